import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Connection } from './store.js';
import type { Tables } from './tables.js';

/** SQLite waits for another's transaction by holding up this whole process, so it is let to for a moment only. */
const MOST_BLOCKING_MS = 20;

/** The tables are created in a transaction: two processes that start at once would both create them otherwise. */
class ImmediateAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new ImmediateAdapter();
  }
}

/** Opens a SQLite file, created with its folder where there is none. Several processes may have it open. */
export function openSqlite(file: string): Connection {
  const inMemory = file === ':memory:';
  if (!inMemory) mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: MOST_BLOCKING_MS });
  // Readers and a writer do not wait for each other; an edition that was published survives a power cut.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const identity = inMemory ? undefined : identityOf(file);
  const dialect = new ImmediateDialect({
    database: {
      close: () => void database.close(),
      prepare: (sql) => database.prepare(statementFor(sql, database.inTransaction)),
    },
  });
  return {
    db: new Kysely<Tables>({ dialect }),
    isLost: () => !inMemory && identityOf(file) !== identity,
  };
}

/**
 * Every transaction here writes. One that began by reading could not wait for another writer: it has to fail. After
 * some faults, such as a full disk, SQLite has rolled back on its own.
 */
function statementFor(sql: string, inTransaction: boolean): string {
  if (sql === 'begin') return 'begin immediate';
  if (sql === 'rollback' && !inTransaction) return 'select 1';
  return sql;
}

/** Whether another process, or another connection, is writing. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** Another file may have taken the place of the one that is open, which is then written to in vain. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
