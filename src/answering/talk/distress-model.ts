import type { WordVectors } from '../../english/word-vectors.js';
import { type DistressFeatures, distressFeatures } from './distress-features.js';
import fitted from './distress-model.json' with { type: 'json' };
import { type MessageWords, readMessageWords } from './message-words.js';

/** The weights of a logistic regression, as `npm run -s distress -- --write` fits them. */
export interface DistressModel {
  numbers: readonly number[];
  names: Readonly<Record<string, number>>;
}

/** A model that is ready to weigh texts. */
export interface DistressWeights {
  numbers: readonly number[];
  names: ReadonlyMap<string, number>;
}

/**
 * Log odds from which a message is told whom to turn to, whatever the story says; and from which it is where the story
 * has no answer. Set so that hardly a question of a reader is taken for distress (`npm run -s distress`).
 */
export const SURE_FROM = 1.25;
export const LIKELY_FROM = 0.1;

/** A sentence alone lacks what stands around it: it has to say so much more. */
const SENTENCE_MARGIN = 0.7;
const FEWEST_WORDS = 4;
const MOST_SENTENCES = 12;
const SENTENCE_END = /(?<=[.!?…])\s+|\n+/;

export const FITTED: DistressWeights = weightsOf(fitted);

export function weightsOf({ numbers, names }: DistressModel): DistressWeights {
  return { numbers, names: new Map(Object.entries(names)) };
}

/** The log odds that a text says that somebody is in distress. */
export function logOddsOf({ numbers, names }: DistressWeights, seen: DistressFeatures): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += (numbers[i] ?? 0) * (seen.numbers[i] ?? 0);
  for (const name of seen.names) sum += names.get(name) ?? 0;
  return sum;
}

/** What a message is weighed by: the whole, and each of its sentences where there are several. */
export interface SeenMessage {
  whole: DistressFeatures;
  sentences: readonly DistressFeatures[];
}

export function seeMessage(text: string, said: MessageWords, vectors: WordVectors): SeenMessage {
  const sentences = text.split(SENTENCE_END, MOST_SENTENCES);
  return {
    whole: distressFeatures(text, said, vectors),
    sentences:
      sentences.length < 2
        ? []
        : sentences.flatMap((sentence) => {
            const words = readMessageWords(sentence);
            return words.words.length < FEWEST_WORDS ? [] : [distressFeatures(sentence, words, vectors)];
          }),
  };
}

/** The log odds of the whole message, or of the sentence that says it most clearly. */
export function logOddsOfMessage(weights: DistressWeights, { whole, sentences }: SeenMessage): number {
  const alone = sentences.map((sentence) => logOddsOf(weights, sentence) - SENTENCE_MARGIN);
  return Math.max(logOddsOf(weights, whole), ...alone);
}
