import { diffArrays } from 'diff';

/** How the sentences of an article went over into its next version; all by number, from 1. */
export interface VersionChange {
  /** Those that stayed as they were, with their numbers now. */
  kept: Map<number, number>;
  /** Those of the version before that are changed or gone. */
  gone: number[];
  /** Those that are new or changed. */
  fresh: number[];
}

export function compareVersions(before: readonly string[], after: readonly string[]): VersionChange {
  const change: VersionChange = { kept: new Map(), gone: [], fresh: [] };
  let [old, now] = [1, 1];
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    for (let i = 0; i < count; i++) {
      if (removed) change.gone.push(old++);
      else if (added) change.fresh.push(now++);
      else change.kept.set(old++, now++);
    }
  }
  return change;
}
