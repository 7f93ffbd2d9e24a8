import { expect, it } from 'vitest';
import { findFigures } from '../../../src/knowledge/drafting/figures.js';

it.each([
  ['written in digits', 'It carried 1,200 people.', ['1,200 people']],
  ['written in words', 'It carried two hundred and twelve people.', ['two hundred and twelve people']],
  ['with what they cost', 'It cost £40,000 and lasted 22 minutes.', ['£40,000', '22 minutes']],
  ['but no days', 'It sank on 3 May, or on Jan. 17.', []],
  [
    'two, where "and" is between them',
    'It lost two hundred sheep and twelve cows.',
    ['two hundred sheep', 'twelve cows'],
  ],
])('figures %s', (_, sentence, figures) => {
  expect(findFigures(sentence)).toEqual(figures);
});
