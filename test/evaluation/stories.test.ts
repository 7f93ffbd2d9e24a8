import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { questionFilesIn, readStories, readStory } from '../../src/evaluation/stories.js';
import { requireFirst } from '../support/elements.js';
import { STORY, temporaryFolder } from '../support/story.js';

const LINE = JSON.stringify({ id: 'a', q: 'Who?', kind: 'direct', want: 'answer', facts: [] });

/** A folder of stories, and beside them what is none. */
async function storiesFolder(...names: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) {
    await cp(STORY, join(folder, name, 'knowledge'), { recursive: true });
    await writeFile(join(folder, name, 'questions.jsonl'), `${LINE}\n${LINE}\n`);
  }
  await mkdir(join(folder, 'drafts', 'knowledge'), { recursive: true });
  await writeFile(join(folder, 'README.md'), 'no story');
  return folder;
}

it('reads the stories in a folder, in the order of the alphabet, and nothing else there', async () => {
  const stories = await readStories(await storiesFolder('west', 'east'));
  expect(stories.map(({ name, items }) => [name, items.length])).toEqual([
    ['east', 2],
    ['west', 2],
  ]);
  expect(requireFirst(stories).knowledge.cards.length).toBeGreaterThan(3);
});

it('reads a story from its own folder', async () => {
  const stories = await readStories(join(await storiesFolder('west'), 'west'));
  expect(stories.map(({ name }) => name)).toEqual(['west']);
});

it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
  ['a folder without a story', (folder) => readStories(join(folder, 'drafts')), /drafts: holds no story/],
  ['a folder that is not there', (folder) => readStories(join(folder, 'none')), /ENOENT.*none/],
  ['bad knowledge', (folder) => readStory('x', join(folder, 'drafts'), []), /drafts: story\.yaml/],
  ['a bad question', (folder) => readStory('x', STORY, [join(folder, 'README.md')]), /README\.md:1: SyntaxError/],
])('says what is wrong: %s', async (_, read, message) => {
  await expect(read(await storiesFolder('west'))).rejects.toThrow(message);
});

it('finds question files in the order of the alphabet', async () => {
  const folder = await temporaryFolder();
  for (const name of ['b.jsonl', 'a.jsonl', 'notes.md']) await writeFile(join(folder, name), '');
  expect(await questionFilesIn(folder)).toEqual([join(folder, 'a.jsonl'), join(folder, 'b.jsonl')]);
});
