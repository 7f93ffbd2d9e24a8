import { z } from 'zod';
import type { Answerer } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { askAfter, type ReplyRecord, recordOf } from './records.js';

const regex = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'i');
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not a regular expression' });
    return z.NEVER;
  }
});

/** One test question, a line of an evaluation file. */
export const evalItemSchema = z.object({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  want: z.enum(['answer', 'correct', 'decline']),
  facts: z.array(regex),
  not: z.array(regex).default([]),
  after: z.array(z.string()).default([]),
});

export type EvalItem = z.infer<typeof evalItemSchema>;

export interface EvalResult {
  item: EvalItem;
  record: ReplyRecord;
  passed: boolean;
}

/** Reads an evaluation file (JSON Lines); throws with the line of the first fault. */
export function parseEvalItems(file: string, text: string): EvalItem[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [evalItemSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}:${i + 1}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`);
    }
  });
}

/**
 * Asks a question and scores the reply. A wanted answer passes when something was answered, every fact matches
 * what is shown and nothing unwanted does; a wanted decline passes when nothing was answered.
 */
export function evaluate(answerer: Answerer, item: EvalItem): EvalResult {
  const reply = askAfter(answerer, item.q, item.after);
  const record = recordOf(answerer, reply);
  const passed =
    item.want === 'decline'
      ? !isAnswered(reply)
      : isAnswered(reply) &&
        item.facts.every((fact) => fact.test(record.shown)) &&
        !item.not.some((fact) => fact.test(record.shown));
  return { item, record, passed };
}

export interface EvalRow {
  kind: string;
  passed: number;
  asked: number;
}

/** Passed questions by kind, in the order the kinds come, and in all. */
export function summarise(results: readonly EvalResult[]): EvalRow[] {
  const rows = new Map<string, EvalRow>();
  const all: EvalRow = { kind: 'all', passed: 0, asked: 0 };
  for (const { item, passed } of results) {
    const row = rows.get(item.kind) ?? { kind: item.kind, passed: 0, asked: 0 };
    rows.set(item.kind, row);
    for (const counted of [row, all]) {
      counted.asked += 1;
      if (passed) counted.passed += 1;
    }
  }
  return [...rows.values(), all];
}

/** The summary as a Markdown table. */
export function evalTable(results: readonly EvalResult[]): string {
  const rows = summarise(results).map(
    ({ kind, passed, asked }) => `| ${kind} | ${passed} of ${asked} | ${((100 * passed) / asked).toFixed(1)} % |`,
  );
  return ['| kind | passed | share |', '|---|---|---|', ...rows].join('\n');
}

/** Kind of the questions that ask for two facts. */
const SEVERAL_FACTS = 'multi';

/** How long the shown answers are: the length that 95 of 100 stay within, and the most cards in one. */
export function answerLengths(results: readonly EvalResult[]): {
  answers: number;
  p95: number;
  longest: number;
  mostCards: number;
  /** Answers of several cards to questions that ask for one fact: cards nobody called for. */
  uncalledFor: number;
} {
  const answers = results.filter(({ record }) => record.outcome === 'answered' || record.outcome === 'corrected');
  const lengths = answers.map(({ record }) => record.shown.length).sort((a, b) => a - b);
  return {
    answers: answers.length,
    p95: lengths[Math.ceil(0.95 * lengths.length) - 1] ?? 0,
    longest: lengths.at(-1) ?? 0,
    mostCards: Math.max(0, ...answers.map(({ record }) => record.cards.length)),
    uncalledFor: answers.filter(({ item, record }) => item.kind !== SEVERAL_FACTS && record.cards.length > 1).length,
  };
}
