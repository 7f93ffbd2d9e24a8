import type { Card, Knowledge } from '../model/knowledge.js';
import type { TestQuestion } from './examples.js';

/** Knowledge with questions to ask of it. */
export interface Asking {
  knowledge: Knowledge;
  tests: TestQuestion[];
}

const KIND = 'wording';
/** Of a card that is left out, so many other wordings are asked. */
const MOST_ASKED = 2;
/** One in so many other wordings is left out at a time; every second of those is asked. */
const FOLDS = 4;

/**
 * Questions that a story brings by itself, as curators wrote them. The knowledge without a card does not answer what the
 * card is asked in, unless another rests on the same sentences; and it answers a wording that its card lacks.
 */
export function ownWordings(knowledge: Knowledge): Asking[] {
  const { cards } = knowledge;
  const withoutCard = cards.filter(isAloneIn(cards)).map((card) => ({
    knowledge: {
      ...knowledge,
      cards: cards
        .filter((other) => other !== card)
        .map((other) => ({ ...other, related: other.related.filter((id) => id !== card.id) })),
    },
    tests: [card.question, ...card.alsoAsked.slice(0, MOST_ASKED)].map((text) => wording(text, undefined)),
  }));
  const withoutWordings = Array.from({ length: FOLDS }, (_, fold) => withoutFold(knowledge, fold));
  return [...withoutCard, ...withoutWordings]
    .map((asking) => ({ ...asking, tests: asking.tests.filter(({ text }) => text !== '') }))
    .filter(({ tests }) => tests.length > 0);
}

function withoutFold(knowledge: Knowledge, fold: number): Asking {
  const leftOut: TestQuestion[] = [];
  const cards = knowledge.cards.map((card, place) => ({
    ...card,
    alsoAsked: card.alsoAsked.filter((text, i) => {
      if ((place + i) % FOLDS !== fold) return true;
      leftOut.push(wording(text, card.id));
      return false;
    }),
  }));
  return { knowledge: { ...knowledge, cards }, tests: leftOut.filter((_, i) => i % 2 === 0) };
}

function isAloneIn(cards: readonly Card[]): (card: Card) => boolean {
  return (card) =>
    cards.every((other) => other === card || !other.sentences.some((sentence) => card.sentences.includes(sentence)));
}

function wording(text: string, answeredBy: string | undefined): TestQuestion {
  return {
    text,
    kind: KIND,
    class: '',
    answerable: answeredBy !== undefined,
    isAnsweredBy: (card) => card.id === answeredBy,
  };
}
