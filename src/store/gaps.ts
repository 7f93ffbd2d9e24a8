import { sql } from 'kysely';
import type { Reader, Writer } from './store.js';
import type { AskerRow, GapRow } from './tables.js';

/** Counts a wording once more, or as often as the row says; one that was settled is open again. */
export async function countGap(db: Writer, row: GapRow): Promise<void> {
  await db
    .insertInto('gaps')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['source', 'words', 'note']).doUpdateSet((was) => ({
        count: was('gaps.count', '+', row.count),
        last_at: row.last_at,
        reference: row.reference,
        quotation: row.quotation,
        status: sql<GapRow['status']>`case when gaps.status = 'settled' then 'open' else gaps.status end`,
      })),
    )
    .execute();
}

/** Somebody is counted once a wording, however often they ask. */
export async function addAsker(db: Writer, row: AskerRow): Promise<void> {
  await db
    .insertInto('askers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['source', 'words', 'asker']).doUpdateSet({ asked_at: row.asked_at }))
    .execute();
}

/**
 * What somebody brought to the moderators first, then what the most people asked, whatever became of them. Cards that were
 * taken instead are no questions, and come with those: see `listTaken`.
 */
export function listGaps(db: Reader, most: number): Promise<GapRow[]> {
  return db
    .selectFrom('gaps')
    .selectAll()
    .where('source', '<>', 'chosen')
    .orderBy(({ eb }) => eb('source', 'in', ['requested', 'suggested']).and('status', '=', 'open'), 'desc')
    .orderBy(
      ({ selectFrom, fn }) =>
        selectFrom('askers')
          .select(fn.countAll().as('askers'))
          .whereRef('askers.source', '=', 'gaps.source')
          .whereRef('askers.words', '=', 'gaps.words'),
      'desc',
    )
    .orderBy('count', 'desc')
    .orderBy('last_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** How often which card was taken in place of an answer to these wordings, as long as that is open. */
export async function listTaken(db: Reader, words: readonly string[]): Promise<GapRow[]> {
  if (words.length === 0) return [];
  return openTaken(db).where('words', 'in', words).orderBy('count', 'desc').orderBy('id').execute();
}

/** The same by the card that was taken: the questions after which it was, those of most counts first. */
export async function listTakenAs(db: Reader, cards: readonly string[], most: number): Promise<GapRow[]> {
  if (cards.length === 0) return [];
  return openTaken(db).where('note', 'in', cards).orderBy('count', 'desc').orderBy('id').limit(most).execute();
}

function openTaken(db: Reader) {
  return db.selectFrom('gaps').selectAll().where('source', '=', 'chosen').where('status', '=', 'open');
}

/** Who asked these wordings, each by the code of a person. */
export async function listAskers(db: Reader, words: readonly string[]): Promise<AskerRow[]> {
  return words.length === 0 ? [] : db.selectFrom('askers').selectAll().where('words', 'in', words).execute();
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

/** Those who asked before, and those whose wording is gone. */
export async function deleteAskersBefore(db: Writer, moment: string): Promise<void> {
  await db
    .deleteFrom('askers')
    .where(({ eb, exists, not, or, selectFrom }) =>
      or([
        eb('asked_at', '<', moment),
        not(
          exists(
            selectFrom('gaps')
              .select('gaps.id')
              .whereRef('gaps.source', '=', 'askers.source')
              .whereRef('gaps.words', '=', 'askers.words'),
          ),
        ),
      ]),
    )
    .execute();
}

export async function deleteAskersOf(db: Writer, asker: string): Promise<number> {
  const result = await db.deleteFrom('askers').where('asker', '=', asker).executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function deleteAllGaps(db: Writer): Promise<void> {
  await db.deleteFrom('askers').execute();
  await db.deleteFrom('gaps').execute();
}
