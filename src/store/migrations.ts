import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Tables } from './tables.js';

/** Every step from an empty database to today's tables, by name in order. Steps that have been released never change. */
const migrations: Record<string, Migration> = {
  '001-editions': {
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
    },
  },
};

/** Brings a database up to today's tables. Processes that start at once wait for one another. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
