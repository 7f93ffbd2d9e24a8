import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ParsedKnowledge } from '../../src/knowledge/fault-place.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import { formatFault } from '../../src/model/fault.js';

export const SOUND_STORY = `title: A burst pipe floods the cellar of Harbour Library
date: 2031-02-05
article:
  sha256: ${'ab'.repeat(32)}
  sentences: 4
topics:
  - { id: flood, title: The flood }
`;

export const SOUND_VOCABULARY = `entities:
  - id: moreau
    name: Inès Moreau
    kind: person
    aliases: [moreau, director]
sameMeaning:
  - [cellar, basement]
`;

export const SOUND_NOT_COVERED = `- question: How old is Inès Moreau?
  closest: cause
`;

export const SOUND_CARDS = `- id: cause
  topic: flood
  question: Why was the cellar flooded?
  alsoAsked:
    - What caused the flood?
    - How did the water get in?
    - What burst that night?
    - Which pipe broke?
    - reason for the flooding
    - Was it the rain?
  answer: A water main burst, says Inès Moreau.
  saidBy: [moreau]
  quotes:
    - speaker: moreau
      words: the pipe gave way
  sentences: [1, 2]
  entities: [moreau]
`;

/** A second card, for tests that need two. */
export const SOUND_REPAIRS = `- id: price
  topic: flood
  question: How much will the repairs cost?
  alsoAsked:
    - What is the price of the repairs?
    - How expensive are the repairs?
    - total cost of mending the walls
    - How much money is needed?
    - What does the town have to spend?
    - repairs in crowns
  answer: The town expects to spend 1.5 million crowns on the repairs.
  sentences: [3]
  related: [cause]
  misconceptions:
    - The repairs are free of charge
`;

/** The texts of a sound knowledge folder with one card; `changes` replaces files, `undefined` leaves one out. */
export function knowledgeTexts(changes: Readonly<Record<string, string | undefined>> = {}): Map<string, string> {
  const all: Record<string, string | undefined> = {
    'story.yaml': SOUND_STORY,
    'vocabulary.yaml': SOUND_VOCABULARY,
    'not-covered.yaml': SOUND_NOT_COVERED,
    'cards/flood.yaml': SOUND_CARDS,
    ...changes,
  };
  return new Map(Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

/** The knowledge of a sound folder with both cards and `changes`. */
export function parsedTexts(changes: Readonly<Record<string, string>> = {}): ParsedKnowledge {
  const result = parseKnowledge(knowledgeTexts({ 'cards/repairs.yaml': SOUND_REPAIRS, ...changes }));
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.parsed;
}

/** Replaces a part of a text that must be there once, so that a test cannot change nothing unnoticed. */
export function replaced(text: string, part: string, by: string): string {
  if (text.split(part).length !== 2) throw new Error(`"${part}" must stand in the text once`);
  return text.replace(part, () => by);
}

/** Writes files to a new temporary folder that is gone after the test. */
export async function createFolder(files: Iterable<readonly [string, string | Uint8Array]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'factbox-knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
