import { expect, it } from 'vitest';
import { checkFigures, standsIn } from '../../src/knowledge/check-figures.js';
import type { Card } from '../../src/model/knowledge.js';

it.each<[string, string, number, boolean]>([
  ['All 14 sailings were cancelled.', 'Cancelled', 14, true],
  ['All fourteen sailings were cancelled.', 'Cancelled', 14, true],
  ['The town paid 1.5 million.', 'Paid', 1_500_000, true],
  ['It costs 12,000 crowns.', 'Cost', 12_000, true],
  ['All 14 sailings were cancelled.', 'Cancelled', 4, false],
  ['All 140 sailings were cancelled.', 'Cancelled', 14, false],
  ['Some sailings were cancelled.', 'Cancelled', 14, false],
  // None has no figure in prose …
  ['No member voted against it.', 'Against', 0, true],
  ['Nobody voted against it.', 'Against', 0, true],
  ['The members noted it.', 'Against', 0, false],
  // … and one thing is named.
  ['14 voted in favour, and the mayor abstained.', 'Abstained: the mayor', 1, true],
  ['14 voted in favour, and the mayor abstained.', 'Abstained: the clerk', 1, false],
  ['14 voted in favour, and the mayor abstained.', 'Abstained: the mayor', 2, false],
  ['One member abstained.', 'Against', 1, true],
])('%s %s: %d stands there: %s', (answer, label, number, expected) => {
  expect(standsIn({ answer }, { label, number })).toBe(expected);
});

it.each<[string, number, string | undefined, boolean]>([
  ['It owes 31 million euros.', 31, 'million euros', true],
  ['It owes 31 million euros.', 31_000_000, 'euros', true],
  ['It owes 31 million euros.', 31, 'euros', false],
  ['It owes 31 euros.', 31, 'million euros', false],
  ['The repairs cost 5.4 million crowns.', 5.4, 'million crowns', true],
  ['The fleet burnt two thousand tonnes.', 2, 'thousand tonnes', true],
  ['It took 3 minutes.', 3, 'minutes', true],
  ['It took 3 minutes.', 3, 'm', false],
])('“%s” has %d %s: %s', (answer, number, unit, expected) => {
  expect(standsIn({ answer }, { label: 'Sum', number, unit })).toBe(expected);
});

it('a figure that the answer does not have is a fault at its place', () => {
  const faults: unknown[] = [];
  const card: Card = {
    ...{
      id: 'a',
      topic: 't',
      question: 'How many?',
      answer: 'All 14 sailings were cancelled. It owes 31 million euros.',
      sentences: [1],
    },
    ...{ alsoAsked: [], quotes: [], entities: [], related: [], misconceptions: [] },
    figures: [
      { label: 'Cancelled', number: 14 },
      { label: 'Left', number: 3 },
      { label: 'Owed', number: 31, unit: 'euros' },
    ],
  };
  checkFigures({ cards: [card, { ...card, figures: undefined }] }, (...fault) => faults.push(fault));
  expect(faults).toEqual([
    [card, ['figures', 1, 'number'], '3 does not stand in the answer: correct it, or take the figure out'],
    [card, ['figures', 2, 'number'], 'the answer has 31 million: write number: 31000000, or unit: million euros'],
  ]);
});
