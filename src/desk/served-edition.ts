import { createHash } from 'node:crypto';
import { contentOf } from '../knowledge/diff.js';
import { knowledgeSchema } from '../knowledge/schema.js';
import type { Answerer } from '../model/answerer.js';
import type { Edition } from '../model/edition.js';
import type { Knowledge } from '../model/knowledge.js';
import { StoreFault } from '../store/store.js';
import type { EditionRow } from '../store/tables.js';

/** What answers now. */
export interface ServedEdition {
  current(): Edition;
}

const HASH_DIGITS = 12;

export function hashOf(knowledge: Knowledge): string {
  return hashOfContent(contentOf(knowledge));
}

/** Of an edition's content as it is stored, whatever version wrote it. */
export function hashOfContent(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
}

export function rowOf({ number, since, author, reason, answerer }: Edition): EditionRow {
  const content = contentOf(answerer.knowledge);
  return { number, published_at: since.toISOString(), author, reason, content, hash: hashOf(answerer.knowledge) };
}

/** A stored edition, with an answerer of its content. */
export function editionOf(row: EditionRow, answerer: Answerer): Edition {
  return {
    number: row.number,
    hash: row.hash,
    since: new Date(row.published_at),
    author: row.author,
    reason: row.reason,
    answerer,
  };
}

/** Throws a StoreFault where it is none: it was written by a newer version, or by another hand. */
export function parseContent(content: string): Knowledge {
  try {
    return knowledgeSchema.parse(JSON.parse(content));
  } catch (cause) {
    throw new StoreFault(
      'an edition in it cannot be read: was it written by a newer version?',
      'Run the newest version of Factbox; "npm run -s store -- check" names the editions that cannot be read.',
      { cause },
    );
  }
}
