import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { formatFault } from '../model/fault.js';
import type { Knowledge } from '../model/knowledge.js';
import { type EvalItem, parseEvalItems } from './items.js';

/** A story with questions about it. */
export interface Story {
  name: string;
  knowledge: Knowledge;
  items: EvalItem[];
}

const KNOWLEDGE = 'knowledge';
const QUESTIONS = 'questions.jsonl';

/** Reads the story in a folder (`knowledge/` and `questions.jsonl`), or those in its subfolders. Throws where there is none. */
export async function readStories(folder: string): Promise<Story[]> {
  if (await isStory(folder))
    return [await readStory(basename(folder), join(folder, KNOWLEDGE), [join(folder, QUESTIONS)])];
  const stories: Story[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const inside = join(folder, name);
    if (await isStory(inside)) stories.push(await readStory(name, join(inside, KNOWLEDGE), [join(inside, QUESTIONS)]));
  }
  if (stories.length === 0) throw new Error(`${folder}: holds no story, a folder with ${KNOWLEDGE}/ and ${QUESTIONS}`);
  return stories;
}

/** Reads knowledge with the questions about it; throws with every fault of the knowledge, or the first of the questions. */
export async function readStory(name: string, knowledge: string, questionFiles: readonly string[]): Promise<Story> {
  const result = await readKnowledgeFolder(knowledge);
  if (!result.ok) throw new Error(result.faults.map((fault) => `${knowledge}: ${formatFault(fault)}`).join('\n'));
  return { name, knowledge: result.parsed.knowledge, items: await readItems(questionFiles) };
}

/** Reads question files, one after the other; throws with the first fault. */
export async function readItems(files: readonly string[]): Promise<EvalItem[]> {
  const items = await Promise.all(files.map(async (file) => parseEvalItems(file, await readFile(file, 'utf8'))));
  return items.flat();
}

/** The question files in a folder, in the order of the alphabet. */
export async function questionFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

async function isStory(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name === KNOWLEDGE) && names.some((name) => name === QUESTIONS);
}
