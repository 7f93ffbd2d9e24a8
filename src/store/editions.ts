import type { Reader, Writer } from './store.js';
import type { EditionRow } from './tables.js';

/** All of an edition but its content. */
export type EditionHead = Omit<EditionRow, 'content'>;

const HEAD = ['number', 'published_at', 'author', 'reason', 'hash'] as const;

export function findNewestHead(db: Reader): Promise<EditionHead | undefined> {
  return db.selectFrom('editions').select(HEAD).orderBy('number', 'desc').limit(1).executeTakeFirst();
}

export function findNewestEdition(db: Reader): Promise<EditionRow | undefined> {
  return db.selectFrom('editions').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
}

export function findEdition(db: Reader, number: number): Promise<EditionRow | undefined> {
  return db.selectFrom('editions').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Newest first. */
export function listEditions(db: Reader, page: { skip: number; most: number }): Promise<EditionHead[]> {
  return db.selectFrom('editions').select(HEAD).orderBy('number', 'desc').offset(page.skip).limit(page.most).execute();
}

/** @returns false where that number is taken: another process was first */
export async function insertEdition(db: Writer, row: EditionRow): Promise<boolean> {
  const result = await db
    .insertInto('editions')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
