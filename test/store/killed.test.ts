import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashOf, parseContent } from '../../src/desk/served-edition.js';
import { findNewestEdition, listEditions } from '../../src/store/editions.js';
import { findSetting } from '../../src/store/settings.js';
import { createStore, type StoreAddress } from '../../src/store/store.js';
import { requireFirst } from '../support/elements.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { PROJECT } from '../support/project.js';
import { STORY, temporaryFolder } from '../support/story.js';

/** What a publishing process has just done when it is gone: one step of publishing, or anything at all. */
const LAST_STEPS = ['half written', 'all written', 'published', 'anything', 'anything'] as const;
/** Some publishings are over in this time, others are not. */
const MOST_LIVING_MS = 60;

/** Starts a process that publishes on and on, until it is killed after its first publishing. @returns the last number it told */
async function publishUntilKilled(address: StoreAddress, lastStep: (typeof LAST_STEPS)[number]): Promise<number> {
  const script = join(PROJECT, 'test/support/publish-forever.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify(address), STORY, lastStep], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (told === 0 && lastStep === 'anything') setTimeout(() => child.kill('SIGKILL'), Math.random() * MOST_LIVING_MS);
    told = Number(line);
  }
  await closed;
  expect(complaint).toBe('');
  return told;
}

async function expectWholeAfterKills(address: StoreAddress): Promise<void> {
  const store = createStore(address, () => new Date());
  onTestFinished(store.close);
  for (const lastStep of LAST_STEPS) {
    const told = await publishUntilKilled(address, lastStep);
    const newest = await store.read(findNewestEdition);
    if (!newest) throw new Error('there is no edition');
    expect(newest.number, 'what was told is kept').toBeGreaterThanOrEqual(told);
    // What was begun is not there, and what was done is, though nobody was told.
    if (lastStep !== 'anything') expect(newest.number - told, lastStep).toBe(lastStep === 'published' ? 1 : 0);
    const knowledge = parseContent(newest.content);
    expect(await hashOf(knowledge)).toBe(newest.hash);
    expect(requireFirst(knowledge.cards).answer, 'the content is the one of that number').toContain(
      `edition ${newest.number}.`,
    );
    expect(await store.read((db) => findSetting(db, 'written-with'))).toBe(String(newest.number));
  }
  const all = await store.read((db) => listEditions(db, { skip: 0, most: 1_000_000 }));
  expect(all.map((row) => row.number)).toEqual(Array.from(all, (_, i) => all.length - i));
  if ('file' in address) {
    const { rows } = await store.read((db) => sql`pragma integrity_check`.execute(db));
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  }
}

explainMissingPostgres();
describe(`a process that is killed while it publishes, ${LAST_STEPS.length} times`, () => {
  it('leaves the old or the new edition, whole: SQLite', async () =>
    expectWholeAfterKills({ file: join(await temporaryFolder(), 'facts.db') }));
  if (hasPostgres) {
    const postgres = usePostgres();
    it('leaves the old or the new edition, whole: PostgreSQL', async () =>
      expectWholeAfterKills({ url: await postgres.createDatabase() }));
  }
});
