import { Kysely, PostgresDialect } from 'kysely';
import type { Connection } from './connection.js';
import type { Tables } from './tables.js';

const MOST_CONNECTIONS = 5;
const MOST_CONNECTING_MS = 3_000;
/** A database that has stopped answering, without closing the connection, is as good as gone. */
const MOST_QUERY_MS = 10_000;

/** Connects to PostgreSQL. A connection that was lost is made anew at the next use. */
export function openPostgres(url: string): Connection {
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: () => openPool(url) }) }),
    isLost: () => false,
    setLasting() {},
  };
}

/** Loaded only here: who keeps a file has no use for it. */
async function openPool(url: string) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: MOST_CONNECTING_MS,
    query_timeout: MOST_QUERY_MS,
    // The process may end while connections are idle.
    allowExitOnIdle: true,
  });
  // A connection that breaks would end the process. Its use, or the next one, finds out.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}
