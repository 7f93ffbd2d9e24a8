/** The word grams of a question, as an index knows them. */
export interface AskedGrams {
  /** Weight of each gram of the index in the question, by its id; 0 for those it does not have. */
  weights: Float64Array;
  /** Length of the question as a vector. */
  length: number;
}

export interface GramIndex {
  /** Reads a question; what it gives holds until the next is read. */
  read(grams: readonly string[]): AskedGrams;
  /** How like a question the closest wording in a place is: cosine of their grams, weighed by IDF; 0 to 1. */
  likeness(asked: AskedGrams, place: number): number;
}

interface IndexedGrams {
  ids: Int32Array;
  length: number;
}

/** @param places the wordings in each place, each by its grams */
export function createGramIndex(places: readonly (readonly (readonly string[])[])[]): GramIndex {
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
      found[id] += 1;
      return id;
    });
  // A wording of signs alone has no grams, and is like nothing.
  const read = places.map((wordings) => wordings.filter((grams) => grams.length > 0).map(idsOf));
  const wordings = read.reduce((sum, list) => sum + list.length, 0);
  const idf = (count: number): number => Math.log(1 + wordings / (count + 1));
  const squares = Float64Array.from(found, (count) => idf(count) ** 2);
  const unknown = idf(0) ** 2;
  const indexed = read.map((list) =>
    list.map((gramIds): IndexedGrams => ({ ids: gramIds, length: Math.sqrt(sum(gramIds, squares)) })),
  );

  const weights = new Float64Array(ids.size);
  let last: number[] = [];
  return {
    read(grams) {
      for (const id of last) weights[id] = 0;
      last = [];
      let square = 0;
      for (const gram of grams) {
        const id = ids.get(gram);
        square += id === undefined ? unknown : squares[id];
        if (id === undefined) continue;
        weights[id] = squares[id];
        last.push(id);
      }
      return { weights, length: Math.sqrt(square) };
    },
    likeness(asked, place) {
      let best = 0;
      if (asked.length === 0) return best;
      for (const wording of indexed[place]) best = Math.max(best, sum(wording.ids, asked.weights) / wording.length);
      return best / asked.length;
    },
  };
}

function sum(ids: Int32Array, weights: Float64Array): number {
  let all = 0;
  for (const id of ids) all += weights[id];
  return all;
}
