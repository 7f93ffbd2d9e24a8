import type { Evidence } from './evidence.js';

/**
 * How much each piece of evidence counts when cards, and things the story does not say, compete for a question.
 * Set by `npm run calibrate`.
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25: 2.73,
  likeness: 3.43,
  consensus: 4.36,
  recall: 1.58,
  explained: 2.22,
  ask: 2.31,
  strangers: -1.84,
};

export function scoreOf(evidence: Evidence): number {
  return weightedSum(RANKING_WEIGHTS, evidence);
}

/** From this confidence on a card answers. */
export const ANSWER_FROM = 0.3;
/** From this confidence on cards are offered to choose from. */
export const SUGGEST_FROM = 0.1;

/** How far the best card's score is ahead of the best thing the story does not say, and of the next card. */
export interface Lead {
  notCovered: number;
  second: number;
}

/** A lead of more says nothing further. */
const MOST_LEAD = 6;

/** What the confidence rests on. Set by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceEvidence, number>> = {
  one: -4.08,
  bm25: 2.15,
  likeness: 1.02,
  consensus: 2.53,
  recall: -2.17,
  explained: 0.90,
  ask: 0.67,
  strangers: -1.56,
  notCovered: 0.36,
  second: 0.35,
};

export interface ConfidenceEvidence extends Evidence, Lead {
  /** Always 1: its weight is the bias. */
  one: number;
}

export function confidenceEvidence(evidence: Evidence, lead: Lead): ConfidenceEvidence {
  const capped = (value: number): number => Math.max(-MOST_LEAD, Math.min(MOST_LEAD, value));
  return { one: 1, ...evidence, notCovered: capped(lead.notCovered), second: capped(lead.second) };
}

/** How sure it is that the best card answers the question: a logistic model; 0 to 1. */
export function confidenceOf(evidence: Evidence, lead: Lead): number {
  return 1 / (1 + Math.exp(-weightedSum(CONFIDENCE_WEIGHTS, confidenceEvidence(evidence, lead))));
}

function weightedSum<T extends Record<keyof T, number>>(weights: Readonly<T>, values: T): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return sum;
}
