import type { Steps } from '../../model/steps.js';
import { type Flat, K1, layOut, type Postings, type SourceDocument } from './postings.js';

/** A document by the ids of its terms. */
export interface IndexedDocument {
  /** Of each of its phrasings the terms in order, each once. */
  phrasings: readonly Int32Array[];
  /** The terms of its body, in order. */
  body: Int32Array;
}

export interface Candidate {
  document: number;
  /** BM25 score as a share of what a document that has every term could reach; 0 to 1. */
  score: number;
}

export interface SearchIndex {
  document(place: number): IndexedDocument;
  /** Ids of the terms of a document's body, in order. */
  bodyOf(place: number): Int32Array;
  termId(key: string): number | undefined;
  /** The keys of all terms, by id. */
  keys: readonly string[];
  /**
   * How much a term says about what is meant; at least 0. Unknown words weigh as much as the rarest known; what no
   * document is asked for says nothing.
   */
  weightOf(key: string): number;
  /** The same of a term of the index. */
  weightOfId(id: number): number;
  /**
   * The best documents for the terms, each with its weight: so many before `split`, and as many from there on; the best
   * of each first.
   */
  search(asked: ReadonlyMap<string, number>, most: number, split?: number): Candidate[];
}

const NO_PHRASINGS: readonly Int32Array[] = [];

/**
 * Indexes documents by their terms. What it holds of each lies in a few long arrays: there may be 100,000.
 * @param rarity how rare a word is in English, 0 (the) to 1 (unknown); keeps "people" from weighing as much as "siren".
 */
export function* createSearchIndex(
  sources: readonly SourceDocument[],
  rarity: (key: string) => number,
): Steps<SearchIndex> {
  return searchIn(yield* layOut(sources), sources.length, rarity);
}

function searchIn(flat: Flat & Postings, size: number, rarity: (key: string) => number): SearchIndex {
  const { ids, starts, places, impacts, found } = flat;
  const bodyOf = (place: number): Int32Array =>
    flat.bodies.subarray(flat.bodyStarts[place], flat.bodyStarts[place + 1]);
  const phrasingsOf = (place: number): readonly Int32Array[] => {
    const [first = 0, last = 0] = [flat.firsts[place], flat.firsts[place + 1]];
    if (first === last) return NO_PHRASINGS;
    return Array.from({ length: last - first }, (_, i) =>
      flat.phrasings.subarray(flat.phrasingStarts[first + i], flat.phrasingStarts[first + i + 1]),
    );
  };

  const keys = [...ids.keys()];
  const idf = (frequency: number): number => Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
  const weights = Float64Array.from(keys, (key, id) => idf(found[id] ?? 0) * rarity(key));
  const weightOfId = (id: number): number => weights[id] ?? 0;
  const heaviest = idf(0);

  const weightOf = (key: string): number => {
    const id = ids.get(key);
    if (id !== undefined) return weightOfId(id);
    return key.startsWith('?') ? 0 : heaviest * rarity(key);
  };

  function search(asked: ReadonlyMap<string, number>, most: number, split = size): Candidate[] {
    const scores = new Float64Array(size);
    const touched: number[] = [];
    let possible = 0;
    for (const [key, weight] of asked) {
      possible += weight * (K1 + 1);
      const id = ids.get(key);
      if (id === undefined) continue;
      const end = starts[id + 1] ?? 0;
      for (let entry = starts[id] ?? 0; entry < end; entry++) {
        const document = places[entry] ?? 0;
        if (scores[document] === 0) touched.push(document);
        add(scores, document, weight * (impacts[entry] ?? 0));
      }
    }
    const best = selectBest(touched, scores, most, (document) => document < split);
    if (split < size) best.push(...selectBest(touched, scores, most, (document) => document >= split));
    return best.map((document) => ({ document, score: possible > 0 ? (scores[document] ?? 0) / possible : 0 }));
  }

  return {
    document: (place) => ({ phrasings: phrasingsOf(place), body: bodyOf(place) }),
    bodyOf,
    termId: (key) => ids.get(key),
    keys,
    weightOf,
    weightOfId,
    search,
  };
}

function add(numbers: Int32Array | Float64Array, place: number, more: number): void {
  numbers[place] = (numbers[place] ?? 0) + more;
}

/** The `most` documents with the highest scores, best first; equal scores in the order of the documents. */
function selectBest(
  touched: readonly number[],
  scores: Float64Array,
  most: number,
  isOne: (document: number) => boolean,
): number[] {
  const scoreOf = (document: number | undefined): number => (document === undefined ? 0 : (scores[document] ?? 0));
  const best: number[] = [];
  for (const document of touched) {
    if (!isOne(document)) continue;
    const score = scoreOf(document);
    if (best.length === most && score <= scoreOf(best.at(-1))) continue;
    let place = best.length;
    for (; place > 0; place -= 1) {
      const above = best[place - 1] ?? 0;
      if (scoreOf(above) > score || (scoreOf(above) === score && above < document)) break;
    }
    best.splice(place, 0, document);
    if (best.length > most) best.pop();
  }
  return best;
}
