import type { SearchIndex } from '../find/bm25.js';
import type { AskedTerms } from './evidence.js';
import { oppositesOf } from './opposites.js';
import { MEANING, POINTS_BACK } from './text-form.js';
import { createLikeness } from './word-likeness.js';

/** What speaks for a card that nobody has worded questions for, judged by its text alone. Each is 0 to 1. */
export interface TextEvidence {
  /** BM25 score as a share of what a text that has every term could reach. */
  bm25: number;
  /** Share of the question's weight that stands in the text. */
  told: number;
  /** … for which it has only a word alike. */
  alike: number;
  /** … that stands only in the text before: "He called it …". */
  before: number;
  /** … that stands only in the two texts before that. */
  earlier: number;
  /** As `before`, where the text points back to it. */
  pointed: number;
  /** Share of the names in the question, by weight of the whole, that none of these explains. */
  strangers: number;
  /** Share of its weight in words other than names and numbers that stands in the text. */
  plain: number;
  /** 1 where the text begins with a word of the question, less the later the first comes. */
  leading: number;
  /** What it tells or has a word alike for, less the further these words are apart. */
  compact: number;
  /** 1 where it tells nothing of the kind asked for. */
  kindMissing: number;
  /** Share of the numbers in the question that it lacks. */
  figures: number;
  /** 1 where the question has a "not" that the text lacks. */
  negated: number;
  /** 1 where it lacks a word of the question and has its opposite. */
  opposite: number;
}

/** What is known of a question besides its terms. */
export interface Manner {
  /** What a text must tell to answer it, in the bits of its form; 0 where it may be anything. */
  kind: number;
  /** Terms that it writes as names. */
  names: ReadonlySet<string>;
}

/** What is known of texts besides their terms. */
export interface Texts {
  /** Terms that are names. */
  names: ReadonlySet<string>;
  /** The form of the text in a place. */
  formOf(place: number): number;
  /** The place of the text that it follows, if it does. */
  before(place: number): number | undefined;
}

/** Weighs the text in one place against a question. */
export type TextWeigher = (place: number, bm25: number) => TextEvidence;

/** How a text explains a term of the question, best first. */
type Explained = 'told' | 'alike' | 'before' | 'earlier' | 'not';

interface AskedTerm {
  key: string;
  id: number;
  weight: number;
  isName: boolean;
  isFigure: boolean;
  /** Whether the term with an id is like it; undefined where none can be. */
  isLike: ((id: number) => boolean) | undefined;
  opposites: readonly number[];
  /** How the text that is being weighed explains it. */
  is: Explained;
}

const NOT = '?not';
/** So many texts before the last are looked at as well. */
const EARLIER = 2;

/** @returns what reads a question, and gives what weighs texts against it */
export function createTextWeigher(
  index: SearchIndex,
  texts: Texts,
): (asked: AskedTerms, manner: Manner) => TextWeigher {
  const likeness = createLikeness(index.keys);

  function readTerms({ keys, ids, weights }: AskedTerms, manner: Manner): AskedTerm[] {
    const terms: AskedTerm[] = [];
    keys.forEach((key, i) => {
      if (key.startsWith('?') || weights[i] === 0) return;
      const isFigure = key.startsWith('=');
      const isName = !isFigure && (key.startsWith('@') || manner.names.has(key) || texts.names.has(key));
      const opposites = oppositesOf(key).flatMap((other) => index.termId(other) ?? []);
      terms.push({
        key,
        id: ids[i],
        weight: weights[i],
        isName,
        isFigure,
        isLike: likeness(key),
        opposites,
        is: 'not',
      });
    });
    return terms;
  }

  /** How a term that the text itself lacks is explained by those before it, the last of which is in a place. */
  function toldBefore(id: number, last: number | undefined): Explained {
    let place = last;
    for (let i = 0; place !== undefined && i <= EARLIER; i++) {
      if (index.isInBody(id, place)) return i === 0 ? 'before' : 'earlier';
      place = texts.before(place);
    }
    return 'not';
  }

  return (asked, manner) => {
    const terms = readTerms(asked, manner);
    const weight = weigh(terms, () => true) || 1;
    const plainWeight = weigh(terms, isPlain) || 1;
    const figures = terms.filter(({ isFigure }) => isFigure);
    const denies = asked.keys.includes(NOT);
    const not = index.termId(NOT);

    return (place, bm25) => {
      const body = index.bodyOf(place);
      const form = texts.formOf(place);
      const last = texts.before(place);
      const hits = new Int32Array(body.length);
      let first = body.length;
      terms.forEach((term, i) => {
        const isKnown = term.id >= 0;
        const at = isKnown ? body.indexOf(term.id) : -1;
        if (at >= 0) {
          term.is = 'told';
          first = Math.min(first, at);
          for (let hit = at; hit >= 0; hit = body.indexOf(term.id, hit + 1)) hits[hit] |= 1 << i;
        } else if (markAlike(hits, i, term, body)) term.is = 'alike';
        else term.is = isKnown ? toldBefore(term.id, last) : 'not';
      });
      const share = (is: Explained): number => weigh(terms, (term) => term.is === is) / weight;
      const told = share('told');
      const alike = share('alike');
      const before = share('before');
      const leading = first < body.length ? 1 / (1 + first) : 0;
      const isTold = (form & manner.kind) > 0 && (manner.kind !== MEANING || leading >= SUBJECT_LEADS);
      return {
        bm25,
        told,
        alike,
        before,
        earlier: share('earlier'),
        pointed: form & POINTS_BACK ? before : 0,
        strangers: weigh(terms, ({ is, isName }) => isName && is === 'not') / weight,
        plain: weigh(terms, (term) => isPlain(term) && term.is === 'told') / plainWeight,
        leading,
        compact: (told + alike) * compactness(terms, hits),
        kindMissing: manner.kind === 0 || isTold ? 0 : 1,
        figures: lacking(figures),
        negated: denies && (not === undefined || !body.includes(not)) ? 1 : 0,
        opposite: terms.some(({ is, opposites }) => is !== 'told' && opposites.some((id) => body.includes(id))) ? 1 : 0,
      };
    };
  };
}

/** The weight of the terms of which something is so. */
function weigh(terms: readonly AskedTerm[], isSo: (term: AskedTerm) => boolean): number {
  let all = 0;
  for (const term of terms) if (isSo(term)) all += term.weight;
  return all;
}

function isPlain({ isName, isFigure }: AskedTerm): boolean {
  return !isName && !isFigure;
}

/** What share of the terms does not stand in the text; 0 where there are none. */
function lacking(terms: readonly AskedTerm[]): number {
  return terms.length > 0 ? terms.filter(({ is }) => is !== 'told').length / terms.length : 0;
}

/** A subject is explained by a text that begins with it, or nearly. */
const SUBJECT_LEADS = 0.5;

/** Notes with a term's bit where the text has a word like it, and tells whether it has one. */
function markAlike(hits: Int32Array, term: number, { isLike }: AskedTerm, body: Int32Array): boolean {
  if (!isLike) return false;
  let met = false;
  for (let at = 0; at < body.length; at++) {
    if (!isLike(body[at])) continue;
    hits[at] |= 1 << term;
    met = true;
  }
  return met;
}

/** How many terms of the question the text meets, as a share of the shortest stretch of it that meets them all. */
function compactness(terms: readonly AskedTerm[], hits: Int32Array): number {
  const met = terms.filter(({ is }) => is === 'told' || is === 'alike').length;
  if (met < 2) return 0;
  let all = 0;
  for (const hit of hits) all |= hit;
  let shortest = hits.length;
  for (let from = 0; from < hits.length; from++) {
    if (hits[from] === 0) continue;
    let seen = 0;
    for (let to = from; to < hits.length && to - from + 1 < shortest; to++) {
      seen |= hits[to];
      if (seen === all) shortest = to - from + 1;
    }
  }
  return Math.min(1, met / shortest);
}
