import { sql } from 'kysely';
import type { Reader, Writer } from './store.js';
import type { GapRow } from './tables.js';

/** Counts a wording once more, or as often as the row says; one that was settled is open again. */
export async function countGap(db: Writer, row: GapRow): Promise<void> {
  await db
    .insertInto('gaps')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['source', 'words', 'note']).doUpdateSet((was) => ({
        count: was('gaps.count', '+', row.count),
        last_at: row.last_at,
        status: sql<GapRow['status']>`case when gaps.status = 'settled' then 'open' else gaps.status end`,
      })),
    )
    .execute();
}

/** The most often asked first, whatever became of them. */
export function listGaps(db: Reader, most: number): Promise<GapRow[]> {
  return db
    .selectFrom('gaps')
    .selectAll()
    .orderBy('count', 'desc')
    .orderBy('last_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}

export async function setGapStatus(db: Writer, ids: readonly string[], status: GapRow['status']): Promise<void> {
  if (ids.length > 0) await db.updateTable('gaps').set({ status }).where('id', 'in', ids).execute();
}

export async function deleteGapsBefore(db: Writer, moment: string): Promise<void> {
  await db.deleteFrom('gaps').where('last_at', '<', moment).execute();
}

/** Keeps the rows asked last, and deletes the rest. */
export async function deleteGapsBeyond(db: Writer, most: number): Promise<void> {
  const last = db.selectFrom('gaps').select('id').orderBy('last_at', 'desc').orderBy('id').limit(most);
  await db.deleteFrom('gaps').where('id', 'not in', last).execute();
}

export async function deleteAllGaps(db: Writer): Promise<void> {
  await db.deleteFrom('gaps').execute();
}
