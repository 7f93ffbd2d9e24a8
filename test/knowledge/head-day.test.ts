import { expect, it } from 'vitest';
import { dayAtHead } from '../../src/knowledge/head-day.js';

const PROSE = 'The lamp of Port Merrow went out on Friday, and nobody knows why.';

it.each([
  ['a line below the headline', `Lamp goes out\n\nBy Ada Brook\nFriday, 7 November 2025\n\n${PROSE}`, '2025-11-07'],
  ['the dateline', `Lamp out\n\nPORT MERROW, Norway, March 12, 2026 (Northern Wire) — ${PROSE}`, '2026-03-12'],
  ['a line of the calendar', `Published 2031-05-14\n${PROSE}`, '2031-05-14'],
  ['a month that is written short', `Lamp out\nSept. 3, 2025\n${PROSE}`, '2025-09-03'],
  [
    'none, where the headline is about another day',
    `What became of the lamp that was lit on 3 May 1990\n${PROSE}`,
    undefined,
  ],
  ['none, where the text tells of a day', `Lamp out\n${PROSE} It was lit on 3 May 1990.`, undefined],
  ['none, where the year is missing', `Lamp out\n3 May\n${PROSE}`, undefined],
])('an article is of the day that it has in %s', (_, text, day) => {
  expect(dayAtHead(text)).toBe(day);
});
