import { z } from 'zod';

/** A regular expression that does not mind capitals. */
export const regex = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'i');
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not a regular expression' });
    return z.NEVER;
  }
});

/** One test question, a line of a question file. */
const evalItemSchema = z.object({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  /** What sort of near miss it is; empty where it is none, or nobody has said. */
  class: z.string().default(''),
  want: z.enum(['answer', 'correct', 'decline']),
  /** All must match what is shown. */
  facts: z.array(regex),
  /** None may match. */
  not: z.array(regex).default([]),
  /** Earlier messages of the conversation. */
  after: z.array(z.string()).default([]),
});

export type EvalItem = z.infer<typeof evalItemSchema>;

/** Whether an item is not about the story that it is asked of. */
export function isOffTopic({ kind }: Pick<EvalItem, 'kind'>): boolean {
  return kind === 'off_topic' || kind === 'noise';
}

/** Reads a question file (JSON Lines); throws with the line of the first fault. */
export function parseEvalItems(file: string, text: string): EvalItem[] {
  return parseLines(file, text, evalItemSchema);
}

/** Reads JSON Lines of one shape; throws with the line of the first fault. */
export function parseLines<Shape extends z.ZodType>(file: string, text: string, shape: Shape): z.output<Shape>[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [shape.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}:${i + 1}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`);
    }
  });
}

/** Whether what is shown has every fact wanted and nothing wrong. */
export function tellsRight(item: EvalItem, shown: string): boolean {
  return item.facts.every((fact) => fact.test(shown)) && !item.not.some((fact) => fact.test(shown));
}
