import { isFree } from './claims.js';
import type { Reader, Writer } from './store.js';
import type { FollowerRow, SeenAnswerRow } from './tables.js';

export function findFollower(db: Reader, userId: string): Promise<FollowerRow | undefined> {
  return db.selectFrom('followers').selectAll().where('user_id', '=', userId).executeTakeFirst();
}

/** Of somebody who follows already only topics and language become others. */
export async function saveFollower(db: Writer, row: FollowerRow): Promise<void> {
  await db
    .insertInto('followers')
    .values(row)
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ topics: row.topics, language: row.language }))
    .execute();
}

/** Those who were told of an earlier edition, of nothing since `lastTold`, and whom nobody is at since `expired`. */
export function listFollowersBefore(
  db: Reader,
  { edition, lastTold, expired, most }: { edition: number; lastTold: string; expired: string; most: number },
): Promise<FollowerRow[]> {
  return db
    .selectFrom('followers')
    .selectAll()
    .where('edition', '<', edition)
    .where((where) => where.or([where('told_at', 'is', null), where('told_at', '<=', lastTold)]))
    .where(isFree(expired))
    .orderBy('since')
    .orderBy('user_id')
    .limit(most)
    .execute();
}

/** @returns false where another process has claimed them since `expired`, or they follow no more */
export async function claimFollower(db: Writer, userId: string, at: string, expired: string): Promise<boolean> {
  const result = await db
    .updateTable('followers')
    .set({ claimed_at: at })
    .where('user_id', '=', userId)
    .where(isFree(expired))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** They know of that edition now. @param toldAt when they were written to; left out where nothing concerned them */
export async function setEditionOfFollower(
  db: Writer,
  userId: string,
  edition: number,
  toldAt?: string,
): Promise<void> {
  const told = toldAt === undefined ? {} : { told_at: toldAt };
  await db
    .updateTable('followers')
    .set({ edition, claimed_at: null, ...told })
    .where('user_id', '=', userId)
    .execute();
}

/** With the answers they saw. @returns how many they are: one, or none where they did not follow */
export async function deleteFollower(db: Writer, userId: string): Promise<number> {
  await db.deleteFrom('seen_answers').where('user_id', '=', userId).execute();
  const result = await db.deleteFrom('followers').where('user_id', '=', userId).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** An answer that is seen again is seen as it is now. */
export async function saveSeenAnswer(db: Writer, row: SeenAnswerRow): Promise<void> {
  const { edition, seen_at } = row;
  await db
    .insertInto('seen_answers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['user_id', 'card']).doUpdateSet({ edition, seen_at }))
    .execute();
}

export function listSeenAnswers(db: Reader, userId: string): Promise<SeenAnswerRow[]> {
  return db.selectFrom('seen_answers').selectAll().where('user_id', '=', userId).execute();
}

export async function deleteSeenAnswersBefore(db: Writer, moment: string): Promise<void> {
  await db.deleteFrom('seen_answers').where('seen_at', '<', moment).execute();
}

/** When somebody last looked at what has changed. @param person a keyed hash of their id */
export async function findLook(db: Reader, person: string): Promise<string | undefined> {
  const row = await db.selectFrom('looks').select('looked_at').where('person', '=', person).executeTakeFirst();
  return row?.looked_at;
}

export async function saveLook(db: Writer, person: string, at: string): Promise<void> {
  await db
    .insertInto('looks')
    .values({ person, looked_at: at })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ looked_at: at }))
    .execute();
}

export async function deleteLook(db: Writer, person: string): Promise<number> {
  const result = await db.deleteFrom('looks').where('person', '=', person).executeTakeFirst();
  return Number(result.numDeletedRows);
}
