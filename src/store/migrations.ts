import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Tables } from './tables.js';

/** Every step from an empty database to today's tables, by name in order. Steps that have been released never change. */
const migrations: Record<string, Migration> = {
  '001-first': {
    async up(db) {
      await db.schema
        .createTable('editions')
        .addColumn('number', 'integer', (column) => column.primaryKey())
        .addColumn('published_at', 'text', (column) => column.notNull())
        .addColumn('author', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('conflicts')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('found_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('conflicts_key', ['kind', 'name'])
        .execute();
      await db.schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('gaps')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('note', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('first_at', 'text', (column) => column.notNull())
        .addColumn('last_at', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addUniqueConstraint('gaps_wording', ['source', 'words', 'note'])
        .execute();
      await db.schema.createIndex('gaps_by_date').on('gaps').column('last_at').execute();
      await db.schema
        .createTable('outcomes')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('outcomes_key', ['day', 'outcome'])
        .execute();
      await db.schema
        .createTable('votes')
        .addColumn('card', 'text', (column) => column.notNull())
        .addColumn('voter', 'text', (column) => column.notNull())
        .addColumn('value', 'integer', (column) => column.notNull())
        .addColumn('edition', 'integer', (column) => column.notNull())
        .addColumn('voted_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('votes_key', ['card', 'voter'])
        .execute();
      await db.schema.createIndex('votes_by_voter').on('votes').column('voter').execute();
      await db.schema
        .createTable('subscriptions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('since', 'text', (column) => column.notNull())
        .addColumn('claimed_at', 'text')
        .addUniqueConstraint('subscriptions_wording', ['user_id', 'words'])
        .execute();
      await db.schema
        .createTable('shown_answers')
        .addColumn('message_id', 'text', (column) => column.primaryKey())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('cards', 'text', (column) => column.notNull())
        .addColumn('edition', 'integer', (column) => column.notNull())
        .addColumn('shown_at', 'text', (column) => column.notNull())
        .addColumn('claimed_at', 'text')
        .execute();
      await db.schema.createIndex('shown_answers_by_edition').on('shown_answers').column('edition').execute();
    },
  },
  '002-subscriptions-by-edition': {
    async up(db) {
      await db.schema
        .alterTable('subscriptions')
        .addColumn('edition', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema.createIndex('subscriptions_by_edition').on('subscriptions').column('edition').execute();
    },
  },
  '003-outcomes-by-reply-kind': {
    async up(db) {
      const kinds = { answered: 'answer', corrected: 'correction', suggested: 'nearest', declined: 'decline' };
      for (const [before, kind] of Object.entries(kinds))
        await db.updateTable('outcomes').set({ outcome: kind }).where('outcome', '=', before).execute();
    },
  },
  '004-editions-packed': {
    async up(db) {
      await db.schema.alterTable('editions').addColumn('base', 'integer').execute();
      await db.schema.createIndex('editions_by_base').on('editions').column('base').execute();
    },
  },
  '005-following': {
    async up(db) {
      await db.schema
        .createTable('followers')
        .addColumn('user_id', 'text', (column) => column.primaryKey())
        .addColumn('topics', 'text', (column) => column.notNull())
        .addColumn('edition', 'integer', (column) => column.notNull())
        .addColumn('since', 'text', (column) => column.notNull())
        .addColumn('told_at', 'text')
        .addColumn('claimed_at', 'text')
        .execute();
      await db.schema
        .createTable('seen_answers')
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('card', 'text', (column) => column.notNull())
        .addColumn('edition', 'integer', (column) => column.notNull())
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('seen_answers_key', ['user_id', 'card'])
        .execute();
      await db.schema
        .createTable('looks')
        .addColumn('person', 'text', (column) => column.primaryKey())
        .addColumn('looked_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('asked')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('card', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('asked_key', ['day', 'card'])
        .execute();
    },
  },
  '006-askers': {
    async up(db) {
      await db.schema
        .createTable('askers')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('asker', 'text', (column) => column.notNull())
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('askers_key', ['source', 'words', 'asker'])
        .execute();
      await db.schema.createIndex('askers_by_asker').on('askers').column('asker').execute();
    },
  },
  '007-contributions': {
    async up(db) {
      for (const name of ['reference', 'quotation'])
        await db.schema
          .alterTable('gaps')
          .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
          .execute();
    },
  },
  '008-languages': {
    async up(db) {
      for (const table of ['subscriptions', 'followers'])
        await db.schema
          .alterTable(table)
          .addColumn('language', 'text', (column) => column.notNull().defaultTo('en'))
          .execute();
    },
  },
  '009-places': {
    async up(db) {
      await db.schema.alterTable('subscriptions').addColumn('place', 'text').execute();
    },
  },
};

/**
 * Brings a database up to today's tables. Processes that start at once wait for one another.
 * @param last the step to stop after, as an earlier version did
 */
export async function migrate(db: Kysely<Tables>, last?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  // Where nothing is to be done nothing is written: the database may be read-only, or another process be writing.
  if (last === undefined && (await migrator.getMigrations()).every(({ executedAt }) => executedAt)) return;
  const { error } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
  if (error !== undefined) throw error;
}
