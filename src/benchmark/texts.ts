import type { Engine } from './engine.js';
import { mean, separation, tableOf } from './measures.js';
import type { Article } from './text-sets.js';

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
}

const FEW = 3;

/** Asks an engine every question of every article, with the article's sentences as its texts. */
export function scoreTexts(engine: Engine, articles: readonly Article[]): TextScore {
  let first = 0;
  let inThree = 0;
  let answerable = 0;
  const near: number[] = [];
  const far: number[] = [];
  articles.forEach((article, i) => {
    const { rank } = engine.build(article.sentences);
    const confidence = (question: string): number => rank(question).confidence;
    const answered: number[] = [];
    const unanswered: number[] = [];
    for (const { question, gold } of article.questions) {
      if (gold.length === 0) {
        unanswered.push(confidence(question));
        continue;
      }
      const found = rank(question);
      const place = found.places.findIndex((place) => gold.includes(place));
      answerable += 1;
      if (place === 0) first += 1;
      if (place >= 0 && place < FEW) inThree += 1;
      answered.push(found.confidence);
    }
    const other = articles[(i + 1) % articles.length].questions.map(({ question }) => confidence(question));
    near.push(separation(answered, unanswered));
    far.push(separation(answered, other));
  });
  return {
    engine: engine.name,
    first: first / answerable,
    inThree: inThree / answerable,
    near: mean(near),
    far: mean(far),
  };
}

export function textsTable(scores: readonly TextScore[]): string {
  return tableOf(
    ['engine', 'right sentence first', 'in first three', 'AUROC near', 'AUROC far'],
    scores.map(({ engine, ...shares }) => [engine, ...Object.values(shares).map((share) => share.toFixed(3))]),
  );
}
