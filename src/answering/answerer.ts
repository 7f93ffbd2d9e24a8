import type { Answerer, Turn } from '../model/answerer.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import type { Judged, Match, Reply } from '../model/reply.js';
import { createCompletion } from './find/completion.js';
import { cardOf, type Topic } from './find/documents.js';
import { ANSWER_FROM, NEAREST_FROM } from './judge/judge.js';
import { createRanker, type Verdict } from './judge/ranker.js';
import { contextOf } from './read/follow-up.js';
import { questionIn } from './read/question-sentences.js';
import { createSpelling } from './read/spelling.js';
import { type Part, partsOf } from './read/split-question.js';
import { createTermReader, type Reading } from './read/terms.js';
import type { English } from '../english/english.js';
import { createRarity } from './read/word-frequency.js';
import { NOTHING_ASKED } from './talk/shown-text.js';

const MOST_RANKED = 6;
const MOST_OFFERED = 4;
const MOST_CLOSEST = 3;
/** What a part of a question borrows from the part beside it counts less than its own words. */
const BORROWED_WEIGHT = 0.5;

/** An answerer that also shows how the cards compete, for those who tune it. */
export interface RankingAnswerer extends Answerer {
  rank(question: string): Verdict;
}

export function createAnswerer(knowledge: Knowledge, english: English): RankingAnswerer {
  const rarity = createRarity(english);
  const reader = createTermReader(knowledge.vocabulary);
  const ranker = createRanker(knowledge, reader, rarity, english.vectors);
  const cards = new Map(knowledge.cards.map((card) => [card.id, card]));
  const findCard = (id: string): Card | undefined => cards.get(id);
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const spelling = createSpelling(reader.words(), rarity.isEnglish, rarity.everydayNear);
  const kindOf = (key: string): string | undefined => entities.get(key.slice(1))?.kind;
  const isName = (key: string): boolean => key.startsWith('@') && kindOf(key) !== 'event';
  const names = {
    isPerson: (key: string) => key.startsWith('@') && kindOf(key) === 'person',
    isBody: (key: string) => ['organisation', 'place', 'people'].includes(kindOf(key) ?? ''),
    isActor: (key: string) => ['person', 'organisation', 'people'].includes(kindOf(key) ?? ''),
  };
  const read = (text: string): Reading => reader.read(questionIn(text), spelling);
  const completion = createCompletion(knowledge, (typed) => cardsOf(ranker.rank(read(typed))));

  function answer(question: string, earlier: readonly Turn[] = []): Reply {
    const reading = read(question);
    const context = contextOf(reading, earlier, read, findCard, names);
    const worded = context?.needed ? undefined : ranker.worded(reading);
    const alone = context?.needed ? undefined : ranker.rank(reading);
    const inContext = context && !worded ? ranker.rank(reading, context) : undefined;
    const verdict = !alone || (inContext && inContext.confidence > alone.confidence) ? inContext : alone;
    const nothingAsked = reading.terms.length === 0 && !context && !worded;
    if (!verdict || reading.tokens.length === 0 || nothingAsked) {
      const closest = completion('', MOST_CLOSEST);
      return {
        kind: 'talk',
        about: 'nothing',
        text: NOTHING_ASKED,
        question,
        confidence: 0,
        ranking: [],
        cards: closest,
      };
    }
    const ranking = verdict.ranking.slice(0, MOST_RANKED).map((ranked) => ranker.explain(reading, ranked));
    const best = verdict.contest?.best;
    const guessed =
      verdict === inContext && best !== undefined && saysNothingOf(reading, ranker.explain(reading, best));
    const confidence = guessed ? Math.min(verdict.confidence, NEAREST_FROM) : verdict.confidence;
    const judged = { question, confidence, ranking };
    if (worded) {
      const card = cardOf(worded.topic);
      if (!card) return declined(worded.topic, verdict, { ...judged, confidence: 0 });
      const kind = worded.wording.mistaken ? 'correction' : 'answer';
      return { kind, cards: [card], untold: [], ...judged, confidence: 1 };
    }

    const several = context ? undefined : severalCards(question);
    if (several) return { kind: 'answer', cards: several.cards, untold: [], ...judged, confidence: several.confidence };
    const card = best && cardOf(best.topic);
    if (card && confidence >= ANSWER_FROM) {
      return { kind: best?.closest?.mistaken ? 'correction' : 'answer', cards: [card], untold: [], ...judged };
    }
    if (card && confidence >= NEAREST_FROM)
      return { kind: 'nearest', missing: undefined, cards: cardsOf(verdict).slice(0, MOST_OFFERED), ...judged };
    return declined(verdict.ranking[0]?.topic, verdict, judged);
  }

  /** @param top what the question is most likely about; where the story does not say that, the cards near it are told */
  function declined(top: Topic | undefined, verdict: Verdict, judged: Judged): Reply {
    const told = top && 'notCovered' in top.about ? findCard(top.about.notCovered.closest) : undefined;
    if (!told) return { kind: 'decline', ...judged };
    const cards = [...new Set([told, ...cardsOf(verdict)])].slice(0, MOST_OFFERED);
    return { kind: 'nearest', missing: undefined, cards, ...judged };
  }

  /** The cards of a question that asks for several things; undefined where one is asked or a part is not answered. */
  function severalCards(question: string): { cards: Card[]; confidence: number } | undefined {
    const parts = partsOf(question, read, isName);
    const found = new Map<string, Card>();
    let confidence = 1;
    for (const part of parts) {
      const verdict = rankPart(part, part === parts[0]);
      const card = verdict.contest && cardOf(verdict.contest.best.topic);
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
    findNearest: (text) => {
      const { contest } = ranker.rank(read(text));
      return contest && cardOf(contest.best.topic);
    },
    complete: completion,
    findCard,
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
