import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Connection, StoreAddress } from './connection.js';
import { cureOf, reasonOf } from './explain-fault.js';
import { migrate } from './migrations.js';
import { openPostgres } from './postgres.js';
import { isBusy, openSqlite } from './sqlite.js';
import type { Tables } from './tables.js';

export type { StoreAddress };

/** Anything that reads; a transaction, too. */
export type Reader = Kysely<Tables>;
/** A transaction: all that is written in it stays, or nothing. */
export type Writer = Transaction<Tables>;

/** The database cannot be read or written now. It may be back at the next try. */
export class StoreFault extends Error {
  override name = 'StoreFault';
  /** @param cure what whoever runs the bot can do about it, in a sentence */
  constructor(
    message: string,
    readonly cure: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface Health {
  kind: 'SQLite' | 'PostgreSQL';
  /** How long the last use took, opening included. */
  latencyMs: number | undefined;
  /** Set while uses of a kind fail. */
  failing: Failing | undefined;
}

export interface Failing {
  since: Date;
  what: 'reading' | 'writing';
  reason: string;
  /** What whoever runs the bot can do about it, in a sentence. */
  cure: string;
}

/**
 * Rows and transactions, and no rules. Opened, and brought up to date, at its first use; after a fault every use is a
 * new try. All uses throw a StoreFault where the database fails.
 */
export interface Store {
  read<T>(work: (db: Reader) => Promise<T>): Promise<T>;
  /** Runs the work in one transaction. */
  write<T>(work: (db: Writer) => Promise<T>): Promise<T>;
  /** The same for what a power cut may take: it outlasts the end of the process, and does not wait for the disk. */
  note<T>(work: (db: Writer) => Promise<T>): Promise<T>;
  health(): Health;
  /** The process is about to end: from now on no use waits long for other processes. */
  hurry(): void;
  close(): Promise<void>;
}

/** How long a use waits for the transactions of other processes, and how often it tries. */
const MOST_WAITING_MS = { reading: 5_000, writing: 20_000 };
const MOST_WAITING_AT_THE_END_MS = 500;
const TRY_AGAIN_MS = 20;

/** @param now the clock for what `health` tells */
export function createStore(address: StoreAddress, now: () => Date): Store {
  let connection: Connection | undefined;
  let ready: Promise<Kysely<Tables>> | undefined;
  let latencyMs: number | undefined;
  let ending = false;
  let lastWrite: Promise<unknown> = Promise.resolve();
  const failing = new Map<Failing['what'], Failing>();

  async function open(): Promise<Kysely<Tables>> {
    connection ??= 'url' in address ? openPostgres(address.url) : openSqlite(address.file);
    try {
      await migrate(connection.db);
    } catch (error) {
      ready = undefined;
      throw error;
    }
    return connection.db;
  }

  async function use<T>(what: Failing['what'], work: (db: Kysely<Tables>) => Promise<T>, asked: number): Promise<T> {
    const start = performance.now();
    try {
      for (;;) {
        if (connection?.isLost()) await drop(connection);
        let used: Connection | undefined;
        try {
          ready ??= open();
          used = connection;
          const result = await work(await ready);
          failing.delete(what);
          return result;
        } catch (error) {
          if (isBusy(error) && isInTime(what, asked)) {
            await pause(TRY_AGAIN_MS);
            continue;
          }
          // What comes back may be another database: its tables are looked at again.
          ready = undefined;
          if (used && used === connection && used.isLost(error)) await drop(used);
          throw error;
        }
      }
    } catch (error) {
      const [reason, cure] =
        error instanceof StoreFault ? [error.message, error.cure] : [reasonOf(error), cureOf(error, address)];
      failing.set(what, { since: failing.get(what)?.since ?? now(), what, reason, cure });
      throw new StoreFault(reason, cure, { cause: error });
    } finally {
      latencyMs = performance.now() - start;
    }
  }

  const isInTime = (what: Failing['what'], asked: number): boolean =>
    performance.now() - asked < (ending ? MOST_WAITING_AT_THE_END_MS : MOST_WAITING_MS[what]);

  /** One after the other: of many that wait for another process only one tries, again and again. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastWrite.then(work, work);
    lastWrite = turn;
    return turn;
  }

  async function drop(old: Connection | undefined): Promise<void> {
    connection = undefined;
    ready = undefined;
    await old?.db.destroy();
  }

  function write<T>(work: (db: Writer) => Promise<T>, lasting: boolean): Promise<T> {
    const asked = performance.now();
    const begin = (): Promise<T> =>
      use(
        'writing',
        (db) => {
          connection?.setLasting(lasting);
          return db.transaction().execute(work);
        },
        asked,
      );
    return 'url' in address ? begin() : inTurn(begin);
  }

  return {
    read: (work) => use('reading', work, performance.now()),
    write: (work) => write(work, true),
    note: (work) => write(work, false),
    health() {
      const [first] = failing.values();
      return { kind: 'url' in address ? 'PostgreSQL' : 'SQLite', latencyMs, failing: first };
    },
    hurry() {
      ending = true;
    },
    close: () => drop(connection),
  };
}
