import { describe, expect, it } from 'vitest';
import { type Asking, ownWordings } from '../../src/evaluation/own-wordings.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const knowledge = createSmallKnowledge();
const askings = ownWordings(knowledge);
const idsIn = (asking: Asking): Set<string> => new Set(asking.knowledge.cards.map(({ id }) => id));
const isWithoutCard = (asking: Asking): boolean => asking.knowledge.cards.length < knowledge.cards.length;

describe('a card left out', () => {
  const withoutCard = askings.filter(isWithoutCard);
  const gone = withoutCard.map((asking) => knowledge.cards.filter(({ id }) => !idsIn(asking).has(id)));

  it('is one at a time, and none that shares its sentences with another', () => {
    const shared = (id: string): boolean => {
      const sentences = knowledge.cards.find((card) => card.id === id)?.sentences ?? [];
      return knowledge.cards.some((card) => card.id !== id && card.sentences.some((one) => sentences.includes(one)));
    };
    const alone = knowledge.cards.filter(({ id }) => !shared(id)).map(({ id }) => id);
    expect(gone.map((cards) => cards.map(({ id }) => id))).toEqual(alone.map((id) => [id]));
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.length, 'some share').toBeLessThan(knowledge.cards.length);
  });

  it('makes its question and two of its other wordings unanswerable', () => {
    withoutCard.forEach(({ tests }, i) => {
      const card = requireFirst(requireAt(gone, i));
      expect(tests.map(({ text }) => text)).toEqual([card.question, ...card.alsoAsked.slice(0, 2)]);
      expect(tests.every(({ answerable }) => !answerable)).toBe(true);
    });
  });

  it('is offered by no other card', () => {
    for (const asking of withoutCard) {
      const ids = idsIn(asking);
      expect(asking.knowledge.cards.flatMap(({ related }) => related).filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe('a wording left out', () => {
  const withoutWordings = askings.filter((asking) => !isWithoutCard(asking));

  it('is asked of its card, which lacks it', () => {
    const asked = withoutWordings.flatMap((asking) =>
      asking.tests.map((test) => ({ test, cards: asking.knowledge.cards })),
    );
    expect(asked.length).toBeGreaterThan(knowledge.cards.length);
    for (const { test, cards } of asked) {
      const having = knowledge.cards.filter(({ alsoAsked }) => alsoAsked.includes(test.text));
      expect(having).toHaveLength(1);
      expect(test.answerable).toBe(true);
      expect(cards.find(({ id }) => id === having[0]?.id)?.alsoAsked).not.toContain(test.text);
    }
  });

  it('is one in four at a time, each once, and half of them are asked', () => {
    const all = knowledge.cards.flatMap(({ alsoAsked }) => alsoAsked);
    const left = withoutWordings.map((asking) => asking.knowledge.cards.flatMap(({ alsoAsked }) => alsoAsked));
    expect(left).toHaveLength(4);
    expect(left.reduce((sum, kept) => sum + all.length - kept.length, 0)).toBe(all.length);
    const asked = withoutWordings.flatMap(({ tests }) => tests.map(({ text }) => text));
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(all.length / 2);
    expect(asked.length).toBeLessThanOrEqual(all.length / 2 + 4);
  });
});

it('there are none of cards that nobody worded', () => {
  const bare = { ...knowledge, cards: knowledge.cards.map((card) => ({ ...card, question: '', alsoAsked: [] })) };
  expect(ownWordings(bare)).toEqual([]);
});
