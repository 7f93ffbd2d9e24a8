import type { RankingAnswerer } from '../answering/answerer.js';
import { cardOf, type Topic } from '../answering/find/documents.js';
import { EVIDENCE } from '../answering/judge/evidence.js';
import type { Likeness } from '../answering/judge/likeness.js';
import type { Question } from '../answering/judge/question.js';
import type { Ranked } from '../answering/judge/ranker.js';
import { cardText } from '../answering/talk/reply-text.js';
import type { Card } from '../model/knowledge.js';
import type { Telling } from '../model/reply.js';
import { type EvalItem, tellsRight } from './items.js';

/** A question of one message for one fact, with what is known of its answer. */
export interface TestQuestion {
  text: string;
  kind: string;
  /** What sort of near miss it is; empty where it is none. */
  class: string;
  answerable: boolean;
  /** Whether a card, shown alone, answers it. */
  isAnsweredBy(card: Card, telling: Telling): boolean;
}

/** A topic that competes, with the evidence for it in the order of `EVIDENCE`. */
export interface RankedExample extends Ranked {
  numbers: Float64Array;
}

/** A test question with the topics that compete for it. */
export interface Example {
  test: TestQuestion;
  question: Question;
  ranking: readonly RankedExample[];
  /** Ids of the cards among them that answer it. */
  right: ReadonlySet<string>;
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

/** Kind of the questions that ask for two facts: no single card is right. */
const SEVERAL_FACTS = 'multi';

export function testQuestionsOf(items: readonly EvalItem[]): TestQuestion[] {
  return items
    .filter((item) => item.after.length === 0 && item.kind !== SEVERAL_FACTS)
    .map((item) => ({
      text: item.q,
      kind: item.kind,
      class: item.class,
      answerable: item.want !== 'decline',
      isAnsweredBy: (card, telling) => tellsRight(item, cardText(telling, card)),
    }));
}

/** Asks test questions, and keeps of each what models are fitted on. */
export function examplesOf(tests: readonly TestQuestion[], { rank, telling }: RankingAnswerer): Example[] {
  const topics = new Map<Topic, Topic>();
  return tests.map((test) => {
    const { question, ranking } = rank(test.text);
    const cards = ranking.flatMap(({ topic }) => cardOf(topic) ?? []);
    return {
      test,
      question: lean(question),
      ranking: ranking.map((ranked) => {
        const topic = topics.get(ranked.topic) ?? bare(ranked.topic);
        topics.set(ranked.topic, topic);
        return { ...ranked, topic, numbers: Float64Array.from(EVIDENCE, (name) => ranked.evidence[name]) };
      }),
      right: new Set(cards.filter((card) => test.answerable && test.isAnsweredBy(card, telling)).map(({ id }) => id)),
    };
  });
}

/** Without what holds the whole index: thousands of questions are kept, of hundreds of indexes. */
function lean(question: Question): Question {
  const { slot, terms } = question;
  return {
    ...question,
    terms: terms.map((term) => ({ ...term, likeness: forgotten })),
    likest: forgotten,
    slot: { ...slot, head: slot.head.map(() => forgotten), words: slot.words.map(() => forgotten) },
  };
}

const forgotten: Likeness = () => {
  throw new Error('a question that is fitted on has no likeness to words: count it as evidence');
};

function bare({ about }: Topic): Topic {
  const inside = { capital: [], small: [] };
  const counted = { all: [], named: [] };
  return { about, wordings: [], text: '', keys: [], speakers: new Set(), inside, counted, terms: [], words: [] };
}
