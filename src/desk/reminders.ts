import { claimValue } from '../store/settings.js';
import type { Store } from '../store/store.js';
import type { ServedEdition } from './served-edition.js';

/** That nothing was published for as long as the story allows. */
export interface Reminders {
  /** Whether it is time, and nobody was told yet of this edition: then this process is to tell. Throws a StoreFault. */
  claim(): Promise<boolean>;
}

const REMINDED_OF = 'reminded-of-edition';
const HOUR_MS = 3_600_000;

export function createReminders(store: Store, served: ServedEdition, now: () => Date): Reminders {
  /** Of which nothing more is to be done here. */
  let told = 0;
  return {
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
