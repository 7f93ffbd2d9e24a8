import { sql } from 'kysely';
import { packDifference, packWhole, unpackDifference, unpackWhole } from './packing.js';
import type { Reader, Writer } from './store.js';
import type { EditionRow, PackedEditionRow } from './tables.js';

/** All of an edition but its content. */
export type EditionHead = Omit<EditionRow, 'content'>;

const HEAD = ['number', 'published_at', 'author', 'reason', 'hash'] as const;

export function findNewestHead(db: Reader): Promise<EditionHead | undefined> {
  return db.selectFrom('editions').select(HEAD).orderBy('number', 'desc').limit(1).executeTakeFirst();
}

export async function findNewestEdition(db: Reader): Promise<EditionRow | undefined> {
  const row = await db.selectFrom('editions').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row && unpacked(db, row);
}

export async function findEdition(db: Reader, number: number): Promise<EditionRow | undefined> {
  const row = await findRow(db, number);
  return row && unpacked(db, row);
}

/** The first edition with that content. */
export async function findFirstWith(db: Reader, hash: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('editions')
    .select('number')
    .where('hash', '=', hash)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

/** Newest first. */
export function listEditions(db: Reader, page: { skip: number; most: number }): Promise<EditionHead[]> {
  return db.selectFrom('editions').select(HEAD).orderBy('number', 'desc').offset(page.skip).limit(page.most).execute();
}

/** @returns false where that number is taken: another process was first */
export async function insertEdition(db: Writer, row: EditionRow): Promise<boolean> {
  const result = await db
    .insertInto('editions')
    .values({ ...row, ...(await packed(db, row)) })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/**
 * As the difference from the last one that is whole; whole once such differences take as much together as it does. So
 * neither the one nor the other can take up much more than it has to.
 */
async function packed(
  db: Reader,
  { number, content }: EditionRow,
): Promise<Pick<PackedEditionRow, 'content' | 'base'>> {
  const newest = await db.selectFrom('editions').select('base').orderBy('number', 'desc').limit(1).executeTakeFirst();
  const base = newest?.base ? await findRow(db, newest.base) : undefined;
  if (base) {
    const { taken } = await db
      .selectFrom('editions')
      .select(sql<number>`cast(coalesce(sum(length(content)), 0) as integer)`.as('taken'))
      .where('base', '=', base.number)
      .where('number', '<>', base.number)
      .executeTakeFirstOrThrow();
    const difference = await packDifference(content, await unpackWhole(base.content));
    if (taken + difference.length <= base.content.length) return { content: difference, base: base.number };
  }
  return { content: await packWhole(content), base: number };
}

/** Throws where it is damaged. */
async function unpacked(db: Reader, { base: baseNumber, ...row }: PackedEditionRow): Promise<EditionRow> {
  if (baseNumber === null) return row;
  if (baseNumber === row.number) return { ...row, content: await unpackWhole(row.content) };
  const base = await findRow(db, baseNumber);
  if (!base) throw new Error(`edition ${row.number} cannot be read without edition ${baseNumber}, which is gone`);
  return { ...row, content: await unpackDifference(row.content, await unpackWhole(base.content)) };
}

function findRow(db: Reader, number: number): Promise<PackedEditionRow | undefined> {
  return db.selectFrom('editions').selectAll().where('number', '=', number).executeTakeFirst();
}

export async function isNewest(db: Reader, { number, hash }: Pick<EditionHead, 'number' | 'hash'>): Promise<boolean> {
  const newest = await findNewestHead(db);
  return newest?.number === number && newest.hash === hash;
}
