import { isSameContent } from '../knowledge/diff.js';
import type { Answerer, FoundBy } from '../model/answerer.js';
import type { Card, Knowledge, RegressionQuestion } from '../model/knowledge.js';
import type { Steps } from '../model/steps.js';

/** What a change may make bring up, or get, something else than before. All else stays as it was, and is not tried again. */
export interface Touched {
  /** A wording of a card, by its place among the question, the other ways to ask and the misconceptions. */
  wording(card: Card, place: number): boolean;
  question(question: RegressionQuestion): boolean;
}

/**
 * A wording stands word for word on its own card, and so seldom brings up another one: only one that has this share of its
 * words. Of the shipped story no other did, whatever was written into cards or taken out; of small ones some with all words.
 */
const MUCH_OF_A_WORDING = 0.9;
/** A regression question may stand nowhere, so that less of it decides. */
const MUCH_OF_A_QUESTION = 0.5;

const NOTHING: FoundBy = { text: [], wordings: [] };

export function* touchedBy(live: Answerer, next: Answerer): Steps<Touched> {
  const changed = new Map<string, ReadonlySet<string>>();
  const before = cardsOf(live);
  const after = cardsOf(next);
  for (const id of idsOfOthers(live.knowledge, next.knowledge)) {
    yield;
    const sides = [live, next].map(({ foundBy }) => foundBy(id) ?? NOTHING);
    const [was, is] = sides;
    if (!isSameContent(was, is) || !isSameContent(before.get(id), after.get(id)))
      changed.set(id, new Set(sides.flatMap(({ text, wordings }) => [...text, ...wordings.flat()])));
  }
  const isUntoldAsBefore = isSameContent(live.knowledge.notCovered, next.knowledge.notCovered);

  function hasMuch(terms: readonly string[], share: number): boolean {
    return [...changed.values()].some(
      (words) => terms.filter((term) => words.has(term)).length >= share * terms.length,
    );
  }

  return {
    wording: (card, place) =>
      changed.has(card.id) || hasMuch(next.foundBy(card.id)?.wordings[place] ?? [], MUCH_OF_A_WORDING),
    question: ({ question, after: earlier, cards }) =>
      // What is not told competes with every card.
      !isUntoldAsBefore ||
      cards.some((id) => changed.has(id)) ||
      hasMuch([question, ...earlier].flatMap(next.termsOf), MUCH_OF_A_QUESTION),
  };
}

/** Ids of the cards that may be found by something else in one than in the other: all but the very same objects. */
function idsOfOthers(one: Knowledge, other: Knowledge): ReadonlySet<string> {
  const all = [...one.cards, ...other.cards];
  const [own, others] = [new Set(one.cards), new Set(other.cards)];
  const isRead = one.vocabulary === other.vocabulary;
  return new Set(all.filter((card) => !isRead || !own.has(card) || !others.has(card)).map(({ id }) => id));
}

function cardsOf({ knowledge }: Answerer): ReadonlyMap<string, Card> {
  return new Map(knowledge.cards.map((card) => [card.id, card]));
}
