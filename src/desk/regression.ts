import { turnOf } from '../answering/conversations.js';
import type { Answerer, Turn } from '../model/answerer.js';
import type { RegressionQuestion } from '../model/knowledge.js';
import { isAnswered, type Reply } from '../model/reply.js';
import type { Steps } from '../model/steps.js';

/** A question of the curators' own that would get another reply than they expect. */
export interface BrokenQuestion {
  question: RegressionQuestion;
  reply: Reply;
}

/** @returns those of the questions that the next answerer gets wrong and the one before got right */
export function* findBrokenQuestions(
  questions: readonly RegressionQuestion[],
  before: Answerer,
  next: Answerer,
): Steps<BrokenQuestion[]> {
  const broken: BrokenQuestion[] = [];
  for (const question of questions) {
    yield;
    const reply = replyTo(question, next);
    if (!isAsExpected(question, reply) && isAsExpected(question, replyTo(question, before)))
      broken.push({ question, reply });
  }
  return broken;
}

/** @returns all of the questions that get another reply than expected */
export function findWrongReplies(questions: readonly RegressionQuestion[], answerer: Answerer): BrokenQuestion[] {
  return questions
    .map((question) => ({ question, reply: replyTo(question, answerer) }))
    .filter(({ question, reply }) => !isAsExpected(question, reply));
}

function replyTo({ question, after }: RegressionQuestion, answerer: Answerer): Reply {
  const turns: Turn[] = [];
  for (const earlier of after) turns.push(turnOf(answerer.answer(earlier, turns)));
  return answerer.answer(question, turns);
}

function isAsExpected({ cards }: RegressionQuestion, reply: Reply): boolean {
  if (!isAnswered(reply)) return cards.length === 0;
  return reply.cards.some((card) => cards.includes(card.id));
}
