import {
  type DistressModel,
  logOddsOfMessage,
  type SeenMessage,
  seeMessage,
  weightsOf,
} from '../answering/talk/distress-model.js';
import { inOwnWords, isUrgent } from '../answering/talk/find-distress.js';
import { readMessageWords } from '../answering/talk/message-words.js';
import type { WordVectors } from '../english/word-vectors.js';
import { round } from './feature-columns.js';
import { fitLogistic, type Instance } from './regression.js';

/** A message, and whether somebody in it is in distress. */
export interface DistressMessage {
  text: string;
  so: boolean;
  /** What it tells, or where it is from. */
  kind: string;
  /** How much it counts in a fit, its sentences a little less. */
  weight: number;
  /** Whether words and pairs of words may be taken from it: those of a story's questions are the story's own. */
  lendsWords: boolean;
}

export interface SeenExample extends DistressMessage {
  /** Whether a phrase tells it, without the model. */
  isUrgent: boolean;
  seen: SeenMessage;
}

/** An example as a model weighed it that was not fitted on it. */
export interface WeighedExample extends Omit<SeenExample, 'seen'> {
  logOdds: number;
}

const FIT = { ridge: 0.0007, steps: 250 };
const FEWEST_SEEN = 2;
/** A feature of less weight is left out: thousands of them would turn no message. */
const LEAST_WEIGHT = 0.02;
const SENTENCE_WEIGHT = 0.7;
const PARTS = 5;

export function seeAll(messages: readonly DistressMessage[], vectors: WordVectors): SeenExample[] {
  return messages.map((message) => {
    const { text, said } = inOwnWords(message.text, readMessageWords(message.text));
    return { ...message, isUrgent: isUrgent(said), seen: seeMessage(text, said, vectors) };
  });
}

/** Fits what tells distress from all else. Where nobody is in distress, no sentence of a message says so either. */
export function fitDistress(examples: readonly SeenExample[]): DistressModel {
  const texts = examples.flatMap(({ seen, so, weight, lendsWords }) => [
    { seen: seen.whole, so, weight, lendsWords },
    ...(so
      ? []
      : seen.sentences.map((sentence) => ({ seen: sentence, so, weight: SENTENCE_WEIGHT * weight, lendsWords }))),
  ]);
  const counts = new Map<string, number>();
  for (const { seen, lendsWords } of texts)
    if (lendsWords) for (const name of seen.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST_SEEN).map(([name]) => name);
  const first = texts[0]?.seen.numbers.length ?? 0;
  const places = new Map(names.map((name, i) => [name, first + i]));
  const instances = texts.map(({ seen, so, weight }): Instance => {
    const has = Int32Array.from([...seen.names].flatMap((name) => places.get(name) ?? []));
    return { has, numbers: seen.numbers, so, weight };
  });
  const weights = fitLogistic(instances, first + names.length, FIT).map(round);
  const kept = names.map((name, i): [string, number] => [name, weights[first + i] ?? 0]);
  return {
    numbers: weights.slice(0, first),
    names: Object.fromEntries(kept.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  };
}

/** Weighs every example by a model that was fitted on four fifths of them, without its own. */
export function crossValidate(examples: readonly SeenExample[]): WeighedExample[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const isLeftOut = (i: number): boolean => i % PARTS === part;
    const model = weightsOf(fitDistress(examples.filter((_, i) => !isLeftOut(i))));
    return examples.flatMap(({ seen, ...message }, i) =>
      isLeftOut(i) ? [{ ...message, logOdds: logOddsOfMessage(model, seen) }] : [],
    );
  }).flat();
}
