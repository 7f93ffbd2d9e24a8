import { expect, it } from 'vitest';
import { leavesYearOpen, readWhen } from '../../src/english/read-when.js';

/** A Tuesday. */
const DAY = '2024-03-26';

it.each([
  ['on Monday', '2024-03-25', '2024-03-25', 'day'],
  ['early on Tuesday', '2024-03-26', '2024-03-26', 'day'],
  ['Wednesday evening', '2024-03-20', '2024-03-20', 'day'],
  ['last Tuesday', '2024-03-19', '2024-03-19', 'day'],
  ['next Tuesday', '2024-04-02', '2024-04-02', 'day'],
  ['this Friday', '2024-03-29', '2024-03-29', 'day'],
  ['yesterday', '2024-03-25', '2024-03-25', 'day'],
  ['overnight', '2024-03-25', '2024-03-25', 'day'],
  ['tomorrow', '2024-03-27', '2024-03-27', 'day'],
  ['two weeks ago', '2024-03-11', '2024-03-17', 'week'],
  ['three days ago', '2024-03-23', '2024-03-23', 'day'],
  ['in two days', '2024-03-28', '2024-03-28', 'day'],
  ['this week', '2024-03-25', '2024-03-31', 'week'],
  ['last week', '2024-03-18', '2024-03-24', 'week'],
  ['next month', '2024-04-01', '2024-04-30', 'month'],
  ['last year', '2023-01-01', '2023-12-31', 'year'],
  ['on 7 October', '2023-10-07', '2023-10-07', 'day'],
  ['on 7 March', '2024-03-07', '2024-03-07', 'day'],
  ['March 7th, 2022', '2022-03-07', '2022-03-07', 'day'],
  ['on the 7th of October 2021', '2021-10-07', '2021-10-07', 'day'],
  ['3 to 5 January', '2024-01-03', '2024-01-05', 'days'],
  ['on 29 February 2024', '2024-02-29', '2024-02-29', 'day'],
  ['2024-03-01', '2024-03-01', '2024-03-01', 'day'],
  ['in October', '2023-10-01', '2023-10-31', 'month'],
  ['in March', '2024-03-01', '2024-03-31', 'month'],
  ['in May', '2024-05-01', '2024-05-31', 'month'],
  ['Jan. 17', '2024-01-17', '2024-01-17', 'day'],
  ['the early hours of 3 Sept', '2024-09-03', '2024-09-03', 'day'],
  ['May 11', '2024-05-11', '2024-05-11', 'day'],
  ['on 30 September', '2023-09-30', '2023-09-30', 'day'],
  ['on Sunday 14 April', '2024-04-14', '2024-04-14', 'day'],
  ['on Friday 14 April', '2023-04-14', '2023-04-14', 'day'],
  ['30 and 31 December', '2023-12-30', '2023-12-31', 'days'],
  ['October last year', '2023-10-01', '2023-10-31', 'month'],
  ['in March of last year', '2023-03-01', '2023-03-31', 'month'],
  ['on 7 October this year', '2024-10-07', '2024-10-07', 'day'],
  ['the last week of February', '2024-02-01', '2024-02-29', 'month'],
  ['in May 2019', '2019-05-01', '2019-05-31', 'month'],
  ['in 2019', '2019-01-01', '2019-12-31', 'year'],
  ['since the 7 October attacks', '2023-10-07', DAY, 'since'],
  ['since Monday', '2024-03-25', DAY, 'since'],
  ['by May', DAY, '2024-05-31', 'by'],
  ['until Friday', DAY, '2024-03-29', 'by'],
])('“%s”, said on a Tuesday, is %s to %s: %s', (words, from, to, kind) => {
  expect(readWhen(words, DAY)).toEqual({ from, to, kind });
});

it.each([
  ['on Saturday', '2024-03-23', '2024-03-30'],
  ['on 7 October', '2023-10-07', '2024-10-07'],
  ['on 11 May', '2023-05-11', '2024-05-11'],
  ['on Tuesday', '2024-03-26', '2024-03-26'],
  ['in August', '2023-08-01', '2024-08-01'],
  ['in March', '2024-03-01', '2024-03-01'],
  ['by Friday', '2024-03-22', '2024-03-26'],
  ['on Sunday 14 April', '2024-04-14', '2024-04-14'],
  ['since October', '2023-10-01', '2023-10-01'],
])('“%s” of what has been is %s, of what is to come %s', (words, past, ahead) => {
  expect(readWhen(words, DAY, 'past')?.from).toBe(past);
  expect(readWhen(words, DAY, 'ahead')?.from).toBe(ahead);
});

it.each([
  ['May 11', true],
  ['the end of May', true],
  ['May 11, 2026', false],
  ['May last year', false],
  ['next May', false],
  ['Monday', false],
])('“%s” leaves its year open: %s', (words, open) => {
  expect(leavesYearOpen(words)).toBe(open);
});

it.each([
  'since the start of the conflict',
  'the two weeks left of Ramadan',
  'on 31 February 2023',
  'in the 1990s',
  'soon',
])('“%s” names no day', (words) => {
  expect(readWhen(words, DAY)).toBeUndefined();
});
