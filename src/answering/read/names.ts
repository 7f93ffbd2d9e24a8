import type { Reading } from './terms.js';

/** Tells names by how texts write them. */
export interface NameFinder {
  learn(text: Reading): void;
  /** Terms that are written with a capital inside a sentence more often than not. */
  names(): Set<string>;
}

export function createNameFinder(): NameFinder {
  const seen = new Map<string, { inside: number; capital: number }>();
  return {
    learn({ terms }) {
      for (const { key, words, at } of terms) {
        if (at === 0) continue;
        let term = seen.get(key);
        if (!term) {
          term = { inside: 0, capital: 0 };
          seen.set(key, term);
        }
        term.inside += 1;
        if (CAPITAL.test(words)) term.capital += 1;
      }
    },
    names: () => new Set([...seen].filter(([, { inside, capital }]) => 2 * capital >= inside).map(([key]) => key)),
  };
}

/** Terms that a question writes with a capital. Any word has one at the start. */
export function namesIn({ terms }: Reading): Set<string> {
  return new Set(terms.filter(({ words, at }) => at > 0 && CAPITAL.test(words)).map(({ key }) => key));
}

const CAPITAL = /^\p{Lu}/u;
