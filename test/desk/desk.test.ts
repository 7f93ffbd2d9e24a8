import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.js';
import { createStore } from '../../src/store/store.js';
import { requireProposal, takeOverFolder } from '../support/desks.js';
import { copyStory, english, SILENT, serveStory, temporaryFolder } from '../support/story.js';

const ISLAND = 'cards/island.yaml';
const TALKS = 'cards/talks.yaml';
const NEW_CARD = `
- id: boat-owner
  topic: island
  question: Who owns the lighthouse lamp?
  alsoAsked:
    - lighthouse lamp owner
    - To whom does the lighthouse lamp belong?
    - owner of the lamp
    - Whose lamp is in the lighthouse?
    - lighthouse lamp
    - Who has the lamp of the lighthouse?
  answer: The lamp of the lighthouse belongs to the town.
  sentences: [12]
`;

function readText(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

function withoutCard(text: string, id: string): string {
  return text
    .split(/^(?=- id: )/m)
    .filter((card) => !card.startsWith(`- id: ${id}\n`))
    .join('');
}

describe('openDesk', () => {
  it('serves the folder as edition 1', async () => {
    const since = new Date('2031-05-16T09:00:00Z');
    const edition = (await serveStory()).current();
    expect(edition).toMatchObject({ number: 1, since, hash: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(edition.answerer.answer('What pay rise does the crew union want?')).toMatchObject({ kind: 'answer' });
  });

  it('gives the same hash for the same content, and another for another', async () => {
    const same = await copyStory();
    const other = await copyStory();
    await same.write(TALKS, `# a comment says nothing\n${await readText(same.folder, TALKS)}`);
    await other.edit(TALKS, 'A strike in 2019 ended', 'The strike of 2019 ended');
    const { hash } = (await serveStory()).current();
    expect((await serveStory(same.folder)).current().hash).toBe(hash);
    expect((await serveStory(other.folder)).current().hash).not.toBe(hash);
  });

  it('says what keeps it from opening', async () => {
    const story = await copyStory();
    await story.edit(ISLAND, '  topic: island\n  question: How many', '  topc: island\n  question: How many');
    const now = (): Date => new Date(0);
    const rest = { english, now, store: createStore({ file: ':memory:' }, now), log: SILENT };
    expect(await openDesk({ folder: story.folder, ...rest })).toEqual({
      ok: false,
      faults: [
        expect.objectContaining({ file: ISLAND, line: 1 }),
        { file: ISLAND, line: 2, column: 3, message: 'unknown key "topc": do you mean "topic"?' },
      ],
    });
    const missing = join(await temporaryFolder(), 'none');
    expect(await openDesk({ folder: missing, ...rest })).toMatchObject({
      ok: false,
      faults: [{ file: missing, message: expect.stringContaining('cannot be read: there is nothing of this name') }],
    });
  });
});

describe('a change of the folder', () => {
  it('is published as the next edition, with what was added, changed and removed', async () => {
    const story = await copyStory();
    let day = 16;
    const served = await serveStory(story.folder, () => new Date(`2031-05-${day}T09:00:00Z`));
    const before = served.current();
    await story.edit(ISLAND, 'Some 900 islanders depend', 'About 900 islanders depend');
    const island = await readText(story.folder, ISLAND);
    await story.write(
      ISLAND,
      `${withoutCard(island, 'clinic-patients')}${NEW_CARD}`
        .replaceAll('clinic-patients, ', '')
        .replaceAll(', clinic-patients', ''),
    );
    await story.edit('not-covered.yaml', '    - age of Marta Quill\n', '');
    day = 17;

    const { diff } = await requireProposal(served, { kind: 'folder' });
    const result = await takeOverFolder(served);

    expect(result.kind).toBe('published');
    if (result.kind !== 'published') return;
    expect(diff.added.map((card) => card.id)).toEqual(['boat-owner']);
    expect(diff.changed.map(({ after }) => after.id)).toEqual(['islanders-depend', 'island-supplies']);
    expect(diff.removed.map((card) => card.id)).toEqual(['clinic-patients']);
    expect(diff).toMatchObject({
      notCovered: { added: [], changed: [{ question: 'How old is Marta Quill?' }], removed: [] },
      vocabularyChanged: false,
      storyChanged: false,
      anotherStory: false,
    });
    expect(result.edition).toMatchObject({ number: 2, since: new Date('2031-05-17T09:00:00Z') });
    expect(served.current()).toBe(result.edition);
    expect(result.edition.hash).not.toBe(before.hash);
    expect(served.current().answerer.findCard('clinic-patients')).toBeUndefined();
    expect(before.answerer.findCard('clinic-patients'), 'the edition before does not change').toBeDefined();
  });

  it.each<[string, (story: Awaited<ReturnType<typeof copyStory>>) => Promise<void>, object]>([
    [
      'the vocabulary',
      (story) => story.edit('vocabulary.yaml', '[clinic, surgery]', '[clinic, surgery, infirmary]'),
      { vocabularyChanged: true, storyChanged: false },
    ],
    [
      'the story',
      (story) => story.edit('story.yaml', 'Life on Skerry Island', 'Life on the island'),
      { vocabularyChanged: false, storyChanged: true },
    ],
  ])('is published where it is of %s alone', async (_, change, diff) => {
    const story = await copyStory();
    const served = await serveStory(story.folder);
    await change(story);
    expect(await served.propose({ kind: 'folder' })).toMatchObject({ kind: 'proposal', diff });
    expect(await takeOverFolder(served)).toMatchObject({ kind: 'published', edition: { number: 2 } });
  });

  it('is none where the files say the same as before', async () => {
    const story = await copyStory();
    const served = await serveStory(story.folder);
    const before = served.current();
    await story.write(TALKS, `# a comment says nothing\n${await readText(story.folder, TALKS)}`);
    expect(await takeOverFolder(served)).toMatchObject({ kind: 'unchanged' });
    expect(served.current()).toBe(before);
  });

  it.each<[string, (story: Awaited<ReturnType<typeof copyStory>>) => Promise<void>, object[]]>([
    [
      'a fault of form',
      (story) => story.edit(ISLAND, '  sentences: [6]', '  sentences: six'),
      [{ file: ISLAND, line: 13, column: 14 }],
    ],
    [
      'a fault that only the whole shows',
      (story) =>
        story.edit(ISLAND, 'related: [clinic-patients, island-supplies]', 'related: [clinic, island-supplies]'),
      [{ file: ISLAND, line: 15, column: 13, message: expect.stringContaining('there is no card "clinic"') }],
    ],
    [
      'a file that is gone',
      (story) => story.remove('vocabulary.yaml'),
      [{ file: 'vocabulary.yaml', message: expect.stringContaining('the file is missing') }],
    ],
    ['a folder that is gone', (story) => story.remove('.'), [{ message: expect.stringContaining('cannot be read') }]],
  ])('with faults leaves the edition it had: %s', async (_, spoil, faults) => {
    const story = await copyStory();
    const served = await serveStory(story.folder);
    const before = served.current();
    await spoil(story);
    expect(await takeOverFolder(served)).toMatchObject({ kind: 'faults', faults });
    expect(served.current()).toBe(before);
  });

  it('is published once its faults are mended', async () => {
    const story = await copyStory();
    const served = await serveStory(story.folder);
    await story.edit(ISLAND, 'related: [clinic-patients, island-supplies]', 'related: [clinic]');
    expect(await takeOverFolder(served)).toMatchObject({ kind: 'faults' });
    await story.edit(ISLAND, 'related: [clinic]', 'related: [clinic-patients]');
    expect(await takeOverFolder(served)).toMatchObject({ kind: 'published', edition: { number: 2 } });
  });

  it('is read while the edition before goes on answering', async () => {
    const story = await copyStory();
    const served = await serveStory(story.folder);
    await story.edit(ISLAND, 'Some 900 islanders depend', 'About 900 islanders depend');
    const reading = takeOverFolder(served);
    expect(served.current().number).toBe(1);
    await reading;
    expect(served.current().number).toBe(2);
  });
});
