import { CONFIDENCE_WEIGHTS, confidenceEvidence, RANKING_WEIGHTS } from '../answering/judge/judge.js';
import { contestOf, type Ranked } from '../answering/judge/ranker.js';
import type { Example } from './examples.js';
import { type Choice, dot, fitChoices, fitOutcomes, logistic, type Outcome } from './regression.js';

/** Weights in the order of the names in `RANKING_WEIGHTS` and `CONFIDENCE_WEIGHTS`. */
export interface Model {
  ranking: number[];
  confidence: number[];
}

/** What a model makes of an example: whether its best card is right, and how confident it is. */
export interface Judged {
  right: boolean;
  confidence: number;
}

/** Test questions are scarce and what counts; the knowledge's own wordings are many and only like them. */
const ITEM_WEIGHT = 12;
const RANKING_FIT = { ridge: 0.002, steps: 400 };
const CONFIDENCE_FIT = { ridge: 0.0005, steps: 800 };

export const RANKING_NAMES = namesOf(RANKING_WEIGHTS);
export const CONFIDENCE_NAMES = namesOf(CONFIDENCE_WEIGHTS);

/** Fits both models: first which topic a question is about, then whether the best card answers it. */
export function fitModel(items: readonly Example[], wordings: readonly Example[]): Model {
  const weighted = [
    ...items.map((example) => ({ example, weight: ITEM_WEIGHT })),
    ...wordings.map((example) => ({ example, weight: 1 })),
  ];
  const choices = weighted.flatMap(({ example, weight }): Choice[] => {
    if (!example.right.includes(true) || !example.right.includes(false)) return [];
    return [{ candidates: example.ranking.map(rankingFeatures), right: example.right, weight }];
  });
  const ranking = fitChoices(choices, RANKING_NAMES.length, RANKING_FIT);
  const outcomes = weighted.flatMap(({ example, weight }): Outcome[] => {
    const best = bestOf(example, ranking);
    return best ? [{ features: best.features, so: best.right, weight }] : [];
  });
  return { ranking, confidence: fitOutcomes(outcomes, CONFIDENCE_NAMES.length, CONFIDENCE_FIT) };
}

/** Applies a model to an example. */
export function judge(example: Example, model: Model): Judged {
  const best = bestOf(example, model.ranking);
  if (!best) return { right: false, confidence: 0 };
  return { right: best.right, confidence: logistic(dot(best.features, model.confidence)) };
}

/** Judges every item by a model fitted without its fold. */
export function crossValidate(items: readonly Example[], wordings: readonly Example[], folds: number): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(
      items.filter((_, i) => i % folds !== fold),
      wordings,
    );
    items.forEach((item, i) => {
      if (i % folds === fold) judged[i] = judge(item, model);
    });
  }
  return judged;
}

/** How many examples pass when cards answer from this confidence on. */
export function passedAt(examples: readonly Example[], judged: readonly Judged[], answerFrom: number): number {
  return examples.filter(({ answerable }, i) => {
    const answered = judged[i].confidence >= answerFrom;
    return answerable ? answered && judged[i].right : !answered;
  }).length;
}

function bestOf(example: Example, ranking: readonly number[]): { features: number[]; right: boolean } | undefined {
  const scored = example.ranking
    .map((ranked, i) => ({ ...ranked, score: dot(rankingFeatures(ranked), ranking), right: example.right[i] }))
    .sort((a, b) => b.score - a.score);
  const contest = contestOf(scored, example.told);
  if (!contest) return undefined;
  const evidence = confidenceEvidence(contest);
  const right = scored.find((ranked) => ranked === contest.best)?.right ?? false;
  return { features: CONFIDENCE_NAMES.map((name) => evidence[name]), right: right && example.answerable };
}

function rankingFeatures({ evidence }: Ranked): number[] {
  return RANKING_NAMES.map((name) => evidence[name]);
}

function namesOf<T extends object>(weights: T): Extract<keyof T, string>[] {
  const names: Extract<keyof T, string>[] = [];
  for (const name in weights) names.push(name);
  return names;
}
