import { createShapeReader, type PhraseWeights, type ShapeOdds } from '../answering/judge/shape-odds.js';
import type { Example, ExampleSet } from './examples.js';
import { round } from './feature-columns.js';
import { isOffTopic } from './items.js';
import { fitLogistic } from './regression.js';

/** A phrase of fewer questions says nothing. */
const FEWEST_QUESTIONS = 10;
/** The same for texts about other things, of which there are fewer. */
const FEWEST_ELSEWHERE = 5;
const FIT = { ridge: 0.00175, steps: 300 };
/** A weight below this changes nothing that could be seen. */
const LEAST_WEIGHT = 0.005;
/** So many parts of the questions are read by what the others teach. */
const FOLDS = 6;

export type ShapeWeights = Record<keyof ShapeOdds, PhraseWeights>;
/** Gives what the shape of an example's question tells. */
export type ShapeReader = (example: Example) => ShapeOdds;

/** A question as it is put, once. */
interface Row {
  shape: readonly string[];
  answerable: boolean;
  offTopic: boolean;
  fold: number;
}

/** Learns from how questions are put whether news tells what they ask for, and whether they are about news at all. */
export function fitShapes(sets: readonly ExampleSet[]): ShapeWeights {
  return fitRows(rowsOf(sets));
}

/** Reads examples by weights. */
export function shapesBy(weights: ShapeWeights): ShapeReader {
  const read = createShapeReader(weights);
  return ({ question }) => read(question.shape);
}

/**
 * Reads each example by weights that were learnt from other stories, and from other texts about other things: as questions
 * are read that are not known yet.
 */
export function shapesAcross(sets: readonly ExampleSet[]): ShapeReader {
  const rows = rowsOf(sets);
  const foldOf = foldsOf(sets);
  const readers = Array.from({ length: FOLDS }, (_, fold) =>
    shapesBy(fitRows(rows.filter((row) => row.fold !== fold))),
  );
  const found = new Map<Example, ShapeOdds>();
  for (const { story, examples } of sets) {
    for (const example of examples) {
      const read = readers[foldOf(story, example)];
      if (read) found.set(example, read(example));
    }
  }
  return (example) => found.get(example) ?? { untold: 0, elsewhere: 0 };
}

function fitRows(rows: readonly Row[]): ShapeWeights {
  const about = rows.filter(({ offTopic }) => !offTopic);
  return {
    untold: fitPhrases(about, ({ answerable }) => !answerable, FEWEST_QUESTIONS),
    elsewhere: fitPhrases(rows, ({ offTopic }) => offTopic, FEWEST_ELSEWHERE, true),
  };
}

/** @param alike whether both sorts of rows count alike, however many there are */
function fitPhrases(rows: readonly Row[], isSo: (row: Row) => boolean, fewest: number, alike = false): PhraseWeights {
  const counts = new Map<string, number>();
  for (const { shape } of rows) for (const phrase of shape) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const phrases = [...counts].filter(([, count]) => count >= fewest).map(([phrase]) => phrase);
  const places = new Map(phrases.map((phrase, place) => [phrase, place]));
  const base = phrases.length;
  const so = rows.map(isSo);
  const share = so.filter(Boolean).length / rows.length;
  const found = fitLogistic(
    rows.map(({ shape }, i) => ({
      has: Int32Array.from([...shape.flatMap((phrase) => places.get(phrase) ?? []), base]),
      numbers: [],
      so: so[i] ?? false,
      weight: alike ? 0.5 / (so[i] ? share : 1 - share) : 1,
    })),
    base + 1,
    FIT,
  );
  const named = phrases.map((phrase, place): [string, number] => [phrase, round(found[place] ?? 0)]);
  return {
    base: round(found[base] ?? 0),
    phrases: Object.fromEntries(named.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  };
}

/** The questions of others, each once: those about a story as it stands, and texts about other things. */
function rowsOf(sets: readonly ExampleSet[]): Row[] {
  const foldOf = foldsOf(sets);
  const rows = new Map<string, Row>();
  for (const { story, line, examples } of sets) {
    for (const example of examples) {
      const { test, question } = example;
      const offTopic = isOffTopic(test);
      if (line !== story && !offTopic) continue;
      const fold = foldOf(story, example);
      const name = offTopic ? test.text : `${story} ${test.text}`;
      rows.set(name, { shape: question.shape, answerable: test.answerable, offTopic, fold });
    }
  }
  return [...rows.values()];
}

/** Questions about a story are in one fold; a text about other things, which several stories are asked, in its own. */
function foldsOf(sets: readonly ExampleSet[]): (story: string, example: Example) => number {
  const stories = new Map([...new Set(sets.map(({ story }) => story))].map((story, i) => [story, i]));
  return (story, { test }) =>
    (isOffTopic(test) ? test.text.length + test.text.charCodeAt(0) : (stories.get(story) ?? 0)) % FOLDS;
}
