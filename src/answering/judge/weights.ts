import type { EvidenceName } from './evidence.js';
import type { ContestName } from './judge.js';

/** How much each piece of evidence counts when cards compete for a question. Set by `npm run calibrate`. */
export const RANKING_WEIGHTS: Partial<Record<EvidenceName, number>> = {
  bm25: 3,
  consensus: 4,
  closest: 2,
  worded: 4,
  covered: 4,
  told: 2,
  beyond: -2,
  strangers: -1.5,
};

/** How much each counts for the confidence in the best card. Set by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: Partial<Record<EvidenceName | ContestName, number>> = {
  one: -3,
  covered: 2,
  consensus: 4,
};
