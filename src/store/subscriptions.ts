import { sql } from 'kysely';
import { isFree } from './claims.js';
import type { Reader, Writer } from './store.js';
import type { SubscriptionRow } from './tables.js';

/** The same wording a second time changes nothing but where they want to be answered. */
export async function insertSubscription(db: Writer, row: SubscriptionRow): Promise<void> {
  const { place } = row;
  await db
    .insertInto('subscriptions')
    .values(row)
    .onConflict((conflict) => {
      const same = conflict.columns(['user_id', 'words']);
      return place === null ? same.doNothing() : same.doUpdateSet({ place });
    })
    .execute();
}

export async function countSubscriptionsOf(db: Reader, userId: string): Promise<number> {
  const row = await db
    .selectFrom('subscriptions')
    .select(sql<number>`cast(count(*) as integer)`.as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Those that this edition has not been asked for yet, and nobody is at since `expired`; oldest first. */
export function listSubscriptionsBefore(
  db: Reader,
  edition: number,
  expired: string,
  most: number,
): Promise<SubscriptionRow[]> {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('edition', '<', edition)
    .where(isFree(expired))
    .orderBy('since')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** How many people wait for an answer to each of these wordings; none where nobody does. */
export async function countWaiting(db: Reader, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (words.length === 0) return new Map();
  const rows = await db
    .selectFrom('subscriptions')
    .select(['words', sql<number>`cast(count(*) as integer)`.as('count')])
    .where('words', 'in', words)
    .where('edition', '<>', STORY_ENDED)
    .groupBy('words')
    .execute();
  return new Map(rows.map(({ words, count }) => [words, count]));
}

/** Where who waits for an answer to these wordings wants it in public, each place once. */
export async function listPlaces(db: Reader, words: readonly string[]): Promise<{ words: string; place: string }[]> {
  if (words.length === 0) return [];
  return db
    .selectFrom('subscriptions')
    .select(['words', 'place'])
    .distinct()
    .where('words', 'in', words)
    .where('edition', '<>', STORY_ENDED)
    .where('place', 'is not', null)
    .$narrowType<{ place: string }>()
    .orderBy('place')
    .execute();
}

/** Those who wait for an answer to these wordings and nobody is at since `expired`; oldest first. */
export function listSubscriptionsTo(
  db: Reader,
  words: readonly string[],
  expired: string,
  most: number,
): Promise<SubscriptionRow[]> {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('words', 'in', words)
    .where('edition', '<>', STORY_ENDED)
    .where(isFree(expired))
    .orderBy('since')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** That edition does not answer them. */
export async function setEditionOfSubscriptions(db: Writer, ids: readonly string[], edition: number): Promise<void> {
  if (ids.length > 0) await db.updateTable('subscriptions').set({ edition }).where('id', 'in', ids).execute();
}

/** @returns false where another process has claimed it since `expired`, or it is gone */
export async function claimSubscription(db: Writer, id: string, at: string, expired: string): Promise<boolean> {
  const result = await db
    .updateTable('subscriptions')
    .set({ claimed_at: at })
    .where('id', '=', id)
    .where(isFree(expired))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteSubscription(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('subscriptions').where('id', '=', id).execute();
}

export async function deleteSubscriptionsOf(db: Writer, userId: string): Promise<number> {
  const result = await db.deleteFrom('subscriptions').where('user_id', '=', userId).executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function deleteSubscriptionsBefore(db: Writer, moment: string): Promise<void> {
  await db.deleteFrom('subscriptions').where('since', '<', moment).execute();
}

/** The `edition` of those whose story is no longer told. */
export const STORY_ENDED = -1;

export async function endAllSubscriptions(db: Writer): Promise<void> {
  await db.updateTable('subscriptions').set({ edition: STORY_ENDED, claimed_at: null }).execute();
}
