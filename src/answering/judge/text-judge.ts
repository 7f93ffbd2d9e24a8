import type { TextEvidence } from './text-evidence.js';
import { weightedSum } from './weighted-sum.js';

/** What texts that compete for a question are ranked by. */
export type TextRankingEvidence = Omit<TextEvidence, 'figures' | 'negated' | 'opposite'>;

/**
 * How much each piece of evidence counts when cards without wordings compete for a question.
 * Set by `npm run bench -- fit`.
 */
export const TEXT_RANKING_WEIGHTS: Readonly<Record<keyof TextRankingEvidence, number>> = {
  bm25: 3.33,
  told: 3.73,
  alike: 3.98,
  before: 4.13,
  earlier: 1.91,
  pointed: 2.87,
  strangers: -4.65,
  plain: 2.91,
  leading: 1.13,
  compact: 3.77,
  kindMissing: -2.38,
};

/** What the confidence in the best card rests on: `one` is the bias, `score` its score in the ranking. */
export type TextConfidenceEvidence = Pick<TextEvidence, 'strangers' | 'figures' | 'negated' | 'opposite'> & {
  one: number;
  score: number;
};

/** Set by `npm run bench -- fit`. */
export const TEXT_CONFIDENCE_WEIGHTS: Readonly<Record<keyof TextConfidenceEvidence, number>> = {
  one: -1.4,
  score: 0.18,
  strangers: -1.65,
  figures: -0.94,
  negated: -1.91,
  opposite: -0.94,
};

export function textScoreOf(evidence: TextRankingEvidence): number {
  return weightedSum(TEXT_RANKING_WEIGHTS, evidence);
}

/** How sure it is that the text answers the question; 0 to 1. */
export function textConfidenceOf(evidence: TextEvidence, score: number): number {
  return 1 / (1 + Math.exp(-weightedSum(TEXT_CONFIDENCE_WEIGHTS, { ...evidence, one: 1, score })));
}
