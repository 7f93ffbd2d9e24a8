import type { Card, Knowledge } from '../model/knowledge.js';
import { figuresOf } from './article.js';
import type { KnowledgeDiff } from './diff.js';

/** A figure that was corrected in one card, and the other cards that still have it. */
export interface FigureElsewhere {
  figure: string;
  cards: Card[];
}

/** Up to here a figure is a word of the language: "one", "two". */
const SMALL = 2;

/** The figures that changed answers no longer have, and where else they stand in the new knowledge. */
export function figuresElsewhere({
  diff,
  knowledge,
}: {
  diff: Pick<KnowledgeDiff, 'changed'>;
  knowledge: Knowledge;
}): FigureElsewhere[] {
  const gone = diff.changed.flatMap(({ before, after }) => {
    const left = new Set(figuresIn(after));
    return figuresIn(before).filter((figure) => !left.has(figure) && Number(figure) > SMALL);
  });
  return [...new Set(gone)].flatMap((figure) => {
    const cards = knowledge.cards.filter((card) => figuresIn(card).includes(figure));
    return cards.length > 0 ? [{ figure, cards }] : [];
  });
}

function figuresIn({ answer, quotes }: Card): string[] {
  return figuresOf([answer, ...quotes.map(({ words }) => words)].join('\n'));
}
