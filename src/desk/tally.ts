import { randomUUID } from 'node:crypto';
import { tokenise, wordsOf } from '../answering/read/tokens.js';
import type { Story } from '../model/knowledge.js';
import type { Reply } from '../model/reply.js';
import { isSameStory } from '../model/same-story.js';
import { countGap } from '../store/gaps.js';
import { addOutcome, sumOutcomes } from '../store/outcomes.js';
import type { Store } from '../store/store.js';
import type { GapRow } from '../store/tables.js';
import { plainText } from './plain-text.js';
import type { ServedEdition } from './served-edition.js';

/** How questions came out, and which were not answered; never by whom they were asked. */
export interface Tally {
  /** Counts a reply. It reaches the store with the next `flush`, so that answering waits for nothing. */
  count(reply: Reply): void;
  /** Notes what somebody found wrong with an answer; an empty note says only that something is. */
  dislike(question: string, note: string): void;
  /** Writes what was counted. What cannot be written is kept for the next time. Throws a StoreFault. */
  flush(): Promise<void>;
  /** Replies by outcome in the last seven days, today included. Throws a StoreFault. */
  lastWeek(): Promise<Record<Outcome, number>>;
}

/** Talk is no question, and is not counted. */
export type Outcome = Exclude<Reply['kind'], 'talk'>;

/** As long as a way to ask may be: a gap may become one. */
const MOST_CHARACTERS = 200;
/** Wordings kept while the store cannot be written. */
const MOST_WAITING = 1_000;
const DAYS_OF_A_WEEK = 7;
const DAY_MS = 86_400_000;

export function createTally(store: Store, served: ServedEdition, now: () => Date): Tally {
  let outcomes = new Map<string, { day: string; outcome: Outcome; count: number }>();
  let gaps = new Map<string, GapRow>();
  const storyNow = (): Story => served.current().answerer.knowledge.story;
  /** Whose questions wait. */
  let story = storyNow();

  /** What was not answered of another story is no gap of this one. */
  function dropEnded(): void {
    if (!isSameStory(story, storyNow())) gaps = new Map();
    story = storyNow();
  }

  function addGap(source: GapRow['source'], asked: string, note: string): void {
    dropEnded();
    const question = plainText(asked, MOST_CHARACTERS);
    const words = wordsOf(tokenise(question));
    const key = JSON.stringify([source, words, note]);
    const known = gaps.get(key);
    if (words === '' || (!known && gaps.size >= MOST_WAITING)) return;
    const at = now().toISOString();
    gaps.set(key, {
      id: randomUUID(),
      source,
      words,
      question,
      note,
      count: (known?.count ?? 0) + 1,
      first_at: known?.first_at ?? at,
      last_at: at,
      status: 'open',
    });
  }

  return {
    count(reply) {
      if (reply.kind === 'talk') return;
      const day = dayOf(now());
      const outcome = reply.kind;
      const key = `${day} ${outcome}`;
      outcomes.set(key, { day, outcome, count: (outcomes.get(key)?.count ?? 0) + 1 });
      if (reply.kind === 'decline' || reply.kind === 'nearest') addGap('declined', reply.question, '');
    },
    dislike: (question, note) => addGap('disliked', question, plainText(note, MOST_CHARACTERS)),
    async flush() {
      dropEnded();
      if (outcomes.size + gaps.size === 0) return;
      const [counted, asked] = [outcomes, gaps];
      outcomes = new Map();
      gaps = new Map();
      try {
        await store.write(async (db) => {
          for (const row of counted.values()) await addOutcome(db, row);
          for (const row of asked.values()) await countGap(db, row);
        });
      } catch (error) {
        outcomes = added(counted, outcomes);
        gaps = added(asked, gaps);
        throw error;
      }
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

/** What was counted before, with what was counted since. */
function added<Row extends { count: number }>(before: Map<string, Row>, since: Map<string, Row>): Map<string, Row> {
  const sum = new Map(before);
  for (const [key, row] of since) sum.set(key, { ...row, count: row.count + (before.get(key)?.count ?? 0) });
  return sum;
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
