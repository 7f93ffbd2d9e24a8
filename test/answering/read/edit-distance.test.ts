import { describe, expect, it } from 'vitest';
import { createNearWords, slipsBetween } from '../../../src/answering/read/edit-distance.js';

describe('createNearWords', () => {
  const near = createNearWords(['harbour', 'harbours', 'harvest', 'labour', 'hour', 'famine', 'female']);
  it.each<[string, string, number, string[]]>([
    ['a letter changed', 'harbeur', 1, ['harbour']],
    ['two slips reach further', 'harbours', 2, ['harbour', 'harbours']],
    ['a letter twice instead of once is one slip', 'harbbour', 1, ['harbour']],
    ['letters swapped', 'fmaine', 1, ['famine']],
    ['the same letters in quite another order are not near', 'enimaf', 2, []],
    ['the first letter is trusted', 'narbour', 2, []],
    ['a word with the letter nowhere in the list', 'zebra', 2, []],
    ['one slip only', 'hrabuor', 1, []],
  ])('%s: %s', (_, word, slips, found) => {
    expect(near(word, slips)).toEqual(found);
  });
});

describe('slipsBetween', () => {
  it.each([
    ['siezed', 'seized', 1],
    ['jhon', 'john', 1],
    ['rusia', 'russia', 1],
    ['famine', 'female', 3],
    ['a', 'abcdef', 3],
  ])('%s and %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });
});
