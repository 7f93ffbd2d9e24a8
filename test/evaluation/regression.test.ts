import { describe, expect, it } from 'vitest';
import { type Choice, dot, fitChoices, fitLogistic, logistic } from '../../src/evaluation/regression.js';

const FIT = { ridge: 0, steps: 3_000 };

/** The same numbers between 0 and 1 at every run (Park & Miller 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Choices made exactly as often as the weights say: each candidate the right one once, counted by its share. */
function choicesOf(weights: readonly number[], cases: number): Choice[] {
  const random = createRandom(11);
  return Array.from({ length: cases }, () => {
    const candidates = Array.from({ length: 4 }, () => weights.map(() => random() * 4 - 2));
    const odds = candidates.map((candidate) => Math.exp(dot(candidate, weights)));
    const all = odds.reduce((sum, one) => sum + one, 0);
    return odds.map((one, chosen) => ({
      candidates,
      right: candidates.map((_, i) => i === chosen),
      weight: one / all,
    }));
  }).flat();
}

describe('fitChoices', () => {
  it.each([[[1]], [[2, -1]], [[0.5, 0, -1.2]]])('finds the weights %j again', (weights) => {
    const found = fitChoices(choicesOf(weights, 60), weights.length, FIT);
    weights.forEach((weight, k) => {
      expect(found[k]).toBeCloseTo(weight, 2);
    });
  });

  it('is content where any of several right candidates scores highest', () => {
    const choice = {
      candidates: [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      right: [true, true, false],
      weight: 1,
    };
    const [first = 0, second = 0] = fitChoices([choice], 2, { ridge: 0.01, steps: 3_000 });
    expect(first).toBeCloseTo(second, 3);
    expect(first).toBeGreaterThan(1);
  });

  it('learns nothing where all candidates are right, or there are none', () => {
    expect(fitChoices([{ candidates: [[1], [2]], right: [true, true], weight: 1 }], 1, FIT)).toEqual([0]);
    expect(fitChoices([], 2, FIT)).toEqual([0, 0]);
  });

  it('keeps weights small where nothing else would bound them', () => {
    const separable = [{ candidates: [[1], [0]], right: [true, false], weight: 1 }];
    const [loose] = fitChoices(separable, 1, { ridge: 0.01, steps: 3_000 });
    const [tight = 0] = fitChoices(separable, 1, { ridge: 1, steps: 3_000 });
    expect(loose).toBeGreaterThan(2);
    // The pull of the choice, 1 / (1 + e^w), equals that of the ridge, w.
    expect(tight).toBeCloseTo(1 / (1 + Math.exp(tight)), 3);
  });

  it('counts a heavier choice for more', () => {
    const candidates = [[1], [0]];
    const choices = [
      { candidates, right: [true, false], weight: 3 },
      { candidates, right: [false, true], weight: 1 },
    ];
    expect(fitChoices(choices, 1, FIT)[0]).toBeCloseTo(Math.log(3), 3);
  });
});

describe('logistic', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [1_000, 1],
    [-1_000, 0],
  ])('turns log odds of %d into %d', (odds, share) => {
    expect(logistic(odds)).toBeCloseTo(share, 10);
  });
});

describe('fitLogistic', () => {
  it.each([[[1, -2]], [[-0.5, 1.5]]])('finds the weights %j of a number and of a feature again', (weights) => {
    const [ofNumber = 0, ofFeature = 0] = weights;
    const instances = [-2, -1, 0, 1, 2].flatMap((number) =>
      [true, false].flatMap((has) => {
        const share = logistic(ofNumber * number + (has ? ofFeature : 0));
        const seen = { has: Int32Array.from(has ? [1] : []), numbers: [number] };
        return [
          { ...seen, so: true, weight: share },
          { ...seen, so: false, weight: 1 - share },
        ];
      }),
    );
    const found = fitLogistic(instances, 2, FIT);
    expect(found[0]).toBeCloseTo(ofNumber, 2);
    expect(found[1]).toBeCloseTo(ofFeature, 2);
  });
});
