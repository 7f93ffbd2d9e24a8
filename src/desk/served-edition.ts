import { createHash } from 'node:crypto';
import { z } from 'zod';
import { contentOf } from '../knowledge/diff.js';
import { cardSchema, knowledgeSchema } from '../knowledge/schema.js';
import { sharedWith } from '../knowledge/share.js';
import { inTurns } from '../knowledge/turns.js';
import type { Answerer } from '../model/answerer.js';
import type { Edition } from '../model/edition.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import { finish, type Steps } from '../model/steps.js';
import { StoreFault } from '../store/store.js';
import type { EditionRow } from '../store/tables.js';

/** What answers now. */
export interface ServedEdition {
  current(): Edition;
}

const HASH_DIGITS = 12;

/** Of knowledge that is still held. */
const hashes = new WeakMap<Knowledge, string>();

export async function hashOf(knowledge: Knowledge): Promise<string> {
  const known = hashes.get(knowledge);
  if (known !== undefined) return known;
  const hash = await inTurns(hashingSteps(knowledge));
  hashes.set(knowledge, hash);
  return hash;
}

/** As `hashOfContent` hashes what `contentOf` writes, without holding it all. */
function* hashingSteps(knowledge: Knowledge): Steps<string> {
  const hash = createHash('sha256');
  for (const piece of piecesOf(knowledge)) {
    yield;
    hash.update(piece);
  }
  return hash.digest('hex').slice(0, HASH_DIGITS);
}

/** Its content as it is stored, written in turns with all else. */
export function writeContent(knowledge: Knowledge): Promise<string> {
  return inTurns(writingSteps(knowledge));
}

/** As `contentOf` writes it. */
function* writingSteps(knowledge: Knowledge): Steps<string> {
  const pieces: string[] = [];
  for (const piece of piecesOf(knowledge)) {
    yield;
    pieces.push(piece);
  }
  return pieces.join('');
}

/** Whether that is its content, as `writeContent` writes it. */
export function isContentOf(knowledge: Knowledge, content: string): Promise<boolean> {
  return inTurns(comparingSteps(knowledge, content));
}

function* comparingSteps(knowledge: Knowledge, content: string): Steps<boolean> {
  let at = 0;
  for (const piece of piecesOf(knowledge)) {
    yield;
    if (!content.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === content.length;
}

function* piecesOf(knowledge: Knowledge): Generator<string> {
  let before = '{';
  for (const [name, part] of Object.entries(knowledge)) {
    if (part === undefined) continue;
    yield `${before}${contentOf(name)}:`;
    if (Array.isArray(part)) yield* piecesOfList(part);
    else yield contentOf(part);
    before = ',';
  }
  yield '}';
}

function* piecesOfList(list: readonly object[]): Generator<string> {
  yield '[';
  for (const [place, item] of list.entries()) yield `${place > 0 ? ',' : ''}${contentOf(item)}`;
  yield ']';
}

/** Of an edition's content as it is stored, whatever version wrote it. */
export function hashOfContent(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
}

export async function rowOf({ number, since, author, reason, hash, answerer }: Edition): Promise<EditionRow> {
  const content = await writeContent(answerer.knowledge);
  return { number, published_at: since.toISOString(), author, reason, content, hash };
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

const cardsUnread = knowledgeSchema.extend({ cards: z.array(z.unknown()) });

/** Throws a StoreFault where it is none: it was written by a newer version, or by another hand. */
export function parseContent(content: string): Knowledge {
  return finish(readingSteps(content));
}

/**
 * Reads it in turns with all else.
 * @param like what it has in common with this is the very same objects
 */
export async function readContent(content: string, like?: Knowledge): Promise<Knowledge> {
  const knowledge = await inTurns(readingSteps(content));
  return like ? inTurns(sharedWith(like, knowledge)) : knowledge;
}

function* readingSteps(content: string): Steps<Knowledge> {
  try {
    const read = cardsUnread.parse(JSON.parse(content));
    const cards: Card[] = [];
    for (const card of read.cards) {
      yield;
      cards.push(cardSchema.parse(card));
    }
    return { ...read, cards };
  } catch (cause) {
    throw new StoreFault(
      'an edition in it cannot be read: was it written by a newer version?',
      'Run the newest version of Factbox; "npm run -s store -- check" names the editions that cannot be read.',
      { cause },
    );
  }
}
