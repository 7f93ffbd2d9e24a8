import type { IndexedDocument, IndexedPhrasing, SearchIndex } from '../find/bm25.js';

/** A question, with what the index knows of its terms. */
export interface AskedTerms {
  keys: readonly string[];
  /** Ids in the index; -1 for terms no document has. */
  ids: Int32Array;
  weights: Float64Array;
  /** Sum of the weights. */
  weight: number;
  /** In what share of all phrasings each term stands, as `logShare` gives it. */
  usual: Float64Array;
}

/** What speaks for a document being what the question is about. */
export interface Evidence {
  /** BM25 score as a share of what a document that has every term could reach; 0 to 1. */
  bm25: number;
  /** Mean likeness of the three closest phrasings (F1 of the weights of their terms); 0 to 1. */
  consensus: number;
  /** How like the closest phrasing the question is by its very words, grammar included; 0 to 1. */
  worded: number;
  /** Share of the question's weight that stands anywhere in the document; 0 to 1. */
  explained: number;
  /** Share of the weight of the closest phrasing that the question does not have: it asks for something else; 0 to 1. */
  beyond: number;
  /** How much oftener than elsewhere the question's terms stand in its phrasings: a mean log ratio. */
  typical: number;
  /** Share of the names in the question that the document lacks; 0 to 1. */
  strangers: number;
}

/** @param discounts factors for the weights of some terms, such as those taken over from an earlier question */
export function askedTerms(
  index: SearchIndex,
  keys: readonly string[],
  discounts?: ReadonlyMap<string, number>,
): AskedTerms {
  const unique = [...new Set(keys)];
  const ids = Int32Array.from(unique, (key) => index.termId(key) ?? -1);
  const weights = Float64Array.from(unique, (key) => index.weightOf(key) * (discounts?.get(key) ?? 1));
  const usual = Float64Array.from(ids, (id) => (id < 0 ? 0 : logShare(index.phrasingsWith(id), index.phrasings)));
  return { keys: unique, ids, weights, weight: weights.reduce((sum, weight) => sum + weight, 0), usual };
}

/**
 * Weighs a document against a question.
 * @param bm25 its score in the search, 0 to 1
 * @param worded how like one of its phrasings the question is by its very words, 0 to 1
 * @returns the evidence, and the place of the closest phrasing (-1 where none shares a term)
 */
export function weigh(
  asked: AskedTerms,
  document: IndexedDocument,
  { bm25, worded }: Pick<Evidence, 'bm25' | 'worded'>,
): { evidence: Evidence; closest: number } {
  const { closest, consensus } = closestPhrasings(asked, document);
  const phrasing = document.phrasings[closest];
  const evidence: Evidence = {
    bm25,
    consensus,
    worded,
    explained: shareIn(asked, (id) => hasTerm(document, id)),
    beyond: phrasing ? 1 - commonWeight(asked, phrasing) / phrasing.weight : 1,
    typical: typicalOf(asked, document),
    strangers: strangersIn(asked, document),
  };
  return { evidence, closest };
}

export function hasTerm(document: IndexedDocument, id: number): boolean {
  return document.body.includes(id) || document.counts.has(id);
}

/** The terms of a question that a document lacks. */
export function unexplainedIn(asked: AskedTerms, document: IndexedDocument): string[] {
  return asked.keys.filter((_, i) => asked.ids[i] < 0 || !hasTerm(document, asked.ids[i]));
}

function shareIn(asked: AskedTerms, has: (id: number) => boolean): number {
  let share = 0;
  asked.ids.forEach((id, i) => {
    if (id >= 0 && has(id)) share += asked.weights[i];
  });
  return asked.weight > 0 ? share / asked.weight : 0;
}

/** Log of the share of phrasings that have a term, smoothed by half a phrasing. */
function logShare(count: number, phrasings: number): number {
  return Math.log((count + 0.5) / (phrasings + 1));
}

/** Pointwise mutual information of the question's terms and the document, over the square root of their number. */
function typicalOf(asked: AskedTerms, document: IndexedDocument): number {
  let sum = 0;
  asked.ids.forEach((id, i) => {
    if (id >= 0) sum += logShare(document.counts.get(id) ?? 0, document.phrasings.length) - asked.usual[i];
  });
  return sum / Math.sqrt(Math.max(1, asked.ids.length));
}

function strangersIn(asked: AskedTerms, document: IndexedDocument): number {
  let names = 0;
  let strangers = 0;
  asked.keys.forEach((key, i) => {
    if (!key.startsWith('@')) return;
    names += 1;
    if (asked.ids[i] < 0 || !hasTerm(document, asked.ids[i])) strangers += 1;
  });
  return names > 0 ? strangers / names : 0;
}

function closestPhrasings(asked: AskedTerms, document: IndexedDocument): { closest: number; consensus: number } {
  let best = 0;
  let second = 0;
  let third = 0;
  let closest = -1;
  document.phrasings.forEach((phrasing, i) => {
    const likeness = likenessOf(asked, phrasing);
    if (likeness > best) {
      third = second;
      second = best;
      best = likeness;
      closest = i;
    } else if (likeness > second) {
      third = second;
      second = likeness;
    } else if (likeness > third) third = likeness;
  });
  return { closest, consensus: (best + second + third) / 3 };
}

function likenessOf(asked: AskedTerms, phrasing: IndexedPhrasing): number {
  const common = commonWeight(asked, phrasing);
  return common === 0 ? 0 : (2 * common) / (asked.weight + phrasing.weight);
}

function commonWeight(asked: AskedTerms, phrasing: IndexedPhrasing): number {
  let common = 0;
  for (let i = 0; i < asked.ids.length; i++) {
    const id = asked.ids[i];
    if (id >= 0 && phrasing.terms.includes(id)) common += asked.weights[i];
  }
  return common;
}
