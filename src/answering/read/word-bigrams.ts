import { stemOf } from './terms.js';
import type { Token } from './tokens.js';

/**
 * A text by its very words, grammar included: each stem, each two neighbours, and what it opens with.
 * "What is it called" and "what are they called" share more than their terms.
 */
export function wordGramsOf(tokens: readonly Token[]): string[] {
  const stems = tokens.map((token) => (token.isNumber ? `=${token.text}` : stemOf(token.text)));
  const grams = new Set<string>(stems);
  stems.forEach((stem, i) => {
    grams.add(i === 0 ? `^ ${stem}` : `${stems[i - 1]} ${stem}`);
  });
  return [...grams];
}
