import { randomUUID } from 'node:crypto';
import { tokenise, wordsOf } from '../answering/read/tokens.js';
import { type Answer, isAnswered } from '../model/reply.js';
import type { Store } from '../store/store.js';
import {
  claimSubscription,
  countSubscriptionsOf,
  deleteSubscription,
  deleteSubscriptionsOf,
  insertSubscription,
  listSubscriptionsBefore,
  STORY_ENDED,
  setEditionOfSubscriptions,
} from '../store/subscriptions.js';
import { expiredAt } from './claims.js';
import { plainText } from './plain-text.js';
import type { ServedEdition } from './served-edition.js';

/** Somebody to be told, and what: their question has an answer now, or their story has ended. */
export interface DueSubscription {
  id: string;
  userId: string;
  /** In which they read it. */
  language: string;
  question: string;
  /** When they asked to be told. */
  since: Date;
  answer: Answer | 'story-ended';
  /** When somebody began to tell them, and did not come to say that they were told. */
  begunAt: Date | undefined;
}

/** "Tell me if this gets an answer": by consent, and the one place where a person's id is kept. Throws StoreFaults. */
export interface Subscriptions {
  /** @param language in which they want to be told; English if left out */
  subscribe(userId: string, question: string, language?: string): Promise<'subscribed' | 'too-many'>;
  /** Whom this process is to tell now: nobody else will, until a while has passed. */
  claimDue(): Promise<DueSubscription[]>;
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
  return {
    async subscribe(userId, asked, language = 'en') {
      const question = plainText(asked, MOST_CHARACTERS);
      const words = wordsOf(tokenise(question));
      const since = now().toISOString();
      const row = { id: randomUUID(), user_id: userId, words, question, since, language, edition: 0, claimed_at: null };
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
      for (const { id, user_id: userId, language, question, since, edition: asked, claimed_at: claimed } of rows) {
        if (due.length === MOST_AT_ONCE) break;
        const answer = asked === STORY_ENDED ? 'story-ended' : answerer.answer(question);
        if (answer !== 'story-ended' && !isAnswered(answer)) {
          unanswered.push(id);
          continue;
        }
        const at = now().toISOString();
        if (await store.write((db) => claimSubscription(db, id, at, expired))) {
          const begunAt = claimed === null ? undefined : new Date(claimed);
          due.push({ id, userId, language, question, since: new Date(since), answer, begunAt });
        }
      }
      if (unanswered.length > 0) await store.write((db) => setEditionOfSubscriptions(db, unanswered, edition));
      return due;
    },
    end: (id) => store.write((db) => deleteSubscription(db, id)),
    async endAllOf(userId) {
      await store.write((db) => deleteSubscriptionsOf(db, userId));
    },
  };
}
