import type { Steps } from '../../model/steps.js';
import type { GramIds } from './grams.js';

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
  /** How many grams the wordings have. */
  size: number;
}

/** Wordings by their grams, one after the other: those in a place, and the grams of one, lie between two starts. */
interface Flat {
  ids: Int32Array;
  /** Of each wording. */
  starts: Int32Array;
  /** Of each place, among the wordings. */
  places: Int32Array;
}

/**
 * Indexes wordings by their grams.
 * @param places the wordings in each place, each by the ids of its grams
 */
export function* createGramIndex(
  places: readonly (readonly (readonly number[])[])[],
  grams: Pick<GramIds, 'find' | 'size'>,
): Steps<GramIndex> {
  const flat = yield* flatten(places);
  const found = new Int32Array(grams.size());
  for (const id of flat.ids) found[id] = (found[id] ?? 0) + 1;
  yield;
  // A wording of signs alone has no grams, and is like nothing.
  const wordings = flat.starts.reduce((sum, start, i) => sum + (i > 0 && start > (flat.starts[i - 1] ?? 0) ? 1 : 0), 0);
  const idf = (count: number): number => Math.log(1 + wordings / (count + 1));
  const squares = Float64Array.from(found, (count) => idf(count) ** 2);
  const unknown = idf(0) ** 2;
  const squareOf = (id: number): number => squares[id] ?? unknown;
  yield;
  const sum = (wording: number, weightOf: (id: number) => number): number => {
    let all = 0;
    const end = flat.starts[wording + 1] ?? 0;
    for (let at = flat.starts[wording] ?? 0; at < end; at++) all += weightOf(flat.ids[at] ?? 0);
    return all;
  };
  const lengths = Float64Array.from({ length: flat.starts.length - 1 }, (_, wording) =>
    Math.sqrt(sum(wording, squareOf)),
  );

  /** Weight of each gram that the question looked up last has: one question is held against many places. */
  const weights = new Float64Array(squares.length);
  let marked: AskedGrams | undefined;
  const mark = (asked: AskedGrams): void => {
    if (marked === asked) return;
    for (const id of marked?.ids ?? []) weights[id] = 0;
    for (const id of asked.ids) weights[id] = squareOf(id);
    marked = asked;
  };
  const weightOf = (id: number): number => weights[id] ?? 0;

  return {
    read(asked) {
      const ids: number[] = [];
      let square = 0;
      for (const gram of asked) {
        const id = grams.find(gram) ?? squares.length;
        square += squareOf(id);
        if (id < squares.length) ids.push(id);
      }
      return { ids, length: Math.sqrt(square) };
    },
    likeness(asked, place) {
      let best = 0;
      if (asked.length === 0) return best;
      mark(asked);
      const end = flat.places[place + 1] ?? 0;
      for (let wording = flat.places[place] ?? 0; wording < end; wording++) {
        const length = lengths[wording] ?? 0;
        if (length > 0) best = Math.max(best, sum(wording, weightOf) / length);
      }
      return best / asked.length;
    },
    size: found.reduce((all, count) => all + (count > 0 ? 1 : 0), 0),
  };
}

function* flatten(places: readonly (readonly (readonly number[])[])[]): Steps<Flat> {
  const firsts = new Int32Array(places.length + 1);
  let wordings = 0;
  let entries = 0;
  for (const [place, list] of places.entries()) {
    wordings += list.length;
    for (const ids of list) entries += ids.length;
    firsts[place + 1] = wordings;
  }
  const ids = new Int32Array(entries);
  const starts = new Int32Array(wordings + 1);
  let wording = 0;
  let at = 0;
  for (const list of places) {
    yield;
    for (const grams of list) {
      ids.set(grams, at);
      at += grams.length;
      wording += 1;
      starts[wording] = at;
    }
  }
  return { ids, starts, places: firsts };
}
