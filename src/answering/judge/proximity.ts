import type { SearchIndex } from '../find/bm25.js';
import type { Told } from '../read/told.js';
import { likest } from './overlap.js';
import type { AskedTerm } from './question.js';

/** From this likeness on a word counts as explained, where there is no in part. */
export const EXPLAINED_FROM = 0.5;
/** So many terms fit into the bits of a number. */
const MOST_TERMS = 31;

/**
 * How many terms of the question a text has, as a share of the shortest stretch of it that has them all; 0 to 1, and 0
 * where there are not two.
 * @param body ids of the terms of the text, in order
 */
export function compactness(terms: readonly AskedTerm[], body: Int32Array): number {
  const hits = Int32Array.from(body, (id) => {
    let bits = 0;
    terms.forEach((term, i) => {
      if (i < MOST_TERMS && (term.id === id || term.likeness(id) >= EXPLAINED_FROM)) bits |= 1 << i;
    });
    return bits;
  });
  let all = 0;
  for (const hit of hits) all |= hit;
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

/** The share, 0 to 1, of what a text tells of the question that no single sentence of it has. @param all what it tells, by weight */
export function scattered(
  terms: readonly AskedTerm[],
  { order, sentences }: Told,
  index: Pick<SearchIndex, 'termId'>,
  all: number,
): number {
  const last = sentences.at(-1) ?? 0;
  if (last === 0 || all === 0) return 0;
  let most = 0;
  for (let sentence = 0; sentence <= last; sentence++) {
    const inSentence = order.filter((_, i) => sentences[i] === sentence);
    const ids = Int32Array.from(inSentence, (key) => index.termId(key) ?? -1);
    most = Math.max(
      most,
      terms.reduce((sum, term) => sum + term.weight * likest(term, ids), 0),
    );
  }
  return Math.max(0, 1 - most / all);
}

/** So many terms on either side of what may be the answer are held against the question. */
const REACH = 7;

/**
 * The largest share of the question, 0 to 1 and by weight, that stands in one sentence within reach of something of the
 * kind that is asked for; 1 where no such thing can be pointed at.
 * @param fillers keys of what may be the answer; undefined where that cannot be told
 */
export function besideAnswer(
  terms: readonly AskedTerm[],
  { order, sentences }: Told,
  fillers: ReadonlySet<string> | undefined,
  index: Pick<SearchIndex, 'termId'>,
): number {
  if (!fillers) return 1;
  const asked = terms.filter(({ key }) => !fillers.has(key));
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  const ids = order.map((key) => index.termId(key) ?? -1);
  let most = 0;
  order.forEach((key, place) => {
    if (!fillers.has(key)) return;
    const near = ids.filter((_, i) => i !== place && Math.abs(i - place) <= REACH && sentences[i] === sentences[place]);
    const met = asked.reduce((sum, term) => sum + term.weight * likest(term, Int32Array.from(near)), 0);
    most = Math.max(most, met / all);
  });
  return most;
}
