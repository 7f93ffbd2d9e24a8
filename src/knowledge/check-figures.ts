import { tokenise } from '../answering/read/tokens.js';
import { NUMBER_SCALES } from '../english/words.js';
import type { Card, Figure, Knowledge } from '../model/knowledge.js';
import { figuresOf } from './article.js';
import type { Path } from './fault-place.js';

/** Scales that prose writes out. */
const SCALES = ['thousand', 'million', 'billion', 'trillion'].flatMap((word): [string, number][] => {
  const times = NUMBER_SCALES.get(word);
  return times === undefined ? [] : [[word, times]];
});
/** 5.4 million is 5400000.000000001 to a machine. */
const ROUNDING = 1e-9;
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.abs(b);

const NONE = /\b(?:no|none|nobody|nothing|not one)\b/i;

/** That what a picture shows stands in the answer beside it. */
export function checkFigures(
  { cards }: Pick<Knowledge, 'cards'>,
  report: (card: Card, path: Path, message: string) => void,
): void {
  for (const card of cards) {
    for (const [place, figure] of (card.figures ?? []).entries()) {
      if (!standsIn(card, figure)) report(card, ['figures', place, 'number'], missingText(card, figure));
    }
  }
}

/** What to write instead where the answer has the number with a scale: "31" of "31 million euros". */
function missingText({ answer }: Card, { number, unit = '' }: Figure): string {
  const told = figuresOf(answer).map(Number);
  const scale = SCALES.find(([, times]) => number > 0 && told.some((one) => isClose(one, number * times)));
  if (!scale) return `${number} does not stand in the answer: correct it, or take the figure out`;
  const [word, times] = scale;
  return `the answer has ${number} ${word}: write number: ${Math.round(number * times)}, or unit: ${[word, unit].join(' ').trim()}`;
}

/**
 * Whether the answer has the number, in digits or words, by itself or with the scale that its unit begins with, as "31" of
 * "million euros"; that of one thing may be told by its name.
 */
export function standsIn({ answer }: Pick<Card, 'answer'>, { label, number, unit = '' }: Figure): boolean {
  const times = NUMBER_SCALES.get(unit.toLowerCase().split(' ')[0] ?? '') ?? 1;
  if (figuresOf(answer).some((figure) => isClose(Number(figure), number * times))) return true;
  if (number === 0) return NONE.test(answer);
  if (number !== 1) return false;
  const words = new Set(tokenise(answer).map(({ text }) => text));
  return words.has('one') || tokenise(label).every(({ text }) => words.has(text));
}
