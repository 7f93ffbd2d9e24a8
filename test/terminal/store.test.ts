import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkStore } from '../../src/desk/check-store.js';
import { hashOf } from '../../src/desk/served-edition.js';
import { contentOf } from '../../src/knowledge/diff.js';
import { findEdition, findNewestHead, insertEdition } from '../../src/store/editions.js';
import { saveSetting } from '../../src/store/settings.js';
import { createStore, type Store, type StoreAddress } from '../../src/store/store.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { endUse } from '../support/sqlite.js';
import { storyEdition, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const now = (): Date => new Date('2031-05-16T09:00:00Z');
const { knowledge } = (await storyEdition()).answerer;

/** A store with so many editions, open until the test ends. */
async function open(address: StoreAddress, editions: number): Promise<Store> {
  const store = createStore(address, now);
  onTestFinished(store.close);
  for (let number = 1; number <= editions; number++) await publish(store, number);
  return store;
}

async function publish(store: Store, number: number): Promise<void> {
  const next = { ...knowledge, story: { ...knowledge.story, title: `Edition ${number} of the ferries` } };
  const row = { number, published_at: now().toISOString(), author: 'Ada', reason: 'why', hash: await hashOf(next) };
  await store.write((db) => insertEdition(db, { ...row, content: contentOf(next) }));
}

/** A folder with a file of the settings. */
async function place() {
  const folder = await temporaryFolder();
  const file = join(folder, 'facts.db');
  const env = { DATABASE_FILE: file };
  return {
    folder,
    file,
    backup: join(folder, 'backup.db'),
    run: (...args: string[]) => runTyped(['store', ...args], { env }),
  };
}

describe('store backup and restore', () => {
  it('bring back what was saved, while the bot was publishing, and keep what was there', async () => {
    const { folder, file, backup, run } = await place();
    const store = await open({ file }, 3);
    let saved = {};
    // In the midst of a transaction: what is not committed is not saved.
    await store.write(async (db) => {
      await saveSetting(db, 'half', 'done');
      saved = await run('backup', backup);
    });
    expect(saved).toEqual({ status: 0, stdout: `${file} is saved in ${backup}.\n`, stderr: '' });
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
    await publish(store, 4);
    expect(await run('restore', backup)).toMatchObject({
      status: 1,
      stderr: `${file} is in use: stop the bot first.\n`,
    });
    expect(await store.read(findNewestHead)).toMatchObject({ number: 4 });
    await store.close();
    await endUse(file);

    const { status, stdout } = await run('restore', backup);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^3 editions, the newest 3 of 2031-05-16T09:00:00.000Z; 0 damaged\n.* is as in .* now\. What it was is kept in /,
    );
    const restored = await open({ file }, 0);
    expect(await checkStore(restored)).toMatchObject({ editions: 3, newest: { number: 3 }, faults: [] });
    const names = await readdir(folder);
    const kept = names.find((name) => name.includes('before') && !/-(wal|shm)$/.test(name)) ?? '';
    expect(await checkStore(await open({ file: join(folder, kept) }, 0))).toMatchObject({ editions: 4, faults: [] });
    expect(names.filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('make a store where there is none', async () => {
    const { folder, file, backup, run } = await place();
    await (await open({ file: backup }, 2)).close();
    expect(await run('restore', backup, '--file', join(folder, 'other.db'))).toMatchObject({ status: 0, stderr: '' });
    expect(await run('check', '--file', join(folder, 'other.db'))).toMatchObject({
      status: 0,
      stdout: '2 editions, the newest 2 of 2031-05-16T09:00:00.000Z; 0 damaged\n',
    });
    expect(await run('check')).toEqual({ status: 1, stdout: '', stderr: `${file} is not there.\n` });
  });

  it.each<[string, (backup: string) => Promise<unknown>, RegExp]>([
    ['is not there', async () => {}, /backup\.db is not there\./],
    ['is a folder', (backup) => mkdir(backup), /backup\.db cannot be opened\. Let the user/],
    ['is no store', (backup) => writeFile(backup, 'no database. '.repeat(500)), /backup\.db is no SQLite database\./],
    ['is cut off', cutOff, /damaged|malformed/],
    ['holds an edition that somebody changed', (backup) => falsify(backup), /edition 1 is not what was published/],
  ])('refuse a backup that %s, and leave the store as it is', async (_, spoil, complaint) => {
    const { file, backup, run } = await place();
    await (await open({ file }, 1)).close();
    await endUse(file);
    const before = await readFile(file);
    await spoil(backup);
    const { status, stdout, stderr } = await run('restore', backup);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(complaint);
    expect(await readFile(file)).toEqual(before);
  });

  it('overwrite nothing', async () => {
    const { file, backup, run } = await place();
    await (await open({ file }, 1)).close();
    await endUse(file);
    await writeFile(backup, 'the only one');
    expect(await run('backup', backup)).toMatchObject({ status: 1, stderr: expect.stringMatching(/is there already/) });
    expect(await readFile(backup, 'utf8')).toBe('the only one');
  });

  it('take the place of a store that is damaged', async () => {
    const { file, backup, run } = await place();
    await (await open({ file: backup }, 1)).close();
    await writeFile(file, 'no database. '.repeat(500));
    expect(await run('restore', backup)).toMatchObject({ status: 0 });
    expect(await run('check')).toMatchObject({ status: 0 });
  });
});

async function cutOff(backup: string): Promise<void> {
  const whole = `${backup}.whole`;
  await (await open({ file: whole }, 3)).close();
  await copyFile(whole, backup);
  const bytes = await readFile(whole);
  await writeFile(backup, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

async function falsify(backup: string): Promise<void> {
  await (await open({ file: backup }, 1)).close();
  const database = new Database(backup);
  database.exec("update editions set hash = 'another'");
  database.close();
}

it('store check names what is damaged, brings nothing up to date, and takes bad settings for bad use', async () => {
  const { file, run } = await place();
  await falsify(file);
  const before = await readFile(file);
  const { status, stdout } = await run('check');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^edition 1 is not what was published\n1 editions, .*; 1 damaged\n$/);
  expect(await readFile(file)).toEqual(before);
  const bad = await runTyped(['store', 'check'], { env: { DATABASE_URL: 'mysql://127.0.0.1/facts' } });
  expect(bad).toMatchObject({ status: 2, stderr: expect.stringContaining('DATABASE_URL must be') });
});

explainMissingPostgres();
describe.runIf(hasPostgres)('PostgreSQL', () => {
  const postgres = usePostgres();

  it('is saved and restored by the programs that it brings, as the page tells', async () => {
    const url = await postgres.createDatabase();
    const env = { DATABASE_URL: url };
    const store = await open({ url }, 2);
    const file = join(await temporaryFolder(), 'facts.dump');
    const told = await runTyped(['store', 'backup', file], { env });
    expect(told).toMatchObject({ status: 2, stdout: '' });
    const page = await readFile('docs/operating.md', 'utf8');
    const commands = [...told.stderr.matchAll(/^ {2}(pg_.*)$/gm)].map(([, command = '']) => command);
    const typed = (command: string): void => {
      expect(page).toContain(command);
      const [program = '', ...args] = command.replaceAll('"$DATABASE_URL"', url).replace('FILE', file).split(' ');
      execFileSync(postgres.program(program), args);
    };
    const [dump = '', restore = ''] = commands;
    typed(dump);
    await publish(store, 3);
    typed(restore);
    expect(await store.read((db) => findEdition(db, 3))).toBeUndefined();
    expect(await runTyped(['store', 'check'], { env })).toMatchObject({
      status: 0,
      stdout: '2 editions, the newest 2 of 2031-05-16T09:00:00.000Z; 0 damaged\n',
    });
  });
});
