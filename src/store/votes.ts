import { sql } from 'kysely';
import type { Reader, Writer } from './store.js';
import type { VoteRow } from './tables.js';

/** A person's later vote on a card takes the place of the earlier one. */
export async function saveVote(db: Writer, row: VoteRow): Promise<void> {
  const { value, edition, voted_at } = row;
  await db
    .insertInto('votes')
    .values(row)
    .onConflict((conflict) => conflict.columns(['card', 'voter']).doUpdateSet({ value, edition, voted_at }))
    .execute();
}

/** Votes by card: those with the most against it first. */
export function sumVotes(db: Reader): Promise<{ card: string; up: number; down: number }[]> {
  return db
    .selectFrom('votes')
    .select([
      'card',
      sql<number>`cast(sum(case when value > 0 then 1 else 0 end) as integer)`.as('up'),
      sql<number>`cast(sum(case when value < 0 then 1 else 0 end) as integer)`.as('down'),
    ])
    .groupBy('card')
    .orderBy('down', 'desc')
    .orderBy('card')
    .execute();
}

export async function deleteVotesOf(db: Writer, voter: string): Promise<number> {
  const result = await db.deleteFrom('votes').where('voter', '=', voter).executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function deleteAllVotes(db: Writer): Promise<void> {
  await db.deleteFrom('votes').execute();
}
