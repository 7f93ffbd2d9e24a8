import type { English } from '../english/english.js';
import { ENGLISH } from '../languages/language.js';
import type { Answerer, Turn } from '../model/answerer.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import { isAnswered, type Judged, type Match, type Reply, type Telling } from '../model/reply.js';
import { finish, type Steps } from '../model/steps.js';
import { createCheck } from './check/check-text.js';
import { createCompletion } from './find/completion.js';
import { cardOf, type Topic } from './find/documents.js';
import { createFoundBy } from './find/found-by.js';
import { withoutDrafts } from './find/without-drafts.js';
import { ANSWER_FROM } from './judge/judge.js';
import { createRanker, type MadeBefore, type Ranked, type Verdict } from './judge/ranker.js';
import { isAboutStory, isOfOneself } from './judge/topic.js';
import { createMemo } from './memo.js';
import { contextOf } from './read/follow-up.js';
import { questionIn } from './read/question-sentences.js';
import { createSpelling } from './read/spelling.js';
import { type Part, partsOf } from './read/split-question.js';
import { createTermReader, type Reading } from './read/terms.js';
import { createRarity } from './read/word-frequency.js';
import { type FoundTalk, findTalk } from './talk/find-talk.js';
import { missingIn } from './talk/missing.js';

const MOST_RANKED = 6;
/** Questions whose answers are at hand, a few KB each: those that a page or a channel has just brought up come again. */
const MOST_REMEMBERED = 500;
const MOST_OFFERED = 4;
/** Questions to begin with, where nothing was asked. */
const MOST_EXAMPLES = 3;
const NOTHING: FoundTalk = {
  about: 'nothing',
  text: ENGLISH.t('talkNothing'),
  shown: [],
  offersTopics: true,
  yieldsToAnswer: false,
};
/** Enough for what is compiled only when it is used often. What is read of thousands of cards would fill the memory. */
const MOST_REHEARSED = 40;
const MOST_STUDIED = 300;
/** How sure it is at most of a follow-up of which the card explains no word. */
const NEAREST_CONFIDENCE = 0.1;
/** What a part of a question borrows from the part beside it counts less than its own words. */
const BORROWED_WEIGHT = 0.5;

/** An answerer that also shows how the cards compete, for those who tune it. */
export interface RankingAnswerer extends Answerer {
  rank(question: string): Verdict;
}

export function createAnswerer(knowledge: Knowledge, english: English): RankingAnswerer {
  return finish(prepareAnswerer(knowledge, english));
}

/**
 * The same in steps: to read all cards takes a while.
 * @param made what was made of parts of it already
 */
export function* prepareAnswerer(knowledge: Knowledge, english: English, made?: MadeBefore): Steps<RankingAnswerer> {
  const rarity = createRarity(english);
  yield;
  const reader = createTermReader(knowledge.vocabulary);
  const worded = withoutDrafts(knowledge);
  const ranker = yield* createRanker(worded, reader, rarity, english.vectors, made);
  yield;
  const cards = new Map(worded.cards.map((card) => [card.id, card]));
  const findCard = (id: string): Card | undefined => cards.get(id);
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const spelling = createSpelling(reader, rarity);
  const telling: Telling = { story: knowledge.story, entities };
  const kindOf = (key: string): string | undefined => entities.get(key.slice(1))?.kind;
  const isName = (key: string): boolean => key.startsWith('@') && kindOf(key) !== 'event';
  const names = {
    isPerson: (key: string) => key.startsWith('@') && kindOf(key) === 'person',
    isBody: (key: string) => ['organisation', 'place', 'people'].includes(kindOf(key) ?? ''),
    isActor: (key: string) => ['person', 'organisation', 'people'].includes(kindOf(key) ?? ''),
  };
  const read = (text: string): Reading => reader.read(questionIn(text), spelling);
  yield;
  const completion = createCompletion(worded, (typed) => ranker.search(read(typed)));

  const check = createCheck({
    ranker,
    read,
    contextOf: (reading, earlier) => contextOf(reading, earlier, read, findCard, names),
    isTalk: (text) => findTalk(text, [], telling, findCard, english.vectors)?.yieldsToAnswer === false,
  });

  const answerAlone = createMemo(MOST_REMEMBERED, (question) => answerAfter(question, []));

  function answerAfter(question: string, earlier: readonly Turn[]): Reply {
    const talk = findTalk(question, earlier, telling, findCard, english.vectors);
    if (talk && !talk.yieldsToAnswer) return talking(question, talk);
    const reply = replyOfStory(question, earlier);
    return talk && !isAnswered(reply) ? talking(question, talk) : reply;
  }

  function replyOfStory(question: string, earlier: readonly Turn[]): Reply {
    const reading = read(question);
    const context = contextOf(reading, earlier, read, findCard, names);
    const exact = context?.needed ? undefined : ranker.worded(reading);
    const exactCard = exact && cardOf(exact.topic);
    if (exact && exactCard) {
      const kind = exact.wording.mistaken ? 'correction' : 'answer';
      return {
        ...{ kind, cards: [exactCard], untold: [], question, confidence: 1 },
        // The answer depends on nothing that is near, and hardly anybody looks at it.
        get ranking() {
          return matchesOf(reading, ranker.rank(reading));
        },
      };
    }
    const alone = context?.needed ? undefined : ranker.rank(reading);
    const inContext = context && !exact ? ranker.rank(reading, context) : undefined;
    const verdict = !alone || (inContext && inContext.confidence > alone.confidence) ? inContext : alone;
    if (!verdict || (reading.terms.length === 0 && !context && !exact)) return talking(question, NOTHING);
    const ranking = matchesOf(reading, verdict);
    const { contest } = verdict;
    const card = contest && cardOf(contest.best.topic);
    const guessed = contest && verdict === inContext && saysNothingOf(reading, ranker.explain(reading, contest.best));
    const confidence = guessed ? Math.min(verdict.confidence, NEAREST_CONFIDENCE) : verdict.confidence;
    const judged = { question, confidence, ranking };
    if (exact) return near(cardsNear(exact.topic, verdict), undefined, { ...judged, confidence: 0 });

    if (!context && isOfOneself(question) && !reader.read(question, spelling).terms.some(({ key }) => isName(key)))
      return { kind: 'decline', ...judged };
    const isAbout = contest !== undefined && (context !== undefined || isAboutStory(contest));
    const several = context ? undefined : severalCards(question, isAbout ? confidence : 0);
    if (several) return { kind: 'answer', ...several, ...judged, confidence: several.confidence };
    if (!card || !isAbout) return { kind: 'decline', ...judged };
    if (confidence >= ANSWER_FROM) {
      return { kind: isAssumed(contest.best) ? 'correction' : 'answer', cards: [card], untold: [], ...judged };
    }
    const [nearest = card, ...others] = cardsNear(verdict.ranking[0]?.topic, verdict);
    const holds = ranker.hasOfKind(verdict.question, nearest);
    return near([nearest, ...others], missingIn(reading, contest, reader.name, holds), judged);
  }

  function matchesOf(reading: Reading, { ranking }: Verdict): Match[] {
    return ranking.slice(0, MOST_RANKED).map((ranked) => ranker.explain(reading, ranked));
  }

  function talking(question: string, { about, text, shown, offersTopics }: FoundTalk): Reply {
    const offered = offersTopics ? completion('', MOST_EXAMPLES) : [];
    return { kind: 'talk', about, text, shown, cards: offered, question, confidence: 0, ranking: [] };
  }

  function near(found: readonly Card[], missing: string | undefined, judged: Judged): Reply {
    if (found.length === 0) return { kind: 'decline', ...judged };
    return { kind: 'nearest', missing, cards: found.slice(0, MOST_OFFERED), ...judged };
  }

  /** @param top what the question is most likely about; where the story does not say that, the card near it comes first */
  function cardsNear(top: Topic | undefined, verdict: Verdict): Card[] {
    const told = top && 'notCovered' in top.about ? findCard(top.about.notCovered.closest) : undefined;
    return [...new Set([...(told ? [told] : []), ...cardsOf(verdict)])];
  }

  /**
   * The cards of a question that asks for several things, and what of it the story does not say; undefined where one thing
   * is asked, or no part is answered, or the whole is answered better by one card.
   */
  function severalCards(
    question: string,
    whole: number,
  ): { cards: Card[]; untold: string[]; confidence: number } | undefined {
    const parts = partsOf(questionIn(question), (text) => reader.read(text, spelling), isName);
    const found = new Map<string, Card>();
    const untold: string[] = [];
    let confidence = 1;
    for (const part of parts) {
      const { contest, confidence: sure } = rankPart(part, part === parts[0]);
      const card = contest && cardOf(contest.best.topic);
      if (card && sure >= ANSWER_FROM && isAboutStory(contest)) {
        found.set(card.id, card);
        confidence = Math.min(confidence, sure);
      } else {
        const missing = contest && missingIn(part, contest, reader.name);
        untold.push(missing ?? `“${part.tokens.map(({ raw }) => raw).join(' ')}”`);
      }
    }
    if (found.size > 1 || (found.size === 1 && untold.length > 0 && whole < ANSWER_FROM))
      return { cards: [...found.values()], untold, confidence };
    return undefined;
  }

  /** Ranks a part by itself and with what it borrows; the surer one counts. The first part borrows only where it must. */
  function rankPart(part: Part, isFirst: boolean): Verdict {
    const borrows = part.borrows.length > 0;
    const alone = borrows && part.leans ? undefined : ranker.rank(part);
    if (alone && (!borrows || (isFirst && alone.confidence >= ANSWER_FROM))) return alone;
    const terms = new Map(part.borrows.map((key) => [key, BORROWED_WEIGHT]));
    const leaning = ranker.rank(part, {
      terms,
      shown: new Set(),
      related: new Set(),
      needed: true,
    });
    return !alone || leaning.confidence > alone.confidence ? leaning : alone;
  }

  return {
    answer: (question, earlier = []) => (earlier.length === 0 ? answerAlone(question) : answerAfter(question, earlier)),
    rank: (question) => ranker.rank(read(question)),
    findNearest: (text) => ranker.nearest(read(text)),
    complete: completion,
    check,
    findCard,
    termsOf: (text) => [...new Set(read(text).terms.map((term) => term.key))],
    foundBy: createFoundBy(ranker.topics),
    telling,
    knowledge,
    worded,
    *rehearse() {
      yield* ranker.study(MOST_STUDIED);
      const apart = Math.ceil(worded.cards.length / MOST_REHEARSED);
      for (const { question } of worded.cards.filter((_, i) => i % apart === 0)) {
        // As no card words it: that would be found at once.
        const [, ...words] = question.split(' ');
        yield void answerAfter(words.join(' '), []);
        yield void ranker.nearest(read(question));
      }
    },
    prepareNext(next) {
      // With another vocabulary every text is read anew.
      const made = next.vocabulary === knowledge.vocabulary ? ranker.made() : undefined;
      return prepareAnswerer(next, english, made);
    },
  };
}

/** Whether a question assumes the mistake that its closest wording makes: it has most of what is wrong with that. */
function isAssumed({ evidence }: Ranked): boolean {
  return evidence.mistaken > 0.5;
}

/** A follow-up of which a card explains no word is not about that card, however well what it borrows fits. */
function saysNothingOf(reading: Reading, match: Match): boolean {
  return reading.terms.length > 0 && match.matched.length === 0;
}

function cardsOf(verdict: Verdict): Card[] {
  return verdict.ranking.flatMap(({ topic }) => cardOf(topic) ?? []);
}
