import type { Likeness } from './likeness.js';
import type { AskedTerm } from './question.js';

/** A word of the question also finds cards with so many words like it, from this likeness on, by a part of its weight. */
const MOST_NEIGHBOURS = 6;
const NEIGHBOUR_FROM = 0.35;
const NEIGHBOUR_WEIGHT = 0.7;
const MOST_REMEMBERED = 2_000;
/** Looked for among so many terms only, so that a question costs as much with very many cards: a story has some 2,000. */
const MOST_COMPARED = 6_000;

type Neighbour = readonly [key: string, likeness: number];

/**
 * Makes what turns the terms of a question into terms to search for, each with its weight: its own and those most like them.
 * @param keys of all terms of the index, by id
 */
export function createQueryExpansion(keys: readonly string[]): (terms: readonly AskedTerm[]) => Map<string, number> {
  const compared = keys.slice(0, MOST_COMPARED);
  const remembered = new Map<string, readonly Neighbour[]>();

  function neighboursOf(key: string, word: string, likeness: Likeness): readonly Neighbour[] {
    const name = `${key} ${word}`;
    const known = remembered.get(name);
    if (known) return known;
    const found: Neighbour[] = [];
    compared.forEach((other, id) => {
      const like = likeness(id);
      if (like >= NEIGHBOUR_FROM && other !== key) found.push([other, like]);
    });
    found.sort((a, b) => b[1] - a[1]);
    const most = found.slice(0, MOST_NEIGHBOURS);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, most);
    return most;
  }

  return (terms) => {
    const search = new Map<string, number>();
    for (const { key, word, weight, likeness } of terms) {
      search.set(key, Math.max(weight, search.get(key) ?? 0));
      for (const [other, like] of neighboursOf(key, word, likeness)) {
        const part = weight * like * NEIGHBOUR_WEIGHT;
        if ((search.get(other) ?? 0) < part) search.set(other, part);
      }
    }
    return search;
  };
}
