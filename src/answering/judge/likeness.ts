import { classesOf } from '../../english/closed-classes.js';
import { SAME_IDEA } from '../../english/word-relations.js';
import type { WordVectors } from '../../english/word-vectors.js';
import type { Steps } from '../../model/steps.js';
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
export function* createLikeness(
  terms: readonly IndexedWord[],
  vectors: WordVectors,
): Steps<(key: string, word: string) => Likeness> {
  const idOf = new Map<string, number>();
  const places = new Int32Array(terms.length).fill(-1);
  const family = new Map<string, number[]>();
  const withIdea = new Map<number, number[]>();
  const ofClass = new Map<number, number[]>();
  for (const [id, { key, word }] of terms.entries()) {
    yield;
    idOf.set(key, id);
    if (!isPlain(key)) continue;
    places[id] = vectors.placeOf(word) ?? -1;
    for (const start of startOf(key)) add(family, start, id);
    for (const idea of ideas.get(key) ?? []) add(withIdea, idea, id);
    for (const one of classesOf(word)) add(ofClass, one, id);
  }
  const remembered = new Map<string, Likeness>();
  return (key, word) => {
    if (!isPlain(key)) {
      const own = idOf.get(key);
      return (id) => (id === own ? 1 : 0);
    }
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
    const byVector = (id: number): number => {
      const other = places[id] ?? -1;
      if (place < 0 || other < 0) return 0;
      const cosine = vectors.cosine(place, other);
      const likeness = ((cosine - COSINE_FROM) / (COSINE_FULL - COSINE_FROM)) * MOST_BY_VECTOR;
      return Math.min(MOST_BY_VECTOR, Math.max(0, likeness));
    };
    // As precise as it is remembered: the same each time.
    const known = new Float32Array(terms.length).fill(-1);
    const put = (likeness: number, ids: readonly (number | undefined)[] = []): void => {
      for (const id of ids) if (id !== undefined) known[id] = likeness;
    };
    // Few terms are like by anything else. What is said last holds.
    for (const idea of ideas.get(key) ?? [])
      for (const id of withIdea.get(idea) ?? []) put(Math.max(SAME_IDEA_LIKENESS, byVector(id)), [id]);
    for (const one of classesOf(word)) put(0, ofClass.get(one));
    for (const start of startOf(key)) put(FAMILY, family.get(start));
    for (const opposite of oppositesOf(key)) put(0, [idOf.get(opposite)]);
    put(1, [idOf.get(key)]);
    return (id) => {
      const before = known[id] ?? 0;
      if (before >= 0) return before;
      const likeness = Math.fround(byVector(id));
      known[id] = likeness;
      return likeness;
    };
  }
}

function add<Trait>(having: Map<Trait, number[]>, trait: Trait, id: number): void {
  const ids = having.get(trait);
  if (ids) ids.push(id);
  else having.set(trait, [id]);
}

/** A word that may stand for another: no name, number, or sign for what is asked. */
function isPlain(key: string): boolean {
  return !/^[@=?]/.test(key);
}

function startOf(key: string): string[] {
  return key.length >= SAME_START ? [key.slice(0, SAME_START)] : [];
}
