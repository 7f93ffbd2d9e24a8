import { sentenceBefore } from '../../model/citations.js';
import type { Card, Cited, Entity, Knowledge, NotCovered } from '../../model/knowledge.js';
import type { Steps } from '../../model/steps.js';
import { type AskedKind, askedOf, type Rare, turnsOf } from '../read/asked.js';
import type { Reading, TermReader } from '../read/terms.js';
import { wordsOf } from '../read/tokens.js';
import { tellingText } from '../read/told.js';
import { wordGramsOf } from '../read/word-bigrams.js';
import { type CountedWords, countedIn } from '../read/word-counts.js';
import type { GramIds } from './grams.js';
import type { Phrasing } from './postings.js';

/** A way to ask that a curator wrote. */
export interface Wording extends Phrasing {
  /** It assumes what the card contradicts. */
  mistaken: boolean;
  /** Its folded words. */
  words: string;
  /** Its words as they stand, grammar included, by the ids of their grams. */
  grams: readonly number[];
  asked: AskedKind;
}

/** What a question may be about. */
export interface Topic {
  about: { card: Card } | { notCovered: NotCovered };
  wordings: readonly Wording[];
  /** The answer, the quotations, and who is named. */
  text: string;
  /** Keys of the terms of the body, with those of the words in the names and roles of whom it is about. */
  keys: readonly string[];
  /** Entity keys of those whose words it gives. */
  speakers: ReadonlySet<string>;
  /** Keys of the terms inside its text that are written with a capital there, and of the others. */
  inside: { capital: readonly string[]; small: readonly string[] };
  /** The words of all that was read of it. */
  counted: CountedWords;
  /** Its terms, and a word that each was read from, by its place in both. */
  terms: readonly string[];
  words: readonly string[];
}

/** The cards and what the story does not say, each with all that it is found by; cards first. */
export interface ReadTopics {
  topics: Topic[];
  /** Of each topic the place of the one that rests on what goes right before, in the article. */
  before: readonly (number | undefined)[];
  /** A word that each plain term was read from. */
  words: ReadonlyMap<string, string>;
}

/** One for all topics: there may be thousands. */
const NOBODY: ReadonlySet<string> = new Set();
const NOTHING_RARE: ReadonlySet<Rare> = new Set();
const NOTHING = { capital: [], small: [] };
const CAPITAL = /^\p{Lu}/u;

/**
 * Reads all cards and all that the story does not say.
 * @param known what was made of some of them before, with the same vocabulary and ids of grams: it is not read again
 */
export function* readTopics(
  knowledge: Knowledge,
  reader: TermReader,
  grams: GramIds,
  known: ReadonlyMap<object, Topic> = new Map(),
): Steps<ReadTopics> {
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const words = new Map<string, string>();
  const topics: Topic[] = [];
  const before: (number | undefined)[] = [];
  const endsAt = new Map<Cited, number>();
  const reading: TopicReading = { reader, grams, same: createSame() };

  function add(part: object, read: () => Topic): void {
    const topic = known.get(part);
    if (topic) reader.count(topic.counted);
    const added = topic ?? read();
    added.terms.forEach((key, i) => {
      if (!words.has(key)) words.set(key, added.words[i] ?? key);
    });
    topics.push(added);
  }

  for (const card of knowledge.cards) {
    yield;
    const [first] = card.sentences;
    const last = card.sentences.at(-1);
    before.push(first === undefined ? undefined : endsAt.get(sentenceBefore(first)));
    add(card, () => readCard(card, entities, reading));
    if (last !== undefined) endsAt.set(last, topics.length - 1);
  }
  for (const notCovered of knowledge.notCovered) {
    yield;
    before.push(undefined);
    add(notCovered, () => readNotCovered(notCovered, reading));
  }
  return { topics, before, words };
}

/** What topics are read with. */
interface TopicReading {
  reader: TermReader;
  grams: GramIds;
  /** The one copy of a word that is kept of all that are the same. */
  same(word: string): string;
}

function createSame(): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word) ?? word;
    if (known === word) kept.set(word, word);
    return known;
  };
}

function readCard(card: Card, entities: ReadonlyMap<string, Entity>, reading: TopicReading): Topic {
  const { read, phrasing, rest } = createTopicReader(reading);
  const asked = [card.question, ...card.alsoAsked].filter((text) => text !== '').map((text) => phrasing(text, false));
  const speakers = [...(card.saidBy ?? []), ...card.quotes.map((quote) => quote.speaker)];
  const named = [...card.entities, ...speakers].flatMap((id) => entities.get(id) ?? []);
  const text = tellingText(card);
  const { terms, tokens } = read(text);
  const roles = [...new Set(named)].flatMap(shadowOf).flatMap((phrase) => read(phrase).terms);
  const inside = terms.filter(({ at }) => at > 0);
  return {
    about: { card },
    wordings: [...asked, ...card.misconceptions.map((wrong) => phrasing(wrong, true))],
    text,
    keys: [
      ...terms.map((term) => term.key),
      ...turnsOf(tokens),
      ...named.map(({ id }) => `@${id}`),
      ...roles.map((term) => term.key),
    ],
    speakers: speakers.length > 0 ? new Set(speakers.map((id) => `@${id}`)) : NOBODY,
    inside: {
      capital: inside.filter(({ words }) => CAPITAL.test(words)).map(({ key }) => key),
      small: inside.filter(({ words }) => !CAPITAL.test(words)).map(({ key }) => key),
    },
    ...rest(),
  };
}

function readNotCovered(notCovered: NotCovered, reading: TopicReading): Topic {
  const { phrasing, rest } = createTopicReader(reading);
  const wordings = [notCovered.question, ...notCovered.alsoAsked].map((text) => phrasing(text, false));
  return { about: { notCovered }, wordings, text: '', keys: [], speakers: NOBODY, inside: NOTHING, ...rest() };
}

/** Reads the texts of a topic, and keeps of them what is needed later: there may be thousands. */
function createTopicReader({ reader, grams, same }: TopicReading) {
  const counted: { all: string[]; named: string[] } = { all: [], named: [] };
  const words = new Map<string, string>();
  const read = (text: string): Reading => {
    const reading = reader.read(text);
    const { all, named } = countedIn(reading.tokens);
    counted.all.push(...all.map(same));
    counted.named.push(...named.map(same));
    for (const { key, at } of reading.terms) {
      const word = reading.tokens[at]?.text;
      if (word !== undefined && !words.has(key)) words.set(key, same(word));
    }
    return reading;
  };
  const phrasing = (text: string, mistaken: boolean): Wording => {
    const { terms, tokens } = read(text);
    const keys = [...terms.map((term) => term.key), ...turnsOf(tokens)];
    const { kind, rare, time } = askedOf(tokens);
    const asked = { kind, rare: rare.size > 0 ? rare : NOTHING_RARE, time };
    return { keys, words: wordsOf(tokens), grams: wordGramsOf(tokens).map(grams.idOf), mistaken, asked };
  };
  const rest = () => ({ counted, terms: [...words.keys()], words: [...words.values()] });
  return { read, phrasing, rest };
}

/** What else may be said for somebody: the role, word by word. */
function shadowOf({ role }: Entity): string[] {
  return role === undefined ? [] : [role];
}

export function cardOf(topic: Topic): Card | undefined {
  return 'card' in topic.about ? topic.about.card : undefined;
}

/** The card, or what the story does not say. */
export function partOf({ about }: Topic): object {
  return 'card' in about ? about.card : about.notCovered;
}

/** Terms that the texts write with a capital inside a sentence more often than not. */
export function* namesOf(topics: readonly Topic[]): Steps<Set<string>> {
  const lead = new Map<string, number>();
  const count = (keys: readonly string[], by: number): void => {
    for (const key of keys) lead.set(key, (lead.get(key) ?? 0) + by);
  };
  for (const { inside } of topics) {
    yield;
    count(inside.capital, 1);
    count(inside.small, -1);
  }
  yield;
  return new Set([...lead].filter(([key, by]) => !key.startsWith('=') && by > 0).map(([key]) => key));
}
