import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { cardOf } from '../../src/answering/find/documents.js';
import { EVIDENCE } from '../../src/answering/judge/evidence.js';
import { type Example, examplesOf, testQuestionsOf } from '../../src/evaluation/examples.js';
import { parseEvalItems } from '../../src/evaluation/items.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english } from '../support/story.js';

const answerer = createAnswerer(createSmallKnowledge(), english);

function examples(...items: object[]): Example[] {
  const lines = items.map((item) => JSON.stringify({ id: 'q', facts: [], ...item }));
  return examplesOf(testQuestionsOf(parseEvalItems('items', lines.join('\n'))), answerer);
}

describe('examplesOf', () => {
  const saved = { q: 'Which books were saved?', kind: 'direct', want: 'answer' };
  it.each<[string, object, string[]]>([
    ['the card that shows the facts', { ...saved, facts: ['800'] }, ['saved-books']],
    ['found through the slip', { ...saved, q: 'rescued bokos', facts: ['800'] }, ['saved-books']],
    ['no card, where none shows them', { ...saved, facts: ['9,000'] }, []],
    ['none that shows what must not be shown', { ...saved, facts: ['800'], not: ['rare'] }, []],
    ['no card for what the story does not say, whatever it shows', { ...saved, want: 'decline' }, []],
  ])('take for right %s', (_, item, right) => {
    expect([...requireFirst(examples(item)).right]).toEqual(right);
  });

  it('keep the sort of the question, the cards with their evidence, and what the story does not say', () => {
    const item = { q: 'How old is the director of the library?', kind: 'near_miss', class: 'one_more_detail' };
    const { test, ranking } = requireFirst(examples({ ...item, want: 'decline' }));
    expect(test).toMatchObject({ kind: 'near_miss', class: 'one_more_detail', answerable: false });
    expect(ranking.some(({ topic }) => cardOf(topic))).toBe(true);
    expect(ranking.some(({ topic }) => !cardOf(topic))).toBe(true);
    for (const { numbers, evidence } of ranking) expect([...numbers]).toEqual(EVIDENCE.map((name) => evidence[name]));
  });

  it('leave out follow-ups and questions for several facts', () => {
    expect(examples({ ...saved, kind: 'multi' }, { ...saved, kind: 'followup', after: ['why?'] })).toEqual([]);
  });

  it('say so where something is counted that they do not keep', () => {
    const { question } = requireFirst(examples(saved));
    expect(() => requireFirst(question.terms).likeness(0)).toThrow(/count it as evidence/);
  });
});
