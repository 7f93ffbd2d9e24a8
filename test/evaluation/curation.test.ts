import { describe, expect, it } from 'vitest';
import { CURATIONS, ordinary, sparse } from '../../src/evaluation/curation.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const knowledge = createSmallKnowledge();
const card = requireFirst(knowledge.cards);
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `wording ${i}`);
const withWordings = (count: number) => ({ ...knowledge, cards: [{ ...card, alsoAsked: numbered(count) }] });

describe('ordinary', () => {
  it.each<[string, number, number[]]>([
    ['none of none', 0, []],
    ['all of eight', 8, [0, 1, 2, 3, 4, 5, 6, 7]],
    ['the first eight of fifteen, too few to skip any', 15, [0, 1, 2, 3, 4, 5, 6, 7]],
    ['every second of sixteen', 16, [0, 2, 4, 6, 8, 10, 12, 14]],
    ['eight of many, from all over them', 52, [0, 6, 12, 18, 24, 30, 36, 42]],
  ])('keeps of the other wordings %s', (_, count, kept) => {
    expect(requireFirst(ordinary(withWordings(count)).cards).alsoAsked).toEqual(kept.map((i) => `wording ${i}`));
  });

  it('keeps three aliases a name, two misconceptions a card, no groups of words and nothing not covered', () => {
    const less = ordinary({ ...knowledge, cards: [{ ...card, misconceptions: numbered(3) }] });
    expect(less.vocabulary.entities.map(({ id, aliases }) => [id, aliases])).toEqual(
      knowledge.vocabulary.entities.map(({ id, aliases }) => [id, aliases.slice(0, 3)]),
    );
    expect(requireFirst(knowledge.vocabulary.entities).aliases.length).toBeGreaterThan(3);
    expect(requireFirst(less.cards).misconceptions).toEqual(['wording 0', 'wording 1']);
    expect(less.vocabulary.sameMeaning).toEqual([]);
    expect(less.notCovered).toEqual([]);
  });

  it('keeps all that cards tell', () => {
    const told = ({ cards }: typeof knowledge): object[] =>
      cards.map(({ alsoAsked: _, misconceptions: __, ...rest }) => rest);
    expect(told(ordinary(knowledge))).toEqual(told(knowledge));
  });
});

it('sparse knowledge is the ordinary with three wordings of those', () => {
  expect(requireFirst(sparse(withWordings(52)).cards).alsoAsked).toEqual(['wording 0', 'wording 12', 'wording 24']);
  expect({ ...sparse(knowledge), cards: [] }).toEqual({ ...ordinary(knowledge), cards: [] });
});

it('full knowledge is as it is', () => {
  expect(CURATIONS.full(knowledge)).toBe(knowledge);
});
