import { createAnswerer } from '../answering/answerer.js';
import { cardOf } from '../answering/find/documents.js';
import { createRarity } from '../answering/read/word-frequency.js';
import { replyText } from '../answering/talk/reply-text.js';
import { readEnglish } from '../english/read-english.js';
import type { Material } from '../evaluation/material.js';
import { placeOf } from '../model/citations.js';
import type { Card, Cited, Knowledge } from '../model/knowledge.js';
import type { Article } from './article.js';
import { type Engine, MOST_PLACES } from './engine.js';

/** The bot's own engine. Word frequencies are read once for the process, whatever is built then. */
export function factboxEngine(): Engine {
  const english = readEnglish();
  createRarity(english);
  return {
    name: 'Factbox',
    mostTexts: Number.POSITIVE_INFINITY,
    build(texts) {
      const knowledge = knowledgeOf(texts);
      const answerer = createAnswerer(knowledge, english);
      return {
        rank(question) {
          const { ranking, confidence } = answerer.rank(question);
          const cards = ranking.slice(0, MOST_PLACES).flatMap(({ topic }) => cardOf(topic) ?? []);
          return {
            places: cards.flatMap((card) => card.sentences.slice(0, 1)).map(placeIn),
            confidence,
          };
        },
        reply: (question) => replyText(answerer.telling, answerer.answer(question)),
      };
    },
  };
}

/** All questions about bare texts together count for as many as those about one story. */
const TEXTS_WEIGHT = 260;
/** Articles are left out one by one, or, where there are more, in so many parts. */
const MOST_PARTS = 9;

/** Articles to fit on, shown in one line. */
export function textMaterials(articles: readonly Article[]): Material[] {
  return articles.map(({ sentences, questions }, i) => ({
    name: `texts ${1 + (i % MOST_PARTS)}`,
    line: 'texts',
    knowledge: knowledgeOf(sentences),
    tests: questions.map(({ question, gold }) => ({
      text: question,
      kind: 'text',
      class: '',
      answerable: gold.length > 0,
      isAnsweredBy: (card) => card.sentences.some((sentence) => gold.includes(placeIn(sentence))),
    })),
    weight: TEXTS_WEIGHT / articles.length,
  }));
}

/** A text's place, from 0. */
function placeIn(cited: Cited): number {
  return placeOf(cited).sentence - 1;
}

/** Texts as cards that no curator has worded: the answer is all there is to find them by. */
export function knowledgeOf(texts: readonly string[]): Knowledge {
  const none: never[] = [];
  const topic = { id: 'text', title: 'Text' };
  return {
    story: {
      title: 'Texts',
      date: '2000-01-01',
      sources: [{ id: 'text', date: '2000-01-01', sha256: '0'.repeat(64), sentences: texts.length }],
      topics: [topic],
      notCited: [],
    },
    vocabulary: { entities: [], sameMeaning: [] },
    cards: texts.map(
      (text, place): Card => ({
        id: `text-${place + 1}`,
        topic: topic.id,
        question: '',
        alsoAsked: none,
        answer: text,
        quotes: none,
        sentences: [place + 1],
        entities: none,
        related: none,
        misconceptions: none,
      }),
    ),
    notCovered: [],
  };
}
