import { describe, expect, it } from 'vitest';
import { percentile, rightAt, separation, tableOf } from '../../src/evaluation/measures.js';

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

describe('rightAt', () => {
  const judged = [
    { answerable: true, right: true, confidence: 0.9 },
    { answerable: true, right: true, confidence: 0.5 },
    { answerable: true, right: false, confidence: 0.8 },
    { answerable: true, right: true, confidence: 0.2 },
    { answerable: false, right: false, confidence: 0.6 },
    { answerable: false, right: false, confidence: 0.1 },
  ];
  it.each<[string, number, number]>([
    ['nobody misled: only what is above the most tempting question', 0, 1 / 4],
    ['one of two misled: what is above the other; a wrong card counts for nothing', 0.5, 3 / 4],
    ['all misled: every right card', 1, 3 / 4],
    ['a share between two is rounded towards fewer misled', 0.49, 1 / 4],
  ])('%s', (_, misled, expected) => {
    expect(rightAt(judged, misled)).toBe(expected);
  });

  it('a right card as sure as the most tempting question is held back with it', () => {
    expect(rightAt([{ answerable: true, right: true, confidence: 0.6 }, ...judged.slice(4)], 0)).toBe(0);
  });

  it('where all questions have an answer, none is held back', () => {
    expect(rightAt(judged.slice(0, 4), 0)).toBe(3 / 4);
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
