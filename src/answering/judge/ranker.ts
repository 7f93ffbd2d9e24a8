import type { WordVectors } from '../../english/word-vectors.js';
import type { Card, Knowledge } from '../../model/knowledge.js';
import type { Match } from '../../model/reply.js';
import type { Steps } from '../../model/steps.js';
import { createGramIndex } from '../find/bigram-cosine.js';
import { type Candidate, createSearchIndex } from '../find/bm25.js';
import { cardOf, namesOf, partOf, readTopics, type Topic, type Wording } from '../find/documents.js';
import { createGramIds, type GramIds } from '../find/grams.js';
import { createWorded, type Worded } from '../find/worded.js';
import { turnsOf } from '../read/asked.js';
import type { Context } from '../read/follow-up.js';
import { type Reading, stemOf, type TermReader } from '../read/terms.js';
import type { Rarity } from '../read/word-frequency.js';
import { centroidOf } from './centroid.js';
import { createDocumentReader, type Studied } from './document.js';
import { weigh } from './evidence.js';
import { type Contest, confidenceOf, type Scored, scoreOf } from './judge.js';
import { createLikeness } from './likeness.js';
import { createQueryExpansion } from './query-expansion.js';
import { createQuestionReader, type Question } from './question.js';
import { hasOfKind } from './slots.js';

/** A card, or something the story does not say, as an explanation of the question. */
export interface Ranked extends Scored {
  topic: Topic;
  /** The wording of it that the question is most like. */
  closest: Wording | undefined;
  /** Its place among all that may be asked about. */
  place: number;
}

export interface Verdict {
  question: Question;
  /** Best first. */
  ranking: Ranked[];
  /** The best card, with what it competes with. */
  contest: (Contest & { best: Ranked }) | undefined;
  /** How sure it is that the best card answers the question; 0 to 1. */
  confidence: number;
}

export interface Ranker {
  /** All that may be asked about, cards first. */
  topics: readonly Topic[];
  /** What the ranker of a next state need not make again; undefined where it holds too much that is no longer used. */
  made(): MadeBefore | undefined;
  /** What the text of a ranked topic was read as. */
  textOf(ranked: Ranked): Reading;
  /** @param context what the question takes over from the conversation */
  rank(question: Reading, context?: Context): Verdict;
  /** The cards that it may be about, best first: less sure than a ranking, in a fraction of the time. */
  search(question: Reading): Card[];
  /** The card that it ranks first, and nothing more; undefined where none shares a word with the question. */
  nearest(question: Reading): Card | undefined;
  /** What is meant by a question that is, word for word, a curator's own wording. */
  worded(question: Reading): Worded | undefined;
  /** Reads the first so many topics closely, one a step, before a question is held against them. */
  study(most: number): Steps<void>;
  /** Whether a card has something of the kind that a question asks for, whatever it is of. */
  hasOfKind(question: Question, card: Card): boolean;
  /** Which words of the question a ranked topic explains. */
  explain(reading: Reading, ranked: Ranked): Match;
}

/** So many cards, and as many things the story does not say, are looked at closely for a question. */
const MOST_CANDIDATES = 12;
/** Of what somebody may mean who is still typing those are weighed that come this near the best; the rest stays in order. */
const WEIGHED_FROM = 0.7;
const MOST_WEIGHED = 6;
/** A card just shown is seldom what the next question of a conversation asks for. */
const SHOWN_PENALTY = 1.5;
/** A follow-up is rather about a card that the one just shown names as related. */
const RELATED_BONUS = 0.7;

/** So many times the grams that wordings have may have an id, as earlier ones had them. */
const MOST_GROWN = 2;

/** What was made of parts of a knowledge base before, with the same vocabulary. */
export interface MadeBefore {
  /** By the card, or what the story does not say. */
  topics: ReadonlyMap<object, Topic>;
  studied: WeakMap<Topic, Studied>;
  gramIds: GramIds;
}

/**
 * Lets the cards and all that the story does not say compete for a question.
 * What was made before is not made again.
 */
export function* createRanker(
  knowledge: Knowledge,
  reader: TermReader,
  rarity: Rarity,
  vectors: WordVectors,
  { topics: known, studied, gramIds }: MadeBefore = {
    topics: new Map(),
    studied: new WeakMap(),
    gramIds: createGramIds(),
  },
): Steps<Ranker> {
  const { topics, words, before } = yield* readTopics(knowledge, reader, gramIds, known);
  yield;
  const worded = yield* createWorded(topics);
  const index = yield* createSearchIndex(
    topics.map(({ wordings: phrasings, keys }) => ({ phrasings, body: keys })),
    rarity.of,
  );
  yield;
  const compare = yield* createLikeness(
    index.keys.map((key) => ({ key, word: words.get(key) ?? key })),
    vectors,
  );
  yield;
  const grams = yield* createGramIndex(
    topics.map((topic) => topic.wordings.map((wording) => wording.grams)),
    gramIds,
  );
  yield;
  const names = yield* namesOf(topics);
  const about = (text: readonly string[]) => centroidOf(text, vectors, (word) => rarity.of(stemOf(word)));
  const readText = (text: string): Reading => reader.read(text, asWritten);
  const kinds = new Map(knowledge.vocabulary.entities.map(({ id, kind }) => [`@${id}`, kind]));
  const documentAt = createDocumentReader(topics, index, readText, about, (key) => kinds.get(key), studied);
  const expand = createQueryExpansion(index.keys);
  const readQuestion = createQuestionReader({
    index,
    grams,
    rarity,
    compare,
    about,
    isName: (key) => names.has(key),
    wordOf: (key) => words.get(key) ?? key,
  });

  const cards = knowledge.cards.length;

  function candidates(question: Question, reading: Reading): Candidate[] {
    const search = expand(question.terms);
    for (const turn of turnsOf(reading.tokens)) search.set(turn, index.weightOf(turn));
    return index.search(search, MOST_CANDIDATES, cards);
  }

  /** @returns them best first */
  function rankAll(question: Question, found: readonly Candidate[], context?: Context): Ranked[] {
    const ranking = found.map(({ document: place, score: bm25 }): Ranked => {
      const document = documentAt(place);
      const { topic } = document;
      const worded = grams.likeness(question.grams, place);
      const previous = before[place];
      const found = { bm25, worded, before: previous === undefined ? undefined : index.bodyOf(previous) };
      const { evidence, closest } = weigh(question, document, found, index);
      const card = cardOf(topic);
      const score = scoreOf(evidence) + (card && context ? bonusIn(context, card) : 0);
      return { topic, evidence, score, closest, place };
    });
    return ranking.sort((a, b) => b.score - a.score || a.place - b.place);
  }

  return {
    topics,
    worded,
    made: () =>
      gramIds.size() > MOST_GROWN * grams.size
        ? undefined
        : { topics: new Map(topics.map((topic) => [partOf(topic), topic])), studied, gramIds },
    textOf: ({ topic }) => readText(topic.text),
    rank(reading, context) {
      const question = readQuestion(reading, context);
      const ranking = rankAll(question, candidates(question, reading), context);
      const contest = contestOf(question, ranking);
      return { question, ranking, contest, confidence: contest ? confidenceOf(contest) : 0 };
    },
    search(reading) {
      const question = readQuestion(reading);
      const found = candidates(question, reading).filter(({ document }) => document < cards);
      const least = WEIGHED_FROM * (found[0]?.score ?? 0);
      const close = found.slice(0, MOST_WEIGHED).filter(({ score }) => score >= least);
      const weighed = close.length > 1 ? rankAll(question, close).map(({ topic }) => topic) : [];
      const rest = found.slice(weighed.length).flatMap(({ document }) => topics[document] ?? []);
      return [...weighed, ...rest].flatMap((topic) => cardOf(topic) ?? []);
    },
    nearest(reading) {
      const question = readQuestion(reading);
      const found = candidates(question, reading).filter(({ document }) => document < cards);
      const [best] = rankAll(question, found);
      return best && cardOf(best.topic);
    },
    *study(most) {
      for (let place = 0; place < Math.min(most, topics.length); place++) yield void documentAt(place);
    },
    hasOfKind({ slot }, card) {
      const place = knowledge.cards.indexOf(card);
      return hasOfKind(slot, documentAt(place).told, (key) => index.termId(key) ?? -1);
    },
    explain(reading, { topic, place, score }) {
      const match: Match = { about: topic.about, score, matched: [], unexplained: [] };
      const { wordings: own, body } = documentAt(place);
      for (const term of reading.terms) {
        const id = index.termId(term.key);
        if (id !== undefined && (body.includes(id) || own.some((ids) => ids.includes(id))))
          match.matched.push({ asked: term.words, readAs: reader.name(term.key) });
        else match.unexplained.push(term.words);
      }
      return match;
    },
  };
}

/**
 * What the best card of a ranking competes with; undefined where there is no card.
 * @param ranking best first
 */
export function contestOf(question: Question, ranking: readonly Ranked[]): (Contest & { best: Ranked }) | undefined {
  const best = ranking.find(({ topic }) => cardOf(topic));
  const card = best && cardOf(best.topic);
  if (!best || !card) return undefined;
  const tellsElse = (other: Card): boolean => !other.sentences.some((sentence) => card.sentences.includes(sentence));
  return {
    question,
    best,
    second: ranking.find(({ topic }) => {
      const other = cardOf(topic);
      return other && tellsElse(other);
    }),
    rival: ranking.find(({ topic }) => !cardOf(topic)),
  };
}

function bonusIn(context: Context, card: Card): number {
  if (context.shown.has(card.id)) return -SHOWN_PENALTY;
  return context.related.has(card.id) ? RELATED_BONUS : 0;
}

/** The spelling of a text that is not to be repaired. */
const asWritten = (): undefined => undefined;
