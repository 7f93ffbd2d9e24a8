import { createAnswerer } from '../answering/answerer.js';
import type { English } from '../english/english.js';
import type { Knowledge } from '../model/knowledge.js';

import { CURATIONS, ordinary } from './curation.js';
import { type ExampleSet, examplesOf, type TestQuestion, testQuestionsOf } from './examples.js';
import { type EvalItem, isOffTopic } from './items.js';
import { ownWordings } from './own-wordings.js';
import type { Story } from './stories.js';

/** What models are fitted on: knowledge, with questions to ask of it. */
export interface Material {
  name: string;
  /** The line it is shown in, that several may share. */
  line: string;
  knowledge: Knowledge;
  tests: TestQuestion[];
  /** How many questions its own count for. */
  weight: number;
  /** Only to fit on: its own wordings are not asked, and it is shown in no line. */
  isExtra?: boolean;
}

/** Name of the story that the bot serves. */
export const SERVED = 'served';
/** All questions about invented stories count alike; the story that is served counts for 14 of those that have most. */
const QUESTION_WEIGHT = 1.3;
const SERVED_WEIGHT = 14 * 200 * QUESTION_WEIGHT;

/** How much the questions count, asked of each curation; and what curators ask, which is only like what others ask. */
const CURATION_WEIGHTS = { full: 1, ordinary: 1, sparse: 0.5 };
/** Ways to curate that the model is fitted on. */
type Fitted = keyof typeof CURATION_WEIGHTS;
const OWN_WORDINGS_WEIGHT = 0.4;

export function materialOf({ name, knowledge, items }: Story): Material {
  const tests = testQuestionsOf(items);
  const weight = name === SERVED ? SERVED_WEIGHT : QUESTION_WEIGHT * tests.length;
  return { name, line: name, knowledge, tests, weight };
}

/** One in so many texts about other things is asked of each story. */
const ELSEWHERE_ONE_IN = 6;
const ELSEWHERE_WEIGHT = 5;

/** Texts about other things, asked of each story: those that were collected with the others, and further ones. */
export function elsewhere(stories: readonly Story[], further: readonly EvalItem[]): Material[] {
  return stories.map(({ name, knowledge }, place) => {
    const others = stories.filter((story) => story.name !== name).flatMap(({ items }) => items);
    const texts = testQuestionsOf([...others, ...further].filter(isOffTopic));
    const tests = texts.filter((_, i) => i % ELSEWHERE_ONE_IN === place % ELSEWHERE_ONE_IN);
    return { name, line: name, knowledge, tests, weight: ELSEWHERE_WEIGHT, isExtra: true };
  });
}

/** Asks the questions of every curation of the knowledge, and its own wordings. */
export function exampleSetsOf(material: Material, english: English): ExampleSet[] {
  const { name, line, knowledge, tests, weight, isExtra } = material;
  if (isExtra) {
    const examples = examplesOf(tests, createAnswerer(knowledge, english));
    return examples.length > 0 ? [{ story: name, line: undefined, weight, examples }] : [];
  }
  const sets = curationsOf(knowledge).map(([curation, curated]): ExampleSet => {
    const examples = examplesOf(tests, createAnswerer(curated, english));
    const ownLine = curation === 'full' ? line : `${line}, ${curation}`;
    return { story: name, line: ownLine, weight: weight * CURATION_WEIGHTS[curation], examples };
  });
  const own = ownWordings(ordinary(knowledge)).flatMap((asking) =>
    examplesOf(asking.tests, createAnswerer(asking.knowledge, english)),
  );
  return [...sets, { story: name, line: undefined, weight: weight * OWN_WORDINGS_WEIGHT, examples: own }];
}

/** The ways to curate it that differ in how many wordings the cards have. */
function curationsOf(knowledge: Knowledge): [Fitted, Knowledge][] {
  const found: [Fitted, Knowledge][] = [];
  const counts = new Set<number>();
  for (const curation of ['full', 'ordinary', 'sparse'] as const) {
    const curated = CURATIONS[curation](knowledge);
    const count = curated.cards.reduce((sum, card) => sum + card.alsoAsked.length, 0);
    if (!counts.has(count)) found.push([curation, curated]);
    counts.add(count);
  }
  return found;
}
