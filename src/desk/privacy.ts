import { deleteFollower, deleteLook, deleteSeenAnswersBefore, findLook, saveLook } from '../store/following.js';
import { deleteAskersBefore, deleteAskersOf, deleteGapsBefore, deleteGapsBeyond } from '../store/gaps.js';
import { deleteAskedBefore, deleteOutcomesBefore } from '../store/outcomes.js';
import { deleteShownAnswersBefore } from '../store/shown-answers.js';
import type { Store } from '../store/store.js';
import { deleteSubscriptionsBefore, deleteSubscriptionsOf } from '../store/subscriptions.js';
import { deleteVotesOf, saveVote, sumVotes } from '../store/votes.js';
import type { CodeOf } from './person-codes.js';

/** How long things are kept; `/privacy` says so. Editions and votes are kept for good. */
export const KEPT_DAYS = { gaps: 90, outcomes: 90, subscriptions: 90, shownAnswers: 7 };
/** Wordings kept at most: somebody may send nonsense without end. */
const MOST_GAPS = 10_000;

/** How much was kept of a person. */
export interface Forgotten {
  votes: number;
  /** Questions without an answer that counted them among those who asked. */
  asked: number;
  subscriptions: number;
  follows: number;
  looks: number;
}

/** What is kept of people, and its end. Throws StoreFaults. */
export interface Privacy {
  /** One vote a person and card; a later one takes the place of the earlier. */
  vote(vote: { userId: string; card: string; edition: number; value: 1 | -1 }): Promise<void>;
  /** Votes by card, those with the most against first. */
  votes(): Promise<{ card: string; up: number; down: number }[]>;
  /** Deletes all that is kept of a person. */
  forget(userId: string): Promise<Forgotten>;
  /** When somebody last looked at what has changed; undefined for who does not want that kept. */
  lastLook(userId: string): Promise<Date | undefined>;
  /** They looked now, and want that kept. */
  keepLook(userId: string): Promise<void>;
  forgetLook(userId: string): Promise<void>;
  /** Deletes what has been kept for long enough. */
  purge(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** @param correctForDays how long public answers are put right */
export function createPrivacy(
  store: Store,
  codeOf: CodeOf,
  now: () => Date,
  correctForDays = KEPT_DAYS.shownAnswers,
): Privacy {
  return {
    async vote({ userId, card, edition, value }) {
      const voter = await codeOf(userId);
      await store.write((db) => saveVote(db, { card, voter, value, edition, voted_at: now().toISOString() }));
    },
    votes: () => store.read(sumVotes),
    async forget(userId) {
      const code = await codeOf(userId);
      return store.write(async (db) => ({
        votes: await deleteVotesOf(db, code),
        asked: await deleteAskersOf(db, code),
        subscriptions: await deleteSubscriptionsOf(db, userId),
        follows: await deleteFollower(db, userId),
        looks: await deleteLook(db, code),
      }));
    },
    async lastLook(userId) {
      const person = await codeOf(userId);
      const at = await store.read((db) => findLook(db, person));
      return at === undefined ? undefined : new Date(at);
    },
    async keepLook(userId) {
      const person = await codeOf(userId);
      await store.write((db) => saveLook(db, person, now().toISOString()));
    },
    async forgetLook(userId) {
      const person = await codeOf(userId);
      await store.write((db) => deleteLook(db, person));
    },
    async purge() {
      const before = (days: number): string => new Date(now().getTime() - days * DAY_MS).toISOString();
      await store.write(async (db) => {
        await deleteGapsBefore(db, before(KEPT_DAYS.gaps));
        await deleteGapsBeyond(db, MOST_GAPS);
        await deleteAskersBefore(db, before(KEPT_DAYS.gaps));
        await deleteOutcomesBefore(db, before(KEPT_DAYS.outcomes));
        await deleteAskedBefore(db, before(KEPT_DAYS.outcomes));
        await deleteSubscriptionsBefore(db, before(KEPT_DAYS.subscriptions));
        await deleteShownAnswersBefore(db, before(correctForDays));
        await deleteSeenAnswersBefore(db, before(correctForDays));
      });
    },
  };
}
