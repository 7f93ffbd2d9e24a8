import type { Card, Knowledge } from '../../model/knowledge.js';
import type { Match } from '../../model/reply.js';
import { createGramIndex } from '../find/bigram-cosine.js';
import { type Candidate, createSearchIndex, type Phrasing } from '../find/bm25.js';
import { readTopics, type Topic, type Wording } from '../find/documents.js';
import { askOf, termOfAsk, turnsOf } from '../read/ask.js';
import type { Context } from '../read/follow-up.js';
import { namesIn } from '../read/names.js';
import type { Reading, TermReader } from '../read/terms.js';
import { wordsOf } from '../read/tokens.js';
import { wordGramsOf } from '../read/word-bigrams.js';
import type { Rarity } from '../read/word-frequency.js';
import { askedTerms, type Evidence, hasTerm, unexplainedIn, weigh } from './evidence.js';
import { type Contest, confidenceEvidence, confidenceOf, scoreOf } from './judge.js';
import { createLogOdds } from './log-odds.js';
import { createTextWeigher, type TextEvidence, type TextWeigher } from './text-evidence.js';
import { FOLLOWS, kindAsked } from './text-form.js';
import { textConfidenceOf, textScoreOf } from './text-judge.js';

/** A card, or something the story does not say, as an explanation of the question. */
export interface Ranked {
  topic: Topic;
  evidence: Evidence;
  /** Where it is a card without wordings: what its text says for it, and all that its score rests on. */
  text: TextEvidence | undefined;
  score: number;
  /** The wording of it that the question is most like. */
  closest: Phrasing | undefined;
  /** Log odds of the terms it leaves unexplained: below 0 where they are those of things not told. */
  leftover: number;
  place: number;
}

export interface Verdict {
  /** Best first. */
  ranking: Ranked[];
  /** Log odds of the question's very words: above 0 they are those asked of cards. */
  told: number;
  /** The best card. */
  best: Ranked | undefined;
  /** How sure it is that the best card answers the question; 0 to 1. */
  confidence: number;
}

export interface Ranker {
  /** @param context what the question takes over from the conversation */
  rank(question: Reading, context?: Context): Verdict;
  /**
   * What is meant by a question that is, word for word, a wording that a curator wrote: that, whatever else is near.
   * One of grammar words alone ("so what actually happened?") is meant for the longest such wording that it holds.
   */
  worded(question: Reading): { topic: Topic; wording: Wording } | undefined;
  /** Which words of the question a ranked topic explains. */
  explain(reading: Reading, ranked: Ranked): Match;
}

/** So many cards, and as many things the story does not say, are looked at closely for a question. */
const MOST_CANDIDATES = 16;
/** For so many of the best the text that follows is looked at too. */
const MOST_FOLLOWED = 8;
/** What wordings say for a card that has none. */
const NO_EVIDENCE: Evidence = {
  bm25: 0,
  consensus: 0,
  worded: 0,
  explained: 0,
  beyond: 0,
  typical: 0,
  strangers: 0,
};
/** A card just shown is seldom what the next question of a conversation asks for. */
const SHOWN_PENALTY = 1.5;

/** A follow-up is rather about a card that the one just shown names as related. */
const RELATED_BONUS = 0.7;

/** Lets the cards and all that the story does not say compete for a question. */
export function createRanker(knowledge: Knowledge, reader: TermReader, rarity: Rarity): Ranker {
  const { topics, sources, names, forms } = readTopics(knowledge, reader);
  const wordings = new Map<string, { topic: Topic; wording: Wording }>();
  for (const topic of topics) {
    for (const wording of topic.wordings) {
      if (!wordings.has(wording.words)) wordings.set(wording.words, { topic, wording });
    }
  }
  const bare = [...wordings.values()]
    .filter(({ wording }) => wording.keys.every((key) => key.startsWith('?')) && wording.words.includes(' '))
    .sort((a, b) => b.wording.words.length - a.wording.words.length);
  const index = createSearchIndex(sources, rarity.of);
  const readForTexts = createTextWeigher(index, { names, formOf: (place) => forms[place], before: placeBefore });
  const grams = createGramIndex(topics.map((topic) => topic.wordings.map((wording) => wording.grams)));
  const toldOnes = topics.filter(cardOf).flatMap((topic) => topic.wordings);
  const untoldOnes = topics.filter((topic) => !cardOf(topic)).flatMap((topic) => topic.wordings);
  const gramOdds = createLogOdds(
    toldOnes.map((wording) => wording.grams),
    untoldOnes.map((wording) => wording.grams),
  );
  const termOdds = createLogOdds(
    toldOnes.map((wording) => wording.keys),
    untoldOnes.map((wording) => wording.keys),
  );

  /** The place of the card whose text goes before, in what the cards rest on; only for cards without wordings. */
  function placeBefore(place: number): number | undefined {
    return forms[place] & FOLLOWS ? place - 1 : undefined;
  }

  /** "He called it …": the answer may stand in the text that follows one with the words of the question. */
  function withFollowing(found: readonly Candidate[]): Candidate[] {
    const all = [...found];
    for (const { document } of found.slice(0, MOST_FOLLOWED)) {
      const next = document + 1;
      if (placeBefore(next) === document && !all.some((candidate) => candidate.document === next))
        all.push({ document: next, score: 0 });
    }
    return all;
  }

  return {
    rank(question, context) {
      const ask = askOf(question.tokens);
      const askTerm = termOfAsk(ask) ?? (context?.ask && termOfAsk(context.ask));
      const all = [
        ...question.terms.map((term) => term.key),
        ...(context?.terms.keys() ?? []),
        ...(askTerm ? [askTerm] : []),
        ...turnsOf(question.tokens),
      ];
      const asked = askedTerms(index, all, context?.terms);
      let weighText: TextWeigher | undefined;
      const words = wordGramsOf(question.tokens);
      const askedGrams = grams.read(words);
      const ranking = withFollowing(index.search(all, MOST_CANDIDATES, knowledge.cards.length))
        .map(({ document: place, score: bm25 }): Ranked => {
          const topic = topics[place];
          const card = cardOf(topic);
          const bonus = card && context ? bonusIn(context, card) : 0;
          if (card && topic.wordings.length === 0) {
            weighText ??= readForTexts(asked, { kind: kindAsked(question, ask), names: namesIn(question) });
            const text = weighText(place, bm25);
            const evidence = { ...NO_EVIDENCE, bm25, explained: text.told };
            return { topic, evidence, text, score: textScoreOf(text) + bonus, closest: undefined, leftover: 0, place };
          }
          const document = index.document(place);
          const worded = grams.likeness(askedGrams, place);
          const { evidence, closest } = weigh(asked, document, { bm25, worded });
          const score = scoreOf(evidence) + bonus;
          const leftover = card ? termOdds.sum(unexplainedIn(asked, document)) : 0;
          return { topic, evidence, text: undefined, score, closest: topic.wordings[closest], leftover, place };
        })
        .sort((a, b) => b.score - a.score || a.place - b.place);
      const told = gramOdds.sum(words);
      const contest = contestOf(ranking, told);
      return { ranking, told, best: contest?.best, confidence: contest ? confidenceIn(contest) : 0 };
    },
    worded(question) {
      const same = wordings.get(wordsOf(question.tokens));
      if (same || question.terms.length > 0) return same;
      const asked = new Set(question.tokens.map((token) => token.text));
      return bare.find(({ wording }) => wording.words.split(' ').every((word) => asked.has(word)));
    },
    explain(reading, { topic, place, score }) {
      const match: Match = { about: topic.about, score, matched: [], unexplained: [] };
      for (const term of reading.terms) {
        const id = index.termId(term.key);
        if (id !== undefined && hasTerm(index.document(place), id))
          match.matched.push({ asked: term.words, readAs: reader.name(term.key) });
        else match.unexplained.push(term.words);
      }
      return match;
    },
  };
}

/**
 * What the best card of a ranking competes with.
 * @param ranking best first @param told log odds of the question's very words
 */
export function contestOf(ranking: readonly Ranked[], told: number): (Contest & { best: Ranked }) | undefined {
  const best = ranking.find(({ topic }) => cardOf(topic));
  const card = best && cardOf(best.topic);
  if (!card) return undefined;
  const tellsElse = (other: Card): boolean => !other.sentences.some((sentence) => card.sentences.includes(sentence));
  const rivals = ranking.filter(({ topic }) => !cardOf(topic));
  return {
    best,
    second: ranking.find(({ topic }) => {
      const other = cardOf(topic);
      return other && tellsElse(other);
    }),
    rival: rivals[0],
    rivalWorded: Math.max(0, ...rivals.map(({ evidence }) => evidence.worded)),
    told,
    leftover: best.leftover,
  };
}

function confidenceIn(contest: Contest & { best: Ranked }): number {
  const { best } = contest;
  if (best.text) return textConfidenceOf(best.text, best.score);
  return confidenceOf(confidenceEvidence(contest));
}

function bonusIn(context: Context, card: Card): number {
  if (context.shown.has(card.id)) return -SHOWN_PENALTY;
  return context.related.has(card.id) ? RELATED_BONUS : 0;
}

export function cardOf(topic: Topic): Card | undefined {
  return 'card' in topic.about ? topic.about.card : undefined;
}
