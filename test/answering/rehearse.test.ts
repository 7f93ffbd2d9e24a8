import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { growKnowledge } from '../../src/benchmark/growth.js';
import { finish } from '../../src/model/steps.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english } from '../support/story.js';

const knowledge = createSmallKnowledge();
const QUESTIONS = knowledge.cards.flatMap(({ question }) => [question, question.slice(0, question.length / 2)]);

describe('a rehearsal', () => {
  it('changes no answer', () => {
    const [one, other] = [createAnswerer(knowledge, english), createAnswerer(knowledge, english)];
    finish(one.rehearse());
    for (const question of QUESTIONS) {
      expect(one.answer(question)).toEqual(other.answer(question));
      expect(one.findNearest(question)).toEqual(other.findNearest(question));
      expect(one.complete(question, 3)).toEqual(other.complete(question, 3));
    }
  });

  it('has a step for each thing, and not more of them the more cards there are', () => {
    const stepsOf = (cards: number): number =>
      [...createAnswerer(growKnowledge(knowledge, cards), english).rehearse()].length;
    expect(stepsOf(20)).toBeGreaterThanOrEqual(20);
    const most = stepsOf(400);
    expect(most).toBeGreaterThan(stepsOf(20));
    expect(stepsOf(440)).toBe(most);
  });
});
