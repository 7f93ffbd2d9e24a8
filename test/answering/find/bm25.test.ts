import { describe, expect, it } from 'vitest';
import { createSearchIndex, type SearchIndex } from '../../../src/answering/find/bm25.js';
import type { SourceDocument } from '../../../src/answering/find/postings.js';
import { finish } from '../../../src/model/steps.js';

const searchIndexOf = (...args: Parameters<typeof createSearchIndex>): SearchIndex =>
  finish(createSearchIndex(...args));

const document = (body: string[], ...phrasings: string[][]): SourceDocument => ({
  phrasings: phrasings.map((keys) => ({ keys })),
  body,
});

/** Three documents. "a" stands in two of them, "b" in all, "c" and "d" in one each. */
const SOURCES = [document(['c'], ['a', 'b'], ['a']), document([], ['b']), document(['a', 'd'], ['b', 'd'])];
const index = searchIndexOf(SOURCES, (key) => (key === 'b' ? 0.5 : 1));

/** What is asked for: terms, each with its weight in the index. */
const asked = (searched: SearchIndex, ...keys: string[]): Map<string, number> =>
  new Map(keys.map((key) => [key, searched.weightOf(key)]));

/** ln(1 + (N - n + 0.5) / (n + 0.5)) with N = 3. */
const WEIGHT = {
  a: Math.log(1.6),
  b: 0.5 * Math.log(8 / 7),
  c: Math.log(8 / 3),
  d: Math.log(8 / 3),
  none: Math.log(8),
};

describe('createSearchIndex', () => {
  it.each([
    ['the inverse of how many documents have it', 'a', WEIGHT.a],
    ['times how rare it is in English', 'b', WEIGHT.b],
    ['a word of the answer alone counts as well', 'c', WEIGHT.c],
    ['unknown: as much as a word can', 'none', WEIGHT.none],
  ])('weighs a term: %s', (_, key, weight) => {
    expect(index.weightOf(key)).toBeCloseTo(weight, 10);
  });

  it('knows its terms', () => {
    expect(index.keys.length).toBe(4);
    expect(index.termId('a')).toBeDefined();
    expect(index.termId('none')).toBeUndefined();
  });

  // A term in every phrasing has frequency 3, in half of them 3 √½, in the body 0.6 more;
  // its impact is frequency * 1.6 / (frequency + 0.6), of 1.6 at most.
  const every = (3 * 1.6) / 3.6;
  const half = (3 * Math.SQRT1_2 * 1.6) / (3 * Math.SQRT1_2 + 0.6);
  const bodyOnly = (0.6 * 1.6) / 1.2;
  const both = (3.6 * 1.6) / 4.2;
  it.each<[string, string[], [number, number][]]>([
    [
      'phrasings count more than the body',
      ['a'],
      [
        [0, every / 1.6],
        [2, bodyOnly / 1.6],
      ],
    ],
    [
      'equal scores stand in the order of the documents',
      ['b'],
      [
        [1, every / 1.6],
        [2, every / 1.6],
        [0, half / 1.6],
      ],
    ],
    ['phrasing and body together', ['d'], [[2, both / 1.6]]],
    ['a term asked alone', ['d'], [[2, both / 1.6]]],
    ['an unknown term lowers every score', ['d', 'none'], [[2, (both * WEIGHT.d) / (1.6 * (WEIGHT.d + WEIGHT.none))]]],
    [
      'several terms add up by weight',
      ['a', 'c'],
      [
        [0, (every * WEIGHT.a + bodyOnly * WEIGHT.c) / (1.6 * (WEIGHT.a + WEIGHT.c))],
        [2, (bodyOnly * WEIGHT.a) / (1.6 * (WEIGHT.a + WEIGHT.c))],
      ],
    ],
    ['only unknown terms', ['none'], []],
    ['no terms', [], []],
  ])('scores by BM25: %s', (_, keys, expected) => {
    const found = index.search(asked(index, ...keys), 10);
    expect(found).toEqual(expected.map(([place, score]) => ({ document: place, score: expect.closeTo(score, 6) })));
  });

  it('gives the same to the same question again, whatever was asked between', () => {
    const first = index.search(asked(index, 'a', 'b'), 10);
    index.search(asked(index, 'b', 'c', 'd'), 1);
    expect(index.search(asked(index, 'a', 'b'), 10)).toEqual(first);
  });

  it('counts a term by the weight it is given: one that is only meant, for less', () => {
    const best = (weight: number): number | undefined => {
      const weights = new Map([
        ['c', 1],
        ['d', weight],
      ]);
      return index.search(weights, 10)[0]?.document;
    };
    expect(best(1)).toBe(2);
    expect(best(0.1)).toBe(0);
  });

  it('gives the best before a place, and as many from there on', () => {
    const places = (most: number, split: number): number[] =>
      index.search(asked(index, 'b'), most, split).map((candidate) => candidate.document);
    expect(places(1, 1)).toEqual([0, 1]);
    expect(places(1, 2)).toEqual([1, 2]);
    expect(places(2, 0)).toEqual([1, 2]);
  });

  it('puts equal scores in the order of the documents, whichever term comes first', () => {
    const even = searchIndexOf([document([], ['p']), document([], ['q'])], () => 1);
    expect(even.search(asked(even, 'q', 'p'), 10).map((candidate) => candidate.document)).toEqual([0, 1]);
  });

  it.each([0, 1, 2, 3])('gives the best %i of them', (most) => {
    expect(index.search(asked(index, 'b'), most).map((candidate) => candidate.document)).toEqual(
      [1, 2, 0].slice(0, most),
    );
  });

  it('holds the terms of each phrasing, each once', () => {
    const repeated = searchIndexOf([...SOURCES.slice(0, 2), document([], ['a', 'a', 'd'])], () => 1);
    const ids = repeated.document(2).phrasings.map((terms) => [...terms]);
    expect(ids).toEqual([[repeated.termId('a'), repeated.termId('d')]]);
  });

  it('counts in bodies without phrasings how often they have a term, against their length', () => {
    const bare = searchIndexOf([document(['a', 'a', 'b', 'c']), document(['a', 'd'])], () => 1);
    // They have 3 terms on average; 0.4 of the length is made up for.
    const twice = 2 / (0.6 + (0.4 * 4) / 3);
    const once = 1 / (0.6 + (0.4 * 2) / 3);
    expect(bare.search(asked(bare, 'a'), 2)).toEqual([
      { document: 0, score: expect.closeTo(twice / (twice + 0.6), 6) },
      { document: 1, score: expect.closeTo(once / (once + 0.6), 6) },
    ]);
  });

  it('lets what no document is asked for say nothing', () => {
    expect(index.weightOf('?why')).toBe(0);
  });

  it('can be empty', () => {
    expect(searchIndexOf([], () => 1).search(new Map([['a', 1]]), 5)).toEqual([]);
  });

  it('weighs each term once, however many documents there are', () => {
    const sources = Array.from({ length: 20_000 }, (_, i) => document([], [`word-${i}`, `group-${i % 5_000}`]));
    let looked = 0;
    const large = searchIndexOf(sources, () => {
      looked += 1;
      return 1;
    });
    expect(looked).toBe(large.keys.length);
    expect(large.search(asked(large, 'group-7'), 100).map((candidate) => candidate.document)).toEqual([
      7, 5_007, 10_007, 15_007,
    ]);
    expect(looked).toBe(large.keys.length);
  });
});
