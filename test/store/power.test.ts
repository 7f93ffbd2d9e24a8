import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { findEdition, insertEdition } from '../../src/store/editions.js';
import { saveSetting } from '../../src/store/settings.js';
import { createStore } from '../../src/store/store.js';
import { temporaryFolder } from '../support/story.js';

const EDITIONS = 100;
const TIMES = 200;

const contentOf = (number: number): string =>
  JSON.stringify(Array.from({ length: 12 }, (_, i) => `${i}: ${i === number % 12 ? 'changed' : 'as'} ${number - i}`));

interface Disk {
  main: string;
  log: Buffer;
  /** The rows of the editions as they are stored, as JSON. */
  rows: string[];
}

/** A store with so many editions, as it is on the disk while it is open. */
async function storeOnDisk(): Promise<Disk> {
  const file = join(await temporaryFolder(), 'facts.db');
  // With the smallest pages, and so a short log: it is read two hundred times.
  new Database(file).exec('pragma page_size = 512; vacuum');
  const store = createStore({ file }, () => new Date(0));
  for (let number = 1; number <= EDITIONS; number++) {
    const row = { number, published_at: '2031', author: 'Ada', reason: 'why', content: contentOf(number), hash: 'h' };
    await store.write(async (db) => {
      await insertEdition(db, row);
      await saveSetting(db, 'written-with', String(number));
    });
    expect(await store.read((db) => findEdition(db, number))).toEqual(row);
  }
  const rows = await store.read((db) => db.selectFrom('editions').selectAll().orderBy('number').execute());
  const main = `${file}.main`;
  await copyFile(file, main);
  const log = await readFile(`${file}-wal`);
  await store.close();
  return { main, log, rows: rows.map((row) => JSON.stringify(row)) };
}

/** Opens the store as it is after a power cut, with such a log. @returns how many editions there are, all of them whole */
async function expectWhole({ main, rows }: Disk, log: Uint8Array): Promise<number> {
  const file = `${main}.cut`;
  // Not written over: as long as this process has the file open, SQLite would know it again.
  for (const ending of ['', '-wal', '-shm']) await rm(file + ending, { force: true });
  await copyFile(main, file);
  await writeFile(`${file}-wal`, log);
  const database = new Database(file);
  const all = (sql: string): unknown[] => database.prepare(sql).all();
  try {
    if (all("select name from sqlite_master where name = 'editions_by_base'").length === 0) return 0;
    const found = all('select * from editions order by number');
    expect(JSON.stringify(found)).toBe(`[${rows.slice(0, found.length).join()}]`);
    const last = all("select value from settings where name = 'written-with'");
    expect(last).toEqual(found.length === 0 ? [] : [{ value: String(found.length) }]);
    expect(all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    return found.length;
  } finally {
    database.close();
  }
}

it(`a power cut leaves whole editions, the first so many of them: ${TIMES} logs, cut or garbled anywhere`, async () => {
  const disk = await storeOnDisk();
  const { log } = disk;
  expect(await expectWhole(disk, log), 'all of them are in the log').toBe(EDITIONS);
  const found = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.noBias(fc.integer({ min: 0, max: log.length - 1 })),
      fc.option(fc.integer({ min: 1, max: 255 })),
      async (at, change) => {
        const spoilt = Buffer.from(change === null ? log.subarray(0, at) : log);
        if (change !== null) spoilt[at] = (spoilt[at] ?? 0) ^ change;
        found.add(await expectWhole(disk, spoilt));
      },
    ),
    { numRuns: TIMES },
  );
  expect(found.size, 'they end everywhere').toBeGreaterThan(TIMES / 8);
});
