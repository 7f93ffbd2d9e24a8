import Fuse from 'fuse.js';
import type { Card } from '../knowledge/schema.js';

/** How far a question may be from what was typed (fuse.js: 0 only the same, 1 anything). */
const THRESHOLD = 0.45;

/**
 * Completes what is typed into the cards' questions.
 * Nothing typed yet: one card of each topic in turn, those that most others name as related first.
 */
export function createCompletion(cards: readonly Card[]): (typed: string, most: number) => Card[] {
  const fuse = new Fuse(cards, {
    keys: [
      { name: 'question', weight: 3 },
      { name: 'alsoAsked', weight: 1 },
    ],
    ignoreLocation: true,
    threshold: THRESHOLD,
    minMatchCharLength: 2,
  });
  const useful = mostUseful(cards);
  return (typed, most) => {
    const text = typed.trim().slice(0, 100);
    if (text === '') return useful.slice(0, most);
    return fuse.search(text, { limit: most }).map(({ item }) => item);
  };
}

function mostUseful(cards: readonly Card[]): Card[] {
  const named = new Map<string, number>();
  for (const card of cards) for (const id of card.related) named.set(id, (named.get(id) ?? 0) + 1);
  const byTopic = new Map<string, Card[]>();
  for (const card of cards) {
    const list = byTopic.get(card.topic);
    if (list) list.push(card);
    else byTopic.set(card.topic, [card]);
  }
  const queues = [...byTopic.values()].map((list) =>
    [...list].sort((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0)),
  );
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat();
}
