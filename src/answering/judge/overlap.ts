import type { SearchIndex } from '../find/bm25.js';
import type { Wording } from '../find/documents.js';
import type { Asked } from '../read/asked.js';
import type { AskedTerm, Question } from './question.js';

/** How like the wordings of a document a question is; 0 to 1 where it says nothing else. */
export interface Overlap {
  /** F1 with the closest wording. */
  closest: number;
  /** … with the closest that asks for the same kind of thing. */
  sameKind: number;
  /** … with the closest few, in the mean. */
  consensus: number;
  /** Place of the closest wording; -1 where none has a word like one of the question. */
  place: number;
  /** Share of the closest wording that the question lacks. */
  beyond: number;
  /** For each term of the question, how like the likest word of any wording is. */
  inWordings: readonly number[];
}

/** So many wordings tell what a document is mostly asked. */
export const CLOSE_WORDINGS = 3;

/**
 * Overlap F1 of the question with each wording, by the weights of their terms, words that are like counted in part.
 * @param wordings the ids of their terms @param read the same wordings, as they were read
 * @param weight of all terms of the question
 */
export function overlapWith(
  { terms, slot }: Question,
  wordings: readonly Int32Array[],
  read: readonly Wording[],
  index: Pick<SearchIndex, 'weightOfId'>,
  weight: number,
): Overlap {
  const inWordings = terms.map(() => 0);
  const scores: number[] = [];
  let closest = 0;
  let closestPlace = -1;
  let beyond = 1;
  let sameKind = 0;
  wordings.forEach((ids, place) => {
    let common = 0;
    terms.forEach((term, i) => {
      const likeness = likest(term, ids);
      common += term.weight * likeness;
      inWordings[i] = Math.max(inWordings[i] ?? 0, likeness);
    });
    let own = 0;
    let met = 0;
    for (const id of ids) {
      const heavy = index.weightOfId(id);
      own += heavy;
      met += heavy * likestTerm(terms, id);
    }
    const f1 = (common + met) / (weight + own || 1);
    scores.push(f1);
    if (isSameKind(slot.asked, read[place]?.asked)) sameKind = Math.max(sameKind, f1);
    if (f1 > closest) {
      closest = f1;
      closestPlace = place;
      beyond = own > 0 ? 1 - met / own : 1;
    }
  });
  const top = scores.sort((a, b) => b - a).slice(0, CLOSE_WORDINGS);
  const consensus = top.reduce((all, one) => all + one, 0) / Math.max(1, top.length);
  return { closest, sameKind, consensus, place: closestPlace, beyond, inWordings };
}

/** How like a term, by its id, the likest one of the question is; 0 to 1. */
function likestTerm(terms: readonly AskedTerm[], id: number): number {
  let most = 0;
  for (const term of terms) {
    if (term.id === id) return 1;
    const one = term.likeness(id);
    if (one > most) most = one;
  }
  return most;
}

/** How like the likest of some terms, by their ids, is to one of the question; 0 to 1. */
export function likest({ id, likeness }: AskedTerm, ids: Int32Array): number {
  let most = 0;
  for (const other of ids) {
    if (other === id) return 1;
    const one = likeness(other);
    if (one > most) most = one;
  }
  return most;
}

/** Whether a wording asks for the same kind of thing, and for nothing rare that the other does not. */
function isSameKind(asked: Asked, other: Asked | undefined): boolean {
  if (!other || asked.kind !== other.kind || asked.time !== other.time) return false;
  return [...asked.rare].every((rare) => other.rare.has(rare));
}
