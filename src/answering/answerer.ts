import type { Card, Knowledge } from '../knowledge/schema.js';
import { askOf } from './ask.js';
import { createCompletion } from './completion.js';
import { STOP_WORDS } from './english.js';
import { type Context, contextOf } from './follow-up.js';
import { ANSWER_FROM, SUGGEST_FROM } from './judge.js';
import { MOST_PARTS, partsOf } from './parts.js';
import { cardOf, createRanker, type Verdict } from './ranker.js';
import { createRarity, type EnglishFrequencies } from './rarity.js';
import type { Reply } from './reply.js';
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
  /** Cards whose question fits what was typed so far, best first; the most useful ones when nothing was. */
  complete(typed: string, most: number): Card[];
  findCard(id: string): Card | undefined;
  telling: Telling;
  knowledge: Knowledge;
}

const MOST_RANKED = 6;
const MOST_OFFERED = 4;
const MOST_CLOSEST = 3;
/** The whole question is one if one card explains this share of it. */
const ONE_CARD_EXPLAINS = 0.9;

export function createAnswerer(knowledge: Knowledge, english: EnglishFrequencies): Answerer {
  const rarity = createRarity(english);
  const reader = createTermReader(knowledge.vocabulary);
  const ranker = createRanker(knowledge, reader, rarity);
  const cards = new Map(knowledge.cards.map((card) => [card.id, card]));
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const spelling = createSpelling(reader.words(), rarity.isEnglish, [...STOP_WORDS, ...commonest(english)]);
  const completion = createCompletion(knowledge.cards);
  const kindOf = (key: string): string | undefined => entities.get(key.slice(1))?.kind;
  const isName = (key: string): boolean => key.startsWith('@') && kindOf(key) !== 'event';
  const names = {
    isPerson: (key: string) => key.startsWith('@') && kindOf(key) === 'person',
    isBody: (key: string) => ['organisation', 'place', 'people'].includes(kindOf(key) ?? ''),
  };
  const read = (text: string): Reading => reader.read(text, spelling);

  function answer(question: string, earlier: readonly Turn[] = []): Reply {
    const reading = read(question);
    const ask = askOf(reading.tokens);
    const context = contextOf(reading, earlier, read, (id) => cards.get(id), names);
    const keys = reading.terms.map((term) => term.key);
    const alone = context?.needed ? undefined : ranker.rank(keys, ask);
    const inContext = context && ranker.rank(keys, ask, context);
    const verdict = !alone || (inContext && inContext.confidence > alone.confidence) ? inContext : alone;
    if (!verdict || reading.tokens.length === 0 || (keys.length === 0 && !context)) {
      return {
        kind: 'decline',
        reason: 'nothing-asked',
        question,
        confidence: 0,
        ranking: [],
        closest: completion('', MOST_CLOSEST),
      };
    }
    const ranking = verdict.ranking.slice(0, MOST_RANKED).map((ranked) => ranker.explain(reading, ranked));
    const judged = { question, confidence: verdict.confidence, ranking };

    const several = severalCards(reading, verdict, context);
    if (several) return { kind: 'answer', cards: several.cards, ...judged, confidence: several.confidence };
    const card = verdict.best && cardOf(verdict.best.topic);
    if (card && verdict.confidence >= ANSWER_FROM) {
      return { kind: verdict.best?.closest?.mistaken ? 'correction' : 'answer', cards: [card], ...judged };
    }
    const near = verdict.ranking.flatMap(({ topic }) => cardOf(topic) ?? []);
    if (card && verdict.confidence >= SUGGEST_FROM)
      return { kind: 'suggestions', cards: near.slice(0, MOST_OFFERED), ...judged };
    const top = verdict.ranking[0];
    const told = top && 'notCovered' in top.topic.about ? cards.get(top.topic.about.notCovered.closest) : undefined;
    const closest = [...new Set([...(told ? [told] : []), ...near])].slice(0, MOST_CLOSEST);
    return { kind: 'decline', reason: told ? 'not-covered' : 'off-topic', closest: told ? closest : [], ...judged };
  }

  /** The cards of a question that asks for several things; undefined where one card is enough or a part is not answered. */
  function severalCards(
    reading: Reading,
    whole: Verdict,
    context?: Context,
  ): { cards: Card[]; confidence: number } | undefined {
    const parts = partsOf(reading, isName);
    if (parts.length < 2 || context) return undefined;
    if (whole.confidence >= ANSWER_FROM && (whole.best?.evidence.explained ?? 0) >= ONE_CARD_EXPLAINS) return undefined;
    const found = new Map<string, Card>();
    let confidence = 1;
    let before: readonly string[] = [];
    for (const part of parts) {
      const keys = part.terms.map((term) => term.key);
      const lean: Context | undefined = part.leans
        ? {
            terms: new Map(before.filter((key) => !keys.includes(key)).map((key) => [key, 0.5])),
            shown: new Set(),
            needed: true,
          }
        : undefined;
      const verdict = ranker.rank(keys, askOf(part.tokens), lean);
      const card = verdict.best && cardOf(verdict.best.topic);
      if (!card || verdict.confidence < ANSWER_FROM) return undefined;
      found.set(card.id, card);
      confidence = Math.min(confidence, verdict.confidence);
      before = keys;
    }
    return found.size > 1 ? { cards: [...found.values()].slice(0, MOST_PARTS), confidence } : undefined;
  }

  return {
    answer,
    complete: completion,
    findCard: (id) => cards.get(id),
    telling: { story: knowledge.story, entities },
    knowledge,
  };
}

/** The commonest English words: what a misspelling may have meant if no word of the story is near. */
function commonest(english: EnglishFrequencies): string[] {
  const enough = 4_000;
  return [...english.counts].filter(([word, count]) => count >= enough && /^[a-z]+$/.test(word)).map(([word]) => word);
}
