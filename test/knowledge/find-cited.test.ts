import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createRarity } from '../../src/answering/read/word-frequency.js';
import { findCited } from '../../src/knowledge/find-cited.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import type { Source } from '../../src/model/knowledge.js';
import { ARTICLE, english, STORY } from '../support/story.js';

const read = await readKnowledgeFolder(STORY);
if (!read.ok) throw new Error('the small story cannot be read');
const { knowledge } = read.parsed;
const [source] = knowledge.story.sources;
const article = await readFile(ARTICLE, 'utf8');
const find = (text: string, articles = new Map([[source.id, article]])) =>
  findCited(text, knowledge, articles, createRarity(english));

it('finds where what a card says stands, and no sentence that it does not rest on', () => {
  const found = knowledge.cards.map(({ answer, sentences }) => ({ cited: find(answer), sentences }));
  for (const { cited, sentences } of found) for (const one of cited) expect(sentences).toContain(one);
  expect(found.filter(({ cited }) => cited.length > 0).length).toBeGreaterThanOrEqual(0.9 * found.length);
});

it.each([
  ['another story', 'The orchestra gives a free concert in the old market hall on Friday.'],
  ['one name of it alone', 'Brandoek has a new orchestra that gives free concerts on Fridays.'],
  ['no word', '…'],
])('finds nothing for %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

it('finds nothing where no article is at hand', () => {
  expect(find(knowledge.cards[0]?.answer ?? '', new Map())).toEqual([]);
});

it('names the source of what stands in another than the first', () => {
  const two = { ...knowledge.story, sources: [source, { ...source, id: 'wire' }] satisfies [Source, Source] };
  const text = knowledge.cards[0]?.answer ?? '';
  const articles = new Map([['wire', article]]);
  const other = findCited(text, { ...knowledge, story: two }, articles, createRarity(english));
  expect(other).toEqual(find(text).map((sentence) => `wire ${sentence}`));
});
