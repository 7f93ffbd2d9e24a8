import { createHash } from 'node:crypto';
import { type Answerer, createAnswerer } from '../answering/answerer.js';
import type { EnglishFrequencies } from '../answering/rarity.js';
import { checkKnowledge } from '../knowledge/check.js';
import { contentOf, diffKnowledge, isEmptyDiff, type KnowledgeDiff } from '../knowledge/diff.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import type { Fault } from '../knowledge/parse.js';
import type { Knowledge } from '../knowledge/schema.js';

/** A numbered, unchangeable snapshot of the knowledge base, ready to answer. */
export interface Edition {
  number: number;
  /** First digits of the SHA-256 of its content. */
  hash: string;
  since: Date;
  answerer: Answerer;
}

export type RefreshResult =
  | { kind: 'published'; edition: Edition; diff: KnowledgeDiff }
  | { kind: 'unchanged'; edition: Edition }
  | { kind: 'faults'; faults: Fault[]; edition: Edition };

/** The edition that is served now, and the one way to change it. */
export interface ServedEdition {
  current(): Edition;
  /** Reads the folder again and serves it if it is sound; otherwise the edition it had goes on. */
  refresh(): Promise<RefreshResult>;
}

export type OpenResult = { ok: true; served: ServedEdition } | { ok: false; faults: Fault[] };

export interface EditionSource {
  folder: string;
  english: EnglishFrequencies;
  now: () => Date;
}

/** Reads the folder as edition 1. Only faults of form keep it from opening: `refresh` is stricter. */
export async function openServedEdition(source: EditionSource): Promise<OpenResult> {
  const { folder, english, now } = source;
  const first = await readKnowledgeFolder(folder);
  if (!first.ok) return first;
  let edition = editionOf(1, first.parsed.knowledge, createAnswerer(first.parsed.knowledge, english), now());
  let running: Promise<RefreshResult> | undefined;

  async function refresh(): Promise<RefreshResult> {
    const read = await readKnowledgeFolder(folder);
    if (!read.ok) return { kind: 'faults', faults: read.faults, edition };
    const { knowledge } = read.parsed;
    const diff = diffKnowledge(edition.answerer.knowledge, knowledge);
    if (isEmptyDiff(diff)) return { kind: 'unchanged', edition };
    const answerer = createAnswerer(knowledge, english);
    const faults = checkKnowledge(read.parsed, answerer);
    if (faults.length > 0) return { kind: 'faults', faults, edition };
    edition = editionOf(edition.number + 1, knowledge, answerer, now());
    return { kind: 'published', edition, diff };
  }

  return {
    ok: true,
    served: {
      current: () => edition,
      // Two moderators at once get the result of one reading.
      refresh: () => {
        running ??= refresh().finally(() => {
          running = undefined;
        });
        return running;
      },
    },
  };
}

const HASH_DIGITS = 12;

function editionOf(number: number, knowledge: Knowledge, answerer: Answerer, since: Date): Edition {
  const hash = createHash('sha256').update(contentOf(knowledge)).digest('hex').slice(0, HASH_DIGITS);
  return { number, hash, since, answerer };
}
