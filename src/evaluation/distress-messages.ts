import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DistressMessage } from './fit-distress.js';
import { parseLines } from './items.js';

const IN_DISTRESS = 'distress/in-distress.txt';
const NONE = 'distress/none.txt';
const HEADING = '# ';
/** What each counts for, and all questions together, most of them alike; what comes close to distress is rarer than them. */
const WEIGHTS = { inDistress: 1, none: 1.5, allQuestions: 3_100 };

/** Of questions about stories: the kind under which they are told. */
export const QUESTIONS = 'questions of readers';

const questionSchema = z.object({ q: z.string() });

/**
 * Reads what the model of distress is fitted on from the folder `test`: messages that were written for it, by what they tell,
 * and the questions about all stories. Those kept apart stay so.
 */
export async function readDistressMessages(folder: string): Promise<DistressMessage[]> {
  const [inDistress, none, questions] = await Promise.all([
    readMessages(join(folder, IN_DISTRESS)),
    readMessages(join(folder, NONE)),
    readQuestions(folder),
  ]);
  return [
    ...inDistress.map((found) => ({ ...found, so: true, weight: WEIGHTS.inDistress, lendsWords: true })),
    ...none.map((found) => ({ ...found, so: false, weight: WEIGHTS.none, lendsWords: true })),
    ...questions.map((text) => ({
      text,
      kind: QUESTIONS,
      so: false,
      weight: WEIGHTS.allQuestions / questions.length,
      lendsWords: false,
    })),
  ];
}

/** One message a line, under headings that say what they tell. */
async function readMessages(file: string): Promise<{ text: string; kind: string }[]> {
  const found: { text: string; kind: string }[] = [];
  let kind = '';
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line.startsWith(HEADING)) kind = line.slice(HEADING.length);
    else if (line !== '') found.push({ text: line, kind });
  }
  return found;
}

async function readQuestions(folder: string): Promise<string[]> {
  const own = await readdir(join(folder, 'questions'));
  const stories = await readdir(join(folder, 'stories'));
  const files = [
    ...own.sort().map((name) => join(folder, 'questions', name)),
    ...stories.sort().map((name) => join(folder, 'stories', name, 'questions.jsonl')),
    join(folder, 'off-topic.jsonl'),
  ];
  const texts = await Promise.all(
    files.map(async (file) => parseLines(file, await readFile(file, 'utf8'), questionSchema)),
  );
  return texts.flat().map(({ q }) => q);
}
