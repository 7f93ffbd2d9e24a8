import { createAnswerer } from '../../src/answering/answerer.js';
import { cardSchema, storySchema, vocabularySchema } from '../../src/knowledge/schema.js';
import type { Edition } from '../../src/model/edition.js';
import type { Card } from '../../src/model/knowledge.js';
import { english } from './story.js';

const MOST_CARDS = 60;
const SENTENCES = 400;
const SOURCES = ['s1', 's2', 's3', 's4'];
const TOPIC = 't'.repeat(60);

/** Repeats a text up to a length, without cutting it. */
function upTo(length: number, text: string): string {
  return text.repeat(Math.floor(length / text.length));
}

function cardId(number: number): string {
  return `${'c'.repeat(57)}${100 + number}`;
}

/** A story in which everything is as long as the schema allows, made of one repeated text. */
export function extremeEdition(text: string): Edition {
  const cards: Card[] = Array.from({ length: MOST_CARDS }, (_, i) =>
    cardSchema.parse({
      id: cardId(i),
      topic: TOPIC,
      question: upTo(100, text),
      alsoAsked: Array.from({ length: 6 }, () => upTo(200, text)),
      answer: upTo(480, text),
      saidBy: ['a', 'b', 'c'],
      quotes: Array.from({ length: 4 }, () => ({ speaker: 'a', words: upTo(240, text) })),
      sentences: [...Array.from({ length: SENTENCES / 2 }, (_, n) => 2 * n + 1), ...SOURCES.map((id) => `${id} 1`)],
      accounts: SOURCES.map((id) => ({ says: upTo(120, text), sources: [id] })),
      entities: ['a'],
      related: Array.from({ length: 6 }, (_, n) => cardId((i + n + 1) % MOST_CARDS)),
    }),
  );
  const knowledge = {
    story: storySchema.parse({
      title: upTo(200, text),
      date: '2031-05-15',
      sources: SOURCES.map((id) => ({
        id,
        publisher: upTo(60, text),
        title: upTo(200, text),
        url: `https://example.org/${'('.repeat(180)}`,
        date: '2031-05-15',
        sha256: '0'.repeat(64),
        sentences: SENTENCES,
      })),
      topics: [{ id: TOPIC, title: upTo(80, text) }],
    }),
    vocabulary: vocabularySchema.parse({
      entities: ['a', 'b', 'c'].map((id) => ({ id, name: upTo(60, text), kind: 'person', aliases: [`alias ${id}`] })),
      sameMeaning: [],
    }),
    cards,
    notCovered: [],
  };
  return {
    number: 123_456_789,
    hash: 'f'.repeat(12),
    since: new Date(0),
    author: 'Ada',
    reason: 'none',
    answerer: createAnswerer(knowledge, english),
  };
}

/** Texts that grow when escaped, or must not be cut within a character. */
export const EXTREME_TEXTS: [what: string, text: string][] = [
  ['letters', 'x'],
  ['markdown', '*_'],
  ['backslashes', '\\'],
  ['brackets', '<'],
  ['emoji of many units', '👨‍👩‍👧‍👦'],
  ['letters with marks', 'e\u0301'],
  ['right to left', 'מ'],
  ['long words', 'ferryman-and-more '],
];
