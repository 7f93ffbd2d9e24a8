import { cardOf } from '../answering/find/documents.js';
import { EVIDENCE } from '../answering/judge/evidence.js';
import type { Example } from './examples.js';
import { type Choice, fitChoices } from './regression.js';

/** An example, and how much it counts. */
export interface Weighted {
  example: Example;
  weight: number;
}

/** Weaker, and rare evidence gets weights out of proportion; stronger, and the frequent evidence decides alone. */
const FIT = { ridge: 0.001, steps: 250 };

/**
 * Fits the weights of the evidence, in the order of `EVIDENCE`, by which the cards that answer a question come first.
 * What the story does not say is no candidate: how cards compare with it is for the confidence.
 */
export function fitRanking(weighted: readonly Weighted[]): number[] {
  return fitChoices(weighted.flatMap(choiceOf), EVIDENCE.length, FIT);
}

function choiceOf({ example, weight }: Weighted): Choice[] {
  const candidates: Float64Array[] = [];
  const right: boolean[] = [];
  for (const { topic, numbers } of example.ranking) {
    const card = cardOf(topic);
    if (!card) continue;
    candidates.push(numbers);
    right.push(example.right.has(card.id));
  }
  return right.includes(true) && right.includes(false) ? [{ candidates, right, weight }] : [];
}
