import { sentenceBefore } from '../../model/citations.js';
import type { Card, Cited, Entity, Knowledge, NotCovered } from '../../model/knowledge.js';
import type { Steps } from '../../model/steps.js';
import { type Asked, askedOf, turnsOf } from '../read/asked.js';
import type { Reading, TermReader } from '../read/terms.js';
import { type Token, wordsOf } from '../read/tokens.js';
import { tellingText } from '../read/told.js';
import { wordGramsOf } from '../read/word-bigrams.js';
import type { Phrasing } from './bm25.js';

/** A way to ask that a curator wrote. */
export interface Wording extends Phrasing {
  /** It assumes what the card contradicts. */
  mistaken: boolean;
  /** Its folded words. */
  words: string;
  /** Its words as they stand, grammar included. */
  grams: readonly string[];
  asked: Asked;
  tokens: readonly Token[];
}

/** What a question may be about. */
export interface Topic {
  about: { card: Card } | { notCovered: NotCovered };
  wordings: readonly Wording[];
  /** The answer, the quotations, and who is named. */
  body: Reading;
  text: string;
  /** Keys of the terms of the body, with those of the words in the names and roles of whom it is about. */
  keys: readonly string[];
  /** Entity keys of those whose words it gives. */
  speakers: ReadonlySet<string>;
  /** All that was read of it, text by text. */
  texts: readonly (readonly Token[])[];
  /** A word that each term in them was read from. */
  words: ReadonlyMap<string, string>;
}

/** The cards and what the story does not say, each with all that it is found by; cards first. */
export interface ReadTopics {
  topics: Topic[];
  /** Of each topic the place of the one that rests on what goes right before, in the article. */
  before: readonly (number | undefined)[];
  /** A word that each plain term was read from. */
  words: ReadonlyMap<string, string>;
}

const NOTHING: Reading = { tokens: [], terms: [] };

/**
 * Reads all cards and all that the story does not say.
 * @param known what was made of some of them before, with the same vocabulary: it is not read again
 */
export function* readTopics(
  knowledge: Knowledge,
  reader: TermReader,
  known: ReadonlyMap<object, Topic> = new Map(),
): Steps<ReadTopics> {
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const words = new Map<string, string>();
  const topics: Topic[] = [];
  const before: (number | undefined)[] = [];
  const endsAt = new Map<Cited, number>();

  function add(part: object, read: () => Topic): void {
    const topic = known.get(part);
    if (topic) for (const tokens of topic.texts) reader.count(tokens);
    const added = topic ?? read();
    for (const [key, word] of added.words) if (!words.has(key)) words.set(key, word);
    topics.push(added);
  }

  for (const card of knowledge.cards) {
    yield;
    const [first] = card.sentences;
    const last = card.sentences.at(-1);
    before.push(first === undefined ? undefined : endsAt.get(sentenceBefore(first)));
    add(card, () => readCard(card, entities, reader));
    if (last !== undefined) endsAt.set(last, topics.length - 1);
  }
  for (const notCovered of knowledge.notCovered) {
    yield;
    before.push(undefined);
    add(notCovered, () => readNotCovered(notCovered, reader));
  }
  return { topics, before, words };
}

function readCard(card: Card, entities: ReadonlyMap<string, Entity>, reader: TermReader): Topic {
  const { read, phrasing, texts, words } = createTopicReader(reader);
  const asked = [card.question, ...card.alsoAsked].filter((text) => text !== '').map((text) => phrasing(text, false));
  const speakers = [...(card.saidBy ?? []), ...card.quotes.map((quote) => quote.speaker)];
  const named = [...card.entities, ...speakers].flatMap((id) => entities.get(id) ?? []);
  const text = tellingText(card);
  const body = read(text);
  const roles = [...new Set(named)].flatMap(shadowOf).flatMap((phrase) => read(phrase).terms);
  return {
    about: { card },
    wordings: [...asked, ...card.misconceptions.map((wrong) => phrasing(wrong, true))],
    body,
    text,
    keys: [
      ...body.terms.map((term) => term.key),
      ...turnsOf(body.tokens),
      ...named.map(({ id }) => `@${id}`),
      ...roles.map((term) => term.key),
    ],
    speakers: new Set(speakers.map((id) => `@${id}`)),
    texts,
    words,
  };
}

function readNotCovered(notCovered: NotCovered, reader: TermReader): Topic {
  const { phrasing, texts, words } = createTopicReader(reader);
  const wordings = [notCovered.question, ...notCovered.alsoAsked].map((text) => phrasing(text, false));
  return { about: { notCovered }, wordings, body: NOTHING, text: '', keys: [], speakers: new Set(), texts, words };
}

/** Reads the texts of a topic, and keeps what they were. */
function createTopicReader(reader: TermReader) {
  const texts: (readonly Token[])[] = [];
  const words = new Map<string, string>();
  const read = (text: string): Reading => {
    const reading = reader.read(text);
    texts.push(reading.tokens);
    for (const { key, at } of reading.terms) {
      const word = reading.tokens[at]?.text;
      if (word !== undefined && !words.has(key)) words.set(key, word);
    }
    return reading;
  };
  const phrasing = (text: string, mistaken: boolean): Wording => {
    const { terms, tokens } = read(text);
    const asked = askedOf(tokens);
    const keys = [...terms.map((term) => term.key), ...turnsOf(tokens)];
    return { keys, words: wordsOf(tokens), grams: wordGramsOf(tokens), mistaken, asked, tokens };
  };
  return { read, phrasing, texts, words };
}

/** What else may be said for somebody: the role, word by word. */
function shadowOf({ role }: Entity): string[] {
  return role === undefined ? [] : [role];
}

export function cardOf(topic: Topic): Card | undefined {
  return 'card' in topic.about ? topic.about.card : undefined;
}
