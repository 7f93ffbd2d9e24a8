import { describe, expect, it } from 'vitest';
import type { Rare } from '../../../src/answering/read/asked.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { type Figure, isTimeWord, singular, type Told, toldIn } from '../../../src/answering/read/told.js';
import { vocabularySchema } from '../../../src/knowledge/schema.js';

const reader = createTermReader(
  vocabularySchema.parse({
    entities: [
      { id: 'reed', name: 'Ann Reed', kind: 'person', aliases: ['reed'] },
      { id: 'union', name: 'the Pilots’ Union', kind: 'organisation', aliases: ['the union'] },
    ],
    sameMeaning: [],
  }),
);
const told = (text: string): Told => toldIn(reader.read(text), text);
/** What a word is known by. */
const keyOf = (word: string): string => reader.read(word).terms[0]?.key ?? word;

describe('toldIn', () => {
  it.each<[string, string, Figure['unit']]>([
    ['The ferry carried 40 people.', '=40', 'plain'],
    ['The pier cost 2,000 pounds.', '=2000', 'money'],
    ['The fine was £2,000.', '=2000', 'money'],
    ['Turnout fell to 61 percent.', '=61', 'percent'],
    ['Turnout fell to 61%.', '=61', 'percent'],
    ['The strike lasted 12 days.', '=12', 'time'],
    ['The captain is 52 years old.', '=52', 'age'],
    ['The mirror is 8 metres wide.', '=8', 'measure'],
    ['The bank opened in 1931.', '=1931', 'year'],
    ['Some 3,100 savers waited.', '=3100', 'plain'],
  ])('knows what a figure counts: %s %s is %s', (text, key, unit) => {
    expect(told(text).figures).toMatchObject([{ key, unit }]);
  });

  it('keeps what stands beside a figure, before and behind', () => {
    const [figure] = told('Divers freed 12 children from the flooded cave.').figures;
    expect(figure?.beside).toEqual(expect.arrayContaining(['divers', 'children', 'cave'].map(keyOf)));
  });

  it.each([
    ['a weekday', 'It sank on Tuesday.', ['tuesday'], true],
    ['a year', 'It sank in 1931.', ['1931'], true],
    ['a time of day', 'It sank at midnight.', ['midnight'], true],
    ['a month with its day', 'It sank on May 11.', ['in May'], true],
    ['the week before', 'It sank last week.', ['last week'], true],
    ['so many days before', 'It sank three days ago.', ['3'], true],
    ['an hour of the clock', 'It sank at 3 pm.', ['3'], true],
    ['how long it took', 'It sank within three days.', ['3'], false],
    ['somebody called May', 'May sank 11 boats.', ['in May'], false],
    ['what may be', 'It may sink 11 boats.', ['in May'], false],
    ['a figure that is no year', 'It carried 931 people.', ['931'], false],
    ['no time', 'It sank with its cargo.', ['cargo'], false],
  ])('knows times: %s', (_, text, [word = ''], is) => {
    expect(told(text).times.includes(keyOf(word))).toBe(is);
  });

  it.each([
    ['somebody of the vocabulary', 'Then Ann Reed spoke.', '@reed', true],
    ['whom a text only calls by the last name', 'reed spoke.', '@reed', true],
    ['a word with a capital inside', 'The ferry left Larne.', 'larne', true],
    ['a country, even at the start', 'Norway won.', 'norway', true],
    ['a month is none', 'It left in May.', 'in May', false],
    ['a weekday is none', 'It left on Tuesday.', 'tuesday', false],
    ['nor the first word', 'Ferries left.', 'ferries', false],
    ['nor a plain word', 'The ferry left.', 'ferry', false],
  ])('knows names: %s', (_, text, word, is) => {
    expect(told(text).names.includes(keyOf(word))).toBe(is);
  });

  it.each([
    ['behind "in"', 'The count was held in Larne.', 'larne', true],
    ['behind "the"', 'Boats met at the Skerries.', 'skerries', true],
    ['a country', 'The crew flew home from Norway.', 'norway', true],
    ['who acts', 'The ferry hit Larne.', 'larne', false],
    ['a thing', 'It was found in water.', 'water', false],
  ])('knows places: %s', (_, text, word, is) => {
    expect(told(text).places.includes(keyOf(word))).toBe(is);
  });

  it.each([
    ['a porter found it', 'porter', true],
    ['the nurses agreed', 'nurses', true],
    ['the rocket failed', 'rocket', false],
  ])('knows roles: %s', (text, word, is) => {
    expect(told(text).roles.includes(keyOf(word))).toBe(is);
  });

  it.each<[string, Rare, boolean]>([
    ['The school closed because a boiler burst.', 'cause', true],
    ['The school closed.', 'cause', false],
    ['Reed called the fine unfair.', 'opinion', true],
    ['Reed paid the fine.', 'opinion', false],
    ['It is the largest mirror on earth.', 'comparison', true],
    ['It is a mirror.', 'comparison', false],
    ['A quorum means a third of the members.', 'definition', true],
    ['There was a quorum.', 'definition', false],
    ['The bridge will reopen.', 'prediction', true],
    ['The bridge reopened.', 'prediction', false],
    ['The trial eventually failed.', 'outcome', true],
    ['The trial runs.', 'outcome', false],
    ['Her predecessor was founded on sand.', 'earlier', true],
    ['She rows.', 'earlier', false],
    ['Reed said: “We row on.”', 'exact-words', true],
    ['Reed said they row on.', 'exact-words', false],
    ['Savers can ring 0800 555 111.', 'contact', true],
    ['Savers can ring.', 'contact', false],
    ['They drained it by pumping.', 'manner', true],
    ['They drained it.', 'manner', false],
  ])('%s tells what is seldom told, %s: %s', (text, rare, is) => {
    expect(told(text).rare.has(rare)).toBe(is);
  });

  it.each([
    ['The gate opens at 8 pm.', ['clock']],
    ['The gate opens at noon.', ['clock']],
    ['The final is on Sunday.', ['day']],
    ['The law passed on 4 May 1996.', ['year', 'month', 'day']],
    ['The law passed last year.', ['year']],
    ['The law passed.', []],
    ['They may pass it.', []],
    ['The law passed in late May.', ['month']],
    ['May passed the law.', []],
    ['Mr May passed it.', []],
  ])('%s tells a time as closely as %j', (text, closely) => {
    expect([...told(text).closely]).toEqual(closely);
  });

  it.each([
    ['The strike lasted 12 days.', true],
    ['The strike ended that day.', false],
    ['It carried 12 people.', false],
  ])('knows a length of time: %s %s', (text, lasts) => {
    expect(told(text).lasts).toBe(lasts);
  });

  it('knows the order of its terms, the sentence of each, and which stand side by side', () => {
    const { order, sentences, adjacent } = told('Divers reached the cave. Ropes snapped early.');
    expect(order).toEqual(['divers', 'reached', 'cave', 'ropes', 'snapped', 'early'].map(keyOf));
    expect(sentences).toEqual([0, 0, 0, 1, 1, 1]);
    expect(adjacent.has(`${keyOf('divers')} ${keyOf('reached')}`)).toBe(true);
    expect(adjacent.has(`${keyOf('reached')} ${keyOf('cave')}`)).toBe(false);
  });

  it('finds nothing in nothing', () => {
    expect(told('')).toMatchObject({
      figures: [],
      times: [],
      names: [],
      places: [],
      roles: [],
      order: [],
      lasts: false,
    });
  });
});

it.each([
  ['tuesday', 'tuesdai', true],
  ['weeks', 'week', true],
  ['1931', '=1931', true],
  ['931', '=931', false],
  ['boat', 'boat', false],
])('isTimeWord: %s %s', (word, key, is) => {
  expect(isTimeWord(word, key)).toBe(is);
});

it.each([
  ['days', 'day'],
  ['boss', 'boss'],
  ['gas', 'gas'],
  ['is', 'is'],
])('singular: %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
});
