import { describe, expect, it } from 'vitest';
import { createLogOdds } from '../../../src/answering/judge/log-odds.js';

const odds = createLogOdds([['vote', 'when'], ['vote']], [['age', 'when']]);

describe('createLogOdds', () => {
  it('is the log of how much oftener than by chance a word stands in one kind of text than in the other', () => {
    expect(odds.of('vote')).toBeCloseTo(Math.log(2.5 / (4 / 3 + 0.5)) - Math.log(0.5 / (2 / 3 + 0.5)), 10);
  });

  it.each([
    ['asked of cards only', 'vote', 1],
    ['asked of what is not told only', 'age', -1],
    ['asked of both, but oftener than by chance of the fewer', 'when', -1],
    ['never seen', 'new', 0],
  ])('tells a word %s', (_, word, sign) => {
    expect(Math.sign(odds.of(word))).toBe(sign);
  });

  it('sums the words of a text over the root of their number', () => {
    expect(odds.sum(['vote', 'age', 'new', 'new'])).toBeCloseTo((odds.of('vote') + odds.of('age')) / 2, 10);
    expect(odds.sum([])).toBe(0);
  });

  it('says nothing where there is only one kind', () => {
    expect(createLogOdds([['vote'], ['when']], []).of('vote')).toBeCloseTo(0, 10);
  });
});
