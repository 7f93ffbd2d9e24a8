import { describe, expect, it } from 'vitest';
import { percentile, separation, tableOf } from '../../src/benchmark/measures.js';

describe('percentile', () => {
  it.each<[string, number[], number, number]>([
    ['the middle of an odd number', [3, 1, 2], 0.5, 2],
    ['the lower middle of an even number', [4, 1, 3, 2], 0.5, 2],
    ['all but one in a hundred', Array.from({ length: 100 }, (_, i) => 100 - i), 0.99, 99],
    ['figures are ordered as numbers, not as text', [10, 9, 100], 1, 100],
    ['the smallest, where the share is nothing', [2, 1], 0, 1],
    ['nothing of nothing', [], 0.5, 0],
  ])('%s', (_, values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('separation', () => {
  it.each<[string, number[], number[], number]>([
    ['all above', [0.8, 0.9], [0.1, 0.7], 1],
    ['all below', [0.1], [0.2, 0.3], 0],
    ['one pair of four the wrong way round', [0.4, 0.9], [0.1, 0.5], 0.75],
    ['equal scores tell nothing', [1, 1], [1], 0.5],
  ])('%s', (_, high, low, expected) => {
    expect(separation(high, low)).toBe(expected);
  });
});

it('writes a table in Markdown', () => {
  expect(
    tableOf(
      ['engine', 'ms'],
      [
        ['one', '1'],
        ['two', '2'],
      ],
    ),
  ).toBe('| engine | ms |\n| --- | --- |\n| one | 1 |\n| two | 2 |');
});
