import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { findNewestHead, insertEdition } from '../../src/store/editions.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { createStore } from '../../src/store/store.js';
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
