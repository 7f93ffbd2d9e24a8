import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { findBrokenQuestions, findWrongReplies } from '../../src/desk/regression.js';
import type { RegressionQuestion } from '../../src/model/knowledge.js';
import { finish } from '../../src/model/steps.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english } from '../support/story.js';

const knowledge = createSmallKnowledge();
const before = createAnswerer(knowledge, english);
const without = (id: string) =>
  createAnswerer({ ...knowledge, cards: knowledge.cards.filter((card) => card.id !== id) }, english);

function asks(question: string, cards: string[], after: string[] = []): RegressionQuestion {
  return { question, cards, after };
}

describe('a regression question', () => {
  it.each<[string, RegressionQuestion, boolean]>([
    ['its card answers', asks('Why was the cellar flooded?', ['flood-cause']), true],
    ['one of its cards answers', asks('Why was the cellar flooded?', ['reopening', 'flood-cause']), true],
    ['another card answers', asks('Why was the cellar flooded?', ['reopening']), false],
    ['a card answers where none may', asks('Why was the cellar flooded?', []), false],
    ['declined, as it should be', asks('How old is Inès Moreau?', []), true],
    ['declined, though a card should answer', asks('How old is Inès Moreau?', ['lost-maps']), false],
    ['a follow-up in its conversation', asks('and when?', ['flood-when'], ['Why was the cellar flooded?']), true],
    ['the follow-up alone', asks('and when?', ['flood-when']), false],
  ])('is right or wrong: %s', (_, question, right) => {
    expect(findWrongReplies([question], before)).toHaveLength(right ? 0 : 1);
  });

  it.each<[string, RegressionQuestion, string, number]>([
    ['its card goes', asks('Why was the cellar flooded?', ['flood-cause']), 'flood-cause', 1],
    ['another card goes', asks('Why was the cellar flooded?', ['flood-cause']), 'reopening', 0],
    ['it was wrong before', asks('How old is Inès Moreau?', ['lost-maps']), 'flood-cause', 0],
  ])('is broken by a change, or not: %s', (_, question, retired, broken) => {
    expect(finish(findBrokenQuestions([question], before, without(retired)))).toHaveLength(broken);
  });
});
