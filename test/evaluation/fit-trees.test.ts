import { describe, expect, it } from 'vitest';
import { logOddsOf } from '../../src/answering/judge/trees.js';
import { createDice } from '../../src/evaluation/dice.js';
import { fitTrees, type Outcome } from '../../src/evaluation/fit-trees.js';

/** Points of the unit cube, each with the outcome that the rule gives it. */
function outcomesOf(rule: (x: number, y: number, chance: number) => boolean, count = 400): Outcome[] {
  const dice = createDice(7);
  return Array.from({ length: count }, () => {
    const [x, y, z] = [dice(), dice(), dice()];
    return { features: [x, y, z], so: rule(x, y, dice()), weight: 1 };
  });
}

const STEPS = Array.from({ length: 21 }, (_, i) => i / 20);
const BOTH = { rows: 1, columns: 1 };

describe('fitTrees', () => {
  it.each<[string, (x: number, y: number) => boolean]>([
    ['one threshold', (x) => x > 0.6],
    ['the other way round', (x) => x <= 0.3],
    ['a span, which no weighted sum could', (x) => x > 0.3 && x < 0.7],
    ['either but not both, which takes two features at once', (x, y) => x > 0.5 !== y > 0.5],
  ])('learns what can be told apart: %s', (_, rule) => {
    const outcomes = outcomesOf(rule);
    const trees = fitTrees(outcomes, { depth: 4 });
    const right = outcomes.filter(({ features, so }) => logOddsOf(trees, features) > 0 === so);
    expect(right.length).toBeGreaterThan(0.95 * outcomes.length);
  });

  it('sums its leaves to more where the outcome is likelier', () => {
    const trees = fitTrees(
      outcomesOf((x, _y, chance) => chance < x, 4_000).map((outcome) => ({
        ...outcome,
        features: Array.from(outcome.features).slice(0, 1),
      })),
      { ...BOTH, depth: 1, trees: 40, rate: 0.08 },
    );
    const sums = STEPS.map((x) => logOddsOf(trees, [x]));
    expect(sums[0]).toBeLessThan(-1);
    expect(sums[20]).toBeGreaterThan(1);
    const everyFifth = sums.filter((_, i) => i % 5 === 0);
    expect(new Set(everyFifth).size).toBe(5);
    expect(everyFifth).toEqual([...everyFifth].sort((a, b) => a - b));
  });

  it('gives the same trees to the byte for the same seed, and others for another', () => {
    const outcomes = outcomesOf((x, y, chance) => chance < x * y);
    const first = JSON.stringify(fitTrees(outcomes, { seed: 3 }));
    expect(JSON.stringify(fitTrees(outcomes, { seed: 3 }))).toBe(first);
    expect(JSON.stringify(fitTrees(outcomes, { seed: 4 }))).not.toBe(first);
  });

  it('starts from the log odds of all, and stays there where nothing can be told', () => {
    const outcomes = outcomesOf(() => true, 99).map((outcome, i) => ({ ...outcome, features: [1], so: i % 3 === 0 }));
    const trees = fitTrees(outcomes);
    expect(trees.base).toBeCloseTo(Math.log(34 / 67), 4);
    // Each tree sees other rows, and moves a little to and fro.
    expect(logOddsOf(trees, [1])).toBeCloseTo(trees.base, 0);
  });

  it('counts a heavier outcome for more', () => {
    const features = [0];
    const outcomes = Array.from({ length: 100 }, (_, i) => ({
      features,
      so: i % 2 === 0,
      weight: i % 2 === 0 ? 3 : 1,
    }));
    expect(logOddsOf(fitTrees(outcomes, BOTH), features)).toBeCloseTo(Math.log(3), 1);
  });

  it('splits half-way between two values that outcomes have', () => {
    const outcomes = Array.from({ length: 40 }, (_, i) => ({ features: [i % 2], so: i % 2 === 1, weight: 1 }));
    const { feature, value } = fitTrees(outcomes, { ...BOTH, trees: 3 });
    expect(value.filter((_, node) => feature[node] === 0)).toEqual([0.5, 0.5, 0.5]);
  });

  it.each<[string, object, number]>([
    ['no deeper than it is told', { depth: 2 }, 3],
    ['a single leaf, where no leaf could hold enough', { fewest: 1_000 }, 0],
    ['a single leaf at depth 0', { depth: 0 }, 0],
  ])('grows %s', (_, options, mostSplits) => {
    const { feature } = fitTrees(
      outcomesOf((x, y) => x > 0.5 !== y > 0.5),
      { ...options, trees: 1 },
    );
    expect(feature.filter((one) => one >= 0).length).toBeLessThanOrEqual(mostSplits);
  });

  it('holds numbers of at most four digits after the point', () => {
    const { base, value } = fitTrees(outcomesOf((x) => x > 0.6));
    for (const number of [base, ...value]) expect(number).toBe(Number(number.toFixed(4)));
  });
});
