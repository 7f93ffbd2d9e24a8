import { describe, expect, it } from 'vitest';
import { momentText, sentText } from '../../../src/local-discord/page/moments.js';

const NOW = new Date(2024, 2, 26, 15, 5, 9);
const seconds = (count: number): Date => new Date(NOW.getTime() + count * 1000);

describe('a moment', () => {
  it.each([
    ['t', '3:05 PM'],
    ['T', '3:05:09 PM'],
    ['d', '03/26/2024'],
    ['D', 'March 26, 2024'],
    ['f', 'March 26, 2024 at 3:05 PM'],
    ['F', 'Tuesday, March 26, 2024 at 3:05 PM'],
  ])('in style %s is %s', (style, text) => {
    // Between time and "PM" stands a narrow space in some versions.
    expect(momentText(NOW, style, NOW).replace(/\s/g, ' ')).toBe(text);
  });

  it.each([
    [0, 'in 0 seconds'],
    [-59, '59 seconds ago'],
    [-60, '1 minute ago'],
    [3_600, 'in 1 hour'],
    [-86_400 * 3, '3 days ago'],
    [-86_400 * 400, '1 year ago'],
  ])('%i seconds from now is %s', (count, text) => {
    expect(momentText(seconds(count), 'R', NOW)).toBe(text);
  });
});

describe('when a message was written', () => {
  it.each([
    [0, 'Today at 3:05 PM', 'now'],
    [-15 * 3_600, 'Today at 12:05 AM', 'early today'],
    [-16 * 3_600, 'Yesterday at 11:05 PM', 'late yesterday'],
    [-40 * 3_600, '03/24/2024, 11:05 PM', 'the day before'],
  ])('%i seconds ago: %s (%s)', (count, text) => {
    expect(sentText(seconds(count), NOW).replace(/\s/g, ' ')).toBe(text);
  });
});
