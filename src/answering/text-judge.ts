import type { TextEvidence } from './text-evidence.js';
import { weightedSum } from './weighted-sum.js';

/**
 * How much each piece of evidence counts when cards without wordings compete for a question.
 * Set by `npm run bench -- fit`.
 */
export const TEXT_RANKING_WEIGHTS: Readonly<Record<keyof TextEvidence, number>> = {
  bm25: 3.44,
  explained: 3.91,
  counted: 3.06,
  adjacent: 2.06,
  before: 3.94,
  alike: 3.63,
  missing: -1.01,
  kindMissing: -1.81,
  strangers: 0.54,
  figures: -0.18,
  unknown: 0,
  negated: -0.79,
};

/** What the confidence in the best card rests on: `one` is the bias, `score` its score in the ranking. */
export type TextConfidenceEvidence = TextEvidence & { one: number; score: number };

/** Set by `npm run bench -- fit`. */
export const TEXT_CONFIDENCE_WEIGHTS: Readonly<Record<keyof TextConfidenceEvidence, number>> = {
  one: -0.92,
  score: 0.26,
  bm25: 0.01,
  explained: -0.1,
  counted: -0.39,
  adjacent: -0.9,
  before: 0.14,
  alike: 0.47,
  missing: -0.41,
  kindMissing: -0.15,
  strangers: -0.94,
  figures: -0.98,
  unknown: -0.82,
  negated: -1.34,
};

export function textScoreOf(evidence: TextEvidence): number {
  return weightedSum(TEXT_RANKING_WEIGHTS, evidence);
}

/** How sure it is that the text answers the question; 0 to 1. */
export function textConfidenceOf(evidence: TextEvidence, score: number): number {
  return 1 / (1 + Math.exp(-weightedSum(TEXT_CONFIDENCE_WEIGHTS, { ...evidence, one: -0.92, score })));
}
