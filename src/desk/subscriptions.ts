import { randomUUID } from 'node:crypto';
import { type Answer, isAnswered } from '../model/reply.js';
import type { Store } from '../store/store.js';
import {
  claimSubscription,
  countSubscriptionsOf,
  deleteSubscription,
  deleteSubscriptionsOf,
  insertSubscription,
  listSubscriptionsBefore,
  listSubscriptionsTo,
  STORY_ENDED,
  setEditionOfSubscriptions,
} from '../store/subscriptions.js';
import type { SubscriptionRow } from '../store/tables.js';
import { expiredAt } from './claims.js';
import { plainText } from './plain-text.js';
import type { ServedEdition } from './served-edition.js';
import { wordsOfWording } from './wording.js';

/** Somebody who waits for an answer, and whom this process is to tell it. */
export interface Waiting {
  id: string;
  userId: string;
  /** In which they read it. */
  language: string;
  question: string;
  /** When they asked to be told. */
  since: Date;
  /** The link to the bot's public reply, where they want to be answered there. */
  place: string | undefined;
  /** When somebody began to tell them, and did not come to say that they were told. */
  begunAt: Date | undefined;
}

/** Somebody to be told, and what: their question has an answer now, or their story has ended. */
export interface DueSubscription extends Waiting {
  answer: Answer | 'story-ended';
}

/** "Tell me if this gets an answer": by consent, and the one place where a person's id is kept. Throws StoreFaults. */
export interface Subscriptions {
  /**
   * @param language in which they want to be told; English if left out
   * @param place the link to the bot's public reply, where moderators may answer instead
   */
  subscribe(userId: string, question: string, language?: string, place?: string): Promise<'subscribed' | 'too-many'>;
  /** Whom this process is to tell now: nobody else will, until a while has passed. */
  claimDue(): Promise<DueSubscription[]>;
  /** Those who wait for an answer to these wordings, for this process to tell them what moderators answer. */
  claimWaiting(wordings: readonly string[]): Promise<Waiting[]>;
  /** They were told, or cannot be: it is over. */
  end(id: string): Promise<void>;
  /** They want to be told of nothing more. */
  endAllOf(userId: string): Promise<void>;
}

const MOST_CHARACTERS = 300;
const MOST_OF_ONE_PERSON = 20;
/** Questions put to a new edition in one go; each is put to it once. */
const MOST_ASKED = 100;
/** Members are told one by one. */
const MOST_AT_ONCE = 20;

export function createSubscriptions(store: Store, served: ServedEdition, now: () => Date): Subscriptions {
  /** @returns undefined where another process was first, or it is gone */
  async function claim(row: SubscriptionRow, expired: string): Promise<Waiting | undefined> {
    const { id, user_id: userId, language, question, since, place, claimed_at: claimed } = row;
    const at = now().toISOString();
    if (!(await store.write((db) => claimSubscription(db, id, at, expired)))) return undefined;
    const begunAt = claimed === null ? undefined : new Date(claimed);
    return { id, userId, language, question, since: new Date(since), place: place ?? undefined, begunAt };
  }

  return {
    async subscribe(userId, asked, language = 'en', place) {
      const question = plainText(asked, MOST_CHARACTERS);
      const words = wordsOfWording(question);
      const since = now().toISOString();
      const told = { language, place: place ?? null, edition: 0, claimed_at: null };
      const row = { id: randomUUID(), user_id: userId, words, question, since, ...told };
      return store.write(async (db) => {
        if ((await countSubscriptionsOf(db, userId)) >= MOST_OF_ONE_PERSON) return 'too-many';
        await insertSubscription(db, row);
        return 'subscribed';
      });
    },
    async claimDue() {
      const { number: edition, answerer } = served.current();
      const expired = expiredAt(now());
      const rows = await store.read((db) => listSubscriptionsBefore(db, edition, expired, MOST_ASKED));
      const due: DueSubscription[] = [];
      const unanswered: string[] = [];
      for (const row of rows) {
        if (due.length === MOST_AT_ONCE) break;
        const answer = row.edition === STORY_ENDED ? 'story-ended' : answerer.answer(row.question);
        if (answer !== 'story-ended' && !isAnswered(answer)) {
          unanswered.push(row.id);
          continue;
        }
        const claimed = await claim(row, expired);
        if (claimed) due.push({ ...claimed, answer });
      }
      if (unanswered.length > 0) await store.write((db) => setEditionOfSubscriptions(db, unanswered, edition));
      return due;
    },
    async claimWaiting(wordings) {
      const [words, expired] = [wordings.map(wordsOfWording), expiredAt(now())];
      const claimed: Waiting[] = [];
      for (const row of await store.read((db) => listSubscriptionsTo(db, words, expired, MOST_AT_ONCE))) {
        const one = await claim(row, expired);
        if (!one) continue;
        // Where nobody comes to tell them, they go on waiting.
        await store.write((db) => setEditionOfSubscriptions(db, [one.id], 0));
        claimed.push(one);
      }
      return claimed;
    },
    end: (id) => store.write((db) => deleteSubscription(db, id)),
    async endAllOf(userId) {
      await store.write((db) => deleteSubscriptionsOf(db, userId));
    },
  };
}
