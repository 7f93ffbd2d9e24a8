import type { SearchIndex } from '../find/bm25.js';
import type { AskedKind } from '../read/asked.js';
import type { Document } from './document.js';
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
  /** For each term of the question, how like the likest word of any wording is; of those that are mistaken, the closest alone. */
  inWordings: Float64Array;
  /** Share of what the closest wording gets wrong that the question has; 0 where it is no mistake. */
  assumed: number;
}

/** So many wordings tell what a document is mostly asked. */
export const CLOSE_WORDINGS = 3;

/**
 * Overlap F1 of the question with each wording, by the weights of their terms, words that are like counted in part.
 * @param weight of all terms of the question
 */
export function overlapWith(
  question: Question,
  { wordings, topic: { wordings: read }, body }: Pick<Document, 'wordings' | 'topic' | 'body'>,
  index: Pick<SearchIndex, 'termId' | 'weightOfId'>,
  weight: number,
): Overlap {
  const { terms, slot } = question;
  const inWordings = new Float64Array(terms.length);
  const scores: number[] = [];
  let closest = 0;
  let closestPlace = -1;
  let beyond = 1;
  let sameKind = 0;
  const likest = new Float64Array(terms.length);
  wordings.forEach((ids, place) => {
    likest.fill(0);
    let own = 0;
    let met = 0;
    for (const id of ids) {
      const heavy = index.weightOfId(id);
      const most = question.likest(id);
      own += heavy;
      met += heavy * most;
      if (most > 0) raise(likest, terms, id);
    }
    let common = 0;
    const isMistaken = read[place]?.mistaken ?? false;
    terms.forEach((term, i) => {
      const likeness = likest[i] ?? 0;
      common += term.weight * likeness;
      if (!isMistaken && likeness > (inWordings[i] ?? 0)) inWordings[i] = likeness;
    });
    const f1 = (common + met) / (weight + own || 1);
    scores.push(f1);
    if (isSameKind(slot.asked, read[place]?.asked)) sameKind = Math.max(sameKind, f1);
    if (f1 > closest) {
      closest = f1;
      closestPlace = place;
      beyond = own > 0 ? 1 - met / own : 1;
    }
  });
  const mistake = read[closestPlace]?.mistaken ? wordings[closestPlace] : undefined;
  for (const id of mistake ?? []) raise(inWordings, terms, id);
  const top = scores.sort((a, b) => b - a).slice(0, CLOSE_WORDINGS);
  const consensus = top.reduce((all, one) => all + one, 0) / Math.max(1, top.length);
  const assumed = mistake ? assumedOf(mistake) : 0;
  return { closest, sameKind, consensus, place: closestPlace, beyond, inWordings, assumed };

  /** The share, by weight, of what the text does not tell of a mistake that the question has. */
  function assumedOf(ids: Int32Array): number {
    const not = index.termId('?not');
    let wrong = 0;
    let met = 0;
    for (const id of ids) {
      if (body.includes(id)) continue;
      const heavy = index.weightOfId(id);
      wrong += heavy;
      met += heavy * (id === not && question.denies ? 1 : question.likest(id));
    }
    return wrong > 0 ? met / wrong : 1;
  }
}

/** For each term of a question, how like the likest of some terms, by their ids, is; 0 to 1. */
export function likestTo(question: Pick<Question, 'terms' | 'likest'>, ids: Int32Array): Float64Array {
  const likest = new Float64Array(question.terms.length);
  for (const id of ids) if (question.likest(id) > 0) raise(likest, question.terms, id);
  return likest;
}

/** Takes another term, by its id, among those that a question is held against. */
export function raise(likest: Float64Array, terms: readonly AskedTerm[], id: number): void {
  for (let i = 0; i < likest.length; i++) {
    const one = terms[i]?.likeness(id) ?? 0;
    if (one > (likest[i] ?? 0)) likest[i] = one;
  }
}

/** Whether a wording asks for the same kind of thing, and for nothing rare that the other does not. */
function isSameKind(asked: AskedKind, other: AskedKind | undefined): boolean {
  if (!other || asked.kind !== other.kind || asked.time !== other.time) return false;
  return [...asked.rare].every((rare) => other.rare.has(rare));
}
