import { logOddsOf, type Trees } from '../answering/judge/trees.js';
import { createDice, type Dice } from './dice.js';
import { type Column, columnsOf, MOST_BINS, round } from './feature-columns.js';
import { logistic } from './regression.js';

/** An outcome that is so or not, described by numbers. */
export interface Outcome {
  features: ArrayLike<number>;
  so: boolean;
  /** How much it counts. */
  weight: number;
}

export interface TreeOptions {
  trees: number;
  /** Most splits from the root to a leaf. */
  depth: number;
  /** Share of what a leaf would add that it does add. */
  rate: number;
  /** Pull of a leaf towards 0 (L2). */
  ridge: number;
  /** Share of the outcomes that a tree sees, and of the features that a split may choose from. */
  rows: number;
  columns: number;
  /** Least sum of second derivatives in a leaf: a row of medium weight that could go either way has 0.25. */
  fewest: number;
  seed: number;
}

const TREE_OPTIONS: TreeOptions = {
  trees: 800,
  depth: 4,
  rate: 0.025,
  ridge: 2,
  rows: 0.8,
  columns: 0.4,
  fewest: 0.8,
  seed: 1,
};

/** A split that gains less is noise. */
const LEAST_GAIN = 0.001;
/** The feature of a leaf. */
const NONE = -1;

/**
 * Fits boosted regression trees to the log odds of outcomes, by gradient and second derivative (Chen & Guestrin 2016) over
 * histograms (Ke et al. 2017), with rows and columns drawn at random (Friedman 2002). The same outcomes and seed give the
 * same trees, to the byte.
 */
export function fitTrees(outcomes: readonly Outcome[], options: Partial<TreeOptions> = {}): Trees {
  const settings = { ...TREE_OPTIONS, ...options };
  const dice = createDice(settings.seed);
  const mean = outcomes.reduce((sum, { weight }) => sum + weight, 0) / outcomes.length;
  const weights = Float64Array.from(outcomes, ({ weight }) => weight / mean);
  const base = startOf(outcomes, weights);
  const logOdds = new Float64Array(outcomes.length).fill(base);
  const slopes = new Float64Array(outcomes.length);
  const curves = new Float64Array(outcomes.length);
  const columns = columnsOf(outcomes.map(({ features }) => features));
  const grower = createGrower(columns, slopes, curves, settings, dice);
  const roots: number[] = [];
  for (let tree = 0; tree < settings.trees; tree++) {
    outcomes.forEach(({ so }, i) => {
      const weight = weights[i] ?? 0;
      const share = logistic(logOdds[i] ?? 0);
      slopes[i] = weight * (share - (so ? 1 : 0));
      curves[i] = weight * share * (1 - share);
    });
    const root = grower.grow(Int32Array.from(outcomes.keys()).filter(() => dice() < settings.rows));
    roots.push(root);
    const grown = { ...grower.nodes, base: 0, roots: [root] };
    outcomes.forEach(({ features }, i) => {
      logOdds[i] = (logOdds[i] ?? 0) + logOddsOf(grown, features);
    });
  }
  return { base, roots, ...grower.nodes };
}

/** The log odds of all outcomes, as if one more of each kind had been seen. */
function startOf(outcomes: readonly Outcome[], weights: Float64Array): number {
  let so = 1;
  let not = 1;
  outcomes.forEach((outcome, i) => {
    const weight = weights[i] ?? 0;
    if (outcome.so) so += weight;
    else not += weight;
  });
  return round(Math.log(so / not));
}

/** A split of rows: those up to a bin of a feature, and the others. */
interface Split {
  column: Column;
  feature: number;
  bin: number;
  /** The highest value in that bin. */
  threshold: number;
}

interface Grower {
  /** All trees so far, node by node. */
  nodes: Omit<Trees, 'base' | 'roots'>;
  /** Grows a tree on some rows; gives its root. */
  grow(rows: Int32Array): number;
}

/** @param slopes first derivatives of the loss, row by row, as they stand when a tree grows @param curves second ones */
function createGrower(
  columns: readonly Column[],
  slopes: Float64Array,
  curves: Float64Array,
  { depth, rate, ridge, columns: share, fewest }: TreeOptions,
  dice: Dice,
): Grower {
  const feature: number[] = [];
  const value: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const slopesIn = new Float64Array(MOST_BINS);
  const curvesIn = new Float64Array(MOST_BINS);
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + ridge);

  function grow(rows: Int32Array, levels: number): number {
    let slope = 0;
    let curve = 0;
    for (const row of rows) {
      slope += slopes[row] ?? 0;
      curve += curves[row] ?? 0;
    }
    const split = levels > 0 ? bestSplit(rows, slope, curve) : undefined;
    const node = feature.length;
    feature.push(split?.feature ?? NONE);
    value.push(split?.threshold ?? round((-rate * slope) / (curve + ridge)));
    left.push(0);
    right.push(0);
    if (split) {
      const { bins } = split.column;
      const goesLeft = (row: number): boolean => (bins[row] ?? 0) <= split.bin;
      left[node] = grow(rows.filter(goesLeft), levels - 1);
      right[node] = grow(
        rows.filter((row) => !goesLeft(row)),
        levels - 1,
      );
    }
    return node;
  }

  function bestSplit(rows: Int32Array, slope: number, curve: number): Split | undefined {
    if (curve < 2 * fewest) return undefined;
    let best: Split | undefined;
    let most = worth(slope, curve) + LEAST_GAIN;
    columns.forEach((column, feature) => {
      const { thresholds, bins } = column;
      if (thresholds.length === 0 || dice() >= share) return;
      slopesIn.fill(0);
      curvesIn.fill(0);
      for (const row of rows) {
        const bin = bins[row] ?? 0;
        slopesIn[bin] = (slopesIn[bin] ?? 0) + (slopes[row] ?? 0);
        curvesIn[bin] = (curvesIn[bin] ?? 0) + (curves[row] ?? 0);
      }
      let slopeLeft = 0;
      let curveLeft = 0;
      for (const [bin, threshold] of thresholds.entries()) {
        slopeLeft += slopesIn[bin] ?? 0;
        curveLeft += curvesIn[bin] ?? 0;
        if (curveLeft < fewest || curve - curveLeft < fewest) continue;
        const gain = worth(slopeLeft, curveLeft) + worth(slope - slopeLeft, curve - curveLeft);
        if (gain <= most) continue;
        most = gain;
        best = { column, feature, bin, threshold };
      }
    });
    return best;
  }

  return { nodes: { feature, value, left, right }, grow: (rows) => grow(rows, depth) };
}
