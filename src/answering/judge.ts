import type { Evidence } from './evidence.js';
import { weightedSum } from './weighted-sum.js';

/**
 * How much each piece of evidence counts when cards, and things the story does not say, compete for a question.
 * Set by `npm run calibrate`.
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25: 2.99,
  likeness: 3.83,
  consensus: 5.73,
  recall: 0.78,
  explained: 2.23,
  askUnmet: -0.61,
  focusMissing: -0.65,
  strangers: -1.67,
};

export function scoreOf(evidence: Evidence): number {
  return weightedSum(RANKING_WEIGHTS, evidence);
}

/** From this confidence on a card answers. */
export const ANSWER_FROM = 0.33;
/** From this confidence on cards are offered to choose from. */
export const SUGGEST_FROM = 0.1;

/**
 * A card that explains less than this share of what the question says does not answer, whatever else speaks for it:
 * on a small story nothing else competes. Of right answers to the test questions, none explains less.
 */
export const LEAST_EXPLAINED = 0.3;

/** What the confidence in the best card rests on. */
export interface ConfidenceEvidence extends Evidence {
  /** Always 1: its weight is the bias. */
  one: number;
  /** How far its score is ahead of the best thing the story does not say; 0 where it is behind. */
  ahead: number;
  /** How far it is behind that; 0 where it is ahead. */
  behind: number;
  /** How like a wording of that the question is. */
  rival: number;
  /** How far it is ahead of the next card. */
  second: number;
}

/** Set by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceEvidence, number>> = {
  one: -3.97,
  bm25: 1.96,
  likeness: 1.19,
  consensus: 2.35,
  recall: -1.57,
  explained: 0.59,
  askUnmet: -0.54,
  focusMissing: -0.11,
  strangers: -1.84,
  ahead: 0.64,
  behind: -0.75,
  rival: 1.25,
  second: 0.1,
};

/** A lead of more says nothing further. */
const MOST_LEAD = 4;

interface Scored {
  score: number;
  evidence: Evidence;
}

/** @param second the next card @param rival the best thing the story does not say */
export function confidenceEvidence(best: Scored, second?: Scored, rival?: Scored): ConfidenceEvidence {
  const lead = (other?: Scored): number => Math.min(MOST_LEAD, best.score - (other?.score ?? 0));
  return {
    one: 1,
    ...best.evidence,
    ahead: Math.max(0, lead(rival)),
    behind: Math.min(MOST_LEAD, Math.max(0, -lead(rival))),
    rival: rival?.evidence.likeness ?? 0,
    second: lead(second),
  };
}

/** How sure it is that the best card answers the question: a logistic model; 0 to 1. */
export function confidenceOf(evidence: ConfidenceEvidence): number {
  if (evidence.explained < LEAST_EXPLAINED) return 0;
  return 1 / (1 + Math.exp(-weightedSum(CONFIDENCE_WEIGHTS, evidence)));
}
