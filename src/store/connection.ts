import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** An open database, whichever it is. */
export interface Connection {
  db: Kysely<Tables>;
  /** Whether what it was opened for is gone, so that it has to be opened anew. */
  isLost(): boolean;
}
