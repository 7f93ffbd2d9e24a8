import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { mistype } from '../../src/benchmark/growth.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import type { Answerer } from '../../src/model/answerer.js';
import type { Card, Knowledge } from '../../src/model/knowledge.js';
import { finish } from '../../src/model/steps.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english, STORY } from '../support/story.js';

const read = await readKnowledgeFolder(STORY);
if (!read.ok) throw new Error('the small story cannot be read');

type Change = (knowledge: Knowledge) => Knowledge;

const withCards = (change: (cards: readonly Card[]) => Card[]): Change => {
  return (knowledge) => ({ ...knowledge, cards: change(knowledge.cards) });
};
const withFirst = (change: (card: Card) => Card): Change =>
  withCards(([first, ...rest]) => (first ? [change(first), ...rest] : []));

const CHANGES: [what: string, change: Change][] = [
  ['nothing', (knowledge) => knowledge],
  ['another figure', withFirst((card) => ({ ...card, answer: `${card.answer} That was in 1931.` }))],
  ['a way to ask', withFirst((card) => ({ ...card, alsoAsked: ['How old is the lighthouse of Brandoek?'] }))],
  [
    'a card more, with a name that only it has',
    withCards((cards) => [
      ...cards,
      { ...requireFirst(cards), id: 'lighthouse', question: 'Who keeps the lighthouse of Brandoek?', alsoAsked: [] },
    ]),
  ],
  ['a card less', withCards((cards) => cards.slice(1))],
  ['another order', withCards((cards) => cards.toReversed())],
  ['a draft', withFirst((card) => ({ ...card, answer: '' }))],
  ['nothing that is not told', (knowledge) => ({ ...knowledge, notCovered: [] })],
  [
    'another vocabulary',
    (knowledge) => ({
      ...knowledge,
      vocabulary: { ...knowledge.vocabulary, sameMeaning: [['ferry', 'cellar', 'strike', 'flood']] },
    }),
  ],
];

/** All that is asked of it, as curators put it, every fifth with a slip, and what it makes of that. */
function repliesOf({ answer, findNearest, foundBy, complete }: Answerer, { cards, notCovered }: Knowledge) {
  const all = [...cards, ...notCovered].flatMap(({ question, alsoAsked }) => [question, ...alsoAsked]);
  const some = all.filter((_, i) => i % 8 === 0);
  return {
    replies: mistype(some, 3).map((text) => [answer(text), findNearest(text)?.id, complete(text, 3)]),
    terms: cards.map(({ id }) => foundBy(id)),
  };
}

describe.each([
  ['the library', createSmallKnowledge()],
  ['the ferries', read.parsed.knowledge],
])('an answerer that is made from the one before, of %s', (_, knowledge) => {
  const before = createAnswerer(knowledge, english);

  it.each(CHANGES)('says what one made anew does, after %s', (_, change) => {
    const next = change(knowledge);
    const made = finish(before.prepareNext(next));
    expect(repliesOf(made, next)).toEqual(repliesOf(createAnswerer(next, english), next));
    expect(made.knowledge).toBe(next);
  });
});
