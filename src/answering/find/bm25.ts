import type { Steps } from '../../model/steps.js';

/** A text to be found: its terms in order. */
export interface Phrasing {
  keys: readonly string[];
}

/** Anything a question may be about: a fact card, or something the story does not say. */
export interface SourceDocument {
  phrasings: readonly Phrasing[];
  /** Terms of the answer and what goes with it. */
  body: readonly string[];
}

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

/** BM25 (Robertson & Zaragoza 2009): k1 says how fast further occurrences stop counting. */
const K1 = 0.6;
/**
 * In documents with phrasings, a term's frequency is the share of the phrasings that have it, so that a card with many
 * phrasings is not favoured; its body adds a little.
 */
const PHRASING_FREQUENCY = 3;
const BODY_FREQUENCY = 0.6;
/** In documents without, it is how often the body has it; this much of that is made up for by the body's length. */
const LENGTH_NORMALISATION = 0.4;

const NO_PHRASINGS: readonly Int32Array[] = [];
const NO_COUNTS: ReadonlyMap<number, number> = new Map();

/**
 * Indexes documents by their terms. What it holds of each lies in a few long arrays: there may be 100,000.
 * @param rarity how rare a word is in English, 0 (the) to 1 (unknown); keeps "people" from weighing as much as "siren".
 */
export function* createSearchIndex(
  sources: readonly SourceDocument[],
  rarity: (key: string) => number,
): Steps<SearchIndex> {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
    }
    return id;
  };

  const phrasings: (readonly Int32Array[])[] = [];
  const counts: ReadonlyMap<number, number>[] = [];
  const terms: number[] = [];
  const bodyStarts = new Int32Array(sources.length + 1);
  let bareLength = 0;
  for (const [place, source] of sources.entries()) {
    yield;
    for (const key of source.body) terms.push(idOf(key));
    bodyStarts[place + 1] = terms.length;
    if (source.phrasings.length === 0) {
      phrasings.push(NO_PHRASINGS);
      counts.push(NO_COUNTS);
      bareLength += source.body.length;
      continue;
    }
    const counted = new Map<number, number>();
    phrasings.push(
      source.phrasings.map((phrasing) => {
        const once = Int32Array.from(new Set(phrasing.keys.map(idOf)));
        for (const term of once) counted.set(term, (counted.get(term) ?? 0) + 1);
        return once;
      }),
    );
    counts.push(counted);
  }
  const bodies = Int32Array.from(terms);
  const bodyOf = (place: number): Int32Array => bodies.subarray(bodyStarts[place], bodyStarts[place + 1]);
  const meanLength = bareLength / Math.max(1, phrasings.filter((list) => list === NO_PHRASINGS).length);

  const occurrences = new Int32Array(ids.size);
  /** Visits each term of a document once, with its frequency. */
  function visitTerms(place: number, visit: (term: number, frequency: number) => void): void {
    const body = bodyOf(place);
    const counted = counts[place] ?? NO_COUNTS;
    const size = phrasings[place]?.length ?? 0;
    const norm = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * body.length) / meanLength;
    for (const [term, count] of counted) visit(term, phrasingFrequency(count, size) + bodyFrequency(body, term));
    for (const term of body) add(occurrences, term, 1);
    for (const term of body) {
      const times = occurrences[term] ?? 0;
      if (times > 0 && !counted.has(term)) visit(term, size > 0 ? BODY_FREQUENCY : times / norm);
      occurrences[term] = 0;
    }
  }

  const found = new Int32Array(ids.size);
  for (let place = 0; place < sources.length; place++) {
    yield;
    visitTerms(place, (term) => add(found, term, 1));
  }
  const starts = new Int32Array(ids.size + 1);
  let entries = 0;
  found.forEach((documents, term) => {
    entries += documents;
    starts[term + 1] = entries;
  });
  const places = new Int32Array(entries);
  const impacts = new Float32Array(entries);
  const ends = starts.slice(0, -1);
  for (let place = 0; place < sources.length; place++) {
    yield;
    visitTerms(place, (term, frequency) => {
      const entry = ends[term] ?? 0;
      places[entry] = place;
      impacts[entry] = (frequency * (K1 + 1)) / (frequency + K1);
      ends[term] = entry + 1;
    });
  }

  const keys = [...ids.keys()];
  const idf = (frequency: number): number => Math.log(1 + (sources.length - frequency + 0.5) / (frequency + 0.5));
  const weights = Float64Array.from(keys, (key, id) => idf(found[id] ?? 0) * rarity(key));
  const weightOfId = (id: number): number => weights[id] ?? 0;
  const heaviest = idf(0);

  const weightOf = (key: string): number => {
    const id = ids.get(key);
    if (id !== undefined) return weightOfId(id);
    return key.startsWith('?') ? 0 : heaviest * rarity(key);
  };

  function search(asked: ReadonlyMap<string, number>, most: number, split = sources.length): Candidate[] {
    const scores = new Float64Array(sources.length);
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
    if (split < sources.length) best.push(...selectBest(touched, scores, most, (document) => document >= split));
    return best.map((document) => ({ document, score: possible > 0 ? (scores[document] ?? 0) / possible : 0 }));
  }

  return {
    document: (place) => ({
      phrasings: phrasings[place] ?? NO_PHRASINGS,
      body: bodyOf(place),
    }),
    bodyOf,
    termId: (key) => ids.get(key),
    keys,
    weightOf,
    weightOfId,
    search,
  };
}

function phrasingFrequency(count: number, phrasings: number): number {
  return PHRASING_FREQUENCY * Math.sqrt(count / phrasings);
}

function bodyFrequency(body: Int32Array, term: number): number {
  return body.includes(term) ? BODY_FREQUENCY : 0;
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
