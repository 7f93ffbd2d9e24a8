import { expect, it } from 'vitest';
import { timelineOf } from '../../src/knowledge/timeline.js';
import type { Card } from '../../src/model/knowledge.js';
import { storyEdition } from '../support/story.js';

const { story, cards } = (await storyEdition()).answerer.knowledge;
const [first] = cards;
if (!first) throw new Error('there are no cards');
const card = (id: string, when: string | undefined, rest: Partial<Card> = {}): Card => ({
  ...first,
  figures: undefined,
  id,
  when,
  ...rest,
});
const shown = (...given: Card[]) =>
  timelineOf({ story, cards: given }).map(({ title, cards: of }) => [title, of.map(({ id }) => id)]);

it('tells the ferry story in order of time, with what is to come last', () => {
  expect(timelineOf({ story, cards }).map(({ title }) => title)).toEqual([
    '2019',
    'Thursday 15 May 2031',
    'Saturday 17 May 2031',
  ]);
});

it('puts what no day is told of last, and leaves out cards without a time, and drafts', () => {
  const given = [
    card('a', 'in the dark'),
    card('b', 'yesterday'),
    card('c', undefined),
    card('d', 'today', { answer: '' }),
  ];
  expect(shown(...given)).toEqual([
    ['Wednesday 14 May 2031', ['b']],
    ['No day is told', ['a']],
  ]);
});

it('orders what overlaps: a day before its week, what may last until a day at its end', () => {
  const given = ['by June', 'this week', 'since Monday', 'on Monday', 'in 2030', 'last month'].map((when) =>
    card(when, when),
  );
  expect(shown(...given).map(([title]) => title)).toEqual([
    '2030',
    'April 2031',
    'Monday 12 May 2031',
    'Since 12 May 2031',
    'The week of 12 May 2031',
    'By 30 June 2031',
  ]);
});

it('says the same thing once: a card whose sentences others of its time cite is left out, of another time it is not', () => {
  const given = [
    card('part', 'today', { sentences: [2] }),
    card('whole', 'today', { sentences: [2, 3] }),
    card('more', 'today', { sentences: [1, 4] }),
    card('other-day', 'yesterday', { sentences: [2] }),
  ];
  expect(shown(...given)).toEqual([
    ['Wednesday 14 May 2031', ['other-day']],
    ['Thursday 15 May 2031', ['more', 'whole']],
  ]);
});

it('leaves out no card whose figures are shown', () => {
  const figures = [{ label: 'Cancelled', number: 14 }];
  const given = [card('whole', 'today', { sentences: [2, 3] }), card('part', 'today', { sentences: [2], figures })];
  expect(shown(...given)).toEqual([['Thursday 15 May 2031', ['whole', 'part']]]);
});
