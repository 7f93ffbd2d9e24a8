import { inTurns } from '../knowledge/turns.js';
import type { Answerer } from '../model/answerer.js';
import type { Card } from '../model/knowledge.js';
import { isAnswered } from '../model/reply.js';
import type { Steps } from '../model/steps.js';
import { listGaps, listTakenAs, setGapStatus } from '../store/gaps.js';
import type { Store, Writer } from '../store/store.js';
import type { GapRow } from '../store/tables.js';
import { areSimilar, MOST_ROWS } from './gaps.js';
import { wordsOfWording } from './wording.js';

/** What people asked in vain, and a card may answer. */
export interface WayToAsk {
  question: string;
  /** How often the card was taken in place of an answer. */
  taken: number;
  /** How often it was asked, as far as that is known. */
  asked: number;
}

const MOST_WAYS = 10;
/** Of those taken most, and of those most like the card: each is asked, which takes some milliseconds. */
const MOST_LOOKED_AT = 20;
/** At a time; what is left is settled with the next change of its card. */
const MOST_SETTLED = 1_000;

/**
 * Other ways to ask a card, by what people did: first those after which they took it, most taken first; then what they
 * asked in vain and has this card for the nearest. Nothing that was dismissed, or is answered by now. Throws a StoreFault.
 */
export async function findWaysToAsk(store: Store, answerer: Answerer, card: Card): Promise<WayToAsk[]> {
  const rows = await store.read(async (db) => ({
    taken: await listTakenAs(db, [card.id], MOST_LOOKED_AT),
    listed: await listGaps(db, MOST_ROWS),
  }));
  return inTurns(waysIn(rows, answerer, card));
}

function* waysIn(
  { taken, listed }: Record<'taken' | 'listed', GapRow[]>,
  answerer: Answerer,
  card: Card,
): Steps<WayToAsk[]> {
  const termsOf = ({ question }: GapRow): ReadonlySet<string> => new Set(answerer.termsOf(question));
  const dismissed = listed.filter(({ status }) => status === 'dismissed').map(termsOf);
  const isOpen = (row: GapRow): boolean =>
    !dismissed.some((terms) => areSimilar(terms, termsOf(row))) && !isAnswered(answerer.answer(row.question));
  const asked = listed.filter(({ source, status }) => source !== 'disliked' && status === 'open');
  const counts = new Map(asked.map(({ words, count }) => [words, count]));
  const ways = new Map<string, WayToAsk>();
  for (const row of [...taken, ...mostLike(card, asked, answerer)]) {
    yield;
    const { words, question, count } = row;
    const isTaken = row.source === 'chosen';
    if (ways.has(words) || !isOpen(row) || !(isTaken || isNearest(card, question, answerer))) continue;
    ways.set(words, { question, taken: isTaken ? count : 0, asked: counts.get(words) ?? 0 });
  }
  return [...ways.values()].slice(0, MOST_WAYS);
}

function isNearest({ id }: Card, question: string, answerer: Answerer): boolean {
  const reply = answerer.answer(question);
  return reply.kind === 'nearest' && reply.cards[0]?.id === id;
}

/** The questions that share the most words with the card. */
function mostLike(card: Card, rows: readonly GapRow[], answerer: Answerer): GapRow[] {
  const { text = [], wordings = [] } = answerer.foundBy(card.id) ?? {};
  const known = new Set([...text, ...wordings.flat()]);
  const like = rows.map((row) => {
    const terms = answerer.termsOf(row.question);
    return { row, shared: terms.filter((term) => known.has(term)).length / terms.length };
  });
  return like
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_LOOKED_AT)
    .map(({ row }) => row);
}

/** What was counted of cards that were taken is done with once they are asked so. */
export async function settleTaken(db: Writer, cards: readonly Card[]): Promise<void> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const rows = await listTakenAs(db, [...byId.keys()], MOST_SETTLED);
  const isAskedSo = ({ note, words }: GapRow): boolean => {
    const card = byId.get(note);
    return [card?.question ?? '', ...(card?.alsoAsked ?? [])].some((wording) => wordsOfWording(wording) === words);
  };
  await setGapStatus(
    db,
    rows.filter(isAskedSo).map(({ id }) => id),
    'settled',
  );
}
