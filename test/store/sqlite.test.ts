import { chmod, copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findNewestHead, insertEdition } from '../../src/store/editions.js';
import { findSetting, saveSetting } from '../../src/store/settings.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { createStore, type Store } from '../../src/store/store.js';
import { temporaryFolder } from '../support/story.js';
import { describeStore } from './contract.js';

const ROW = { number: 1, published_at: '2031', author: 'Ada', reason: 'why', content: '{}', hash: 'h' };
const now = (): Date => new Date('2031-05-16T09:00:00Z');

describeStore('SQLite', async () => ({ file: join(await temporaryFolder(), 'data/facts.db') }));

it('SQLite: a transaction that was refused, because another process was writing, is in nobody’s way', async () => {
  const file = join(await temporaryFolder(), 'facts.db');
  const { db } = openSqlite(file);
  onTestFinished(() => db.destroy());
  const other = new Database(file);
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  const write = () => db.transaction().execute((inside) => sql`create table notes (note text)`.execute(inside));
  await expect(write()).rejects.toThrow('database is locked');
  other.exec('commit');
  await write();
});

it('SQLite: a file that was deleted is made anew', async () => {
  const folder = await temporaryFolder();
  const store = createStore({ file: join(folder, 'data/facts.db') }, now);
  onTestFinished(store.close);
  await store.write((db) => insertEdition(db, ROW));
  await rm(join(folder, 'data'), { recursive: true });
  expect(await store.read(findNewestHead)).toBeUndefined();
  expect(await store.write((db) => insertEdition(db, ROW))).toBe(true);
});

it('SQLite: a folder that cannot be is a fault, until it can be', async () => {
  const folder = await temporaryFolder();
  const store = createStore({ file: join(folder, 'data/facts.db') }, now);
  onTestFinished(store.close);
  await writeFile(join(folder, 'data'), 'no folder');
  await expect(store.read(findNewestHead)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(store.health()).toMatchObject({ kind: 'SQLite', failing: { since: now(), what: 'reading' } });
  await rm(join(folder, 'data'));
  expect(await store.read(findNewestHead)).toBeUndefined();
  expect(store.health()).toMatchObject({ latencyMs: expect.any(Number), failing: undefined });
});

it('SQLite: a file that is no database is a fault', async () => {
  const file = join(await temporaryFolder(), 'facts.db');
  await writeFile(file, 'this is no database, however long it may be. '.repeat(100));
  const store = createStore({ file }, now);
  onTestFinished(store.close);
  await expect(store.read(findNewestHead)).rejects.toThrow(/not a database/);
});

describe('SQLite: while another process is writing', () => {
  const opened = async (): Promise<{ store: Store; other: Database.Database }> => {
    const file = join(await temporaryFolder(), 'facts.db');
    const store = createStore({ file }, now);
    onTestFinished(store.close);
    await store.write((db) => insertEdition(db, ROW));
    const other = new Database(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    return { store, other };
  };

  it('everything that was to be written is, in its order, and reading waits for nothing', async () => {
    const { store, other } = await opened();
    const done: number[] = [];
    const writes = Array.from({ length: 200 }, async (_, i) => {
      await store.write((db) => saveSetting(db, 'last', String(i)));
      done.push(i);
    });
    expect(await store.read(findNewestHead)).toMatchObject({ number: 1 });
    expect(store.health().failing).toBeUndefined();
    expect(done).toEqual([]);
    other.exec('commit');
    await Promise.all(writes);
    expect(done).toEqual(Array.from(done, (_, i) => i));
    expect(await store.read((db) => findSetting(db, 'last'))).toBe('199');
  });

  it('a process that ends does not wait for it', async () => {
    const { store } = await opened();
    const write = store.write((db) => saveSetting(db, 'last', '1'));
    store.hurry();
    await expect(write).rejects.toThrow('database is locked');
    expect(store.health().failing?.cure).toMatch(/^Another program holds .*facts\.db: find it with "fuser /);
  });
});

it('SQLite: a store that was closed is all in its one file', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'facts.db');
  const store = createStore({ file }, now);
  await store.write((db) => insertEdition(db, ROW));
  await store.close();
  await copyFile(file, join(folder, 'copy.db'));
  const copy = createStore({ file: join(folder, 'copy.db') }, now);
  onTestFinished(copy.close);
  expect(await copy.read(findNewestHead)).toMatchObject({ number: 1 });
});

it('SQLite: the files are for their owner alone, those that were there before as well', async () => {
  const folder = join(await temporaryFolder(), 'data');
  const file = join(folder, 'facts.db');
  const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
  const first = createStore({ file }, now);
  await first.read(findNewestHead);
  expect(await modeOf(folder)).toBe('700');
  for (const name of await readdir(folder)) expect(await modeOf(join(folder, name))).toBe('600');
  await first.close();
  await chmod(file, 0o664);
  const second = createStore({ file }, now);
  onTestFinished(second.close);
  await second.read(findNewestHead);
  expect(await modeOf(file)).toBe('600');
});

it.each<[string, string, (file: string) => Promise<unknown>, RegExp]>([
  ['a folder in its place', 'facts.db', mkdir, /read and write .*facts\.db and its folder/],
  ['a file in its folder’s place', 'data/facts.db', (file) => writeFile(join(file, '..'), ''), /^Make the folder of/],
  ['another kind of file', 'facts.db', (file) => writeFile(file, 'no database. '.repeat(99)), /restore a backup/],
])('SQLite: %s is told with its cure', async (_, name, spoil, cure) => {
  const file = join(await temporaryFolder(), name);
  await spoil(file);
  const store = createStore({ file }, now);
  onTestFinished(store.close);
  await expect(store.read(findNewestHead)).rejects.toMatchObject({ cure: expect.stringMatching(cure) });
});
