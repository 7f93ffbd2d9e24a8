import { describe, expect, it } from 'vitest';
import { logOddsOf, type Trees } from '../../../src/answering/judge/trees.js';

/** Two trees: the first splits on feature 0 at 0.5, then on feature 1 at 2; the second is a leaf. */
const TREES: Trees = {
  base: 0.25,
  roots: [0, 5],
  feature: [0, -1, 1, -1, -1, -1],
  value: [0.5, -1, 2, 3, 8, 16],
  left: [1, 0, 3, 0, 0, 0],
  right: [2, 0, 4, 0, 0, 0],
};

describe('logOddsOf', () => {
  it.each<[string, number[], number]>([
    ['less goes left', [0, 9], -1],
    ['so does as much', [0.5, 9], -1],
    ['more goes right, and on to the next split', [0.6, 2], 3],
    ['right twice', [0.6, 2.1], 8],
    ['a feature that is not given counts as none', [], -1],
  ])('%s', (_, features, leaf) => {
    expect(logOddsOf(TREES, features)).toBe(0.25 + leaf + 16);
  });

  it('is the base where there is no tree', () => {
    expect(logOddsOf({ ...TREES, roots: [] }, [1, 2])).toBe(0.25);
  });
});
