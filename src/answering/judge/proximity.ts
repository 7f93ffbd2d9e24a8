import type { Document } from './document.js';
import { likestTo, raise } from './overlap.js';
import type { Question } from './question.js';

/** From this likeness on a word counts as explained, where there is no in part. */
export const EXPLAINED_FROM = 0.5;
/** So many terms fit into the bits of a number. */
const MOST_TERMS = 31;

/**
 * How many terms of the question a text has, as a share of the shortest stretch of it that has them all; 0 to 1, and 0
 * where there are not two.
 * @param body ids of the terms of the text, in order
 */
export function compactness({ terms, likest }: Question, body: Int32Array): number {
  const hits = new Int32Array(body.length);
  let all = 0;
  body.forEach((id, place) => {
    if (likest(id) < EXPLAINED_FROM) return;
    let bits = 0;
    for (let i = 0; i < MOST_TERMS && i < terms.length; i++) {
      if ((terms[i]?.likeness(id) ?? 0) >= EXPLAINED_FROM) bits |= 1 << i;
    }
    hits[place] = bits;
    all |= bits;
  });
  let met = 0;
  for (let left = all; left !== 0; left &= left - 1) met += 1;
  if (met < 2) return 0;
  let shortest = hits.length;
  for (let from = 0; from < hits.length; from++) {
    if (hits[from] === 0) continue;
    let seen = 0;
    for (let to = from; to < hits.length && to - from + 1 < shortest; to++) {
      seen |= hits[to] ?? 0;
      if (seen === all) shortest = to - from + 1;
    }
  }
  return Math.min(1, met / shortest);
}

/**
 * The sentence of a text, by its number, that tells most of the question.
 * @returns with how much that is, by weight
 */
export function closestSentence(question: Question, { told, order }: Document): { sentence: number; told: number } {
  const { sentences } = told;
  let closest = { sentence: 0, told: 0 };
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && sentences[to] === sentences[from]) to += 1;
    const met = weightOf(question.terms, likestTo(question, order.subarray(from, to)));
    if (met > closest.told) closest = { sentence: sentences[from] ?? 0, told: met };
  }
  return closest;
}

/** So many terms on either side of what may be the answer are held against the question. */
const REACH = 7;

/**
 * The largest share of the question, 0 to 1 and by weight, that stands in one sentence within reach of something of the
 * kind that is asked for; 1 where no such thing can be pointed at.
 * @param fillers keys of what may be the answer; undefined where that cannot be told
 */
export function besideAnswer(
  question: Question,
  { told, order }: Document,
  fillers: ReadonlySet<string> | undefined,
): number {
  if (!fillers) return 1;
  const { sentences } = told;
  const asked = question.terms.filter(({ key }) => !fillers.has(key));
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  let most = 0;
  told.order.forEach((key, place) => {
    if (!fillers.has(key)) return;
    const near = new Float64Array(asked.length);
    for (let i = Math.max(0, place - REACH); i <= place + REACH && i < order.length; i++) {
      const id = order[i] ?? -1;
      if (i !== place && sentences[i] === sentences[place] && question.likest(id) > 0) raise(near, asked, id);
    }
    most = Math.max(most, weightOf(asked, near) / all);
  });
  return most;
}

/** What a text has of some terms, by their weight. */
function weightOf(terms: Question['terms'], likest: Float64Array): number {
  return terms.reduce((sum, { weight }, i) => sum + weight * (likest[i] ?? 0), 0);
}
