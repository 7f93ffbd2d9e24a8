import { createAnswerer } from '../answering/answerer.js';
import { cardOf } from '../answering/find/documents.js';
import type { TextEvidence } from '../answering/judge/text-evidence.js';
import {
  TEXT_CONFIDENCE_WEIGHTS,
  TEXT_RANKING_WEIGHTS,
  type TextRankingEvidence,
} from '../answering/judge/text-judge.js';
import { readEnglish } from '../english/read-english.js';
import { type Choice, dot, fitChoices, fitOutcomes, type Outcome } from '../evaluation/regression.js';
import { knowledgeOf } from './factbox.js';
import { mean, separation, tableOf } from './measures.js';
import type { Article } from './text-sets.js';

/** A question with the texts that compete for it. */
interface Example {
  candidates: { evidence: TextEvidence; right: boolean }[];
  answerable: boolean;
  /** Asked about another article. */
  far: boolean;
}

/** Weights in the order of the names in `TEXT_RANKING_WEIGHTS` and `TEXT_CONFIDENCE_WEIGHTS`. */
export interface TextModel {
  ranking: number[];
  confidence: number[];
}

/** What a model is worth on an article it was not fitted on. */
export interface TextFit {
  title: string;
  /** The share of answerable questions that bring a sentence which answers them first. */
  first: number;
  /** How well the confidence tells answerable from unanswerable questions about the article. */
  near: number;
}

/** An article's questions. */
export interface ArticleExamples {
  title: string;
  examples: Example[];
}

const RANKING_FIT = { ridge: 0.001, steps: 600 };
const CONFIDENCE_FIT = { ridge: 0.003, steps: 600 };
/** Questions about other things are easily told: they count less, so that the near misses set the weights. */
const FAR_WEIGHT = 0.3;

export const RANKING_NAMES = namesOf(TEXT_RANKING_WEIGHTS);
export const CONFIDENCE_NAMES = namesOf(TEXT_CONFIDENCE_WEIGHTS);

/** Reads the questions of articles, and those of the next article as questions about other things. */
export function examplesOf(articles: readonly Article[]): ArticleExamples[] {
  const english = readEnglish();
  return articles.map((article, i) => {
    const { rank } = createAnswerer(knowledgeOf(article.sentences), english);
    const example = (question: string, gold: readonly number[], far: boolean): Example => ({
      candidates: rank(question).ranking.flatMap(({ topic, text }) => {
        const card = cardOf(topic);
        return text && card ? [{ evidence: text, right: gold.includes(card.sentences[0] - 1) }] : [];
      }),
      answerable: gold.length > 0,
      far,
    });
    const examples = [
      ...article.questions.map(({ question, gold }) => example(question, gold, false)),
      ...articles[(i + 1) % articles.length].questions.map(({ question }) => example(question, [], true)),
    ];
    return { title: article.title, examples };
  });
}

/** Fits both models: first which text a question is about, then whether the text answers it. */
export function fitTexts(examples: readonly Example[]): TextModel {
  const choices = examples.flatMap(({ candidates }): Choice[] => {
    const right = candidates.map((candidate) => candidate.right);
    if (!right.includes(true) || !right.includes(false)) return [];
    return [{ candidates: candidates.map(({ evidence }) => rankingFeatures(evidence)), right, weight: 1 }];
  });
  const ranking = fitChoices(choices, RANKING_NAMES.length, RANKING_FIT);
  const outcomes = examples.flatMap((example): Outcome[] => {
    const best = bestOf(example, ranking);
    return best ? [{ features: best.features, so: example.answerable, weight: example.far ? FAR_WEIGHT : 1 }] : [];
  });
  return { ranking, confidence: fitOutcomes(outcomes, CONFIDENCE_NAMES.length, CONFIDENCE_FIT) };
}

/** Judges every article by a model fitted on the others. */
export function crossValidateTexts(articles: readonly ArticleExamples[]): TextFit[] {
  return articles.map(({ title, examples }) => {
    const others = articles.filter((article) => article.examples !== examples);
    const model = fitTexts(others.flatMap((article) => article.examples));
    const asked = examples.filter((example) => !example.far);
    const confidence = (example: Example): number => {
      const best = bestOf(example, model.ranking);
      return best ? dot(best.features, model.confidence) : Number.NEGATIVE_INFINITY;
    };
    const answerable = asked.filter((example) => example.answerable);
    return {
      title,
      first: mean(answerable.map((example) => (bestOf(example, model.ranking)?.right ? 1 : 0))),
      near: separation(answerable.map(confidence), asked.filter((example) => !example.answerable).map(confidence)),
    };
  });
}

/** One line an article, and their mean. */
export function fitsTable(fits: readonly TextFit[]): string {
  const all = { title: 'mean', first: mean(fits.map(({ first }) => first)), near: mean(fits.map(({ near }) => near)) };
  return tableOf(
    ['left out of the fitting', 'right sentence first', 'AUROC near'],
    [...fits, all].map(({ title, first, near }) => [title, first.toFixed(3), near.toFixed(3)]),
  );
}

function bestOf(
  { candidates }: Example,
  ranking: readonly number[],
): { features: number[]; right: boolean } | undefined {
  const scored = candidates.map(({ evidence, right }) => ({
    evidence,
    right,
    score: dot(rankingFeatures(evidence), ranking),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const values = { ...best.evidence, one: 1, score: best.score };
  return { features: CONFIDENCE_NAMES.map((name) => values[name]), right: best.right };
}

function rankingFeatures(evidence: TextRankingEvidence): number[] {
  return RANKING_NAMES.map((name) => evidence[name]);
}

function namesOf<T extends object>(weights: T): Extract<keyof T, string>[] {
  const names: Extract<keyof T, string>[] = [];
  for (const name in weights) names.push(name);
  return names;
}
