import { expect, it } from 'vitest';
import { type Moment, timelineOf } from '../../src/knowledge/timeline.js';
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
const spanOf = ({ span }: Moment): string | undefined => span && [span.kind, span.from, span.to].join(' ');
const shown = (...given: Card[]) =>
  timelineOf({ story, cards: given }).map((moment) => [spanOf(moment), moment.cards.map(({ id }) => id)]);
const on = (day: string): string => `day ${day} ${day}`;

it('tells the ferry story in order of time, with what is to come last', () => {
  expect(timelineOf({ story, cards }).map(spanOf)).toEqual([
    'year 2019-01-01 2019-12-31',
    on('2031-05-15'),
    on('2031-05-17'),
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
    [on('2031-05-14'), ['b']],
    [undefined, ['a']],
  ]);
});

it('orders what overlaps: a day before its week, what may last until a day at its end', () => {
  const given = ['by June', 'this week', 'since Monday', 'on Monday', 'in 2030', 'last month'].map((when) =>
    card(when, when),
  );
  expect(shown(...given).map(([span]) => span)).toEqual([
    'year 2030-01-01 2030-12-31',
    'month 2031-04-01 2031-04-30',
    on('2031-05-12'),
    'since 2031-05-12 2031-05-15',
    'week 2031-05-12 2031-05-18',
    'by 2031-05-15 2031-06-30',
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
    [on('2031-05-14'), ['other-day']],
    [on('2031-05-15'), ['more', 'whole']],
  ]);
});

it('leaves out no card whose figures are shown', () => {
  const figures = [{ label: 'Cancelled', number: 14 }];
  const given = [card('whole', 'today', { sentences: [2, 3] }), card('part', 'today', { sentences: [2], figures })];
  expect(shown(...given)).toEqual([[on('2031-05-15'), ['whole', 'part']]]);
});
