import { EVIDENCE, type Evidence } from './evidence.js';
import { CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from './weights.js';

export interface Scored {
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
}

/** From this confidence on a card answers. */
export const ANSWER_FROM = 0.5;
/** From this confidence on the nearest is shown; below, the story tells nothing near. */
export const NEAREST_FROM = 0.03;

export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const name of EVIDENCE) score += (RANKING_WEIGHTS[name] ?? 0) * evidence[name];
  return score;
}

/** A lead of more says nothing further. */
const MOST_LEAD = 4;

/** What the confidence rests on besides the evidence for the best card. */
export const CONTEST = ['one', 'lead', 'ahead', 'behind', 'rival', 'isCorrection'] as const;
export type ContestName = (typeof CONTEST)[number];

export function contestEvidence({ best, second, rival }: Contest): Record<ContestName, number> {
  const lead = (other?: Scored): number => Math.min(MOST_LEAD, best.score - (other?.score ?? 0));
  return {
    one: 1,
    lead: Math.max(0, lead(second)),
    ahead: rival ? Math.max(0, lead(rival)) : MOST_LEAD,
    behind: rival ? Math.min(MOST_LEAD, Math.max(0, -lead(rival))) : 0,
    rival: rival?.evidence.worded ?? 0,
    isCorrection: best.evidence.mistaken * best.evidence.closest,
  };
}

/** How sure it is that the best card answers the question: a logistic model; 0 to 1. */
export function confidenceOf(contest: Contest): number {
  let logOdds = 0;
  for (const name of EVIDENCE) logOdds += (CONFIDENCE_WEIGHTS[name] ?? 0) * contest.best.evidence[name];
  const more = contestEvidence(contest);
  for (const name of CONTEST) logOdds += (CONFIDENCE_WEIGHTS[name] ?? 0) * more[name];
  return 1 / (1 + Math.exp(-logOdds));
}
