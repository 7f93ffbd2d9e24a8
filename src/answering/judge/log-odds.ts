/** Weighs words by where they stand: above 0 what is asked of cards, below 0 what is asked of things not told. */
export interface LogOdds {
  of(word: string): number;
  /** The words of a text together: their sum, over the square root of their number. */
  sum(words: readonly string[]): number;
}

/** Added to what is found and to what would be found by chance: a word seen once says little. */
const PSEUDO_COUNT = 0.5;

/**
 * Learns how much oftener than by chance a word stands in texts of one kind than of another: a smoothed log odds ratio
 * (as in naive Bayes). Where there are no texts of the other kind, and for words never seen, it is 0.
 * @param told wordings of cards, each by its words @param untold wordings of what the story does not say
 */
export function createLogOdds(told: readonly (readonly string[])[], untold: readonly (readonly string[])[]): LogOdds {
  const [inTold, inUntold] = [countsOf(told), countsOf(untold)];
  const share = told.length / Math.max(1, told.length + untold.length);
  const of = (word: string): number => {
    const [yes, no] = [inTold.get(word) ?? 0, inUntold.get(word) ?? 0];
    const all = yes + no;
    return overChance(yes, all * share) - overChance(no, all * (1 - share));
  };
  return {
    of,
    sum: (words) => words.reduce((sum, word) => sum + of(word), 0) / Math.sqrt(Math.max(1, words.length)),
  };
}

function overChance(found: number, expected: number): number {
  return Math.log((found + PSEUDO_COUNT) / (expected + PSEUDO_COUNT));
}

function countsOf(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
