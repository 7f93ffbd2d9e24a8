import { expect, it } from 'vitest';
import { excludeEachOther } from '../../src/english/closed-classes.js';

it.each([
  ['tuesday', 'thursday', true, 'two days'],
  ['tuesday', 'march', false, 'a day and a month'],
  ['captain', 'engineer', true, 'two of a crew'],
  ['captains', 'engineers', true, 'in the plural'],
  ['captain', 'sailor', false, 'a word of no class'],
  ['north', 'south', true, 'two ways'],
  ['buyer', 'seller', true, 'two sides of a sale'],
  ['buyer', 'tenant', false, 'sides of two dealings'],
  ['second', 'hour', true, 'as a time'],
  ['second', 'third', true, 'as a place in a row'],
  ['pound', 'euro', true, 'as money'],
  ['pound', 'gram', true, 'as a weight'],
  ['euro', 'gram', false, 'through a word of both classes'],
  ['bus', 'boat', true, 'a short word that ends in s'],
  ['ferry', 'port', false, 'two words of no class'],
])('%s and %s: %s (%s)', (one, other, expected) => {
  expect(excludeEachOther(one, other)).toBe(expected);
  expect(excludeEachOther(other, one), 'both ways').toBe(expected);
});
