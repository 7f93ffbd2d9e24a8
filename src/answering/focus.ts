import type { Reading } from './terms.js';

const BEFORE_FOCUS = new Set(['which', 'what', 'whose', 'many', 'much', 'name', 'names', 'of', 'number']);

/** The kind of thing a question asks for, where it names one: "country" in "Which country drafted the text?". */
export function focusOf({ tokens, terms }: Reading): string | undefined {
  for (const term of terms) {
    const before = tokens[term.at - 1]?.text;
    if (before !== undefined && BEFORE_FOCUS.has(before)) return term.key;
  }
  return undefined;
}
