import { describe, expect, it } from 'vitest';
import { clip } from '../../src/discord/limits.js';

const FAMILY = '👨‍👩‍👧‍👦';

describe('clip', () => {
  it.each([
    ['a text that fits', 'ferry', 5, 'ferry'],
    ['no text', '', 5, ''],
    ['one unit too many', 'ferries', 6, 'ferri…'],
    ['spaces before the cut', 'the ferry', 5, 'the…'],
    ['an emoji that fits whole', `ab${FAMILY}`, 13, `ab${FAMILY}`],
    ['an emoji that would be cut', `ab${FAMILY}c`, 13, 'ab…'],
    ['an emoji of two units at the cut', 'abc😀def', 5, 'abc…'],
    ['a letter with its mark', `abe\u0301e\u0301`, 5, 'abe\u0301…'],
    ['nothing but one endless character', `a${'\u0301'.repeat(50)}`, 10, '…'],
  ])('%s', (_, text, most, expected) => {
    expect(clip(text, most)).toBe(expected);
    expect(clip(text, most).length).toBeLessThanOrEqual(most);
  });
});
