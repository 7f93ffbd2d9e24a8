import { excludeEachOther } from '../../english/closed-classes.js';
import { SAME_IDEA } from '../../english/word-relations.js';
import type { WordVectors } from '../../english/word-vectors.js';
import { stemOf } from '../read/terms.js';
import { oppositesOf } from './opposites.js';

/** How far one word may stand for another, 0 to 1: 1 for the same. */
export type Likeness = (id: number) => number;

/** With so many letters the same at the start, words are of one family: "settler" and "settle". */
const SAME_START = 5;
const FAMILY = 0.85;
/** Words of one everyday idea. */
const SAME_IDEA_LIKENESS = 0.75;
/** From this cosine on words are like at all; words that far apart turn up in any text. */
const COSINE_FROM = 0.4;
const COSINE_FULL = 0.85;
const MOST_BY_VECTOR = 0.9;
/** So many likenesses are remembered: words come again from question to question. */
const MOST_REMEMBERED = 2_000_000;

const ideas = new Map<string, number[]>();
SAME_IDEA.forEach((words, idea) => {
  for (const word of words) {
    const stem = stemOf(word);
    ideas.set(stem, [...(ideas.get(stem) ?? []), idea]);
  }
});

/** A term of an index: its key and a word it was read from. */
export interface IndexedWord {
  key: string;
  word: string;
}

/**
 * Compares words of a question with the terms of an index. Names, numbers and what is asked for are the same or not;
 * other words are like by their family, an everyday idea, or their vectors; opposites are not like at all.
 */
export function createLikeness(
  terms: readonly IndexedWord[],
  vectors: WordVectors,
): (key: string, word: string) => Likeness {
  const places = Int32Array.from(terms, ({ key, word }) => (isPlain(key) ? (vectors.placeOf(word) ?? -1) : -1));
  const ideasOf = terms.map(({ key }) => ideas.get(key));
  const plain = terms.map(({ key }) => isPlain(key));
  const remembered = new Map<string, Likeness>();
  return (key, word) => {
    if (!isPlain(key)) return (id) => (terms[id]?.key === key ? 1 : 0);
    const name = `${key} ${word}`;
    const known = remembered.get(name);
    if (known) return known;
    const likeness = likenessOf(key, word);
    if (remembered.size * terms.length >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, likeness);
    return likeness;
  };

  function likenessOf(key: string, word: string): Likeness {
    const place = vectors.placeOf(word) ?? -1;
    const own = ideas.get(key);
    const opposites = oppositesOf(key);
    const known = new Float32Array(terms.length).fill(-1);
    return (id) => {
      const before = known[id] ?? 0;
      if (before >= 0) return before;
      // As precise as it is remembered: the same each time.
      const likeness = Math.fround(compare(id));
      known[id] = likeness;
      return likeness;
    };

    function compare(id: number): number {
      const other = terms[id]?.key ?? '';
      if (other === key) return 1;
      if (!plain[id] || opposites.includes(other)) return 0;
      if (isFamily(key, other)) return FAMILY;
      if (excludeEachOther(word, terms[id]?.word ?? '')) return 0;
      const idea =
        own !== undefined && (ideasOf[id]?.some((one) => own.includes(one)) ?? false) ? SAME_IDEA_LIKENESS : 0;
      const otherPlace = places[id] ?? -1;
      if (place < 0 || otherPlace < 0) return idea;
      const cosine = vectors.cosine(place, otherPlace);
      const byVector = ((cosine - COSINE_FROM) / (COSINE_FULL - COSINE_FROM)) * MOST_BY_VECTOR;
      return Math.max(idea, Math.min(MOST_BY_VECTOR, Math.max(0, byVector)));
    }
  }
}

/** A word that may stand for another: no name, number, or sign for what is asked. */
function isPlain(key: string): boolean {
  return !/^[@=?]/.test(key);
}

function isFamily(a: string, b: string): boolean {
  return a.length >= SAME_START && b.length >= SAME_START && a.slice(0, SAME_START) === b.slice(0, SAME_START);
}
