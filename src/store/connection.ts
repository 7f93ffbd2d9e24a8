import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Where the rows are: a SQLite file (`:memory:` for none), or the URL of a PostgreSQL database. */
export type StoreAddress = { file: string } | { url: string };

/** An open database, whichever it is. */
export interface Connection {
  db: Kysely<Tables>;
  /** Whether what it was opened for is gone, or such a fault stays with it, so that it has to be opened anew. */
  isLost(fault?: unknown): boolean;
  /** Whether what is written from now on is to outlast a power cut. */
  setLasting(lasting: boolean): void;
}
