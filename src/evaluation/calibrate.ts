import { cardOf } from '../answering/find/documents.js';
import { confidenceFeatures } from '../answering/judge/judge.js';
import { contestOf, type Ranked } from '../answering/judge/ranker.js';
import { TOPIC_NAMES, topicFeatures } from '../answering/judge/topic.js';
import { logOddsOf, type Trees } from '../answering/judge/trees.js';
import type { Example } from './examples.js';
import { fitRanking, type Weighted } from './fit-ranking.js';
import { fitTrees, type Outcome } from './fit-trees.js';
import type { Judged } from './measures.js';
import { dot, fitLogistic, logistic } from './regression.js';

/** What `model.json` holds, the weights in the order of `EVIDENCE`. */
export interface Model {
  ranking: number[];
  trees: Trees;
  /** In the order of `TOPIC_NAMES`. */
  topic: number[];
}

/** Questions asked of one story, curated in one way. */
export interface ExampleSet {
  /** Of the story that it is left out with. */
  story: string;
  /** The line it is shown in; undefined where it only helps to fit. */
  line: string | undefined;
  /** How many questions it counts for, whatever their number. */
  weight: number;
  examples: Example[];
}

/** An example as a model judged it that was not fitted on its story. */
export interface LeftOut extends Judged {
  story: string;
  line: string;
  class: string;
}

/**
 * Of a question that assumes what is not so, the card that puts it right is the answer even where no curator foresaw the
 * mistake; but from "the ferry sank in May" to "it sank in June" is as far as to a near miss. Such a question says little.
 */
const UNFORESEEN = { kind: 'false_premise', weight: 0.3 };

/** Fits both models: first which card a question is about, then whether the best card answers it. */
export function fitModel(sets: readonly ExampleSet[]): Model {
  const weighted = sets.flatMap(({ weight, examples }) =>
    examples.map((example) => ({ example, weight: weight / examples.length })),
  );
  const ranking = fitRanking(weighted);
  const outcomes = weighted.flatMap(({ example, weight }): Outcome[] => {
    const best = bestOf(example, ranking);
    if (!best) return [];
    const isUnforeseen = example.test.kind === UNFORESEEN.kind && !best.isMistaken;
    return [{ features: best.features, so: best.right, weight: isUnforeseen ? UNFORESEEN.weight * weight : weight }];
  });
  return { ranking, trees: fitTrees(outcomes), topic: fitTopic(weighted, ranking) };
}

/** Kinds of text that are not about the story. */
const ELSEWHERE = new Set(['off_topic', 'noise']);
const TOPIC_FIT = { ridge: 0.0005, steps: 800 };

/** Fits what tells texts about the story from others; both count alike. */
function fitTopic(weighted: readonly Weighted[], ranking: readonly number[]): number[] {
  const found = weighted.flatMap(({ example }) => {
    const best = bestOf(example, ranking);
    return best ? [{ features: best.topic, so: !ELSEWHERE.has(example.test.kind) }] : [];
  });
  const about = found.filter(({ so }) => so).length;
  const instances = found.map((one) => ({ ...one, weight: 1 / (one.so ? about : found.length - about) }));
  return fitLogistic(instances, TOPIC_NAMES.length, TOPIC_FIT);
}

/** Applies a model to an example. */
export function judge(example: Example, { ranking, trees }: Pick<Model, 'ranking' | 'trees'>): Judged {
  const { answerable } = example.test;
  const best = bestOf(example, ranking);
  if (!best) return { answerable, right: false, confidence: 0 };
  return { answerable, right: best.right, confidence: logistic(logOddsOf(trees, best.features)) };
}

/** Judges the questions of every story by a model fitted on the other stories. @param say told before each */
export function leaveOneStoryOut(sets: readonly ExampleSet[], say: (story: string) => void): LeftOut[] {
  const stories = new Set(sets.filter(({ line }) => line !== undefined).map(({ story }) => story));
  if (stories.size < 2) throw new Error('leaving one story out takes two at least');
  return [...stories].flatMap((story) => {
    say(story);
    const model = fitModel(sets.filter((set) => set.story !== story));
    return sets.flatMap(({ story: own, line, examples }) =>
      own === story && line !== undefined
        ? examples.map((example) => ({ story, line, class: example.test.class, ...judge(example, model) }))
        : [],
    );
  });
}

/** The best card of an example, with what the confidence in it rests on. */
function bestOf(
  { question, ranking, right }: Example,
  weights: readonly number[],
): { features: number[]; topic: number[]; right: boolean; isMistaken: boolean } | undefined {
  const scored: Ranked[] = ranking.map((ranked) => ({ ...ranked, score: dot(ranked.numbers, weights) }));
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  const contest = contestOf(question, scored);
  if (!contest) return undefined;
  const { topic, closest } = contest.best;
  return {
    features: confidenceFeatures(contest),
    topic: topicFeatures(question, contest.best.evidence),
    right: right.has(cardOf(topic)?.id ?? ''),
    isMistaken: closest?.mistaken ?? false,
  };
}
