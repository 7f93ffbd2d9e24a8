import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Connection } from './connection.js';
import { migrate } from './migrations.js';
import { openPostgres } from './postgres.js';
import { isBusy, openSqlite } from './sqlite.js';
import type { Tables } from './tables.js';

/** Where the rows are: a SQLite file (`:memory:` for none), or the URL of a PostgreSQL database. */
export type StoreAddress = { file: string } | { url: string };

/** Anything that reads; a transaction, too. */
export type Reader = Kysely<Tables>;
/** A transaction: all that is written in it stays, or nothing. */
export type Writer = Transaction<Tables>;

/** The database cannot be read or written now. It may be back at the next try. */
export class StoreFault extends Error {
  override name = 'StoreFault';
}

export interface Health {
  kind: 'SQLite' | 'PostgreSQL';
  /** How long the last use took, opening included. */
  latencyMs: number | undefined;
  /** Set while uses of a kind fail. */
  failing: { since: Date; what: 'reading' | 'writing'; reason: string } | undefined;
}

/**
 * Rows and transactions, and no rules. Opened, and brought up to date, at its first use; after a fault every use is a
 * new try. All uses throw a StoreFault where the database fails.
 */
export interface Store {
  read<T>(work: (db: Reader) => Promise<T>): Promise<T>;
  /** Runs the work in one transaction. */
  write<T>(work: (db: Writer) => Promise<T>): Promise<T>;
  health(): Health;
  close(): Promise<void>;
}

/** How long one process waits for the transactions of others, and how often it tries. */
const MOST_WAITING_MS = 5_000;
const TRY_AGAIN_MS = 20;

/** @param now the clock for what `health` tells */
export function createStore(address: StoreAddress, now: () => Date): Store {
  let connection: Connection | undefined;
  let ready: Promise<Kysely<Tables>> | undefined;
  let latencyMs: number | undefined;
  const failing = new Map<'reading' | 'writing', { since: Date; reason: string }>();

  async function open(): Promise<Kysely<Tables>> {
    connection ??= 'url' in address ? openPostgres(address.url) : openSqlite(address.file);
    await migrate(connection.db);
    return connection.db;
  }

  async function use<T>(what: 'reading' | 'writing', work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      for (;;) {
        try {
          if (connection?.isLost()) await drop();
          ready ??= open();
          const result = await work(await ready);
          failing.delete(what);
          return result;
        } catch (error) {
          // What comes back may be another database: its tables are looked at again.
          ready = undefined;
          if (!isBusy(error) || performance.now() - start > MOST_WAITING_MS) throw error;
          await pause(TRY_AGAIN_MS);
        }
      }
    } catch (error) {
      const reason = reasonOf(error);
      failing.set(what, { since: failing.get(what)?.since ?? now(), reason });
      throw new StoreFault(reason, { cause: error });
    } finally {
      latencyMs = performance.now() - start;
    }
  }

  async function drop(): Promise<void> {
    const old = connection;
    connection = undefined;
    ready = undefined;
    await old?.db.destroy();
  }

  return {
    read: (work) => use('reading', work),
    write: (work) => use('writing', (db) => db.transaction().execute(work)),
    health() {
      const [first] = failing;
      return {
        kind: 'url' in address ? 'PostgreSQL' : 'SQLite',
        latencyMs,
        failing: first && { what: first[0], ...first[1] },
      };
    },
    close: drop,
  };
}

/** In one line; errors of connecting to several addresses at once have no message of their own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\s+/g, ' ').trim();
}
