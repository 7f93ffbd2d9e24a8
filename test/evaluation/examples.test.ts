import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { cardOf } from '../../src/answering/judge/ranker.js';
import { createRarity } from '../../src/answering/read/word-frequency.js';
import { readEnglish } from '../../src/english/read-english.js';
import { type Example, examplesOfItems, examplesOfWordings } from '../../src/evaluation/examples.js';
import { parseEvalItems } from '../../src/evaluation/score.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const knowledge = createSmallKnowledge();
const rarity = createRarity(readEnglish());

/** What an example takes for right. */
const rightOf = ({ ranking, right }: Example): string[] =>
  ranking.flatMap(({ topic }, i) => (right[i] ? [cardOf(topic)?.id ?? 'not covered'] : []));

describe('examplesOfItems', () => {
  const examples = (...items: object[]): Example[] =>
    examplesOfItems(
      parseEvalItems('items', items.map((item) => JSON.stringify({ id: 'q', facts: [], ...item })).join('\n')),
      createAnswerer(knowledge, readEnglish()),
    );

  it.each([
    [
      'the card that shows the facts',
      { q: 'Which books were saved?', kind: 'direct', want: 'answer', facts: ['800'] },
      ['saved-books'],
    ],
    ['found through the slip', { q: 'rescued bokos', kind: 'typo', want: 'answer', facts: ['800'] }, ['saved-books']],
    [
      'no card, where none shows them',
      { q: 'Which books were saved?', kind: 'direct', want: 'answer', facts: ['9,000'] },
      [],
    ],
    [
      'none that shows what must not be shown',
      { q: 'Which books were saved?', kind: 'direct', want: 'answer', facts: ['800'], not: ['rare'] },
      [],
    ],
  ])('take for right %s', (_, item, right) => {
    const [example] = examples(item);
    expect(rightOf(example)).toEqual(right);
    expect(example).toMatchObject({ answerable: true, kind: item.kind });
  });

  it('take for right only what is not covered where a decline is wanted', () => {
    const [example] = examples({ q: 'How old is the director of the library?', kind: 'near_miss', want: 'decline' });
    expect(example.answerable).toBe(false);
    expect(new Set(rightOf(example))).toEqual(new Set(['not covered']));
    expect(example.ranking.some(({ topic }) => cardOf(topic))).toBe(true);
  });

  it('leave out follow-ups and questions for several facts', () => {
    const item = { q: 'Which books were saved?', want: 'answer' };
    expect(examples({ ...item, kind: 'multi' }, { ...item, kind: 'followup', after: ['why?'] })).toEqual([]);
  });
});

describe('examplesOfWordings', () => {
  const ONE_IN = 4;
  const gaps = knowledge.notCovered.flatMap((entry) => entry.alsoAsked);

  it.each([
    ['a quarter of them', ONE_IN],
    ['all of them', 1],
  ])('ask %s of a knowledge base that lacks them', (_, oneIn) => {
    const examples = examplesOfWordings(knowledge, rarity, oneIn, false);
    const leftOut = (lists: (readonly string[])[]): number =>
      lists.flatMap((texts, place) => texts.filter((_, i) => (i + place) % oneIn === 0)).length;
    const cards = knowledge.cards;
    const asked =
      leftOut(cards.map((card) => card.alsoAsked)) + leftOut([[], ...cards.map((card) => card.misconceptions)]);
    expect(examples.filter(({ answerable }) => answerable)).toHaveLength(asked);
    expect(examples.filter(({ answerable }) => !answerable)).toHaveLength(
      leftOut(knowledge.notCovered.map((entry) => entry.alsoAsked)),
    );
    for (const { ranking } of examples) {
      for (const { topic } of ranking) {
        const card = cardOf(topic);
        const all = card && knowledge.cards.find(({ id }) => id === card.id);
        if (card && all) expect(card.alsoAsked.length).toBeLessThan(all.alsoAsked.length);
      }
    }
  });

  it('take at most one card for right, that whose wording it was', () => {
    for (const example of examplesOfWordings(knowledge, rarity, ONE_IN, false)) {
      expect(rightOf(example).length).toBeLessThanOrEqual(1);
      if (example.answerable) expect(rightOf(example)).not.toContain('not covered');
    }
  });

  it('leave out things the story does not say with all their wordings, as those that nobody foresaw', () => {
    const examples = examplesOfWordings(knowledge, rarity, 1, true);
    const unforeseen = examples.filter(({ answerable }) => !answerable);
    expect(unforeseen).toHaveLength(gaps.length + knowledge.notCovered.length);
    for (const example of unforeseen) {
      expect(rightOf(example).every((right) => right === 'not covered')).toBe(true);
    }
  });
});
