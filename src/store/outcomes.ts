import { sql } from 'kysely';
import type { Reader, Writer } from './store.js';
import type { OutcomeRow } from './tables.js';

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
