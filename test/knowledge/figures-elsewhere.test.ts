import { expect, it } from 'vitest';
import { diffKnowledge } from '../../src/knowledge/diff.js';
import { figuresElsewhere } from '../../src/knowledge/figures-elsewhere.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const [first, second, third] = createSmallKnowledge().cards;
if (!first || !second || !third) throw new Error('the small knowledge has three cards at least');

it.each([
  ['another card has it', '130 maps were lost.', '134 maps were lost.', 'They were 130.', [second.id]],
  ['in words', '14 maps were lost.', '15 maps were lost.', 'They were fourteen.', [second.id]],
  ['no other card has it', '130 maps were lost.', '134 maps were lost.', 'They were 1300.', []],
  ['it stays', '130 maps were lost.', '130 maps were lost, and books.', 'They were 130.', []],
  ['a small one is a word', 'One map was lost.', '134 maps were lost.', 'One of them is found.', []],
])('names the cards where a corrected figure still stands: %s', (_, before, after, elsewhere, cards) => {
  const others = [
    { ...second, answer: elsewhere, quotes: [] },
    { ...third, answer: 'Nothing.', quotes: [] },
  ];
  const knowledge = { ...createSmallKnowledge(), cards: [{ ...first, answer: after, quotes: [] }, ...others] };
  const old = { ...knowledge, cards: [{ ...first, answer: before, quotes: [] }, ...others] };
  const found = figuresElsewhere({ diff: diffKnowledge(old, knowledge), knowledge });
  expect(found.flatMap((figure) => figure.cards.map(({ id }) => id))).toEqual(cards);
});
