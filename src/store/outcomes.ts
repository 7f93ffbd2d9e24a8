import { sql } from 'kysely';
import type { Reader, Writer } from './store.js';
import type { AskedRow, OutcomeRow } from './tables.js';

export async function addOutcome(db: Writer, row: OutcomeRow): Promise<void> {
  await db
    .insertInto('outcomes')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['day', 'outcome']).doUpdateSet((was) => ({ count: was('outcomes.count', '+', row.count) })),
    )
    .execute();
}

/** Sums by outcome, from that day on. */
export function sumOutcomes(db: Reader, from: string): Promise<{ outcome: string; count: number }[]> {
  return db
    .selectFrom('outcomes')
    .select(['outcome', sql<number>`cast(sum(count) as integer)`.as('count')])
    .where('day', '>=', from)
    .groupBy('outcome')
    .execute();
}

export async function deleteOutcomesBefore(db: Writer, day: string): Promise<void> {
  await db.deleteFrom('outcomes').where('day', '<', day).execute();
}

export async function addAsked(db: Writer, row: AskedRow): Promise<void> {
  await db
    .insertInto('asked')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['day', 'card']).doUpdateSet((was) => ({ count: was('asked.count', '+', row.count) })),
    )
    .execute();
}

/** The cards asked for most on those days, most first. */
export function listMostAsked(
  db: Reader,
  first: string,
  last: string,
  most: number,
): Promise<{ card: string; count: number }[]> {
  return db
    .selectFrom('asked')
    .select(['card', sql<number>`cast(sum(count) as integer)`.as('count')])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .groupBy('card')
    .orderBy('count', 'desc')
    .orderBy('card')
    .limit(most)
    .execute();
}

export async function deleteAskedBefore(db: Writer, day: string): Promise<void> {
  await db.deleteFrom('asked').where('day', '<', day).execute();
}

export async function deleteAllAsked(db: Writer): Promise<void> {
  await db.deleteFrom('asked').execute();
}
