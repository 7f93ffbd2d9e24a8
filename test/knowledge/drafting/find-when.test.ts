import { expect, it } from 'vitest';
import { findWhen } from '../../../src/knowledge/drafting/find-when.js';

it.each([
  ['the day', 'The lamp went out on 3 May.', '3 May'],
  ['the day before a month and a year', 'On Friday the board of 2021 put off what it planned in May.', 'Friday'],
  ['the first of two days', 'The board meets on 7 May, and its report is due on 16 May.', '7 May'],
  ['since when rather than until when', 'The pier has been shut since 2 May and will be until 9 June.', 'since 2 May'],
  ['not the year of what is told by the way', 'The pier, which opened in 1884, was shut on 2 January.', '2 January'],
  ['not the year in which somebody began', 'The mayor, elected in 2019, resigned on Monday.', 'Monday'],
  ['not the year that it is compared with', 'It sold more on Monday than on any day in 2019.', 'Monday'],
  ['nothing rather than such a year', 'The owner, who bought the pier in 2015, is tired.', undefined],
  ['a day that is told by the way where it is all', 'He put off the fair, which was due on 1 May, again.', '1 May'],
  ['from one day to another', 'It was shut between 6 July and 25 July.', 'between 6 July and 25 July'],
  ['a month that is written short', 'The lamp went out on Jan. 17.', 'Jan. 17'],
  ['the hours before a day', 'It went out in the early hours of Sept. 3.', 'the early hours of Sept. 3'],
  ['so long ago', 'The lamp went out three days ago.', 'three days ago'],
  ['nothing that is counted from another day', 'The lamp went out three days later.', undefined],
  ['nothing where the short month is a name', 'The lamp was lit by Jan and by Dec.', undefined],
  ['the year where it is all', 'The pier opened in 1884.', '1884'],
  ['nothing of what somebody held last year', "She won last year's election.", undefined],
])('a draft is of %s', (_, sentence, when) => {
  expect(findWhen(sentence)).toBe(when);
});
