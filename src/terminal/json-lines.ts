import { createInterface } from 'node:readline/promises';
import { askAfter, askLineSchema, recordOf } from '../evaluation/records.js';
import type { Answerer } from '../model/answerer.js';

/**
 * Answers a JSON object a line, in order. A line that is none gets its number and the fault, and the rest goes on.
 * @returns the number of such lines
 */
export async function answerJsonLines(
  answerer: Answerer,
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input, terminal: false })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('error' in read) {
      faults += 1;
      write(JSON.stringify({ line: number, error: read.error }));
      continue;
    }
    const { id, question, after } = read;
    const record = recordOf(answerer, askAfter(answerer, question, after));
    write(JSON.stringify(id === undefined ? record : { id, ...record }));
  }
  return faults;
}

function readLine(
  line: string,
): { id?: string | number | undefined; question: string; after: string[] } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = askLineSchema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`);
  return { error: issues.join('; ') };
}
