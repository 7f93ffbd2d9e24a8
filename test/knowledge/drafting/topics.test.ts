import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draftStory } from '../../../src/knowledge/drafting/draft-story.js';
import { topicsOf } from '../../../src/knowledge/drafting/topics.js';
import type { Entity } from '../../../src/model/knowledge.js';
import { PROJECT } from '../../support/project.js';
import { english } from '../../support/story.js';

const named = (id: string): Entity => ({ id, name: id, kind: 'organisation', aliases: [id] });
const card = (sentence: number, ...entities: string[]) => ({ sentences: [sentence], entities });
const MILL = Array.from({ length: 10 }, (_, at) => `The mill stood still on day ${at}.`);

it.each<[string, string[][], string[]]>([
  [
    'names that three cards share',
    [['mill'], ['mill'], ['mill'], ['union'], ['union'], ['union'], [], [], [], []],
    ['story', 'mill', 'union'],
  ],
  ['but none of two cards', [['mill'], ['mill'], ['mill'], ['union'], ['union'], [], [], [], [], []], ['story']],
  [
    'nor one that most cards name',
    [['mill'], ['mill'], ['mill'], ['mill'], ['mill'], ['union'], ['union'], ['union'], [], []],
    ['story'],
  ],
])('topics of an article without headings are %s', (_, about, expected) => {
  const cards = about.map((entities, at) => card(at + 1, ...entities));
  const { topics } = topicsOf(MILL.join(' '), cards, ['mill', 'union'].map(named));
  expect(topics.map(({ id }) => id)).toEqual(expected);
});

it.each([
  [
    'a matter that they share rather than who is named in them',
    [
      'The inquiry by Ida Holm began.',
      'Ida Holm led the inquiry.',
      'The inquiry cost more.',
      'The ferries left.',
      'A ferry by Ida Holm sank.',
      'No ferry came.',
      'It rained.',
      'It snowed.',
      'He left.',
    ],
    ['The story', 'The inquiry', 'The ferry'],
  ],
  [
    'no measure, and nobody by name',
    [
      'Ida Holm left for a week.',
      'Ida Holm came for a week.',
      'Ida Holm slept for a week.',
      'Per Lund paid.',
      'Per Lund left.',
      'Per Lund won.',
      'It rained.',
      'It snowed.',
      'He left.',
    ],
    ['The story'],
  ],
])('are %s', (_, sentences, titles) => {
  expect(draftStory(sentences.join(' '), english).topics.map(({ title }) => title)).toEqual(titles);
});

it('puts a card of no name to those of its paragraph, and to the story where that has none', () => {
  const article = [MILL.slice(0, 4), MILL.slice(4, 8), MILL.slice(8)].map((part) => part.join(' ')).join('\n\n');
  const about = [['mill'], ['mill'], ['mill'], [], ['union'], ['union'], ['union'], [], [], []];
  const cards = about.map((entities, at) => card(at + 1, ...entities));
  const { topicOf } = topicsOf(article, cards, ['mill', 'union'].map(named));
  expect(cards.map(topicOf)).toEqual([...Array(4).fill('mill'), ...Array(4).fill('union'), 'story', 'story']);
});

it.each(['bank', 'comet', 'harbour', 'strike'])(
  'the draft of %s has three to six topics, and ids without names',
  (story) => {
    const { topics, cards, entities } = draftStory(
      readFileSync(join(PROJECT, 'test/stories', story, 'article.txt'), 'utf8'),
      english,
    );
    expect(topics.length).toBeGreaterThanOrEqual(3);
    expect(topics.length).toBeLessThanOrEqual(6);
    const people = entities.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    expect(cards.filter(({ id }) => people.some((person) => id.endsWith(`-${person}`)))).toEqual([]);
    expect(cards.every(({ id }, at) => id.startsWith(`s${String(cards[at]?.sentences[0]).padStart(2, '0')}`))).toBe(
      true,
    );
  },
);
