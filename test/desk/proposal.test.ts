import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import type { Change } from '../../src/desk/changes.js';
import type { Desk } from '../../src/desk/desk.js';
import { createStore } from '../../src/store/store.js';
import { answerOf, openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { copyStory, type StoryCopy, temporaryFolder } from '../support/story.js';

const CARD = 'company-offer';
const DISPUTE = 'cards/dispute.yaml';
const OFFER = 'The harbour company, which runs the ferries, has offered';
const BYLINE = { author: 'Ada', reason: 'a newer figure' };

/** A desk at its second edition, with something of each kind kept, and a way to see all rows there are. */
async function openWithRows() {
  const address = { file: join(await temporaryFolder(), 'facts.db') };
  const story = await copyStory();
  const { desk } = await openDeskOn(address, { folder: story.folder });
  await desk.publish(await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.')), BYLINE);
  await desk.subscriptions.subscribe('1', 'Who owns the lamp?');
  await desk.privacy.vote({ userId: '1', card: CARD, edition: 2, value: 1 });
  await desk.tally.dislike(requireCard(desk, CARD).question, 'It is 4 percent', '7');
  await desk.tally.flush();
  const store = createStore(address, () => new Date());
  onTestFinished(store.close);
  const rows = (): Promise<Record<string, unknown[]>> =>
    store.read(async (db) => {
      const names = await db.introspection.getTables({ withInternalKyselyTables: true });
      const tables: Record<string, unknown[]> = {};
      for (const { name } of names) {
        tables[name] = (await sql`select * from ${sql.table(name)} order by rowid`.execute(db)).rows;
      }
      return tables;
    });
  return { desk, story, rows };
}

type Case = [what: string, kind: string, change: (desk: Desk, story: StoryCopy) => Promise<Change> | Change];

const folder: Change = { kind: 'folder' };

it.each<Case>([
  ['a card', 'proposal', (desk) => answerOf(desk, CARD, 'The company offers 4 percent.')],
  ['a card with a fault', 'faults', (desk) => answerOf(desk, CARD, 'No.')],
  ['a card retired', 'proposal', () => ({ kind: 'retire-card', id: CARD })],
  ['an earlier edition', 'proposal', () => ({ kind: 'restore', number: 1 })],
  ['the folder, which has not changed', 'unchanged', () => folder],
  [
    'the folder, with a new text',
    'proposal',
    async (_, story) => {
      await story.edit('cards/island.yaml', 'Some 900 islanders', 'About 900 islanders');
      return folder;
    },
  ],
  [
    'the folder, with a conflict alone',
    'unchanged',
    async (_, story) => {
      await story.edit(DISPUTE, OFFER, 'The ferry company has offered');
      return folder;
    },
  ],
  [
    'the folder, with a new text and a conflict',
    'proposal',
    async (_, story) => {
      await story.edit('cards/island.yaml', 'Some 900 islanders', 'About 900 islanders');
      await story.edit(DISPUTE, OFFER, 'The ferry company has offered');
      return folder;
    },
  ],
  [
    'the folder, with a fault',
    'faults',
    async (_, story) => {
      await story.write('story.yaml', 'title: [');
      return folder;
    },
  ],
])('a proposal that nobody publishes leaves every row as it was: %s', async (_, kind, change) => {
  const { desk, story, rows } = await openWithRows();
  const before = await rows();
  for (const table of ['editions', 'settings', 'gaps', 'subscriptions', 'votes']) {
    expect(before[table], `there is something to change in ${table}`).not.toHaveLength(0);
  }
  expect(await desk.propose(await change(desk, story))).toMatchObject({ kind });
  expect(await rows()).toEqual(before);
  // Were rows not seen, or others than these, nothing could fail.
  await desk.tally.dislike('Who?', '', '7');
  await desk.tally.flush();
  expect(await rows()).not.toEqual(before);
});

it('what brings nothing to publish is settled apart, and not over a newer edition', async () => {
  const { desk, story } = await openWithRows();
  await story.edit(DISPUTE, OFFER, 'The ferry company has offered');
  const result = await desk.propose(folder);
  if (result.kind !== 'unchanged') throw new Error(result.kind);
  expect(await desk.conflicts()).toEqual([]);
  await desk.publish(await requireProposal(desk, answerOf(desk, CARD, 'The company offers 4 percent.')), BYLINE);
  await desk.settle(result);
  expect(await desk.conflicts(), 'it was worked out against another edition').toEqual([]);
  const again = await desk.propose(folder);
  if (again.kind !== 'unchanged') throw new Error(again.kind);
  await desk.settle(again);
  expect(await desk.conflicts()).toMatchObject([{ kind: 'card', name: CARD }]);
});
