/**
 * Boosted regression trees (Friedman 2001), as arrays by node. A node with a feature below 0 is a leaf, and `value` is what
 * it adds to the log odds; else it goes left where the feature is at most `value`, right where it is more.
 */
export interface Trees {
  base: number;
  /** The first node of each tree. */
  roots: readonly number[];
  feature: readonly number[];
  value: readonly number[];
  left: readonly number[];
  right: readonly number[];
}

/** The log odds that the trees give to an example, by its features. */
export function logOddsOf(trees: Trees, features: ArrayLike<number>): number {
  let sum = trees.base;
  for (const root of trees.roots) {
    let node = root;
    for (let feature = trees.feature[node] ?? -1; feature >= 0; feature = trees.feature[node] ?? -1) {
      const goesLeft = (features[feature] ?? 0) <= (trees.value[node] ?? 0);
      node = (goesLeft ? trees.left[node] : trees.right[node]) ?? root;
    }
    sum += trees.value[node] ?? 0;
  }
  return sum;
}
