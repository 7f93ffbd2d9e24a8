import { type Judged, mean, rightAt, separation, tableOf } from '../evaluation/measures.js';
import type { Article } from './article.js';
import type { Engine } from './engine.js';

/** How an engine does on texts it has only the sentences of. Each is 0 to 1. */
export interface TextScore {
  engine: string;
  /** Answerable questions that bring a sentence which answers them first. */
  first: number;
  /** … among the first three. */
  inThree: number;
  /** Separation of answerable questions from those about the same article that it does not answer. */
  near: number;
  /** … from questions about another article. */
  far: number;
  /** Answered rightly, where so many of the unanswerable ones about the same article are answered too: see `MISLED`. */
  rightAt: number[];
}

/** Shares of misleading answers that one might bear with. */
export const MISLED = [0.03, 0.1, 0.2];

const FEW = 3;

/** Asks an engine every question of every article, with the article's sentences as its texts. */
export function scoreTexts(engine: Engine, articles: readonly Article[]): TextScore {
  let first = 0;
  let inThree = 0;
  let answerable = 0;
  const near: number[] = [];
  const far: number[] = [];
  const judged: Judged[] = [];
  articles.forEach((article, i) => {
    const { rank } = engine.build(article.sentences);
    const confidence = (question: string): number => rank(question).confidence;
    const answered: number[] = [];
    const unanswered: number[] = [];
    for (const { question, gold } of article.questions) {
      if (gold.length === 0) {
        const { confidence } = rank(question);
        unanswered.push(confidence);
        judged.push({ answerable: false, right: false, confidence });
        continue;
      }
      const found = rank(question);
      const place = found.places.findIndex((place) => gold.includes(place));
      answerable += 1;
      if (place === 0) first += 1;
      if (place >= 0 && place < FEW) inThree += 1;
      answered.push(found.confidence);
      judged.push({ answerable: true, right: place === 0, confidence: found.confidence });
    }
    const next = articles[(i + 1) % articles.length] ?? article;
    const other = next.questions.map(({ question }) => confidence(question));
    near.push(separation(answered, unanswered));
    far.push(separation(answered, other));
  });
  return {
    engine: engine.name,
    first: first / answerable,
    inThree: inThree / answerable,
    near: mean(near),
    far: mean(far),
    rightAt: MISLED.map((share) => rightAt(judged, share)),
  };
}

export function textsTable(scores: readonly TextScore[]): string {
  return tableOf(
    [
      'engine',
      'right sentence first',
      'in first three',
      'AUROC near',
      'AUROC far',
      ...MISLED.map((share) => `right at ${100 * share} % misled`),
    ],
    scores.map(({ engine, first, inThree, near, far, rightAt }) => [
      engine,
      ...[first, inThree, near, far, ...rightAt].map((share) => share.toFixed(3)),
    ]),
  );
}
