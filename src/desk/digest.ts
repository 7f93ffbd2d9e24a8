import type { Card } from '../model/knowledge.js';
import { listMostAsked } from '../store/outcomes.js';
import { claimValue } from '../store/settings.js';
import type { Store } from '../store/store.js';
import type { CardChange, ChangeLog } from './change-log.js';
import type { ServedEdition } from './served-edition.js';
import { dayOf } from './tally.js';

/** What happened on a day. */
export interface DayDigest {
  /** ISO 8601, of UTC. */
  day: string;
  /** Newest first. */
  changes: CardChange[];
  /** Cards that were asked for most, most first. Who asked is not known. */
  asked: { card: Card; count: number }[];
}

/** The day that is over, to be told once. */
export interface Digests {
  /** What this process is to tell now: nobody else will. Undefined where nothing happened. Throws a StoreFault. */
  claim(): Promise<DayDigest | undefined>;
}

const TOLD_DAY = 'digest-of-day';
const DAY_MS = 86_400_000;
/** By then every process has written what it counted. */
const AFTER_MIDNIGHT_MS = 5 * 60_000;
const MOST_ASKED = 5;
/** What one person wanted to know is nobody else's business. */
const LEAST_ASKED = 2;

export function createDigests(store: Store, served: ServedEdition, log: ChangeLog, now: () => Date): Digests {
  /** Of which nothing more is to be done here. */
  let told = '';
  return {
    async claim() {
      const day = dayOf(new Date(now().getTime() - AFTER_MIDNIGHT_MS - DAY_MS));
      if (day <= told) return undefined;
      const claimed = await store.write((db) => claimValue(db, TOLD_DAY, day));
      told = day;
      if (!claimed) return undefined;
      const from = new Date(`${day}T00:00:00Z`);
      const { changes } = await log.since(from, new Date(from.getTime() + DAY_MS));
      const counted = await store.read((db) => listMostAsked(db, day, day, MOST_ASKED));
      const { answerer } = served.current();
      const asked = counted.flatMap(({ card: id, count }) => {
        const card = count < LEAST_ASKED ? undefined : answerer.findCard(id);
        return card ? [{ card, count }] : [];
      });
      return changes.length + asked.length === 0 ? undefined : { day, changes, asked };
    },
  };
}
