import type { Evidence } from './evidence.js';

/**
 * How much each piece of evidence counts when cards, and things the story does not say, compete for a question.
 * Fitted on the knowledge's own wordings, each tried while left out of its card.
 */
export const RANKING_WEIGHTS: Readonly<Record<Weighed, number>> = {
  bm25: 6,
  likeness: 12,
  consensus: 6,
  explained: 6,
  foreign: -6,
  order: 2,
  ask: 1.5,
  strangers: -3,
};

export type Weighed = Exclude<keyof Evidence, 'closest'>;
export const WEIGHED: readonly Weighed[] = [
  'bm25',
  'likeness',
  'consensus',
  'explained',
  'foreign',
  'order',
  'ask',
  'strangers',
];

export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const name of WEIGHED) score += RANKING_WEIGHTS[name] * evidence[name];
  return score;
}

/** From this confidence on a card answers. */
export const ANSWER_FROM = 0.5;
/** From this confidence on cards are offered to choose from. */
export const SUGGEST_FROM = 0.15;

const CONFIDENCE = { bias: -6, likeness: 4, explained: 5, lead: 0.5, score: 0.1 };
/** A lead of more says nothing further. */
const MOST_LEAD = 8;

/**
 * How sure it is that the best card answers the question, 0 to 1.
 * @param lead its score less that of the best thing the story does not say
 */
export function confidenceOf(evidence: Evidence, score: number, lead: number): number {
  const capped = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  const sum =
    CONFIDENCE.bias +
    CONFIDENCE.likeness * evidence.likeness +
    CONFIDENCE.explained * evidence.explained +
    CONFIDENCE.lead * capped +
    CONFIDENCE.score * score;
  return 1 / (1 + Math.exp(-sum));
}
