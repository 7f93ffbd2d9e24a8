import { createLikeness } from './alike.js';
import type { Ask } from './ask.js';
import type { AskedTerms } from './evidence.js';
import type { SearchIndex } from './search-index.js';

/** What speaks for a card that nobody has worded questions for, judged by its text alone. Each is 0 to 1. */
export interface TextEvidence {
  /** BM25 score as a share of what a text that has every term could reach. */
  bm25: number;
  /** Share of the question's weight that stands in the text. */
  explained: number;
  /** Share of the question's terms that stand in the text, whatever they weigh. */
  counted: number;
  /** Share of the question's neighbouring terms that are neighbours in the text too. */
  adjacent: number;
  /** Share of its weight that stands not here but in the text before: "He called it …". */
  before: number;
  /** Share of its weight for which the text has only a word alike. */
  alike: number;
  /** The heaviest term that is missing, as a share of the weight. */
  missing: number;
  /** 1 where it has nothing of the kind asked for, a name, a number or a date, that the question does not have. */
  kindMissing: number;
  /** Share of the names in the question that it lacks. */
  strangers: number;
  /** Share of the numbers in the question that it lacks. */
  figures: number;
  /** Share of the question's weight in words that no text has. */
  unknown: number;
  /** 1 where the question has a "not" that the text lacks. */
  negated: number;
}

/** What is known of a question besides its terms. */
export interface Manner {
  ask: Ask;
  /** Terms that it writes as names. */
  names: ReadonlySet<string>;
}

/** Weighs the text in one place against a question; `before` is the place of the text it follows, if it does. */
export type TextWeigher = (text: { place: number; before: number | undefined; bm25: number }) => TextEvidence;

/** How near two terms are, so many places apart. */
const NEAR = [0, 1, 0.5];

const NAME = 1;
const NUMBER = 2;
const TIME = 4;
/** Which of these answers which question. */
const KINDS: Partial<Record<Ask, number>> = {
  who: NAME,
  place: NAME,
  time: TIME,
  count: NUMBER,
  duration: NUMBER,
};

const YEAR = /^=(1\d|20)\d\d$/;
const TIME_WORD =
  /^(may-month|januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb|mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|centuri|decad|yesterdai|todai|tomorrow|spring|summer|autumn|winter|year|month|week|dai)$/;

/**
 * @param names terms that are names
 * @returns what reads a question, and gives what weighs texts against it
 */
export function createTextWeigher(
  index: SearchIndex,
  names: ReadonlySet<string>,
): (asked: AskedTerms, manner: Manner) => TextWeigher {
  const kinds = Uint8Array.from(index.keys, (key) => {
    if (key.startsWith('=')) return YEAR.test(key) ? NUMBER | TIME : NUMBER;
    if (TIME_WORD.test(key)) return TIME;
    return key.startsWith('@') || names.has(key) ? NAME : 0;
  });
  const likeness = createLikeness(index.keys);

  return (asked, manner) => {
    const terms = asked.keys.flatMap((key, i): AskedTerm[] => {
      const [id, weight] = [asked.ids[i], asked.weights[i]];
      const isName = manner.names.has(key) || (id >= 0 && kinds[id] === NAME);
      return weight > 0 ? [{ key, id, weight, isName, isLike: likeness(key), stands: false }] : [];
    });
    const weight = asked.weight || 1;
    const wanted = KINDS[manner.ask];
    const unknown = sum(terms, ({ id }) => id < 0) / weight;

    return ({ place, before, bm25 }) => {
      const body = index.bodyOf(place);
      const earlier = before === undefined ? undefined : index.bodyOf(before);
      for (const term of terms) term.stands = term.id >= 0 && body.includes(term.id);
      const told = wanted === undefined || body.some((id) => (kinds[id] & wanted) > 0 && !asked.ids.includes(id));
      return {
        bm25,
        explained: sum(terms, ({ stands }) => stands) / weight,
        counted: 1 - lacking(terms, () => true),
        adjacent: adjacency(terms, body),
        before: earlier ? sum(terms, ({ id, stands }) => !stands && earlier.includes(id)) / weight : 0,
        alike: sum(terms, ({ stands, isLike }) => !stands && body.some(isLike)) / weight,
        missing: terms.reduce((most, term) => (term.stands ? most : Math.max(most, term.weight)), 0) / weight,
        kindMissing: told ? 0 : 1,
        strangers: lacking(terms, ({ isName }) => isName),
        figures: lacking(terms, ({ key }) => key.startsWith('=')),
        unknown,
        negated: lacking(terms, ({ key }) => key === '?not'),
      };
    };
  };
}

interface AskedTerm {
  key: string;
  id: number;
  weight: number;
  isName: boolean;
  /** Whether the term with an id is like it. */
  isLike: (id: number) => boolean;
  /** Whether it stands in the text that is being weighed. */
  stands: boolean;
}

/** The weight of the terms of which something is so. */
function sum(terms: readonly AskedTerm[], isSo: (term: AskedTerm) => boolean): number {
  let all = 0;
  for (const term of terms) if (isSo(term)) all += term.weight;
  return all;
}

/** What share of the terms of a kind does not stand in the text; 0 where there are none. */
function lacking(terms: readonly AskedTerm[], isOne: (term: AskedTerm) => boolean): number {
  let all = 0;
  let missing = 0;
  for (const term of terms) {
    if (!isOne(term)) continue;
    all += 1;
    if (!term.stands) missing += 1;
  }
  return all > 0 ? missing / all : 0;
}

/** How many of the question's pairs of neighbours stand as near and in the same order in the text, by weight. */
function adjacency(terms: readonly AskedTerm[], body: Int32Array): number {
  let all = 0;
  let near = 0;
  let last: AskedTerm | undefined;
  for (const term of terms) {
    if (term.key.startsWith('?')) continue;
    if (last) {
      const weight = Math.min(last.weight, term.weight);
      all += weight;
      if (last.stands && term.stands) near += weight * nearness(last.id, term.id, body);
    }
    last = term;
  }
  return all > 0 ? near / all : 0;
}

function nearness(first: number, second: number, body: Int32Array): number {
  let nearest = 0;
  for (let at = body.indexOf(first); at >= 0; at = body.indexOf(first, at + 1)) {
    for (let gap = 1; gap < NEAR.length; gap++) if (body[at + gap] === second) nearest = Math.max(nearest, NEAR[gap]);
  }
  return nearest;
}
