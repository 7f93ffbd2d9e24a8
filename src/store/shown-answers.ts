import { sql } from 'kysely';
import { isFree } from './claims.js';
import type { Reader, Writer } from './store.js';
import type { ShownAnswerRow } from './tables.js';

/** As many values as one statement of either database takes. */
const ROWS_AT_ONCE = 1_000;

export async function insertShownAnswers(db: Writer, rows: readonly ShownAnswerRow[]): Promise<void> {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    await db
      .insertInto('shown_answers')
      .values(rows.slice(first, first + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.column('message_id').doNothing())
      .execute();
  }
}

/** An answer whose message was not known is found in that one. */
export async function setMessageOf(db: Writer, before: string, messageId: string): Promise<void> {
  // Its process may have been alive after all, and have said so.
  await db.deleteFrom('shown_answers').where('message_id', '=', messageId).execute();
  await db.updateTable('shown_answers').set({ message_id: messageId }).where('message_id', '=', before).execute();
}

/**
 * Answers that tell an earlier edition, and nobody is at since `expired`; newest first.
 * @param most of each channel, and of all
 */
export function listNewestAnswersBefore(
  db: Reader,
  edition: number,
  expired: string,
  most: { ofChannel: number; all: number },
): Promise<ShownAnswerRow[]> {
  return db
    .with('ranked', (cte) =>
      cte
        .selectFrom('shown_answers')
        .selectAll()
        .select(
          sql<number>`row_number() over (partition by channel_id order by shown_at desc, message_id desc)`.as('place'),
        )
        .where('edition', '<', edition)
        .where(isFree(expired)),
    )
    .selectFrom('ranked')
    .select(['message_id', 'channel_id', 'question', 'kind', 'cards', 'edition', 'shown_at', 'claimed_at'])
    .where('place', '<=', most.ofChannel)
    .orderBy('shown_at', 'desc')
    .orderBy('message_id', 'desc')
    .limit(most.all)
    .execute();
}

/** @returns false where another process has claimed it since `expired`, or it is gone */
export async function claimShownAnswer(db: Writer, messageId: string, at: string, expired: string): Promise<boolean> {
  const result = await db
    .updateTable('shown_answers')
    .set({ claimed_at: at })
    .where('message_id', '=', messageId)
    .where(isFree(expired))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Nobody is to come to it until a claim of that moment ends. */
export async function holdShownAnswer(db: Writer, messageId: string, at: string): Promise<void> {
  await db.updateTable('shown_answers').set({ claimed_at: at }).where('message_id', '=', messageId).execute();
}

export async function releaseShownAnswers(db: Writer, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return;
  await db.updateTable('shown_answers').set({ claimed_at: null }).where('message_id', 'in', messageIds).execute();
}

/** The answers agree with that edition now. */
export async function setEditionOf(db: Writer, messageIds: readonly string[], edition: number): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .updateTable('shown_answers')
    .set({ edition, claimed_at: null })
    .where('message_id', 'in', messageIds)
    .execute();
}

export async function deleteShownAnswers(db: Writer, messageIds: readonly string[]): Promise<void> {
  for (let first = 0; first < messageIds.length; first += ROWS_AT_ONCE) {
    await db
      .deleteFrom('shown_answers')
      .where('message_id', 'in', messageIds.slice(first, first + ROWS_AT_ONCE))
      .execute();
  }
}

export async function deleteShownAnswersBefore(db: Writer, moment: string): Promise<void> {
  await db.deleteFrom('shown_answers').where('shown_at', '<', moment).execute();
}

export async function deleteAllShownAnswers(db: Writer): Promise<void> {
  await db.deleteFrom('shown_answers').execute();
}
