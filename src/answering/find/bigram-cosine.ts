import type { Steps } from '../../model/steps.js';

/** The word grams of a question, as an index knows them. */
export interface AskedGrams {
  /** Those that the index has, by their ids. */
  ids: readonly number[];
  /** Length of the question as a vector. */
  length: number;
}

export interface GramIndex {
  read(grams: readonly string[]): AskedGrams;
  /** How like a question the closest wording in a place is: cosine of their grams, weighed by IDF; 0 to 1. */
  likeness(asked: AskedGrams, place: number): number;
}

interface IndexedGrams {
  ids: Int32Array;
  length: number;
}

/** @param places the wordings in each place, each by its grams */
export function* createGramIndex(places: readonly (readonly (readonly string[])[])[]): Steps<GramIndex> {
  const ids = new Map<string, number>();
  const found: number[] = [];
  const idsOf = (grams: readonly string[]): Int32Array =>
    Int32Array.from(grams, (gram) => {
      let id = ids.get(gram);
      if (id === undefined) {
        id = ids.size;
        ids.set(gram, id);
        found.push(0);
      }
      found[id] = (found[id] ?? 0) + 1;
      return id;
    });
  // A wording of signs alone has no grams, and is like nothing.
  const read: Int32Array[][] = [];
  for (const wordings of places) {
    yield;
    read.push(wordings.filter((grams) => grams.length > 0).map(idsOf));
  }
  const wordings = read.reduce((sum, list) => sum + list.length, 0);
  const idf = (count: number): number => Math.log(1 + wordings / (count + 1));
  const squares = Float64Array.from(found, (count) => idf(count) ** 2);
  const unknown = idf(0) ** 2;
  const squareOf = (id: number): number => squares[id] ?? 0;
  const indexed: IndexedGrams[][] = [];
  for (const list of read) {
    yield;
    indexed.push(list.map((gramIds) => ({ ids: gramIds, length: Math.sqrt(sum(gramIds, squareOf)) })));
  }

  /** Weight of each gram that the question looked up last has: one question is held against many places. */
  const weights = new Float64Array(ids.size);
  let marked: AskedGrams | undefined;
  const mark = (asked: AskedGrams): void => {
    if (marked === asked) return;
    for (const id of marked?.ids ?? []) weights[id] = 0;
    for (const id of asked.ids) weights[id] = squareOf(id);
    marked = asked;
  };
  const weightOf = (id: number): number => weights[id] ?? 0;

  return {
    read(grams) {
      const asked = new Set<number>();
      let square = 0;
      for (const gram of grams) {
        const id = ids.get(gram);
        square += id === undefined ? unknown : squareOf(id);
        if (id !== undefined) asked.add(id);
      }
      return { ids: [...asked], length: Math.sqrt(square) };
    },
    likeness(asked, place) {
      let best = 0;
      if (asked.length === 0) return best;
      mark(asked);
      for (const wording of indexed[place] ?? []) best = Math.max(best, sum(wording.ids, weightOf) / wording.length);
      return best / asked.length;
    },
  };
}

function sum(ids: Int32Array, weightOf: (id: number) => number): number {
  let all = 0;
  for (const id of ids) all += weightOf(id);
  return all;
}
