import { tokenise } from '../answering/read/tokens.js';
import type { Card, Figure, Knowledge } from '../model/knowledge.js';
import { figuresOf } from './article.js';
import type { Path } from './fault-place.js';

const NONE = /\b(?:no|none|nobody|nothing|not one)\b/i;

/** That what a picture shows stands in the answer beside it. */
export function checkFigures(
  { cards }: Pick<Knowledge, 'cards'>,
  report: (card: Card, path: Path, message: string) => void,
): void {
  for (const card of cards) {
    for (const [place, figure] of (card.figures ?? []).entries()) {
      if (!standsIn(card, figure)) {
        report(
          card,
          ['figures', place, 'number'],
          `${figure.number} does not stand in the answer: correct it, or take the figure out`,
        );
      }
    }
  }
}

/** Whether the answer has the number, in digits or words; that of one thing may be told by its name. */
export function standsIn({ answer }: Pick<Card, 'answer'>, { label, number }: Figure): boolean {
  if (figuresOf(answer).some((figure) => Number(figure) === number)) return true;
  if (number === 0) return NONE.test(answer);
  if (number !== 1) return false;
  const words = new Set(tokenise(answer).map(({ text }) => text));
  return words.has('one') || tokenise(label).every(({ text }) => words.has(text));
}
