import { areAlike } from './alike.js';
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
export type TextWeigher = (
  asked: AskedTerms,
  manner: Manner,
  text: { place: number; before: number | undefined; bm25: number },
) => TextEvidence;

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

/** @param names terms that are names */
export function createTextWeigher(index: SearchIndex, names: ReadonlySet<string>): TextWeigher {
  const kindOf = (key: string): number => {
    if (key.startsWith('=')) return YEAR.test(key) ? NUMBER | TIME : NUMBER;
    if (TIME_WORD.test(key)) return TIME;
    return key.startsWith('@') || names.has(key) ? NAME : 0;
  };
  const kinds = Uint8Array.from(index.keys, kindOf);

  return (asked, { ask, names: askedNames }, { place, before, bm25 }) => {
    const { body } = index.document(place);
    const earlier = before === undefined ? undefined : index.document(before).body;
    const stands = Array.from(asked.ids, (id) => id >= 0 && body.includes(id));
    const isLike = (i: number): boolean => body.some((told) => areAlike(asked.keys[i], index.keys[told]));
    const wanted = KINDS[ask];
    const told = wanted === undefined || body.some((id) => (kinds[id] & wanted) > 0 && !asked.ids.includes(id));
    const lacking = (isOne: (key: string) => boolean): number =>
      shareOf(
        asked.keys.map((key) => (isOne(key) ? 1 : 0)),
        (i) => !stands[i],
      );
    return {
      bm25,
      explained: shareOf(asked.weights, (i) => stands[i]),
      counted: shareOf(
        Array.from(asked.weights, (weight) => (weight > 0 ? 1 : 0)),
        (i) => stands[i],
      ),
      adjacent: adjacency(asked, body),
      before: earlier ? shareOf(asked.weights, (i) => !stands[i] && earlier.includes(asked.ids[i])) : 0,
      alike: shareOf(asked.weights, (i) => !stands[i] && isLike(i)),
      missing: asked.weight > 0 ? Math.max(0, ...asked.weights.filter((_, i) => !stands[i])) / asked.weight : 0,
      kindMissing: told ? 0 : 1,
      strangers: lacking((key) => askedNames.has(key) || kindOf(key) === NAME),
      figures: lacking((key) => key.startsWith('=')),
      unknown: shareOf(asked.weights, (i) => asked.ids[i] < 0),
      negated: asked.keys.some((key, i) => key === '?not' && !stands[i]) ? 1 : 0,
    };
  };
}

/** What part of the weights belongs to terms, by their places, of which something is so; 0 where there are none. */
function shareOf(weights: ArrayLike<number>, isSo: (i: number) => boolean): number {
  let all = 0;
  let part = 0;
  for (let i = 0; i < weights.length; i++) {
    all += weights[i];
    if (weights[i] > 0 && isSo(i)) part += weights[i];
  }
  return all > 0 ? part / all : 0;
}

/** How many of the question's pairs of neighbours stand as near and in the same order in a text, by weight. */
function adjacency(asked: AskedTerms, body: Int32Array): number {
  const words = asked.keys.flatMap((key, i) => (key.startsWith('?') ? [] : [i]));
  let all = 0;
  let near = 0;
  for (let k = 1; k < words.length; k++) {
    const [a, b] = [words[k - 1], words[k]];
    const weight = Math.min(asked.weights[a], asked.weights[b]);
    all += weight;
    if (asked.ids[a] >= 0 && asked.ids[b] >= 0) near += weight * nearness(asked.ids[a], asked.ids[b], body);
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
