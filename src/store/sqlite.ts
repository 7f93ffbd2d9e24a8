import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import type { Connection } from './connection.js';
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
      prepare: (sql) => transactionStep(database, sql) ?? database.prepare(sql),
    },
  });
  return {
    db: new Kysely<Tables>({ dialect }),
    isLost: () => !inMemory && identityOf(file) !== identity,
  };
}

/**
 * Begins or ends a transaction, without a statement that stays: one that was refused, because another process is
 * writing, is open until its memory is collected, and so long no other transaction could be committed.
 */
function transactionStep(database: Database.Database, sql: string): SqliteStatement | undefined {
  const step = (work: () => void): SqliteStatement => ({
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run() {
      work();
      return { changes: 0, lastInsertRowid: 0 };
    },
  });
  switch (sql) {
    case 'begin':
      // Every transaction here writes. One that began by reading could not wait for another writer: it has to fail.
      return step(() => database.exec('begin immediate'));
    case 'commit':
      return step(() => database.exec('commit'));
    case 'rollback':
      // After some faults, such as a full disk, SQLite has rolled back on its own.
      return step(() => void (database.inTransaction && database.exec('rollback')));
    default:
      return undefined;
  }
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
