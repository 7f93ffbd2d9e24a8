import { expect, it } from 'vitest';
import { oppositesOf } from '../../../src/answering/judge/opposites.js';
import { stemOf } from '../../../src/answering/read/terms.js';

it.each<[string, string, boolean, string]>([
  ['north', 'south', true, 'one of a pair'],
  ['south', 'north', true, 'the other way round'],
  ['increased', 'decreasing', true, 'in other forms'],
  ['old', 'new', true, 'a word of several pairs'],
  ['old', 'young', true, 'likewise'],
  ['new', 'young', false, 'two opposites of one word'],
  ['north', 'east', false, 'other than the opposite'],
  ['ferry', 'port', false, 'a word without one'],
])('%s and %s: %s (%s)', (one, other, expected) => {
  expect(oppositesOf(stemOf(one)).includes(stemOf(other))).toBe(expected);
});
