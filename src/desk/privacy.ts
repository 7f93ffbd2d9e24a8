import { createHmac, randomBytes } from 'node:crypto';
import { deleteFollower, deleteLook, deleteSeenAnswersBefore, findLook, saveLook } from '../store/following.js';
import { deleteGapsBefore, deleteGapsBeyond } from '../store/gaps.js';
import { deleteAskedBefore, deleteOutcomesBefore } from '../store/outcomes.js';
import { findSetting, insertSetting } from '../store/settings.js';
import { deleteShownAnswersBefore } from '../store/shown-answers.js';
import type { Store } from '../store/store.js';
import { deleteSubscriptionsBefore, deleteSubscriptionsOf } from '../store/subscriptions.js';
import { deleteVotesOf, saveVote, sumVotes } from '../store/votes.js';

/** How long things are kept; `/privacy` says so. Editions and votes are kept for good. */
export const KEPT_DAYS = { gaps: 90, outcomes: 90, subscriptions: 90, shownAnswers: 7 };
/** Wordings kept at most: somebody may send nonsense without end. */
const MOST_GAPS = 10_000;

/** What is kept of people, and its end. Throws StoreFaults. */
export interface Privacy {
  /** One vote a person and card; a later one takes the place of the earlier. */
  vote(vote: { userId: string; card: string; edition: number; value: 1 | -1 }): Promise<void>;
  /** Votes by card, those with the most against first. */
  votes(): Promise<{ card: string; up: number; down: number }[]>;
  /** Deletes all that is kept of a person. */
  forget(userId: string): Promise<{ votes: number; subscriptions: number; follows: number; looks: number }>;
  /** When somebody last looked at what has changed; undefined for who does not want that kept. */
  lastLook(userId: string): Promise<Date | undefined>;
  /** They looked now, and want that kept. */
  keepLook(userId: string): Promise<void>;
  forgetLook(userId: string): Promise<void>;
  /** Deletes what has been kept for long enough. */
  purge(): Promise<void>;
}

const VOTER_KEY = 'voter-key';
const KEY_BYTES = 32;
const DAY_MS = 86_400_000;

/** @param correctForDays how long public answers are put right */
export function createPrivacy(store: Store, now: () => Date, correctForDays = KEPT_DAYS.shownAnswers): Privacy {
  /** The same for all processes; without it the votes cannot be traced to a person even by trying all ids. */
  async function voterOf(userId: string): Promise<string> {
    const key = await store.write(async (db) => {
      await insertSetting(db, VOTER_KEY, randomBytes(KEY_BYTES).toString('hex'));
      return findSetting(db, VOTER_KEY);
    });
    if (key === undefined) throw new Error('the key of the votes is missing');
    return createHmac('sha256', Buffer.from(key, 'hex')).update(userId).digest('hex');
  }

  return {
    async vote({ userId, card, edition, value }) {
      const voter = await voterOf(userId);
      await store.write((db) => saveVote(db, { card, voter, value, edition, voted_at: now().toISOString() }));
    },
    votes: () => store.read(sumVotes),
    async forget(userId) {
      const voter = await voterOf(userId);
      return store.write(async (db) => ({
        votes: await deleteVotesOf(db, voter),
        subscriptions: await deleteSubscriptionsOf(db, userId),
        follows: await deleteFollower(db, userId),
        looks: await deleteLook(db, voter),
      }));
    },
    async lastLook(userId) {
      const person = await voterOf(userId);
      const at = await store.read((db) => findLook(db, person));
      return at === undefined ? undefined : new Date(at);
    },
    async keepLook(userId) {
      const person = await voterOf(userId);
      await store.write((db) => saveLook(db, person, now().toISOString()));
    },
    async forgetLook(userId) {
      const person = await voterOf(userId);
      await store.write((db) => deleteLook(db, person));
    },
    async purge() {
      const before = (days: number): string => new Date(now().getTime() - days * DAY_MS).toISOString();
      await store.write(async (db) => {
        await deleteGapsBefore(db, before(KEPT_DAYS.gaps));
        await deleteGapsBeyond(db, MOST_GAPS);
        await deleteOutcomesBefore(db, before(KEPT_DAYS.outcomes));
        await deleteAskedBefore(db, before(KEPT_DAYS.outcomes));
        await deleteSubscriptionsBefore(db, before(KEPT_DAYS.subscriptions));
        await deleteShownAnswersBefore(db, before(correctForDays));
        await deleteSeenAnswersBefore(db, before(correctForDays));
      });
    },
  };
}
