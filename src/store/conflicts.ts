import type { Reader, Writer } from './store.js';
import type { ConflictRow } from './tables.js';

/** Oldest first. */
export function listConflicts(db: Reader): Promise<ConflictRow[]> {
  return db.selectFrom('conflicts').selectAll().orderBy('found_at').orderBy('kind').orderBy('name').execute();
}

/** One that is known already keeps its date. */
export async function insertConflicts(db: Writer, rows: readonly ConflictRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('conflicts')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doNothing())
    .execute();
}

export async function deleteConflict(db: Writer, part: Pick<ConflictRow, 'kind' | 'name'>): Promise<void> {
  await db.deleteFrom('conflicts').where('kind', '=', part.kind).where('name', '=', part.name).execute();
}

export async function deleteAllConflicts(db: Writer): Promise<void> {
  await db.deleteFrom('conflicts').execute();
}
