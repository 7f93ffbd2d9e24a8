import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.js';
import { createLog, type Log } from '../../src/log.js';
import { createStore } from '../../src/store/store.js';
import { takeOverFolder } from '../support/desks.js';
import { copyStory, english, SILENT, STORY, temporaryFolder } from '../support/story.js';

const ISLAND = 'cards/island.yaml';

async function openOn(file: string, folder: string, log: Log = SILENT): Promise<Desk> {
  const now = (): Date => new Date('2031-05-16T09:00:00Z');
  const opened = await openDesk({ folder, english, now, store: createStore({ file }, now), log });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  onTestFinished(opened.desk.close);
  return opened.desk;
}

describe('a desk that is opened again', () => {
  it('serves the edition that was published last', async () => {
    const file = join(await temporaryFolder(), 'data/facts.db');
    const story = await copyStory();
    const first = await openOn(file, story.folder);
    await story.edit(ISLAND, 'Some 900 islanders depend', 'About 900 islanders depend');
    expect(await takeOverFolder(first)).toMatchObject({ kind: 'published', edition: { number: 2, author: 'Ada' } });
    await first.close();
    const again = (await openOn(file, story.folder)).current();
    expect(again).toMatchObject({ number: 2, author: 'Ada', hash: first.current().hash });
    expect(again.answerer.answer('How many islanders depend on the ferries?')).toMatchObject({ kind: 'answer' });
  });

  it('takes over what changed in the folder meanwhile', async () => {
    const file = join(await temporaryFolder(), 'facts.db');
    const story = await copyStory();
    await (await openOn(file, story.folder)).close();
    await story.edit(ISLAND, 'Some 900 islanders depend', 'About 900 islanders depend');
    expect((await openOn(file, story.folder)).current()).toMatchObject({ number: 2, author: 'Factbox' });
  });

  it('goes on with the edition it had where the folder has faults, and says so loudly', async () => {
    const file = join(await temporaryFolder(), 'facts.db');
    const story = await copyStory();
    await (await openOn(file, story.folder)).close();
    await story.edit(ISLAND, '[clinic-patients, island-supplies]', '[clinic-patient, island-supplies]');
    const lines: string[] = [];
    const desk = await openOn(file, story.folder, createLog('error', [], { write: (line) => void lines.push(line) }));
    expect(desk.current().number).toBe(1);
    const text = `The knowledge folder ${story.folder} is not served: it has a fault, so edition 1 goes on as it was.
• cards/island.yaml:15:13: there is no card "clinic-patient": do you mean "clinic-patients"?
Mend the folder (npm run -s knowledge -- check --knowledge ${story.folder} names every fault), then use /knowledge refresh or start anew.`;
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([expect.objectContaining({ msg: text })]);
    expect([await desk.reminders.claimUnserved(), await desk.reminders.claimUnserved()]).toEqual([text, undefined]);
  });

  it('answers from the folder, as edition 0, where there can be no file', async () => {
    const desk = await openOn(join(STORY, 'story.yaml', 'facts.db'), STORY);
    expect(desk.current().number).toBe(0);
    expect(await takeOverFolder(desk)).toMatchObject({ kind: 'unavailable' });
  });
});
