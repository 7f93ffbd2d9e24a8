import { describe, expect, it } from 'vitest';
import { createGramIndex } from '../../../src/answering/find/bigram-cosine.js';
import { createGramIds } from '../../../src/answering/find/grams.js';
import { finish } from '../../../src/model/steps.js';

const grams = createGramIds();
const WORDINGS = [
  [
    ['how', 'many', 'maps'],
    ['which', 'maps'],
  ],
  [['how', 'old', 'is', 'she']],
  [],
  [[], ['why', 'not']],
].map((place) => place.map((wording) => wording.map(grams.idOf)));
const index = finish(createGramIndex(WORDINGS, grams));
const likeness = (grams: string[], place: number): number => index.likeness(index.read(grams), place);

describe('createGramIndex', () => {
  it.each([
    ['the same words', ['which', 'maps'], 0, 1],
    ['no word of it', ['why'], 0, 0],
    ['nothing asked', [], 0, 0],
    ['a place without wordings', ['which', 'maps'], 2, 0],
    ['a wording without grams beside one like it', ['why', 'not'], 3, 1],
    ['a wording without grams beside one unlike it', ['which', 'maps'], 3, 0],
  ])('knows how like the closest wording is: %s', (_, grams, place, expected) => {
    expect(likeness(grams, place)).toBeCloseTo(expected, 10);
  });

  it.each([
    ['a rare word in common counts for more than a common one', likeness(['many', 'x'], 0), likeness(['how', 'x'], 0)],
    [
      'a word that no wording has makes it less like',
      likeness(['which', 'maps'], 0),
      likeness(['which', 'maps', 'x'], 0),
    ],
    ['the place that has the words is more like', likeness(['how', 'old'], 1), likeness(['how', 'old'], 0)],
  ])('%s', (_, more, less) => {
    expect(more).toBeGreaterThan(less);
  });

  it('knows no gram that came later', () => {
    const later = createGramIds();
    const [before, after] = ['how', 'maps'].map((gram) => [[[later.idOf(gram)]]]);
    const first = finish(createGramIndex(before ?? [], later));
    const unknown = first.read(['how', 'x']).length;
    finish(createGramIndex(after ?? [], later));
    expect(first.read(['how', 'maps']).length).toBe(unknown);
    expect(first.size).toBe(1);
  });

  it('forgets the question before', () => {
    const before = likeness(['which'], 0);
    likeness(['how', 'many', 'maps'], 0);
    expect(likeness(['which'], 0)).toBe(before);
  });
});
