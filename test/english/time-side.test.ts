import { expect, it } from 'vitest';
import type { Side } from '../../src/english/read-when.js';
import { sideOf } from '../../src/english/time-side.js';

it.each<[string, string, Side | undefined, string]>([
  ['The deadline that the council set expires on May 11.', 'May 11', 'ahead', 'the present of a timetable'],
  ['The council set a deadline that expired on May 11.', 'May 11', 'past', 'the past of the same verb'],
  ['The town votes for a new assembly on June 7.', 'June 7', 'ahead', 'the present of a timetable'],
  ['The town voted for a new assembly on June 7.', 'June 7', 'past', 'the past of the same verb'],
  ['The fee is due to be heard on 22 September.', '22 September', 'ahead', 'due to'],
  ['Claims must be made by 31 December.', '31 December', 'ahead', 'must'],
  ['Claims were made by 31 December.', '31 December', 'past', 'were'],
  ['The jets should be back on 14 April, after checks that they passed.', '14 April', 'ahead', 'its own clause tells'],
  [
    'A lorry turned back on 14 July, the day that work was due to begin.',
    '14 July',
    'past',
    'another clause does not tell',
  ],
  [
    'In a poll in September, 52% wanted it to go on.',
    'September',
    'past',
    'the clause after it, where its own has no verb',
  ],
  ['Farmers have to return them, and to pay by 31 May.', '31 May', 'ahead', 'by'],
  ['They will return them, and pay on 31 May.', '31 May', 'ahead', 'the clause before it, where its own tells nothing'],
  ['The airline said on Tuesday it would not pay.', 'Tuesday', 'past', 'the verb right before it'],
  ['The airline said that it would pay on Tuesday.', 'Tuesday', 'ahead', 'would, of a clause of its own'],
  ['The airline would have paid on Tuesday.', 'Tuesday', 'past', 'would have'],
  ['The airline would have to pay on Tuesday.', 'Tuesday', 'ahead', 'would have to'],
  ['The mediator has given both until noon on Friday.', 'noon on Friday', 'ahead', 'until'],
  ['Customers were not told until 7 April.', '7 April', 'past', 'not until'],
  ['The bridge was closed until Friday.', 'Friday', 'ahead', 'until, without a not'],
  ['Both hoped to meet on 9 May.', '9 May', 'ahead', 'the day is behind what was hoped'],
  ['Both asked on 9 May to meet.', '9 May', 'past', 'the day is that of asking'],
  ['On Sunday engineers plan to send a command.', 'Sunday', 'ahead', 'a plan of now, wherever the day stands'],
  ['The partners leave if work had not begun by 31 December.', '31 December', 'ahead', 'a condition'],
  ['The fans have called a march for Saturday.', 'Saturday', 'ahead', 'for a day'],
  ['The figures for October fell.', 'October', 'past', 'a past verb'],
  ['A set of figures for October.', 'October', undefined, 'for a month tells nothing'],
  ['The concert on 21 June has been cancelled.', '21 June', undefined, 'the perfect tells nothing of the day'],
  ['The disputed match on 21 June', '21 June', undefined, 'no verb'],
  ['It opened. The match stays on 17 May.', '17 May', 'ahead', 'the sentence that names the day'],
  ['It opened. The match stays.', '17 May', undefined, 'the day is not named'],
])('“%s”: %s is %s, by %s', (text, when, side) => {
  expect(sideOf(text, when)).toBe(side);
});
