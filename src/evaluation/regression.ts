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
      const features = rows[n];
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < candidates.length; i++) {
        let score = 0;
        for (let k = 0; k < size; k++) score += features[i * size + k] * weights[k];
        shares[i] = score;
        if (score > most) most = score;
      }
      let all = 0;
      let good = 0;
      for (let i = 0; i < candidates.length; i++) {
        shares[i] = Math.exp(shares[i] - most);
        all += shares[i];
        if (right[i]) good += shares[i];
      }
      for (let i = 0; i < candidates.length; i++) {
        const pull = (shares[i] / all - (right[i] ? shares[i] / good : 0)) * (weight / total);
        for (let k = 0; k < size; k++) gradient[k] += pull * features[i * size + k];
      }
    });
  });
}

/** Something that is so or not, described by numbers. */
export interface Instance {
  features: readonly number[];
  so: boolean;
  weight: number;
}

/** Fits a logistic model: the weights whose sum gives the log odds of what is so. */
export function fitLogistic(instances: readonly Instance[], size: number, options: FitOptions): number[] {
  const total = sum(instances.map(({ weight }) => weight));
  return descend(size, options, (weights, gradient) => {
    for (const { features, so, weight } of instances) {
      const pull = (logistic(dot(features, weights)) - (so ? 1 : 0)) * (weight / total);
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + pull * (features[k] ?? 0);
    }
  });
}

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
      mean[k] = ADAM.beta1 * mean[k] + (1 - ADAM.beta1) * gradient[k];
      spread[k] = ADAM.beta2 * spread[k] + (1 - ADAM.beta2) * gradient[k] ** 2;
      const unbiased = mean[k] / (1 - ADAM.beta1 ** step);
      weights[k] -= (ADAM.rate * unbiased) / (Math.sqrt(spread[k] / (1 - ADAM.beta2 ** step)) + ADAM.epsilon);
    }
  }
  return weights;
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let product = 0;
  for (let k = 0; k < a.length; k++) product += a[k] * b[k];
  return product;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
