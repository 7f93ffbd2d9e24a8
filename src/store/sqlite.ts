import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import type { Connection } from './connection.js';
import type { Tables } from './tables.js';

/** SQLite would wait for another's transaction by holding up this whole process. The store waits in its place. */
const MOST_BLOCKING_MS = 0;

/** What is kept is for the user of this process alone; SQLite gives the files beside it the same mode. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;
const OF_OTHERS = 0o077;

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
  if (!inMemory) {
    keepToOneself(file);
    keepModesAlike(file);
  }
  const database = new Database(file, { timeout: MOST_BLOCKING_MS });
  try {
    // Readers and a writer do not wait for each other; an edition that was published survives a power cut.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  } catch (error) {
    database.close();
    throw error;
  }
  let isLasting = true;
  const identity = inMemory ? undefined : identityOf(file);
  const dialect = new ImmediateDialect({
    database: {
      close: () => closeWhole(database),
      prepare: (sql) => transactionStep(database, sql) ?? database.prepare(sql),
    },
  });
  return {
    db: new Kysely<Tables>({ dialect }),
    setLasting(lasting) {
      if (lasting !== isLasting) database.exec(`pragma synchronous = ${lasting ? 'full' : 'normal'}`);
      isLasting = lasting;
    },
    isLost: (fault) => !inMemory && (isUnusable(fault) || identityOf(file) !== identity),
  };
}

/** Makes the file and its folder, and takes what others may do with the file from them. */
function keepToOneself(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: OWN_FOLDER });
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) closeSync(openSync(file, 'a', OWN_FILE));
  else if (stats.isFile() && (stats.mode & OF_OTHERS) !== 0 && stats.uid === process.getuid?.()) {
    chmodSync(file, stats.mode & OWN_FOLDER);
  }
}

/**
 * The files beside it have the mode that it had when they were made. Made when it could only be read, they could not be
 * written once it can.
 */
function keepModesAlike(file: string): void {
  const mode = statSync(file).mode;
  for (const beside of [`${file}-wal`, `${file}-shm`]) {
    const stats = statSync(beside, { throwIfNoEntry: false });
    if (stats && stats.mode !== mode && stats.uid === process.getuid?.()) chmodSync(beside, mode);
  }
}

/** Closes it with all that was written in the one file, so that a copy of that file is all there is. */
function closeWhole(database: Database.Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // A disk that takes nothing, or another process that is writing: what was written stays in the file beside it.
  }
  database.close();
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

/** Faults that stay with an open file, even when what caused them is mended: it has to be opened anew. */
function isUnusable(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(READONLY|IOERR|CANTOPEN|NOTADB|CORRUPT)/.test(String(error.code))
  );
}

/** Another file may have taken the place of the one that is open, which is then written to in vain. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
