import type { Card, Knowledge } from '../knowledge/schema.js';
import { type Ask, termOfAsk } from './ask.js';
import { readTopics, type Topic } from './documents.js';
import { askedTerms, type Evidence, hasTerm, weigh } from './evidence.js';
import type { Context } from './follow-up.js';
import { confidenceEvidence, confidenceOf, scoreOf } from './judge.js';
import type { Rarity } from './rarity.js';
import type { Match } from './reply.js';
import { createSearchIndex, type Phrasing } from './search-index.js';
import type { Reading, TermReader } from './terms.js';

/** A card, or something the story does not say, as an explanation of the question. */
export interface Ranked {
  topic: Topic;
  evidence: Evidence;
  score: number;
  /** The wording of it that the question is most like. */
  closest: Phrasing | undefined;
  place: number;
}

export interface Verdict {
  /** Best first. */
  ranking: Ranked[];
  /** The best card. */
  best: Ranked | undefined;
  /** How sure it is that the best card answers the question; 0 to 1. */
  confidence: number;
}

export interface Ranker {
  /** @param keys the question's terms @param context what the question takes over from the conversation */
  rank(keys: readonly string[], ask: Ask, context?: Context): Verdict;
  /** Which words of the question a ranked topic explains. */
  explain(reading: Reading, ranked: Ranked): Match;
}

/** Topics looked at closely for a question. */
const MOST_CANDIDATES = 24;
/** A card just shown is seldom what the next question of a conversation asks for. */
const SHOWN_PENALTY = 1.5;

/** Lets the cards and all that the story does not say compete for a question. */
export function createRanker(knowledge: Knowledge, reader: TermReader, rarity: Rarity): Ranker {
  const topics = readTopics(knowledge, reader);
  const index = createSearchIndex(
    topics.map((topic) => topic.source),
    rarity.of,
  );

  return {
    rank(keys, ask, context) {
      const askTerm = termOfAsk(ask);
      const all = [...keys, ...(context?.terms.keys() ?? []), ...(askTerm ? [askTerm] : [])];
      const asked = askedTerms(index, all, context?.terms);
      const ranking = index
        .search(all, MOST_CANDIDATES)
        .map(({ document: place, score: bm25 }): Ranked => {
          const topic = topics[place];
          const { evidence, closest } = weigh(asked, index.documents[place], bm25);
          const card = cardOf(topic);
          const shown = card !== undefined && context?.shown.has(card.id);
          const score = scoreOf(evidence) - (shown ? SHOWN_PENALTY : 0);
          return { topic, evidence, score, closest: topic.source.phrasings[closest], place };
        })
        .sort((a, b) => b.score - a.score || a.place - b.place);
      const [best, second] = ranking.filter(({ topic }) => cardOf(topic));
      const rival = ranking.find(({ topic }) => !cardOf(topic));
      return { ranking, best, confidence: best ? confidenceOf(confidenceEvidence(best, second, rival)) : 0 };
    },
    explain(reading, { topic, place, score }) {
      const match: Match = { about: topic.about, score, matched: [], unexplained: [] };
      for (const term of reading.terms) {
        const id = index.termId(term.key);
        if (id !== undefined && hasTerm(index.documents[place], id))
          match.matched.push({ asked: term.words, readAs: reader.name(term.key) });
        else match.unexplained.push(term.words);
      }
      return match;
    },
  };
}

export function cardOf(topic: Topic): Card | undefined {
  return 'card' in topic.about ? topic.about.card : undefined;
}
