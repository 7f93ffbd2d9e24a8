import type { Ask } from './ask.js';
import type { IndexedDocument, IndexedPhrasing, SearchIndex } from './search-index.js';

/** A question, with what the index knows of its terms. */
export interface AskedTerms {
  keys: readonly string[];
  /** Ids in the index; -1 for terms no document has. */
  ids: Int32Array;
  weights: Float64Array;
  /** Sum of the weights. */
  weight: number;
  ask: Ask;
}

/** What speaks for a document being what the question is about. Each is 0 to 1. */
export interface Evidence {
  /** Share of the question that BM25 explains. */
  bm25: number;
  /** How like the closest phrasing the question is (F1 of the weights of their terms). */
  likeness: number;
  /** Mean likeness of the three closest phrasings. */
  consensus: number;
  /** Share of the question's weight that stands anywhere in the document. */
  explained: number;
  /** Share of the question's weight that other documents have, and this one lacks. */
  foreign: number;
  /** Share of the question's neighbouring pairs of terms that are neighbours in a phrasing too. */
  order: number;
  /** Whether the document tells what kind of thing is asked for. */
  ask: number;
  /** Share of the names in the question that the document lacks. */
  strangers: number;
  /** Place of the closest phrasing; -1 where there is none. */
  closest: number;
}

/** @param discounts factors for the weights of some terms, such as those taken over from an earlier question */
export function askedTerms(
  index: SearchIndex,
  keys: readonly string[],
  ask: Ask,
  discounts?: ReadonlyMap<string, number>,
): AskedTerms {
  const unique = [...new Set(keys)];
  const ids = Int32Array.from(unique, (key) => index.termId(key) ?? -1);
  const weights = Float64Array.from(unique, (key) => index.weightOf(key) * (discounts?.get(key) ?? 1));
  return { keys: unique, ids, weights, weight: weights.reduce((sum, weight) => sum + weight, 0), ask };
}

/** A document to leave a phrasing out of, when wordings are tried against their own card. */
export interface LeaveOut {
  document: number;
  phrasing: number;
}

export function weigh(asked: AskedTerms, place: number, document: IndexedDocument, leaveOut?: LeaveOut): Evidence {
  const out = leaveOut?.document === place ? leaveOut.phrasing : -1;
  const own = out >= 0 ? new Set(document.phrasings[out].terms) : undefined;
  const has = (id: number): boolean => {
    if (id < 0) return false;
    if (document.body.has(id)) return true;
    const count = document.counts.get(id) ?? 0;
    return count > (own?.has(id) ? 1 : 0);
  };

  let explained = 0;
  let foreign = 0;
  let names = 0;
  let strangers = 0;
  asked.keys.forEach((key, i) => {
    const present = has(asked.ids[i]);
    if (present) explained += asked.weights[i];
    else if (asked.ids[i] >= 0) foreign += asked.weights[i];
    if (key.startsWith('@')) {
      names += 1;
      if (!present) strangers += 1;
    }
  });

  let best = 0;
  let second = 0;
  let third = 0;
  let closest = -1;
  for (let i = 0; i < document.phrasings.length; i++) {
    if (i === out) continue;
    const likeness = likenessOf(asked, document.phrasings[i]);
    if (likeness > best) {
      third = second;
      second = best;
      best = likeness;
      closest = i;
    } else if (likeness > second) {
      third = second;
      second = likeness;
    } else if (likeness > third) third = likeness;
  }

  const whole = Math.max(asked.weight, 1e-9);
  return {
    bm25: 0,
    likeness: best,
    consensus: (best + second + third) / 3,
    explained: explained / whole,
    foreign: foreign / whole,
    order: orderOf(asked, document, out),
    ask: askAgreement(asked.ask, document),
    strangers: names > 0 ? strangers / names : 0,
    closest,
  };
}

const SAME_ASK = 1.0;
const OTHER_ASK = 0.92;

function likenessOf(asked: AskedTerms, phrasing: IndexedPhrasing): number {
  let common = 0;
  for (let i = 0; i < asked.ids.length; i++) {
    const id = asked.ids[i];
    if (id >= 0 && phrasing.terms.includes(id)) common += asked.weights[i];
  }
  const likeness = common === 0 ? 0 : (2 * common) / (asked.weight + phrasing.weight);
  return likeness * (phrasing.ask === asked.ask ? SAME_ASK : OTHER_ASK);
}

function orderOf(asked: AskedTerms, document: IndexedDocument, out: number): number {
  if (asked.ids.length < 2) return 0;
  let best = 0;
  for (let p = 0; p < document.phrasings.length; p++) {
    if (p === out) continue;
    const terms = document.phrasings[p].terms;
    let pairs = 0;
    for (let i = 0; i + 1 < asked.ids.length; i++) {
      const at = terms.indexOf(asked.ids[i]);
      if (at >= 0 && terms[at + 1] === asked.ids[i + 1]) pairs += 1;
    }
    if (pairs > best) best = pairs;
  }
  return best / (asked.ids.length - 1);
}

/** Whether the document answers the kind of question that is asked. */
export function askAgreement(ask: Ask, document: IndexedDocument): number {
  if (ask === 'statement' || ask === 'yes-no' || ask === 'what' || ask === 'how') return 1;
  return document.asks.has(ask) ? 1 : 0;
}
