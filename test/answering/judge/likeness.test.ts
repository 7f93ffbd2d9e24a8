import { describe, expect, it } from 'vitest';
import { createLikeness } from '../../../src/answering/judge/likeness.js';
import { stemOf } from '../../../src/answering/read/terms.js';
import { finish } from '../../../src/model/steps.js';
import { english } from '../../support/story.js';

const keyOf = (word: string): string => (/^[@=?]/.test(word) ? word : stemOf(word));
const likeness = (asked: string, told: string): number =>
  finish(createLikeness([{ key: keyOf(told), word: told }], english.vectors))(keyOf(asked), asked)(0);

describe('createLikeness', () => {
  it.each([
    ['bill', 'bill', 'the same word'],
    ['sailed', 'sailing', 'the same stem'],
    ['@quill', '@quill', 'the same name'],
    ['=14', '=14', 'the same number'],
    ['?not', '?not', 'the same turn'],
  ])('%s is %s (%s)', (asked, told) => {
    expect(likeness(asked, told)).toBe(1);
  });

  it.each([
    ['settlers', 'settlement', 'one family: the same five letters'],
    ['founded', 'established', 'one idea'],
    ['prohibits', 'banned', 'one idea, in other forms'],
    ['ship', 'vessel', 'in like company'],
    ['hospital', 'clinic', 'in like company'],
  ])('%s may stand for %s in part (%s)', (asked, told) => {
    for (const one of [likeness(asked, told), likeness(told, asked)]) {
      expect(one).toBeGreaterThan(0.2);
      expect(one).toBeLessThan(1);
    }
  });

  it.each([
    ['ferry', 'banana', 'words that have nothing in common'],
    ['port', 'pore', 'short stems are not compared by letters'],
    ['tuesday', 'thursday', 'two of a class, however like their company'],
    ['captain', 'engineer', 'likewise'],
    ['north', 'south', 'opposites'],
    ['increase', 'decrease', 'opposites, though in like company'],
    ['=14', '=15', 'two numbers'],
    ['=14', 'fourteen', 'a number and a word'],
    ['@quill', '@thale', 'two names'],
    ['quill', '@quill', 'a word and a name'],
    ['?not', 'not', 'a turn and a word'],
    ['qwertz', 'uiopasdf', 'words that nobody knows'],
  ])('%s never stands for %s (%s)', (asked, told) => {
    expect(likeness(asked, told)).toBe(0);
    expect(likeness(told, asked), 'both ways').toBe(0);
  });

  it('prefers the nearer of two words', () => {
    expect(likeness('doctor', 'physician')).toBeGreaterThan(likeness('doctor', 'school'));
  });

  it('gives the same when asked again, and nothing for a term that is not there', () => {
    const like = finish(createLikeness([{ key: 'vessel', word: 'vessel' }], english.vectors))('ship', 'ship');
    const first = like(0);
    expect(like(0)).toBe(first);
    expect(like(-1)).toBe(0);
  });
});
