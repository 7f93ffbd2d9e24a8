import Fuse from 'fuse.js';
import type { Card, Knowledge } from '../../model/knowledge.js';
import { createMemo } from '../memo.js';

/** How far a question may be from what was typed (fuse.js: 0 only the same, 1 anything). */
const THRESHOLD = 0.45;
const MOST_TYPED = 100;
/** Discord shows no more. */
const MOST_CHOICES = 25;
/** Where as many hold what is typed, nobody needs others. */
const ENOUGH = 8;
/** Beginnings of questions that are at hand, as many type the same. */
const MOST_REMEMBERED = 1_000;

/**
 * Completes what is typed into the cards' questions: those it is a part of, then those that its words mean; where there is
 * neither, those that it is a part of give or take slips.
 * Nothing typed yet: one card of each topic in turn, in the story's order, those that most others lead to first.
 * @param meant the cards that a text may be about, best first
 */
export function createCompletion(
  { cards, story }: Pick<Knowledge, 'cards' | 'story'>,
  meant: (typed: string) => readonly Card[],
): (typed: string, most: number) => Card[] {
  let fuse: Fuse<Card> | undefined;
  // Made when somebody first types: an edition may be there only to be compared.
  const fuseOf = (): Fuse<Card> => {
    fuse ??= new Fuse(cards, {
      keys: ['question'],
      ignoreLocation: true,
      threshold: THRESHOLD,
      minMatchCharLength: 2,
    });
    return fuse;
  };
  const useful = mostUseful(
    cards,
    story.topics.map(({ id }) => id),
  );
  const lowered = cards.map((card) => ({ card, question: card.question.toLowerCase() }));
  const find = createMemo(MOST_REMEMBERED, (text) => {
    const lower = text.toLowerCase();
    const contained = lowered.flatMap(({ card, question }) => (question.includes(lower) ? [card] : []));
    if (contained.length >= ENOUGH) return contained;
    const found = meant(text);
    if (contained.length + found.length > 0) return [...new Set([...contained, ...found])];
    return fuseOf()
      .search(text, { limit: MOST_CHOICES })
      .map(({ item }) => item);
  });
  return (typed, most) => {
    const text = typed.trim().slice(0, MOST_TYPED);
    return (text === '' ? useful : find(text)).slice(0, most);
  };
}

function mostUseful(cards: readonly Card[], topics: readonly string[]): Card[] {
  const named = new Map<string, number>();
  for (const card of cards) for (const id of card.related) named.set(id, (named.get(id) ?? 0) + 1);
  const queues = topics.map((topic) =>
    cards.filter((card) => card.topic === topic).sort((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0)),
  );
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat();
}
