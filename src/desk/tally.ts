import { randomUUID } from 'node:crypto';
import type { Card, Story } from '../model/knowledge.js';
import type { Reply } from '../model/reply.js';
import { isSameStory } from '../model/same-story.js';
import { addAsker, countGap } from '../store/gaps.js';
import { addAsked, addOutcome, sumOutcomes } from '../store/outcomes.js';
import type { Store } from '../store/store.js';
import type { AskedRow, AskerRow, GapRow } from '../store/tables.js';
import type { CodeOf } from './person-codes.js';
import { plainText } from './plain-text.js';
import type { ServedEdition } from './served-edition.js';
import { WORDING_LENGTH, wordingOf, wordsOfWording } from './wording.js';

/** How questions came out, which cards were asked for, what was not answered, and by how many people: each a code alone. */
export interface Tally {
  /** Counts a reply. It reaches the store with the next `flush`, so that answering waits for nothing. */
  count(reply: Reply, userId: string): void;
  /** Counts that somebody who got no answer to a question took this card instead. Written with the next `flush`. */
  choose(question: string, card: string): void;
  /** Stores what somebody found wrong with an answer; an empty note says only that something is. Throws a StoreFault. */
  dislike(question: string, note: string, userId: string): Promise<void>;
  /**
   * Writes what was counted so far; when it is over nobody's id waits in memory. What cannot be written is kept for the
   * next time. Throws a StoreFault.
   */
  flush(): Promise<void>;
  /** Replies by outcome in the last seven days, today included. Throws a StoreFault. */
  lastWeek(): Promise<Record<Outcome, number>>;
}

/** Talk is no question, and is not counted. */
export type Outcome = Exclude<Reply['kind'], 'talk'>;

/** A row to be written, and the ids of who asked. */
interface WaitingGap {
  row: GapRow;
  userIds: ReadonlySet<string>;
}

/** Wordings kept while the store cannot be written. */
const MOST_WAITING = 1_000;
const DAYS_OF_A_WEEK = 7;
const DAY_MS = 86_400_000;

export function createTally(store: Store, served: ServedEdition, codeOf: CodeOf, now: () => Date): Tally {
  let outcomes = new Map<string, { day: string; outcome: Outcome; count: number }>();
  let gaps = new Map<string, WaitingGap>();
  let cards = new Map<string, AskedRow>();
  let flushing = Promise.resolve();
  const storyNow = (): Story => served.current().answerer.knowledge.story;
  /** Whose questions wait. */
  let story = storyNow();

  /** What was asked of another story is nothing of this one. */
  function dropEnded(): void {
    if (!isSameStory(story, storyNow())) {
      gaps = new Map();
      cards = new Map();
    }
    story = storyNow();
  }

  /** @returns undefined where it is no words at all */
  function gapOf(source: GapRow['source'], asked: string, note: string): GapRow | undefined {
    const question = wordingOf(asked);
    const words = wordsOfWording(question);
    if (words === '') return undefined;
    const at = now().toISOString();
    const id = randomUUID();
    const brought = { reference: '', quotation: '' };
    return { id, source, words, question, note, ...brought, count: 1, first_at: at, last_at: at, status: 'open' };
  }

  function addWaiting(source: 'declined' | 'chosen', asked: string, note: string, askedBy: readonly string[]): void {
    dropEnded();
    const row = gapOf(source, asked, note);
    if (!row) return;
    const key = `${source} ${note} ${row.words}`;
    const known = gaps.get(key);
    if (!known && gaps.size >= MOST_WAITING) return;
    const userIds = new Set([...(known?.userIds ?? []), ...askedBy]);
    const sum = known ? { ...known.row, count: known.row.count + 1, last_at: row.last_at } : row;
    gaps.set(key, { row: sum, userIds });
  }

  function addAnswered(told: readonly Card[], day: string): void {
    dropEnded();
    for (const { id: card } of told) {
      const key = `${day} ${card}`;
      cards.set(key, { day, card, count: (cards.get(key)?.count ?? 0) + 1 });
    }
  }

  async function writeWaiting(): Promise<void> {
    dropEnded();
    if (outcomes.size + gaps.size + cards.size === 0) return;
    const [counted, asked, answered] = [outcomes, gaps, cards];
    outcomes = new Map();
    gaps = new Map();
    cards = new Map();
    try {
      const rows = await Promise.all([...asked.values()].flatMap((gap) => askersOf(gap, codeOf)));
      await store.write(async (db) => {
        for (const row of counted.values()) await addOutcome(db, row);
        for (const row of answered.values()) await addAsked(db, row);
        for (const { row } of asked.values()) await countGap(db, row);
        for (const row of rows) await addAsker(db, row);
      });
    } catch (error) {
      outcomes = merged(counted, outcomes, addCounts);
      cards = merged(answered, cards, addCounts);
      gaps = merged(asked, gaps, ({ row, userIds }, since) => ({
        row: addCounts(row, since.row),
        userIds: new Set([...userIds, ...since.userIds]),
      }));
      throw error;
    }
  }

  return {
    count(reply, userId) {
      if (reply.kind === 'talk') return;
      const day = dayOf(now());
      const outcome = reply.kind;
      const key = `${day} ${outcome}`;
      outcomes.set(key, { day, outcome, count: (outcomes.get(key)?.count ?? 0) + 1 });
      if (reply.kind === 'decline' || reply.kind === 'nearest') addWaiting('declined', reply.question, '', [userId]);
      else addAnswered(reply.cards, day);
    },
    choose(question, card) {
      addWaiting('chosen', question, card, []);
    },
    async dislike(question, note, userId) {
      const row = gapOf('disliked', question, plainText(note, WORDING_LENGTH));
      if (!row) return;
      const askers = await Promise.all(askersOf({ row, userIds: new Set([userId]) }, codeOf));
      await store.write(async (db) => {
        await countGap(db, row);
        for (const asker of askers) await addAsker(db, asker);
      });
    },
    flush() {
      flushing = flushing.catch(() => undefined).then(writeWaiting);
      return flushing;
    },
    async lastWeek() {
      const from = dayOf(new Date(now().getTime() - (DAYS_OF_A_WEEK - 1) * DAY_MS));
      const sums = new Map((await store.read((db) => sumOutcomes(db, from))).map((row) => [row.outcome, row.count]));
      const of = (outcome: Outcome): number => sums.get(outcome) ?? 0;
      return {
        answer: of('answer'),
        correction: of('correction'),
        nearest: of('nearest'),
        decline: of('decline'),
      };
    },
  };
}

/** Who asked it, as rows of a code each. */
function askersOf({ row: { source, words, last_at }, userIds }: WaitingGap, codeOf: CodeOf): Promise<AskerRow>[] {
  return [...userIds].map(async (id) => ({ source, words, asker: await codeOf(id), asked_at: last_at }));
}

/** What was counted before, with what was counted since. */
function merged<Row>(
  before: Map<string, Row>,
  since: Map<string, Row>,
  add: (a: Row, b: Row) => Row,
): Map<string, Row> {
  const sum = new Map(before);
  for (const [key, row] of since) {
    const known = before.get(key);
    sum.set(key, known ? add(known, row) : row);
  }
  return sum;
}

function addCounts<Row extends { count: number }>(before: Row, since: Row): Row {
  return { ...since, count: since.count + before.count };
}

/** The day of a moment in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
