import { randomUUID } from 'node:crypto';
import { type Answer, isAnswered } from '../answering/reply.js';
import { tokenise, wordsOf } from '../answering/tokens.js';
import type { Store } from '../store/store.js';
import {
  claimSubscription,
  countSubscriptionsOf,
  deleteSubscription,
  insertSubscription,
  listSubscriptions,
} from '../store/subscriptions.js';
import { CLAIM_MS } from './claims.js';
import { plainText } from './plain-text.js';
import type { ServedEdition } from './served-edition.js';

/** Somebody to be told, and what: their question has an answer now. */
export interface DueSubscription {
  id: string;
  userId: string;
  question: string;
  answer: Answer;
}

/** "Tell me if this gets an answer": by consent, and the one place where a person's id is kept. Throws StoreFaults. */
export interface Subscriptions {
  subscribe(userId: string, question: string): Promise<'subscribed' | 'too-many'>;
  /** Whom this process is to tell now: nobody else will, until a while has passed. */
  claimDue(): Promise<DueSubscription[]>;
  /** They were told, or cannot be: it is over. */
  end(id: string): Promise<void>;
}

const MOST_CHARACTERS = 300;
const MOST_OF_ONE_PERSON = 20;
/** Members are told one by one. */
const MOST_AT_ONCE = 20;

export function createSubscriptions(store: Store, served: ServedEdition, now: () => Date): Subscriptions {
  return {
    async subscribe(userId, asked) {
      const question = plainText(asked, MOST_CHARACTERS);
      const words = wordsOf(tokenise(question));
      const row = { id: randomUUID(), user_id: userId, words, question, since: now().toISOString(), claimed_at: null };
      return store.write(async (db) => {
        if ((await countSubscriptionsOf(db, userId)) >= MOST_OF_ONE_PERSON) return 'too-many';
        await insertSubscription(db, row);
        return 'subscribed';
      });
    },
    async claimDue() {
      const { answerer } = served.current();
      const due: DueSubscription[] = [];
      for (const { id, user_id: userId, question } of await store.read(listSubscriptions)) {
        if (due.length === MOST_AT_ONCE) break;
        const answer = answerer.answer(question);
        if (!isAnswered(answer)) continue;
        const at = now();
        const expired = new Date(at.getTime() - CLAIM_MS).toISOString();
        if (await store.write((db) => claimSubscription(db, id, at.toISOString(), expired))) {
          due.push({ id, userId, question, answer });
        }
      }
      return due;
    },
    end: (id) => store.write((db) => deleteSubscription(db, id)),
  };
}
