import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { parseConfig } from '../config.js';
import { checkStore } from '../desk/check-store.js';
import { copyStore, putInPlace } from '../store/backup.js';
import { createStore, type StoreAddress } from '../store/store.js';
import { BAD_USE, DONE, FAILED, type Terminal } from './terminal.js';

const FILE_OPTION = ['--file <file>', 'another SQLite file than that of DATABASE_FILE'] as const;

const WITH_POSTGRES = `The store is PostgreSQL (DATABASE_URL), which brings programs for this:
  pg_dump --format=custom --file=FILE "$DATABASE_URL"
  pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" FILE`;

interface FileOption {
  file?: string;
}

/** `store backup`, `store restore` and `store check`: for those who run the bot. */
export function storeCommand(terminal: Terminal): Command {
  const command = new Command('store').description('save, restore and check what the bot keeps');
  command
    .command('backup')
    .description('copy the store into a new file; the bot may go on')
    .argument('<file>', 'the new file')
    .option(...FILE_OPTION)
    .action(async (target: string, options: FileOption) => {
      const file = requireFile(terminal, options);
      if (file === undefined) return;
      copyStore(file, target);
      terminal.print(`${file} is saved in ${target}.`);
    });
  command
    .command('restore')
    .description('put a backup in the place of the store, which is kept; stop the bot first')
    .argument('<file>', 'the backup')
    .option(...FILE_OPTION)
    .action(async (backup: string, options: FileOption) => {
      const file = requireFile(terminal, options);
      if (file === undefined) return;
      await withCopy(backup, `${file}.new`, async (copy) => {
        // Before it is in its place: what cannot be read there would be no help.
        if (!(await isSound(terminal, { file: copy }))) return;
        const kept = putInPlace(copy, file, new Date());
        terminal.print(
          `${file} is as in ${backup} now.${kept === undefined ? '' : ` What it was is kept in ${kept}.`}`,
        );
      });
    });
  command
    .command('check')
    .description('read all editions, and hold them against their fingerprints; exit status 1 where one is damaged')
    .option(...FILE_OPTION)
    .action(async (options: FileOption) => {
      const address = readAddress(terminal, options);
      if (!address) return;
      if ('url' in address) {
        await isSound(terminal, address);
        return;
      }
      // A copy, which may be brought up to date and holds up nobody.
      const folder = await mkdtemp(join(tmpdir(), 'factbox-'));
      try {
        await withCopy(address.file, join(folder, 'copy.db'), (copy) => isSound(terminal, { file: copy }));
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  return command;
}

/** Copies a file for some work, and deletes what is left of the copy. */
async function withCopy(file: string, copy: string, work: (copy: string) => Promise<unknown>): Promise<void> {
  const remove = async (): Promise<void> => {
    for (const ending of ['', '-wal', '-shm']) await rm(copy + ending, { force: true });
  };
  await remove();
  copyStore(file, copy);
  try {
    await work(copy);
  } finally {
    await remove();
  }
}

/** Tells what a store holds, and whether all of it is as it was published. */
async function isSound(terminal: Terminal, address: StoreAddress): Promise<boolean> {
  const store = createStore(address, () => new Date());
  try {
    const { editions, newest, faults } = await checkStore(store);
    for (const { edition, what } of faults) terminal.print(`edition ${edition} ${what}`);
    terminal.print(
      newest
        ? `${editions} editions, the newest ${newest.number} of ${newest.published_at}; ${faults.length} damaged`
        : 'no editions',
    );
    terminal.status = faults.length === 0 ? DONE : FAILED;
    return faults.length === 0;
  } finally {
    await store.close();
  }
}

/** The settings' store; undefined, with what is wrong said, where they name none. */
function readAddress(terminal: Terminal, { file }: FileOption): StoreAddress | undefined {
  if (file !== undefined) return { file };
  const read = parseConfig(terminal.env);
  if (read.ok) return read.config.database;
  for (const fault of ['The settings in .env need mending:', ...read.faults]) terminal.complain(fault);
  terminal.status = BAD_USE;
  return undefined;
}

function requireFile(terminal: Terminal, options: FileOption): string | undefined {
  const address = readAddress(terminal, options);
  if (!address || 'file' in address) return address?.file;
  terminal.complain(WITH_POSTGRES);
  terminal.status = BAD_USE;
  return undefined;
}
