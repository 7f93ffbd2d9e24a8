/** One choice among candidates, each described by numbers; one or more of them are right. */
export interface Choice {
  candidates: readonly ArrayLike<number>[];
  right: readonly boolean[];
  /** How much this example counts. */
  weight: number;
}

export interface FitOptions {
  /** Strength of the pull towards small weights (L2). */
  ridge: number;
  steps: number;
}

/** Adam (Kingma & Ba 2015) with its usual settings. */
const ADAM = { rate: 0.05, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

const NO_ROW = new Float64Array();

/** Fits a conditional logit model (McFadden 1974): the weights under which right candidates score highest. */
export function fitChoices(choices: readonly Choice[], size: number, options: FitOptions): number[] {
  const total = sum(choices.map((choice) => choice.weight));
  const rows = choices.map(({ candidates }) => {
    const row = new Float64Array(candidates.length * size);
    candidates.forEach((candidate, i) => {
      row.set(candidate, i * size);
    });
    return row;
  });
  const shares = new Float64Array(Math.max(0, ...choices.map(({ candidates }) => candidates.length)));
  return descend(size, options, (weights, gradient) => {
    choices.forEach(({ candidates, right, weight }, n) => {
      const features = rows[n] ?? NO_ROW;
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < candidates.length; i++) {
        let score = 0;
        for (let k = 0; k < size; k++) score += (features[i * size + k] ?? 0) * (weights[k] ?? 0);
        shares[i] = score;
        if (score > most) most = score;
      }
      let all = 0;
      let good = 0;
      for (let i = 0; i < candidates.length; i++) {
        const share = Math.exp((shares[i] ?? 0) - most);
        shares[i] = share;
        all += share;
        if (right[i]) good += share;
      }
      for (let i = 0; i < candidates.length; i++) {
        const share = shares[i] ?? 0;
        const pull = (share / all - (right[i] ? share / good : 0)) * (weight / total);
        for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + pull * (features[i * size + k] ?? 0);
      }
    });
  });
}

/** Something that is so or not, with the features that it has, and numbers of others that all have. */
export interface Instance {
  /** Places of the features it has, after those of the numbers. */
  has: Int32Array;
  numbers: ArrayLike<number>;
  so: boolean;
  /** How much it counts. */
  weight: number;
}

/** Fits a logistic regression: the weights of numbers and features under which what is so has the highest log odds. */
export function fitLogistic(instances: readonly Instance[], size: number, options: FitOptions): number[] {
  const total = sum(instances.map(({ weight }) => weight));
  return descend(size, options, (weights, gradient) => {
    for (const { has, numbers, so, weight } of instances) {
      let logOdds = dot(numbers, weights);
      for (let i = 0; i < has.length; i++) logOdds += weights[has[i] ?? 0] ?? 0;
      const pull = (logistic(logOdds) - Number(so)) * (weight / total);
      for (let k = 0; k < numbers.length; k++) gradient[k] = (gradient[k] ?? 0) + pull * (numbers[k] ?? 0);
      for (let i = 0; i < has.length; i++) gradient[has[i] ?? 0] = (gradient[has[i] ?? 0] ?? 0) + pull;
    }
  });
}

/** Descends (Adam) from weights of 0 along the gradient that is added to that of the ridge. */
function descend(
  size: number,
  { ridge, steps }: FitOptions,
  addGradient: (weights: readonly number[], gradient: Float64Array) => void,
): number[] {
  const weights = Array.from({ length: size }, () => 0);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = Float64Array.from(weights, (weight) => ridge * weight);
    addGradient(weights, gradient);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k] ?? 0;
      const first = ADAM.beta1 * (mean[k] ?? 0) + (1 - ADAM.beta1) * slope;
      const second = ADAM.beta2 * (spread[k] ?? 0) + (1 - ADAM.beta2) * slope ** 2;
      mean[k] = first;
      spread[k] = second;
      const unbiased = first / (1 - ADAM.beta1 ** step);
      const scale = Math.sqrt(second / (1 - ADAM.beta2 ** step)) + ADAM.epsilon;
      weights[k] = (weights[k] ?? 0) - (ADAM.rate * unbiased) / scale;
    }
  }
  return weights;
}

/** The share (0 to 1) that has such log odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The sum of the products of two lists, place by place. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let product = 0;
  for (let k = 0; k < a.length; k++) product += (a[k] ?? 0) * (b[k] ?? 0);
  return product;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
