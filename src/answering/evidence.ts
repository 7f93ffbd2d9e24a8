import type { IndexedDocument, IndexedPhrasing, SearchIndex } from './search-index.js';

/** A question, with what the index knows of its terms. */
export interface AskedTerms {
  keys: readonly string[];
  /** Ids in the index; -1 for terms no document has. */
  ids: Int32Array;
  weights: Float64Array;
  /** Sum of the weights. */
  weight: number;
  /** Id of the term that stands for what is asked for, -1 where no document has it; undefined where it tells nothing. */
  ask: number | undefined;
  /** Id of the kind of thing asked for ("which country"), likewise. */
  focus: number | undefined;
}

/** What speaks for a document being what the question is about. Each is 0 to 1. */
export interface Evidence {
  /** BM25 score as a share of what a document that has every term could reach. */
  bm25: number;
  /** How like the closest phrasing the question is (F1 of the weights of their terms). */
  likeness: number;
  /** Mean likeness of the three closest phrasings. */
  consensus: number;
  /** Share of the question's weight that stands in the closest phrasing. */
  recall: number;
  /** Share of the question's weight that stands anywhere in the document. */
  explained: number;
  /** 1 where no phrasing asks for this kind of thing (when, where, how many …). */
  askUnmet: number;
  /** 1 where it lacks the kind of thing asked for ("which country"). */
  focusMissing: number;
  /** Share of the names in the question that the document lacks. */
  strangers: number;
}

/** What is known of a question besides its terms. */
export interface AskedFor {
  /** The term of what is asked for. */
  ask?: string | undefined;
  /** The term of the kind of thing asked for. */
  focus?: string | undefined;
  /** Factors for the weights of some terms, such as those taken over from an earlier question. */
  discounts?: ReadonlyMap<string, number> | undefined;
}

export function askedTerms(
  index: SearchIndex,
  keys: readonly string[],
  { ask, focus, discounts }: AskedFor = {},
): AskedTerms {
  const unique = [...new Set(keys)];
  const ids = Int32Array.from(unique, (key) => index.termId(key) ?? -1);
  const weights = Float64Array.from(unique, (key) => index.weightOf(key) * (discounts?.get(key) ?? 1));
  return {
    keys: unique,
    ids,
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    ask: ask === undefined ? undefined : (index.termId(ask) ?? -1),
    focus: focus === undefined ? undefined : (index.termId(focus) ?? -1),
  };
}

/**
 * Weighs a document against a question.
 * @param bm25 its score in the search, 0 to 1
 * @returns the evidence, and the place of the closest phrasing (-1 where none shares a term)
 */
export function weigh(
  asked: AskedTerms,
  document: IndexedDocument,
  bm25: number,
): { evidence: Evidence; closest: number } {
  const near = closestPhrasings(asked, document);
  const closest = document.phrasings[near.closest];
  const evidence: Evidence = {
    bm25,
    likeness: near.likeness,
    consensus: near.consensus,
    recall: closest ? shareIn(asked, (id) => closest.terms.includes(id)) : 0,
    explained: shareIn(asked, (id) => hasTerm(document, id)),
    askUnmet: asked.ask === undefined || document.counts.has(asked.ask) ? 0 : 1,
    focusMissing: asked.focus === undefined || hasTerm(document, asked.focus) ? 0 : 1,
    strangers: strangersIn(asked, document),
  };
  return { evidence, closest: near.closest };
}

export function hasTerm(document: IndexedDocument, id: number): boolean {
  return document.body.includes(id) || document.counts.has(id);
}

function shareIn(asked: AskedTerms, has: (id: number) => boolean): number {
  let share = 0;
  asked.ids.forEach((id, i) => {
    if (id >= 0 && has(id)) share += asked.weights[i];
  });
  return asked.weight > 0 ? share / asked.weight : 0;
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

function closestPhrasings(
  asked: AskedTerms,
  document: IndexedDocument,
): { closest: number; likeness: number; consensus: number } {
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
  return { closest, likeness: best, consensus: (best + second + third) / 3 };
}

function likenessOf(asked: AskedTerms, phrasing: IndexedPhrasing): number {
  let common = 0;
  for (let i = 0; i < asked.ids.length; i++) {
    const id = asked.ids[i];
    if (id >= 0 && phrasing.terms.includes(id)) common += asked.weights[i];
  }
  if (common === 0) return 0;
  return (2 * common) / (asked.weight + phrasing.weight);
}
