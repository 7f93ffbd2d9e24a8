import { z } from 'zod';
import type { Card } from '../model/knowledge.js';
import {
  claimFollower,
  deleteFollower,
  findFollower,
  listFollowersBefore,
  listSeenAnswers,
  saveFollower,
  saveSeenAnswer,
  setEditionOfFollower,
} from '../store/following.js';
import type { Store } from '../store/store.js';
import type { CardChange, ChangeLog } from './change-log.js';
import { expiredAt } from './claims.js';
import type { ServedEdition } from './served-edition.js';

/** Somebody to be told what has changed. */
export interface DueNews {
  userId: string;
  /** In which they read it. */
  language: string;
  /** That they know of once they are told. */
  edition: number;
  changes: CardChange[];
  /** Ids of those of the cards that they saw in private as they were. */
  seen: ReadonlySet<string>;
  /** Another story took the place of the one they follow. */
  storyEnded: boolean;
  /** When somebody began to tell them, and did not come to say that they were told. */
  begunAt: Date | undefined;
}

/** Whom a change is told by direct message: by consent, at most once a day. Throws StoreFaults. */
export interface Following {
  /**
   * @param topics ids; none for the whole story
   * @param language in which they want to be told; English if left out
   */
  follow(userId: string, topics: readonly string[], language?: string): Promise<void>;
  /** @returns whether they followed */
  unfollow(userId: string): Promise<boolean>;
  /** Undefined for who does not follow; no ids for the whole story. */
  topicsOf(userId: string): Promise<string[] | undefined>;
  /** Somebody saw cards in private. It is kept of who follows alone. */
  saw(userId: string, cards: readonly Card[], edition: number): Promise<void>;
  /** Whom this process is to tell now: nobody else will, until a while has passed. */
  claimDue(): Promise<DueNews[]>;
  told(news: DueNews): Promise<void>;
}

/** People are told one by one. */
const MOST_AT_ONCE = 20;
const DAY_MS = 86_400_000;
const topicIds = z.array(z.string());

export function createFollowing(store: Store, served: ServedEdition, log: ChangeLog, now: () => Date): Following {
  return {
    async follow(userId, topics, language = 'en') {
      const { number: edition } = served.current();
      const since = now().toISOString();
      const row = { user_id: userId, topics: JSON.stringify(topics), edition, since, language };
      await store.write((db) => saveFollower(db, { ...row, told_at: null, claimed_at: null }));
    },
    unfollow: async (userId) => (await store.write((db) => deleteFollower(db, userId))) > 0,
    async topicsOf(userId) {
      const row = await store.read((db) => findFollower(db, userId));
      return row && topicIds.parse(JSON.parse(row.topics));
    },
    async saw(userId, cards, edition) {
      if (cards.length === 0 || !(await store.read((db) => findFollower(db, userId)))) return;
      const seen_at = now().toISOString();
      await store.write(async (db) => {
        for (const { id } of cards) await saveSeenAnswer(db, { user_id: userId, card: id, edition, seen_at });
      });
    },
    async claimDue() {
      const { number: edition } = served.current();
      const expired = expiredAt(now());
      const lastTold = new Date(now().getTime() - DAY_MS).toISOString();
      const rows = await store.read((db) =>
        listFollowersBefore(db, { edition, lastTold, expired, most: MOST_AT_ONCE }),
      );
      const due: DueNews[] = [];
      for (const row of rows) {
        const { changes, storyEnded } = await log.sinceEdition(row.edition);
        const topics = topicIds.parse(JSON.parse(row.topics));
        const saw = new Map(
          (await store.read((db) => listSeenAnswers(db, row.user_id))).map((one) => [one.card, one.edition]),
        );
        const seen = new Set(
          changes.filter((change) => change.edition > (saw.get(change.id) ?? Infinity)).map(({ id }) => id),
        );
        const isFollowed = ({ before, after }: CardChange): boolean =>
          topics.length === 0 || [before, after].some((card) => card && topics.includes(card.topic));
        const told = changes.filter((change) => seen.has(change.id) || isFollowed(change));
        if (told.length === 0 && !storyEnded) {
          await store.write((db) => setEditionOfFollower(db, row.user_id, edition));
        } else if (await store.write((db) => claimFollower(db, row.user_id, now().toISOString(), expired))) {
          const begunAt = row.claimed_at === null ? undefined : new Date(row.claimed_at);
          due.push({ userId: row.user_id, language: row.language, edition, changes: told, seen, storyEnded, begunAt });
        }
      }
      return due;
    },
    told: ({ userId, edition, storyEnded }) =>
      store.write(async (db) => {
        if (storyEnded) await deleteFollower(db, userId);
        else await setEditionOfFollower(db, userId, edition, now().toISOString());
      }),
  };
}
