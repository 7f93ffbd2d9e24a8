import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/answering/evidence.js';
import { askedTerms, weigh } from '../../src/answering/evidence.js';
import {
  ANSWER_FROM,
  CONFIDENCE_WEIGHTS,
  confidenceEvidence,
  confidenceOf,
  LEAST_EXPLAINED,
  RANKING_WEIGHTS,
  SUGGEST_FROM,
  scoreOf,
} from '../../src/answering/judge.js';
import { createSearchIndex } from '../../src/answering/search-index.js';

const index = createSearchIndex(
  [
    { phrasings: [{ keys: ['x', 'y'], mistaken: false }], body: [] },
    { phrasings: [{ keys: ['z'], mistaken: false }], body: [] },
  ],
  () => 1,
);
const evidenceFor = (keys: string[], bm25: number): Evidence =>
  weigh(askedTerms(index, keys), index.document(0), bm25).evidence;
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

describe('confidenceEvidence', () => {
  const scored = (score: number, evidence = full) => ({ score, evidence });
  it.each([
    ['alone, it leads by its own score', scored(3), undefined, undefined, { ahead: 3, behind: 0, second: 3, rival: 0 }],
    ['a lead says no more than four', scored(9), undefined, undefined, { ahead: 4, behind: 0, second: 4 }],
    ['the next card', scored(3), scored(1), undefined, { ahead: 3, second: 2 }],
    ['a rival behind', scored(3), undefined, scored(1), { ahead: 2, behind: 0, rival: 1 }],
    ['a rival in front', scored(1), undefined, scored(3), { ahead: 0, behind: 2, rival: 1 }],
    ['a rival far in front', scored(1), undefined, scored(9), { ahead: 0, behind: 4 }],
    ['a rival unlike the question', scored(3), undefined, scored(1, none), { rival: 0 }],
  ])('%s', (_, best, second, rival, expected) => {
    expect(confidenceEvidence(best, second, rival)).toMatchObject({ one: 1, ...expected });
  });
});

describe('confidenceOf', () => {
  it('is the logistic function of the weighted sum', () => {
    const evidence = confidenceEvidence({ score: 3, evidence: full });
    const sum = weighted(CONFIDENCE_WEIGHTS, { ...evidence });
    expect(confidenceOf(evidence)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
  });

  it.each([
    ['less than it must', 0.99 * LEAST_EXPLAINED, false],
    ['as much as it must', LEAST_EXPLAINED, true],
  ])('is none where a card explains %s', (_, explained, some) => {
    const evidence = confidenceEvidence({ score: 9, evidence: { ...full, explained } });
    expect(confidenceOf(evidence) > 0).toBe(some);
  });

  it('is sure of a card that has every word, and not of one that has none or that a rival beats', () => {
    const sure = confidenceOf(confidenceEvidence({ score: scoreOf(full), evidence: full }));
    const unsure = confidenceOf(confidenceEvidence({ score: scoreOf(none), evidence: none }));
    const rival = { score: scoreOf(full), evidence: full };
    const beaten = confidenceOf(confidenceEvidence({ score: 0, evidence: none }, undefined, rival));
    expect(sure).toBeGreaterThan(ANSWER_FROM);
    expect(unsure).toBeLessThan(SUGGEST_FROM);
    expect(beaten).toBeLessThan(SUGGEST_FROM);
  });
});
