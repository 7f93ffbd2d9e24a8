import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { readEnglish } from '../../../src/english/read-english.js';

/** A million words of English; a word seen 200 times is as rare as can be told. */
const rarity = createRarity({
  total: 1_000_000,
  counts: new Map([
    ['everywhere', 50_000],
    ['people', 5_000],
    ['siren', 150],
    ['sirens', 150],
    ['seldom', 200],
    ['typo', 59],
    ['word', 60],
  ]),
  vectors: {
    placeOf: (word) => (word === 'guterres' ? 0 : undefined),
    cosine: () => 0,
    addTo: () => undefined,
  },
});
const scale = Math.log(1_000_000 / 200);

describe('createRarity', () => {
  it.each([
    ['a common word, above the floor of 0.3', 'people', (Math.log(200) / scale - 0.3) / 0.7],
    ['all forms of a word together', 'siren', (Math.log(1_000_000 / 300) / scale - 0.3) / 0.7],
    ['a word of everywhere, never nothing', 'everywhere', 0.1],
    ['a rare word', 'seldom', 1],
    ['a word seen less than that', 'word', 1],
    ['an unknown word', 'qwert', 1],
  ])('%s', (_, word, expected) => {
    expect(rarity.of(stemOf(word))).toBeCloseTo(expected, 10);
  });

  it.each(['@people', '~people', '=5', '?who'])('takes %s for rare, as it is no plain word', (key) => {
    expect(rarity.of(key)).toBe(1);
  });

  it.each([
    ['seen often enough', 'word', true],
    ['seen as seldom as a slip', 'typo', false],
    ['never seen', 'qwert', false],
    ['that edited texts use', 'guterres', true],
    ['of a country’s name, whether seen or not', 'eswatini', true],
  ])('a word %s: known %s', (_, word, expected) => {
    expect(rarity.isKnown(word)).toBe(expected);
  });
});

describe('readEnglish', () => {
  const english = readEnglish();
  const everyday = createRarity(english);

  it('knows which words are common', () => {
    expect(english.total).toBeGreaterThan(40_000_000);
    expect(everyday.of(stemOf('people'))).toBeLessThan(0.5);
    expect(everyday.of(stemOf('famine'))).toBeGreaterThan(0.7);
  });

  it.each(
    'because Ireland Iran Lebanon Lebanese Biden Putin Oslo Siobhan Mohammed Priya Hezbollah Kyiv Eritrean ceasefire'.split(
      ' ',
    ),
  )('knows %s', (word) => {
    expect(everyday.isKnown(word.toLowerCase())).toBe(true);
  });

  it.each(
    'becuase recieve seperate hostges famien netanyaho Blinkin guteres parliment isreal isreali ceasfire'.split(' '),
  )('takes %s for a slip', (word) => {
    expect(everyday.isKnown(word.toLowerCase())).toBe(false);
  });

  it('has no capitals and no noise', () => {
    for (const [word, count] of english.counts) {
      if (word !== word.toLowerCase() || count < 20) throw new Error(`${word}: ${count}`);
    }
  });
});
