import type { Reading } from './terms.js';
import type { Token } from './tokens.js';

/** What stands for names, figures and words that are no everyday English, however many in a row. */
const NAME = 'N';
const FIGURE = '#';
const OTHER = 'X';
const OPENING = '^';
const END = '$';

const LONGEST_PHRASE = 3;
const CAPITAL = /^\p{Lu}/u;

/**
 * How a question is put, whatever it is about: its phrases of one to three words, names, figures and words that are not
 * everyday ones each as a sign. "Who drafted the Ferry Act?" has "who X", "X the N" and "N $".
 * @param isEveryday whether a folded word is one of the commonest of English
 */
export function shapeOf(reading: Reading, isEveryday: (word: string) => boolean): string[] {
  const { tokens } = reading;
  const named = new Set(
    reading.terms.flatMap(({ key, words, at }) =>
      key.startsWith('@') ? words.split(' ').map((_, place) => at + place) : [],
    ),
  );
  const isTitle = isTitled(tokens);
  const signOf = ({ text, raw, isNumber }: Token, at: number): string => {
    if (isNumber) return FIGURE;
    if (named.has(at) || (at > 0 && !isTitle && CAPITAL.test(raw) && text !== 'i')) return NAME;
    return isEveryday(text) ? text : OTHER;
  };
  const signs = [OPENING];
  for (const sign of [...tokens.map(signOf), END]) {
    if ((sign === NAME || sign === OTHER) && signs.at(-1) === sign) continue;
    signs.push(sign);
  }
  const phrases = new Set<string>();
  for (let length = 1; length <= LONGEST_PHRASE; length++)
    for (let at = 0; at + length <= signs.length; at++) phrases.add(signs.slice(at, at + length).join(' '));
  return [...phrases];
}

/** Written in capitals throughout, or with one on most words: they tell nothing. */
export function isTitled(tokens: readonly Token[]): boolean {
  return 2 * tokens.filter(({ raw }) => CAPITAL.test(raw)).length > tokens.length;
}
