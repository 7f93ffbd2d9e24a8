import { turnOf } from '../../src/answering/conversations.js';
import type { Edition } from '../../src/model/edition.js';
import type { Card } from '../../src/model/knowledge.js';
import type { Reply } from '../../src/model/reply.js';

const NO_EXAMPLE = 'The knowledge has no example for this test.';

/** A card that answers its own question and has others to offer next. Its answer may become any other. */
export function requireCard({ answerer }: Edition): Card {
  return found(answerer.knowledge.cards.find((card) => card.related.length > 0 && !card.figures));
}

/** A question of too few words to answer, which brings a card and others to choose from. */
export function requireVagueQuestion({ answerer }: Edition): string {
  const pairs = answerer.knowledge.cards.flatMap(({ question }) => {
    const words = question.replace('?', '').split(' ');
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  return found(
    pairs.find((pair) => {
      const reply = answerer.answer(pair);
      return reply.kind === 'nearest' && reply.cards.length > 1;
    }),
  );
}

/** A question that the story leaves open, with cards that come near. */
export function requireOpenQuestion({ answerer }: Edition): string {
  const questions = answerer.knowledge.notCovered.map(({ question }) => question);
  return found(
    questions.find((question) => {
      const reply = answerer.answer(question);
      return reply.kind === 'nearest' && reply.cards.length > 0;
    }),
  );
}

/** A question and one that only makes sense after it. */
export function requireFollowUp({ answerer }: Edition): { first: string; second: string; reply: Reply } {
  for (const second of ['Who said that?', 'When was it?', 'And why?', 'How many?']) {
    if (answerer.answer(second).kind === 'answer') continue;
    for (const { question: first } of answerer.knowledge.cards) {
      const reply = answerer.answer(second, [turnOf(answerer.answer(first))]);
      if (reply.kind === 'answer') return { first, second, reply };
    }
  }
  throw new Error(NO_EXAMPLE);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error(NO_EXAMPLE);
  return value;
}
