import { claimValue } from '../store/settings.js';
import type { Store } from '../store/store.js';
import type { Editions } from './editions.js';

/** What moderators are told without asking, once. */
export interface Reminders {
  /** Why the folder was not taken over at the start, where no process has told it yet. Throws a StoreFault. */
  claimUnserved(): Promise<string | undefined>;
  /** Whether nothing was published for as long as the story allows, and nobody was told yet of this edition: then this process is to tell. Throws a StoreFault. */
  claim(): Promise<boolean>;
}

const UNSERVED = 'told-of-unserved-folder';
const REMINDED_OF = 'reminded-of-edition';
const HOUR_MS = 3_600_000;

export function createReminders(
  store: Store,
  served: Pick<Editions, 'current' | 'unserved'>,
  now: () => Date,
): Reminders {
  /** Of which nothing more is to be done here. */
  let told = 0;
  let isUnservedTold = false;
  return {
    async claimUnserved() {
      const text = served.unserved();
      if (text === undefined || isUnservedTold) return undefined;
      const claimed = await store.write((db) => claimValue(db, UNSERVED, text));
      isUnservedTold = true;
      return claimed ? text : undefined;
    },
    async claim() {
      const { number, since, answerer } = served.current();
      const hours = answerer.knowledge.story.remindAfterHours;
      if (hours === undefined || number <= told || now().getTime() - since.getTime() < hours * HOUR_MS) return false;
      const claimed = await store.write((db) => claimValue(db, REMINDED_OF, `${number}`));
      told = number;
      return claimed;
    },
  };
}
