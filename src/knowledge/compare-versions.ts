import { diffArrays } from 'diff';
import { tokenise } from '../answering/read/tokens.js';

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

/** Of two sentences that say much the same, so many of the words are in both: Dice's coefficient. */
const LIKE = 0.5;

/** For sentences that are changed, by number, what they are now; those that are gone are left out. */
export function rewordedSentences(
  before: readonly string[],
  after: readonly string[],
  { gone, fresh }: Pick<VersionChange, 'gone' | 'fresh'>,
): Map<number, number> {
  const wordsOf = (sentence = ''): Set<string> => new Set(tokenise(sentence).map(({ text }) => text));
  const news = fresh.map((number) => ({ number, words: wordsOf(after[number - 1]) }));
  const reworded = new Map<number, number>();
  for (const number of gone) {
    const words = wordsOf(before[number - 1]);
    const likest = news
      .map((one) => ({ number: one.number, like: dice(words, one.words) }))
      .filter(({ like }) => like >= LIKE)
      .sort((a, b) => b.like - a.like)[0];
    if (likest) reworded.set(number, likest.number);
  }
  return reworded;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return (2 * both) / (one.size + other.size || 1);
}
