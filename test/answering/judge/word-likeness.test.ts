import { describe, expect, it } from 'vitest';
import { createLikeness } from '../../../src/answering/judge/word-likeness.js';
import { stemOf } from '../../../src/answering/read/terms.js';

describe('createLikeness', () => {
  it.each<[string, string, string, boolean]>([
    ['one family: the same five letters', 'settlers', 'settlement', true],
    ['one family: four letters and about as long', 'invade', 'invasion', true],
    ['four letters, but much longer', 'comet', 'comedians', false],
    ['three letters are chance', 'street', 'strike', false],
    ['short stems are not compared by letters', 'port', 'pore', false],
    ['one idea', 'founded', 'established', true],
    ['one idea, in another form', 'prohibits', 'banned', true],
    ['two ideas', 'founded', 'banned', false],
    ['the same short word', 'bill', 'bill', true],
    ['a number is like no word', '=1900', 'year', false],
  ])('%s: %s, %s', (_, asked, told, alike) => {
    const key = (word: string): string => (word.startsWith('=') ? word : stemOf(word));
    expect(createLikeness(['unlike', key(told)])(key(asked))?.(1) ?? false).toBe(alike);
    expect(createLikeness([key(asked)])(key(told))?.(0) ?? false, 'both ways').toBe(alike);
  });
});
