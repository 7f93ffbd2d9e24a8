import { cardOf } from '../answering/find/documents.js';
import { confidenceFeatures, mostSure } from '../answering/judge/judge.js';
import { contestOf, type Ranked } from '../answering/judge/ranker.js';
import { logOddsOf, type Trees } from '../answering/judge/trees.js';
import type { Example, ExampleSet } from './examples.js';
import { fitRanking } from './fit-ranking.js';
import { fitShapes, type ShapeReader, type ShapeWeights, shapesAcross, shapesBy } from './fit-shapes.js';
import { fitTrees, type Outcome } from './fit-trees.js';
import { isOffTopic } from './items.js';
import type { Judged } from './measures.js';
import { dot, logistic } from './regression.js';

/** What `model.json` holds, the weights in the order of `EVIDENCE`. */
export interface Model {
  ranking: number[];
  trees: Trees;
  /** Whether a text is about the story, by the same features. */
  topic: Trees;
  /** What is told by how a question is put. */
  shapes: ShapeWeights;
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

/** Fits which card a question is about, what its shape tells, and from both whether the best card answers it. */
export function fitModel(sets: readonly ExampleSet[]): Model {
  const weighted = sets.flatMap(({ weight, examples }) =>
    examples.map((example) => ({ example, weight: weight / examples.length })),
  );
  const ranking = fitRanking(weighted);
  const shapes = shapesAcross(sets);
  const outcomes = weighted.flatMap(({ example, weight }): Outcome[] => {
    const best = bestOf(example, ranking, shapes);
    if (!best) return [];
    const isUnforeseen = example.test.kind === UNFORESEEN.kind && !best.isMistaken;
    return [{ features: best.features, so: best.right, weight: isUnforeseen ? UNFORESEEN.weight * weight : weight }];
  });
  return { ranking, trees: fitTrees(outcomes), topic: fitTopic(sets, ranking, shapes), shapes: fitShapes(sets) };
}

const TOPIC_FIT = { trees: 300, depth: 4, rate: 0.05, columns: 0.3 };

/** Fits what tells texts about a story from others; each story counts alike, and both kinds of text. */
function fitTopic(sets: readonly ExampleSet[], ranking: readonly number[], shapes: ShapeReader): Trees {
  const found = sets.flatMap(({ story, examples }) =>
    examples.flatMap((example) => {
      const so = !isOffTopic(example.test);
      const best = bestOf(example, ranking, shapes);
      return best ? [{ group: `${story} ${so}`, features: best.features, so }] : [];
    }),
  );
  const sizes = new Map<string, number>();
  for (const { group } of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const outcomes = found.map(({ group, features, so }) => ({ features, so, weight: 1 / (sizes.get(group) ?? 1) }));
  return fitTrees(outcomes, TOPIC_FIT);
}

/** Applies a model to an example. */
export function judge(example: Example, { ranking, trees, shapes }: Omit<Model, 'topic'>): Judged {
  const { answerable } = example.test;
  const best = bestOf(example, ranking, shapesBy(shapes));
  if (!best) return { answerable, right: false, confidence: 0 };
  return { answerable, right: best.right, confidence: Math.min(best.most, logistic(logOddsOf(trees, best.features))) };
}

/** So many groups of stories are left out one after the other. */
const MOST_GROUPS = 8;

/**
 * Judges the questions of every story by a model fitted without it: stories are left out in groups, as a fit takes a while.
 * @param say told the stories of each group before its fit
 */
export function leaveStoriesOut(sets: readonly ExampleSet[], say: (stories: readonly string[]) => void): LeftOut[] {
  const stories = [...new Set(sets.filter(({ line }) => line !== undefined).map(({ story }) => story))];
  if (stories.length < 2) throw new Error('leaving stories out takes two at least');
  const count = Math.min(MOST_GROUPS, stories.length);
  const groups = Array.from({ length: count }, (_, g) => stories.filter((_, i) => i % count === g));
  return groups.flatMap((group) => {
    say(group);
    const model = fitModel(sets.filter(({ story }) => !group.includes(story)));
    return sets.flatMap(({ story, line, examples }) =>
      group.includes(story) && line !== undefined
        ? examples.map((example) => ({ story, line, class: example.test.class, ...judge(example, model) }))
        : [],
    );
  });
}

/** The best card of an example, with what the confidence in it rests on. */
function bestOf(
  example: Example,
  weights: readonly number[],
  shapes: ShapeReader,
): { features: number[]; most: number; right: boolean; isMistaken: boolean } | undefined {
  const { question, ranking, right } = example;
  const scored: Ranked[] = ranking.map((ranked) => ({ ...ranked, score: dot(ranked.numbers, weights) }));
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  const contest = contestOf(question, scored);
  if (!contest) return undefined;
  const { topic, closest } = contest.best;
  return {
    features: confidenceFeatures(contest, shapes(example)),
    most: mostSure(contest),
    right: right.has(cardOf(topic)?.id ?? ''),
    isMistaken: closest?.mistaken ?? false,
  };
}
