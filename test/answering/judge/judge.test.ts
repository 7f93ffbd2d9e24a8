import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/answering/find/bm25.js';
import type { Evidence } from '../../../src/answering/judge/evidence.js';
import { askedTerms, weigh } from '../../../src/answering/judge/evidence.js';
import {
  ANSWER_FROM,
  CONFIDENCE_WEIGHTS,
  type Contest,
  confidenceEvidence,
  confidenceOf,
  LEAST_EXPLAINED,
  RANKING_WEIGHTS,
  SUGGEST_FROM,
  scoreOf,
} from '../../../src/answering/judge/judge.js';

const index = createSearchIndex(
  [
    { phrasings: [{ keys: ['x', 'y'], mistaken: false }], body: [] },
    { phrasings: [{ keys: ['z'], mistaken: false }], body: [] },
  ],
  () => 1,
);
const evidenceFor = (keys: string[], bm25: number): Evidence =>
  weigh(askedTerms(index, keys), index.document(0), { bm25, worded: bm25 }).evidence;
function weighted(weights: Readonly<Record<string, number>>, values: Readonly<Record<string, number>>): number {
  return Object.entries(values).reduce((sum, [name, value]) => sum + weights[name] * value, 0);
}

const full = evidenceFor(['x', 'y'], 1);
const none = evidenceFor(['new'], 0);

describe('scoreOf', () => {
  it('is the sum of the evidence, each times its weight', () => {
    expect(scoreOf(full)).toBeCloseTo(weighted(RANKING_WEIGHTS, { ...full }), 10);
  });

  it('prefers what has every word to what has none', () => {
    expect(scoreOf(full)).toBeGreaterThan(scoreOf(none));
  });
});

const contest = (best: number, others: Partial<Contest> = {}, evidence = full): Contest => ({
  best: { score: best, evidence },
  rivalWorded: 0,
  told: 0,
  leftover: 0,
  ...others,
});

describe('confidenceEvidence', () => {
  const scored = (score: number) => ({ score, evidence: full });
  it.each([
    ['alone, it leads by its own score', contest(3), { ahead: 3, behind: 0, second: 3, rival: 0 }],
    ['a lead says no more than four', contest(9), { ahead: 4, behind: 0, second: 4 }],
    ['the next card', contest(3, { second: scored(1) }), { ahead: 3, second: 2 }],
    ['a rival behind', contest(3, { rival: scored(1), rivalWorded: 0.5 }), { ahead: 2, behind: 0, rival: 0.5 }],
    ['a rival in front', contest(1, { rival: scored(3) }), { ahead: 0, behind: 2 }],
    ['a rival far in front', contest(1, { rival: scored(9) }), { ahead: 0, behind: 4 }],
    ['words of what is not told', contest(3, { told: -1.5, leftover: -2 }), { told: -1.5, leftover: -2 }],
  ])('%s', (_, given, expected) => {
    expect(confidenceEvidence(given)).toMatchObject({ one: 1, ...expected });
  });
});

describe('confidenceOf', () => {
  it('is the logistic function of the weighted sum', () => {
    const evidence = confidenceEvidence(contest(3));
    const sum = weighted(CONFIDENCE_WEIGHTS, { ...evidence });
    expect(confidenceOf(evidence)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
  });

  it.each([
    ['less than it must', 0.99 * LEAST_EXPLAINED, false],
    ['as much as it must', LEAST_EXPLAINED, true],
  ])('is none where a card explains %s', (_, explained, some) => {
    const evidence = confidenceEvidence(contest(9, {}, { ...full, explained }));
    expect(confidenceOf(evidence) > 0).toBe(some);
  });

  it('is sure of a card that has every word, and not of one that has none or that a rival beats', () => {
    const sure = confidenceOf(confidenceEvidence(contest(scoreOf(full))));
    const unsure = confidenceOf(confidenceEvidence(contest(scoreOf(none), {}, none)));
    const rival = { score: scoreOf(full), evidence: full };
    const beaten = confidenceOf(confidenceEvidence(contest(0, { rival, rivalWorded: 1 }, none)));
    expect(sure).toBeGreaterThan(ANSWER_FROM);
    expect(unsure).toBeLessThan(SUGGEST_FROM);
    expect(beaten).toBeLessThan(SUGGEST_FROM);
  });

  it.each([
    ['words that are asked of cards', { told: 2 }, { told: -2 }],
    ['terms left unexplained that are asked of cards', { leftover: 2 }, { leftover: -2 }],
    ['nothing not told that reads like the question', { rivalWorded: 0 }, { rivalWorded: 0.8 }],
  ])('is surer with %s', (_, more, less) => {
    const sure = (others: Partial<Contest>): number => confidenceOf(confidenceEvidence(contest(2, others)));
    expect(sure(more)).toBeGreaterThan(sure(less));
  });
});
