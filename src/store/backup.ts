import { chownSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { cureOf } from './explain-fault.js';
import { isBusy } from './sqlite.js';

/** How long a copy waits for others, in milliseconds. Nobody is held up by that: a command is a process of its own. */
const MOST_WAITING_MS = 10_000;
const MOST_COMPLAINTS = 5;
/** What SQLite keeps beside a file that is open. */
const BESIDE = ['-wal', '-shm'] as const;

/**
 * Copies a SQLite store into a new file, for its owner alone, while others go on using it. The copy is whole: it is
 * what was there at one moment.
 * @throws Error where the store is not there or damaged, or the new file is there already
 */
export function copyStore(file: string, target: string): void {
  if (!statSync(file, { throwIfNoEntry: false })) throw new Error(`${file} is not there.`);
  try {
    closeSync(openSync(target, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Error(`${target} is there already: nothing was overwritten.`);
    throw error;
  }
  try {
    const database = new Database(file, { timeout: MOST_WAITING_MS });
    try {
      requireSound(database, file);
      database.exec(`vacuum into '${target.replaceAll("'", "''")}'`);
    } finally {
      database.close();
    }
    flush(target);
    flush(dirname(target));
  } catch (error) {
    rmSync(target, { force: true });
    if (codeOf(error) === 'SQLITE_NOTADB') throw new Error(`${file} is no SQLite database.`);
    if (error instanceof Error && error.message.startsWith('ConnectionFailed'))
      throw new Error(`${file} cannot be opened. ${cureOf(error, { file })}`);
    throw error;
  }
}

/**
 * Puts a copy of a store in the place of the store.
 * @param copy in the same folder; it is moved
 * @param at when; it becomes part of a name
 * @returns where what was there before is kept, if anything was
 * @throws Error where somebody has the store open
 */
export function putInPlace(copy: string, file: string, at: Date): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  let kept: string | undefined;
  if (stats) {
    requireUnused(file);
    kept = `${file}.before-${at.toISOString().replaceAll(/[:.]/g, '-')}`;
    renameSync(file, kept);
    // Where the file was sound they are empty. Beside another file they would be taken for its own.
    for (const ending of BESIDE) {
      if (statSync(file + ending, { throwIfNoEntry: false })) renameSync(file + ending, kept + ending);
    }
    // Whoever restores need not be the user who runs the bot.
    if (process.getuid?.() === 0) chownSync(copy, stats.uid, stats.gid);
  }
  renameSync(copy, file);
  flush(dirname(file));
  return kept;
}

function requireSound(database: Database.Database, file: string): void {
  const rows = database.prepare(`pragma integrity_check(${MOST_COMPLAINTS})`).raw().all().flat().map(String);
  if (rows.join() !== 'ok') throw new Error([`${file} is damaged:`, ...rows].join('\n  '));
}

/** Leaving the mode in which several use a file is refused while another one has it open. */
function requireUnused(file: string): void {
  const database = new Database(file);
  try {
    database.exec('pragma journal_mode = delete');
  } catch (error) {
    if (isBusy(error)) throw new Error(`${file} is in use: stop the bot first.`);
    // It is damaged, and so about to be replaced.
  } finally {
    database.close();
  }
}

/** What was written to a file, or to a folder's list of files, survives a power cut from now on. */
function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
