import { expect, it } from 'vitest';
import {
  hashOf,
  hashOfContent,
  isContentOf,
  parseContent,
  readContent,
  writeContent,
} from '../../src/desk/served-edition.js';
import { contentOf } from '../../src/knowledge/diff.js';
import { knowledgeSchema } from '../../src/knowledge/schema.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { StoreFault } from '../../src/store/store.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const knowledge = knowledgeSchema.parse(createSmallKnowledge());
const question = { question: 'Why was the cellar flooded?', after: [], cards: ['flood-cause'] };

it.each<[string, Knowledge]>([
  ['of a story', knowledge],
  ['with regression questions', { ...knowledge, questions: [question] }],
  ['with none of them', { ...knowledge, questions: undefined }],
  ['without cards', { ...knowledge, cards: [], notCovered: [] }],
])('content that is written and read in turns is the same as at once: %s', async (_, all) => {
  const content = await writeContent(all);
  expect(content).toBe(contentOf(all));
  expect(await hashOf(all)).toBe(hashOfContent(content));
  const read = await readContent(content);
  expect(contentOf(read)).toBe(contentOf(knowledgeSchema.parse(JSON.parse(content))));
  expect(parseContent(content)).toEqual(read);
});

it('what is read has the very parts of what it is like', async () => {
  const first = requireFirst(knowledge.cards);
  const other = { ...knowledge, cards: [{ ...first, answer: 'Nobody knows by now.' }, ...knowledge.cards.slice(1)] };
  const read = await readContent(await writeContent(other), knowledge);
  expect(read).toEqual(other);
  expect(read.vocabulary).toBe(knowledge.vocabulary);
  expect(read.cards.map((card) => knowledge.cards.includes(card))).toEqual(other.cards.map((_, place) => place > 0));
});

const CONTENT = contentOf(knowledge);

it.each([
  ['the very content', CONTENT, true],
  ['nothing', '', false],
  ['its beginning', CONTENT.slice(0, -1), false],
  ['more than that', `${CONTENT}}`, false],
  ['that of a card less', contentOf({ ...knowledge, cards: knowledge.cards.slice(1) }), false],
  ['that of another order', contentOf({ ...knowledge, cards: knowledge.cards.toReversed() }), false],
])('tells whether %s is that of some knowledge', async (_, content, expected) => {
  expect(await isContentOf(knowledge, content)).toBe(expected);
});

it.each([
  ['no JSON', '{'],
  ['another form', '{"story":{}}'],
  ['a card of another form', contentOf({ ...knowledge, cards: [{ id: 'one' }] })],
  ['a key that nobody knows', contentOf({ ...knowledge, pictures: [] })],
])('what was written by another hand is a fault of the store: %s', async (_, content) => {
  await expect(readContent(content)).rejects.toBeInstanceOf(StoreFault);
});
