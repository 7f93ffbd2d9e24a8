import { describe, expect, it } from 'vitest';
import { diffKnowledge, isEmptyDiff } from '../../src/knowledge/diff.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { requireFirst } from '../support/elements.js';
import { knowledgeTexts, replaced, SOUND_CARDS, SOUND_STORY } from '../support/knowledge-texts.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const EMPTY = {
  added: [],
  changed: [],
  removed: [],
  notCovered: { added: [], changed: [], removed: [] },
  vocabularyChanged: false,
  storyChanged: false,
  anotherStory: false,
  questions: { added: 0, removed: 0, left: 0 },
};

function withQuestion(knowledge: Knowledge): Knowledge {
  return { ...knowledge, questions: [{ question: 'Why?', after: [], cards: [] }] };
}

function edited(change: (knowledge: Knowledge) => void): Knowledge {
  const knowledge = withQuestion(createSmallKnowledge());
  change(knowledge);
  return knowledge;
}

function parsed(changes: Readonly<Record<string, string | undefined>>): Knowledge {
  const result = parseKnowledge(knowledgeTexts(changes));
  if (!result.ok) throw new Error('the texts are sound');
  return result.parsed.knowledge;
}

describe('diffKnowledge', () => {
  const before = withQuestion(createSmallKnowledge());

  it('finds nothing between two readings of the same', () => {
    const diff = diffKnowledge(
      before,
      edited(() => {}),
    );
    expect(diff).toEqual({ ...EMPTY, questions: { added: 0, removed: 0, left: 1 } });
    expect(isEmptyDiff(diff)).toBe(true);
  });

  const first = requireFirst(before.cards);
  const gap = requireFirst(before.notCovered);
  it.each<[string, (knowledge: Knowledge) => void, object]>([
    ['a card added', (now) => now.cards.push({ ...first, id: 'new' }), { added: [{ ...first, id: 'new' }] }],
    ['a card removed', (now) => now.cards.shift(), { removed: [first] }],
    [
      'an answer changed',
      (now) => {
        requireFirst(now.cards).answer = 'Something else burst.';
      },
      { changed: [{ before: first, after: { ...first, answer: 'Something else burst.' } }] },
    ],
    [
      'a card renamed is one removed and one added',
      (now) => {
        requireFirst(now.cards).id = 'renamed';
      },
      { added: [{ ...first, id: 'renamed' }], removed: [first] },
    ],
    [
      'a way to ask added',
      (now) => requireFirst(now.cards).alsoAsked.push('What happened below?'),
      { changed: [{ before: first, after: { ...first, alsoAsked: [...first.alsoAsked, 'What happened below?'] } }] },
    ],
    [
      'a gap added',
      (now) => now.notCovered.push({ ...gap, question: 'New?' }),
      { notCovered: { added: [{ ...gap, question: 'New?' }], changed: [], removed: [] } },
    ],
    ['a gap removed', (now) => now.notCovered.shift(), { notCovered: { added: [], changed: [], removed: [gap] } }],
    [
      'a gap changed',
      (now) => {
        requireFirst(now.notCovered).closest = 'flood-cause';
      },
      { notCovered: { added: [], changed: [{ ...gap, closest: 'flood-cause' }], removed: [] } },
    ],
    [
      'a regression question changed, which is one removed and one added',
      (now) => {
        now.questions = [{ question: 'Why?', after: [], cards: ['flood-cause'] }];
      },
      { questions: { added: 1, removed: 1, left: 1 } },
    ],
    [
      'no regression questions any more',
      (now) => {
        now.questions = undefined;
      },
      { questions: { added: 0, removed: 1, left: 0 } },
    ],
    [
      'an alias added',
      (now) => requireFirst(now.vocabulary.entities).aliases.push('ines'),
      { vocabularyChanged: true },
    ],
    [
      'another title',
      (now) => {
        now.story.title = 'The flood';
      },
      { storyChanged: true },
    ],
  ])('finds %s and nothing else', (_, change, found) => {
    const diff = diffKnowledge(before, edited(change));
    expect(diff).toEqual({ ...EMPTY, questions: { added: 0, removed: 0, left: 1 }, ...found });
    expect(isEmptyDiff(diff)).toBe(false);
  });

  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['a card moved to another file', { 'cards/flood.yaml': undefined, 'cards/water.yaml': SOUND_CARDS }],
    [
      'the keys of a card in another order',
      { 'cards/flood.yaml': `${replaced(SOUND_CARDS, '  topic: flood\n', '')}  topic: flood\n` },
    ],
    ['a comment', { 'story.yaml': `# the story\n${SOUND_STORY}` }],
    ['a default written out', { 'cards/flood.yaml': `${SOUND_CARDS}  related: []\n` }],
  ])('does not see %s', (_, changes) => {
    expect(diffKnowledge(parsed({}), parsed(changes))).toEqual(EMPTY);
  });

  it('does not see cards in another order', () => {
    expect(
      isEmptyDiff(
        diffKnowledge(
          before,
          edited((now) => now.cards.reverse()),
        ),
      ),
    ).toBe(true);
  });
});
