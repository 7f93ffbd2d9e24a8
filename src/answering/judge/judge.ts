import type { Evidence } from './evidence.js';
import { weightedSum } from './weighted-sum.js';

/**
 * How much each piece of evidence counts when cards, and things the story does not say, compete for a question.
 * Set by `npm run calibrate`.
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25: 3.29,
  consensus: 4.4,
  worded: 4.84,
  explained: 3.89,
  beyond: -3,
  typical: 0.36,
  strangers: -1.38,
};

export function scoreOf(evidence: Evidence): number {
  return weightedSum(RANKING_WEIGHTS, evidence);
}

/** From this confidence on a card answers. */
export const ANSWER_FROM = 0.35;
/**
 * From this confidence on cards are offered to choose from: one in five of what was asked has an answer there, below it
 * one in ninety.
 */
export const SUGGEST_FROM = 0.12;

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
  /** How like a wording of what the story does not say the question is by its very words. */
  rival: number;
  /** How far it is ahead of the next card that tells something else. */
  second: number;
  /** Log odds of the question's very words: above 0 they are those asked of cards, below 0 of what is not told. */
  told: number;
  /** The same of the terms that the card leaves unexplained. */
  leftover: number;
}

/** Set by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceEvidence, number>> = {
  one: -4.03,
  bm25: 1.03,
  consensus: 1.69,
  worded: 1.79,
  explained: 0.38,
  beyond: -0.18,
  typical: 0.02,
  strangers: -1.2,
  ahead: 0.54,
  behind: -1.06,
  rival: -0.52,
  second: 0.43,
  told: 0.88,
  leftover: 0.52,
};

/** A lead of more says nothing further. */
const MOST_LEAD = 4;

interface Scored {
  score: number;
  evidence: Evidence;
}

/** The best card and what it competes with. */
export interface Contest {
  best: Scored;
  /** The next card that tells something else. */
  second?: Scored | undefined;
  /** The best thing the story does not say. */
  rival?: Scored | undefined;
  /** How like any such thing the question is by its very words. */
  rivalWorded: number;
  told: number;
  leftover: number;
}

export function confidenceEvidence({ best, second, rival, rivalWorded, told, leftover }: Contest): ConfidenceEvidence {
  const lead = (other?: Scored): number => Math.min(MOST_LEAD, best.score - (other?.score ?? 0));
  return {
    one: 1,
    ...best.evidence,
    ahead: Math.max(0, lead(rival)),
    behind: Math.min(MOST_LEAD, Math.max(0, -lead(rival))),
    rival: rivalWorded,
    second: lead(second),
    told,
    leftover,
  };
}

/** How sure it is that the best card answers the question: a logistic model; 0 to 1. */
export function confidenceOf(evidence: ConfidenceEvidence): number {
  if (evidence.explained < LEAST_EXPLAINED) return 0;
  return 1 / (1 + Math.exp(-weightedSum(CONFIDENCE_WEIGHTS, evidence)));
}
