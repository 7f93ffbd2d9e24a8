import { describe, expect, it } from 'vitest';
import { findTyped } from '../../../src/local-discord/page/type-ahead.js';

describe('letters typed at a list', () => {
  const LABELS = ['Aid', 'Talks', 'Truce', 'Vote', 'ayes'];
  it.each<[string, number, number | undefined, string]>([
    ['t', -1, 1, 'find the first option that begins so'],
    ['t', 1, 2, 'go on to the next'],
    ['tt', 1, 2, 'go on to the next with the same letter again'],
    ['ttt', 2, 1, 'begin at the top after the last'],
    ['tr', 1, 2, 'find what begins with all of them'],
    ['ta', 1, 1, 'stay while it still begins so'],
    ['a', 0, 4, 'care for no case'],
    ['x', 0, undefined, 'find nothing'],
  ])('%s from %i: %o, they %s', (letters, active, found) => {
    expect(findTyped(LABELS, letters, active)).toBe(found);
  });
});
