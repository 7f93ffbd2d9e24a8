import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/answering/find/bm25.js';
import { askedTerms, weigh } from '../../../src/answering/judge/evidence.js';

/** Two documents. "y" stands in both, so it says less than "x", "z" and the name, which stand in one each. */
const index = createSearchIndex(
  [
    {
      phrasings: [
        { keys: ['x', 'y'], mistaken: false },
        { keys: ['x'], mistaken: true },
      ],
      body: ['z'],
    },
    { phrasings: [{ keys: ['y', '@ann'], mistaken: false }], body: [] },
  ],
  () => 1,
);
const X = Math.log(2);
const Y = Math.log(1.2);
const NAME = X;
const UNKNOWN = Math.log(6);

const weighed = (keys: string[], place: number) =>
  weigh(askedTerms(index, keys), index.document(place), { bm25: 0.4, worded: 0.3 });

describe('askedTerms', () => {
  it('takes each term once, with its weight', () => {
    const asked = askedTerms(index, ['x', 'y', 'x', 'new']);
    expect(asked.keys).toEqual(['x', 'y', 'new']);
    expect([...asked.weights]).toEqual([X, Y, UNKNOWN].map((weight) => expect.closeTo(weight, 10)));
    expect(asked.weight).toBeCloseTo(X + Y + UNKNOWN, 10);
    expect(asked.ids[2]).toBe(-1);
  });

  it('counts a discounted term for less', () => {
    const asked = askedTerms(index, ['x', 'y'], new Map([['y', 0.5]]));
    expect([...asked.weights]).toEqual([expect.closeTo(X, 10), expect.closeTo(Y / 2, 10)]);
  });
});

describe('weigh', () => {
  const likeFirst = (2 * (X + Y)) / (X + Y + UNKNOWN + X + Y);
  const likeSecond = (2 * X) / (X + Y + UNKNOWN + X);
  it.each([
    ['the same words', ['x', 'y'], 0, 0, { explained: 1, strangers: 0, consensus: (1 + (2 * X) / (2 * X + Y)) / 3 }],
    [
      'an unknown word besides',
      ['x', 'y', 'new'],
      0,
      0,
      {
        consensus: (likeFirst + likeSecond) / 3,
        explained: (X + Y) / (X + Y + UNKNOWN),
        strangers: 0,
      },
    ],
    [
      'a word that stands in the answer only',
      ['x', 'z'],
      0,
      1,
      {
        consensus: (2 / 3 + (2 * X) / (3 * X + Y)) / 3,
        explained: 1,
        strangers: 0,
      },
    ],
    ['a name the document lacks', ['x', '@ann'], 0, 1, { explained: 0.5, strangers: 1 }],
    ['a name it has', ['x', '@ann'], 1, 0, { explained: 0.5, strangers: 0 }],
    ['one name of two', ['@bob', '@ann'], 1, 0, { strangers: 0.5 }],
    ['no word of it', ['new'], 1, -1, { consensus: 0, explained: 0 }],
    ['nothing asked', [], 1, -1, { consensus: 0, explained: 0, strangers: 0 }],
  ])('%s', (_, keys, place, closest, evidence) => {
    const found = weighed(keys, place);
    expect(found.closest).toBe(closest);
    const close = Object.entries(evidence).map(([name, value]) => [name, expect.closeTo(value, 10)]);
    expect(found.evidence).toMatchObject({ bm25: 0.4, ...Object.fromEntries(close) });
  });

  it.each([
    ['has a phrasing with nothing besides', ['x'], 0, 0],
    ['has one with all of it', ['x', 'y'], 0, 0],
    ['asks for more than was asked', ['y'], 0, X / (X + Y)],
    ['asks for somebody who was not named', ['y'], 1, NAME / (Y + NAME)],
    ['shares no word with it', ['new'], 0, 1],
  ])('goes beyond the question where it %s', (_, keys, place, beyond) => {
    expect(weighed(keys, place).evidence.beyond).toBeCloseTo(beyond, 10);
  });

  it('is typical of a document to have a term oftener than the others', () => {
    const typical = (keys: string[], place: number): number => weighed(keys, place).evidence.typical;
    expect(typical(['x'], 0)).toBeCloseTo(Math.log(2.5 / 3) - Math.log(2.5 / 4), 10);
    expect(typical(['x'], 0)).toBeGreaterThan(typical(['y'], 0));
    expect(typical(['@ann'], 0)).toBeLessThan(0);
    expect(typical(['new'], 0)).toBe(0);
  });

  it.each([
    [['x', 'y', 'z', '@ann', '@bob', 'new'], 0],
    [['y', 'y', '@bob'], 1],
    [['new', 'newer'], 0],
  ])('keeps every share of evidence of %j between 0 and 1', (keys, place) => {
    const { typical, ...shares } = weighed(keys, place).evidence;
    expect(typical).toBeTypeOf('number');
    for (const [name, value] of Object.entries(shares)) {
      expect(value, name).toBeGreaterThanOrEqual(0);
      expect(value, name).toBeLessThanOrEqual(1);
    }
  });
});
