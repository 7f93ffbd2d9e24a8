import type { TextEvidence } from './text-evidence.js';
import { weightedSum } from './weighted-sum.js';

/** What texts that compete for a question are ranked by. */
export type TextRankingEvidence = Omit<TextEvidence, 'figures' | 'negated' | 'opposite'>;

/**
 * How much each piece of evidence counts when cards without wordings compete for a question.
 * Set by `npm run bench -- fit`.
 */
export const TEXT_RANKING_WEIGHTS: Readonly<Record<keyof TextRankingEvidence, number>> = {
  bm25: 3.47,
  told: 3.73,
  alike: 5.76,
  before: 3.73,
  earlier: 1.48,
  pointed: 3.07,
  strangers: -5,
  plain: 2.82,
  leading: 1,
  compact: 3.06,
  kindMissing: -1.83,
};

/** What the confidence in the best card rests on: `one` is the bias, `score` its score in the ranking. */
export type TextConfidenceEvidence = Pick<TextEvidence, 'strangers' | 'figures' | 'negated' | 'opposite'> & {
  one: number;
  score: number;
};

/** Set by `npm run bench -- fit`. */
export const TEXT_CONFIDENCE_WEIGHTS: Readonly<Record<keyof TextConfidenceEvidence, number>> = {
  one: -1.21,
  score: 0.18,
  strangers: -1.15,
  figures: -0.9,
  negated: -1.94,
  opposite: -0.95,
};

export function textScoreOf(evidence: TextRankingEvidence): number {
  return weightedSum(TEXT_RANKING_WEIGHTS, evidence);
}

/** How sure it is that the text answers the question; 0 to 1. */
export function textConfidenceOf(evidence: TextEvidence, score: number): number {
  return 1 / (1 + Math.exp(-weightedSum(TEXT_CONFIDENCE_WEIGHTS, { ...evidence, one: 1, score })));
}
