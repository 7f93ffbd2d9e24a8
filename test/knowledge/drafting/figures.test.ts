import { expect, it } from 'vitest';
import { findFigures } from '../../../src/knowledge/drafting/figures.js';

it.each([
  ['written in digits', 'It carried 1,200 people.', ['1,200 people']],
  ['written in words', 'It carried two hundred and twelve people.', ['two hundred and twelve people']],
  ['with what they cost', 'It cost £40,000 and lasted 22 minutes.', ['£40,000', '22 minutes']],
  ['each with its own unit', 'It cost 120 million pesos ($2.1 million) then.', ['120 million pesos', '$2.1 million']],
  ['but no days', 'It sank on 3 May, or on Jan. 17.', []],
  ['but no years', 'It went back to 1985 overnight, and in 2009 it closed.', []],
  [
    'and shares',
    'Less than a third of them came, half of these twice, and a tenth of the slope slid.',
    ['a third', 'half', 'a tenth'],
  ],
  ['but no words that only look like shares', 'A third man came half asleep, and a quarter past the hour passed.', []],
  ['of so many times another', 'It burnt double the area of May, and caused no deaths.', ['double', 'no deaths']],
  ['and ages', 'A man of 71, Ann Lee, 58, and a 26-year-old died.', ['71', '58', '26-year-old']],
  [
    'two, where "and" is between them',
    'It lost two hundred sheep and twelve cows.',
    ['two hundred sheep', 'twelve cows'],
  ],
])('figures %s', (_, sentence, figures) => {
  expect(findFigures(sentence)).toEqual(figures);
});
