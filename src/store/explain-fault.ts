import type { StoreAddress } from './connection.js';

/** In one line; errors of connecting to several addresses at once have no message of their own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What whoever runs the bot can do about a fault of the database, in a sentence. Codes: SQLite's result codes, those of
 * PostgreSQL's appendix A, and those of Node's sockets and files.
 */
export function cureOf(error: unknown, address: StoreAddress): string {
  const code = codeOf(error);
  const found = ('url' in address ? POSTGRES : SQLITE).find(([known]) => known.test(code));
  const where = 'url' in address ? 'DATABASE_URL' : address.file;
  return found ? found[1](where) : `See what the log says about the store (${where}).`;
}

type Cure = [code: RegExp, cure: (where: string) => string];

const SQLITE: readonly Cure[] = [
  [
    /^(SQLITE_)?CANTOPEN|^(EACCES|EPERM|EROFS|ENOENT|EISDIR)$/,
    (file) => `Let the user who runs the bot read and write ${file} and its folder.`,
  ],
  [/^(EEXIST|ENOTDIR)$/, (file) => `Make the folder of ${file}: a file stands in its place.`],
  [/^SQLITE_READONLY/, (file) => `Let the user who runs the bot write ${file} and its folder.`],
  [
    /^SQLITE_(FULL|IOERR)|^(ENOSPC|EDQUOT)$/,
    (file) => `Make room on the disk of ${file}; where there is room, check the disk.`,
  ],
  [/^SQLITE_BUSY/, (file) => `Another program holds ${file}: find it with "fuser ${file}", and end it.`],
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    (file) =>
      `${file} is damaged or no database: stop the bot, and restore a backup (npm run -s store -- restore FILE).`,
  ],
];

const POSTGRES: readonly Cure[] = [
  [
    /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|57P0[123]|08...)$/,
    (url) => `Start PostgreSQL, or correct host and port in ${url}.`,
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, (url) => `Correct the host in ${url}, or mend the name service.`],
  [/^28...$/, (url) => `Correct user and password in ${url}.`],
  [/^3D000$/, (url) => `Make the database that ${url} names (createdb), or correct its name.`],
  [/^42501$/, (url) => `Grant the user of ${url} all rights in the database's schema.`],
  [/^25006$/, () => 'The database is read-only: connect to the primary server, or let it write.'],
  [/^53(1|2)..$/, () => 'Make room on the disk or in the memory of the PostgreSQL server.'],
  [/^53300$/, () => 'PostgreSQL has no connection left: raise max_connections, or end other programs.'],
];

/** libsql gives a code of its own, or of opening only the number. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  return /^ConnectionFailed\(.*: 14"\)$/.test(error.message) ? 'CANTOPEN' : '';
}
