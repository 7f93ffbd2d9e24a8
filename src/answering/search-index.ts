/** A text to be found: its terms in order. */
export interface Phrasing {
  keys: readonly string[];
  /** It assumes what the document contradicts. */
  mistaken: boolean;
}

/** Anything a question may be about: a fact card, or something the story does not say. */
export interface SourceDocument {
  phrasings: readonly Phrasing[];
  /** Terms of the answer and what goes with it. */
  body: readonly string[];
}

export interface IndexedPhrasing {
  /** Ids of its terms, in order, each once. */
  terms: Int32Array;
  /** Sum of the weights of its terms. */
  weight: number;
  mistaken: boolean;
}

export interface IndexedDocument {
  phrasings: IndexedPhrasing[];
  body: Set<number>;
  /** In how many of its phrasings a term stands. */
  counts: Map<number, number>;
}

export interface Candidate {
  document: number;
  /** BM25 score as a share of what a document that has every term could reach; 0 to 1. */
  score: number;
}

export interface SearchIndex {
  documents: IndexedDocument[];
  termId(key: string): number | undefined;
  /** How much a term says about what is meant; at least 0. Unknown terms weigh as much as the rarest known. */
  weightOf(key: string): number;
  /** The best documents for the terms, best first. */
  search(keys: readonly string[], most: number): Candidate[];
  size: number;
}

/**
 * BM25 (Robertson & Zaragoza 2009): k1 says how fast further occurrences stop counting. A term's frequency is
 * the share of the phrasings that have it, so that a card with many phrasings is not favoured.
 */
const K1 = 0.6;
const PHRASING_FREQUENCY = 3;
const BODY_FREQUENCY = 0.6;

interface Postings {
  documents: Int32Array;
  impacts: Float32Array;
}

/**
 * Indexes documents by their terms.
 * @param rarity how rare a word is in English, 0 (the) to 1 (unknown); keeps "people" from weighing as much as "siren".
 */
export function createSearchIndex(sources: readonly SourceDocument[], rarity: (key: string) => number): SearchIndex {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
    }
    return id;
  };

  const documents: IndexedDocument[] = sources.map((source) => {
    const counts = new Map<number, number>();
    const phrasings = source.phrasings.map((phrasing) => {
      const terms = Int32Array.from(new Set(phrasing.keys.map(idOf)));
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      return { terms, weight: 0, mistaken: phrasing.mistaken };
    });
    const body = new Set(source.body.map(idOf));
    return { phrasings, body, counts };
  });

  const found: { documents: number[]; impacts: number[] }[] = Array.from(ids, () => ({ documents: [], impacts: [] }));
  documents.forEach((document, place) => {
    const terms = new Set([...document.counts.keys(), ...document.body]);
    for (const term of terms) {
      const share = (document.counts.get(term) ?? 0) / Math.max(1, document.phrasings.length);
      const frequency = PHRASING_FREQUENCY * Math.sqrt(share) + (document.body.has(term) ? BODY_FREQUENCY : 0);
      found[term].documents.push(place);
      found[term].impacts.push((frequency * (K1 + 1)) / (frequency + K1));
    }
  });

  const keys = [...ids.keys()];
  const idf = (frequency: number): number => Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
  const weights = Float64Array.from(keys, (key, id) => idf(found[id].documents.length) * rarity(key));
  const heaviest = idf(0);
  const postings: Postings[] = found.map((list) => ({
    documents: Int32Array.from(list.documents),
    impacts: Float32Array.from(list.impacts),
  }));
  for (const document of documents) {
    for (const phrasing of document.phrasings) {
      for (const term of phrasing.terms) phrasing.weight += weights[term];
    }
  }

  const scores = new Float64Array(documents.length);
  const weightOf = (key: string): number => {
    const id = ids.get(key);
    return id === undefined ? heaviest * rarity(key) : weights[id];
  };

  function search(asked: readonly string[], most: number): Candidate[] {
    const touched: number[] = [];
    let possible = 0;
    for (const key of new Set(asked)) {
      const weight = weightOf(key);
      possible += weight * (K1 + 1);
      const id = ids.get(key);
      if (id === undefined) continue;
      const list = postings[id];
      for (let i = 0; i < list.documents.length; i++) {
        const document = list.documents[i];
        if (scores[document] === 0) touched.push(document);
        scores[document] += weight * list.impacts[i];
      }
    }
    const best = selectBest(touched, scores, most);
    const candidates = best.map((document) => ({ document, score: possible > 0 ? scores[document] / possible : 0 }));
    for (const document of touched) scores[document] = 0;
    return candidates;
  }

  return { documents, termId: (key) => ids.get(key), weightOf, search, size: ids.size };
}

/** The `most` documents with the highest scores, best first; equal scores in the order of the documents. */
function selectBest(touched: readonly number[], scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (const document of touched) {
    const score = scores[document];
    if (best.length === most && score <= scores[best[most - 1]]) continue;
    let place = best.length;
    while (
      place > 0 &&
      (scores[best[place - 1]] < score || (scores[best[place - 1]] === score && best[place - 1] > document))
    )
      place -= 1;
    best.splice(place, 0, document);
    if (best.length > most) best.pop();
  }
  return best;
}
