import type { Card, Knowledge } from '../knowledge/schema.js';
import { createCompletion } from './completion.js';
import type { Topic } from './documents.js';
import { contextOf } from './follow-up.js';
import { ANSWER_FROM, SUGGEST_FROM } from './judge.js';
import { type Part, partsOf } from './parts.js';
import { cardOf, createRanker, type Verdict } from './ranker.js';
import { createRarity, type EnglishFrequencies } from './rarity.js';
import type { Judged, Match, Reply } from './reply.js';
import type { Telling } from './shown-text.js';
import { createSpelling } from './spelling.js';
import { createTermReader, type Reading } from './terms.js';

/** One earlier question of a conversation, with what was answered. */
export interface Turn {
  question: string;
  /** Ids of the cards that were shown. */
  cards: readonly string[];
}

/** Answers questions from one edition of the knowledge base. Pure: no clock, no disk, no memory of its own. */
export interface Answerer {
  /** @param earlier the conversation so far, oldest first; follow-ups are read in its light. */
  answer(question: string, earlier?: readonly Turn[]): Reply;
  /** How the cards compete for a question that stands alone. */
  rank(question: string): Verdict;
  /** Cards whose question fits what was typed so far, best first; the most useful ones when nothing was. */
  complete(typed: string, most: number): Card[];
  findCard(id: string): Card | undefined;
  /** What the words of a text stand for, each once: texts that share most of them are about the same. */
  termsOf(text: string): string[];
  telling: Telling;
  knowledge: Knowledge;
}

const MOST_RANKED = 6;
const MOST_OFFERED = 4;
const MOST_CLOSEST = 3;
/** What a part of a question borrows from the part beside it counts less than its own words. */
const BORROWED_WEIGHT = 0.5;

export function createAnswerer(knowledge: Knowledge, english: EnglishFrequencies): Answerer {
  const rarity = createRarity(english);
  const reader = createTermReader(knowledge.vocabulary);
  const ranker = createRanker(knowledge, reader, rarity);
  const cards = new Map(knowledge.cards.map((card) => [card.id, card]));
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const spelling = createSpelling(reader.words(), rarity.isEnglish, rarity.everydayNear);
  const kindOf = (key: string): string | undefined => entities.get(key.slice(1))?.kind;
  const isName = (key: string): boolean => key.startsWith('@') && kindOf(key) !== 'event';
  const names = {
    isPerson: (key: string) => key.startsWith('@') && kindOf(key) === 'person',
    isBody: (key: string) => ['organisation', 'place', 'people'].includes(kindOf(key) ?? ''),
    isActor: (key: string) => ['person', 'organisation', 'people'].includes(kindOf(key) ?? ''),
  };
  const read = (text: string): Reading => reader.read(text, spelling);
  const completion = createCompletion(knowledge, (typed) => cardsOf(ranker.rank(read(typed))));

  function answer(question: string, earlier: readonly Turn[] = []): Reply {
    const reading = read(question);
    const context = contextOf(reading, earlier, read, (id) => cards.get(id), names);
    const worded = context?.needed ? undefined : ranker.worded(reading);
    const alone = context?.needed ? undefined : ranker.rank(reading);
    const inContext = context && !worded ? ranker.rank(reading, context) : undefined;
    const verdict = !alone || (inContext && inContext.confidence > alone.confidence) ? inContext : alone;
    const nothingAsked = reading.terms.length === 0 && !context && !worded;
    if (!verdict || reading.tokens.length === 0 || nothingAsked) {
      const closest = completion('', MOST_CLOSEST);
      return { kind: 'decline', reason: 'nothing-asked', question, confidence: 0, ranking: [], closest };
    }
    const ranking = verdict.ranking.slice(0, MOST_RANKED).map((ranked) => ranker.explain(reading, ranked));
    const { best } = verdict;
    const guessed =
      verdict === inContext && best !== undefined && saysNothingOf(reading, ranker.explain(reading, best));
    const confidence = guessed ? Math.min(verdict.confidence, SUGGEST_FROM) : verdict.confidence;
    const judged = { question, confidence, ranking };
    if (worded) {
      const card = cardOf(worded.topic);
      if (!card) return declined(worded.topic, verdict, { ...judged, confidence: 0 });
      const kind = worded.wording.mistaken ? 'correction' : 'answer';
      return { kind, cards: [card], ...judged, confidence: 1 };
    }

    const several = context ? undefined : severalCards(question);
    if (several) return { kind: 'answer', cards: several.cards, ...judged, confidence: several.confidence };
    const card = best && cardOf(best.topic);
    if (card && confidence >= ANSWER_FROM) {
      return { kind: best?.closest?.mistaken ? 'correction' : 'answer', cards: [card], ...judged };
    }
    if (card && confidence >= SUGGEST_FROM)
      return { kind: 'suggestions', cards: cardsOf(verdict).slice(0, MOST_OFFERED), ...judged };
    return declined(verdict.ranking[0]?.topic, verdict, judged);
  }

  /** @param top what the question is most likely about; where the story does not say that, the cards near it are told */
  function declined(top: Topic | undefined, verdict: Verdict, judged: Judged): Reply {
    const told = top && 'notCovered' in top.about ? cards.get(top.about.notCovered.closest) : undefined;
    if (!told) return { kind: 'decline', reason: 'off-topic', closest: [], ...judged };
    const closest = [...new Set([told, ...cardsOf(verdict)])].slice(0, MOST_CLOSEST);
    return { kind: 'decline', reason: 'not-covered', closest, ...judged };
  }

  /** The cards of a question that asks for several things; undefined where one is asked or a part is not answered. */
  function severalCards(question: string): { cards: Card[]; confidence: number } | undefined {
    const parts = partsOf(question, read, isName);
    const found = new Map<string, Card>();
    let confidence = 1;
    for (const part of parts) {
      const verdict = rankPart(part, part === parts[0]);
      const card = verdict.best && cardOf(verdict.best.topic);
      if (!card || verdict.confidence < ANSWER_FROM) return undefined;
      found.set(card.id, card);
      confidence = Math.min(confidence, verdict.confidence);
    }
    return found.size > 1 ? { cards: [...found.values()], confidence } : undefined;
  }

  /** Ranks a part by itself and with what it borrows; the surer one counts. The first part borrows only where it must. */
  function rankPart(part: Part, isFirst: boolean): Verdict {
    const alone = ranker.rank(part);
    if (part.borrows.length === 0 || (isFirst && alone.confidence >= ANSWER_FROM)) return alone;
    const terms = new Map(part.borrows.map((key) => [key, BORROWED_WEIGHT]));
    const leaning = ranker.rank(part, {
      terms,
      shown: new Set(),
      related: new Set(),
      ask: undefined,
      needed: true,
    });
    return part.leans || leaning.confidence > alone.confidence ? leaning : alone;
  }

  return {
    answer,
    rank: (question) => ranker.rank(read(question)),
    complete: completion,
    findCard: (id) => cards.get(id),
    termsOf: (text) => [...new Set(read(text).terms.map((term) => term.key))],
    telling: { story: knowledge.story, entities },
    knowledge,
  };
}

/** A follow-up of which a card explains no word is not about that card, however well what it borrows fits. */
function saysNothingOf(reading: Reading, match: Match): boolean {
  return reading.terms.length > 0 && match.matched.length === 0;
}

function cardsOf(verdict: Verdict): Card[] {
  return verdict.ranking.flatMap(({ topic }) => cardOf(topic) ?? []);
}
