import type { Token } from './tokens.js';

/** The words of texts, as they are counted. */
export interface CountedWords {
  /** Each as often as it stands there. */
  all: readonly string[];
  /** Those that are written with a capital inside a text, as often. */
  named: readonly string[];
}

/** How often words were read. */
export interface WordCounts {
  words: Map<string, number>;
  /** Written with a capital inside a text. */
  named: Map<string, number>;
}

/** What of a text is counted: no numbers. */
export function countedIn(tokens: readonly Token[]): CountedWords {
  const all = tokens.filter(({ isNumber }) => !isNumber);
  const named = tokens.filter(({ raw, isNumber }, at) => at > 0 && !isNumber && CAPITAL.test(raw));
  return { all: all.map(({ text }) => text), named: named.map(({ text }) => text) };
}

/** @param uses how many each word counts as */
export function countWords({ words, named }: WordCounts, counted: CountedWords, uses = 1): void {
  for (const word of counted.all) words.set(word, (words.get(word) ?? 0) + uses);
  for (const word of counted.named) named.set(word, (named.get(word) ?? 0) + 1);
}

const CAPITAL = /^\p{Lu}/u;
