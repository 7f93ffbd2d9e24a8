import { describe, expect, it } from 'vitest';
import { isSamePart, mergeKnowledge, type PartName, takePart } from '../../src/knowledge/merge.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { finish } from '../../src/model/steps.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

type Edit = (knowledge: Knowledge) => void;

const none: Edit = () => {};
const answerTo =
  (answer: string): Edit =>
  (knowledge) => {
    requireFirst(knowledge.cards).answer = answer;
  };
const withoutFirst: Edit = (knowledge) => void knowledge.cards.shift();
const add =
  (id: string, answer = 'The library is new.'): Edit =>
  (knowledge) =>
    void knowledge.cards.push({ ...requireAt(knowledge.cards, 1), id, answer });
const alias =
  (text: string): Edit =>
  ({ vocabulary }) =>
    void requireFirst(vocabulary.entities).aliases.push(text);
const group =
  (...words: string[]): Edit =>
  ({ vocabulary }) =>
    void vocabulary.sameMeaning.push(words);
const gapFor =
  (closest: string): Edit =>
  ({ notCovered }) => {
    requireFirst(notCovered).closest = closest;
  };
const title =
  (text: string): Edit =>
  ({ story }) => {
    story.title = text;
  };
const asks =
  (question: string, cards: string[]): Edit =>
  (knowledge) => {
    knowledge.questions = [...(knowledge.questions ?? []), { question, after: [], cards }];
  };
const both =
  (...edits: Edit[]): Edit =>
  (knowledge) => {
    for (const edit of edits) edit(knowledge);
  };

function edited(edit: Edit): Knowledge {
  const knowledge = createSmallKnowledge();
  edit(knowledge);
  return knowledge;
}

const FIRST: PartName = { kind: 'card', name: 'flood-cause' };
const TOP_GAP = 'How old is Inès Moreau?';

describe('mergeKnowledge', () => {
  it.each<[string, Edit, Edit, Edit]>([
    ['nothing', none, none, none],
    ['a card the folder changed', answerTo('New.'), none, answerTo('New.')],
    ['a card a moderator changed', none, answerTo('New.'), answerTo('New.')],
    ['the same change on both sides', answerTo('New.'), answerTo('New.'), answerTo('New.')],
    ['a card the folder removed', withoutFirst, none, withoutFirst],
    ['a card a moderator retired', none, withoutFirst, withoutFirst],
    ['a card removed on both sides', withoutFirst, withoutFirst, withoutFirst],
    ['a card the folder added', add('new'), none, add('new')],
    ['a card a moderator added', none, add('new'), add('new')],
    ['a card of each side: the live ones first', add('there'), add('here'), both(add('here'), add('there'))],
    ['the same card added on both sides', add('new'), add('new'), add('new')],
    [
      'different parts',
      both(answerTo('New.'), title('Dry again')),
      alias('head'),
      both(answerTo('New.'), title('Dry again'), alias('head')),
    ],
    [
      'an entry of what the story does not say',
      gapFor('reopening'),
      answerTo('New.'),
      both(gapFor('reopening'), answerTo('New.')),
    ],
    ['a group of words', group('dry', 'arid'), group('wet', 'damp'), both(group('wet', 'damp'), group('dry', 'arid'))],
    ['two groups of one first word: none is lost', group('flood', 'tide'), none, group('flood', 'tide')],
    [
      'regression questions',
      asks('Why?', ['flood-cause']),
      asks('When?', []),
      both(asks('When?', []), asks('Why?', ['flood-cause'])),
    ],
  ])('joins without a conflict: %s', (_, there, here, result) => {
    const merge = finish(mergeKnowledge(createSmallKnowledge(), edited(there), edited(here)));
    expect(merge).toEqual({ knowledge: edited(result), conflicts: [] });
  });

  it.each<[string, Edit, Edit, PartName]>([
    ['a card changed in two ways', answerTo('New.'), answerTo('Other.'), FIRST],
    ['a card the folder removed and a moderator changed', withoutFirst, answerTo('Other.'), FIRST],
    ['a card the folder changed and a moderator retired', answerTo('New.'), withoutFirst, FIRST],
    ['two cards of one id', add('new', 'One.'), add('new', 'Two.'), { kind: 'card', name: 'new' }],
    ['a name with two new aliases', alias('head'), alias('boss'), { kind: 'entity', name: 'moreau' }],
    ['the story', title('Dry again'), title('Still wet'), { kind: 'story', name: 'story' }],
    [
      'an entry of what the story does not say',
      gapFor('reopening'),
      gapFor('flood-when'),
      { kind: 'not-covered', name: TOP_GAP },
    ],
    ['a regression question', asks('Why?', ['flood-cause']), asks('Why?', []), { kind: 'question', name: 'Why?' }],
  ])('keeps the live part, and tells of the conflict: %s', (_, there, here, conflict) => {
    const merge = finish(mergeKnowledge(createSmallKnowledge(), edited(there), edited(here)));
    expect(merge).toEqual({ knowledge: edited(here), conflicts: [conflict] });
  });
});

describe('takePart', () => {
  it.each<[string, Edit, Edit, PartName, Edit]>([
    ['one that differs', answerTo('New.'), answerTo('Other.'), FIRST, answerTo('New.')],
    [
      'one that is not there any more',
      none,
      withoutFirst,
      FIRST,
      (knowledge) => void knowledge.cards.push(...knowledge.cards.splice(0, 1)),
    ],
    ['one that is to go', withoutFirst, none, FIRST, withoutFirst],
    ['and nothing else', both(answerTo('New.'), title('Dry')), none, { kind: 'story', name: 'story' }, title('Dry')],
    ['none of that name', answerTo('New.'), none, { kind: 'card', name: 'none' }, none],
    ['none of that kind', answerTo('New.'), none, { kind: 'entity', name: 'flood-cause' }, none],
  ])('takes over %s', (_, from, into, part, result) => {
    expect(takePart(edited(from), edited(into), part)).toEqual(edited(result));
  });
});

describe('isSamePart', () => {
  it.each<[string, Edit, PartName, boolean]>([
    ['as it was', none, FIRST, true],
    ['changed', answerTo('New.'), FIRST, false],
    ['gone', withoutFirst, FIRST, false],
    ['added', add('new'), { kind: 'card', name: 'new' }, false],
    ['in neither', none, { kind: 'card', name: 'new' }, true],
    ['another one changed', answerTo('New.'), { kind: 'card', name: 'flood-when' }, true],
  ])('a part %s', (_, edit, part, same) => {
    expect(isSamePart(createSmallKnowledge(), edited(edit), part)).toBe(same);
    expect(isSamePart(edited(edit), createSmallKnowledge(), part)).toBe(same);
  });
});
