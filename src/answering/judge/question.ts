import { turningWords } from '../../english/relation-words.js';
import type { AskedGrams, GramIndex } from '../find/bigram-cosine.js';
import type { SearchIndex } from '../find/bm25.js';
import { askedOf, turnsOf } from '../read/asked.js';
import { isCountryAt } from '../read/find-country.js';
import type { Context } from '../read/follow-up.js';
import { isTitled, shapeOf } from '../read/question-shape.js';
import type { Reading } from '../read/terms.js';
import { isTimeWord } from '../read/told.js';
import { wordGramsOf } from '../read/word-bigrams.js';
import type { Rarity } from '../read/word-frequency.js';
import type { Centroid } from './centroid.js';
import type { Likeness } from './likeness.js';
import type { AskedSlot } from './slots.js';

/** A term of a question, with what is known of it. */
export interface AskedTerm {
  key: string;
  /** The word it was read from, folded. */
  word: string;
  /** In the index; -1 where no document has it. */
  id: number;
  /** How much it says about what is meant. */
  weight: number;
  /** How rare it is in English, 0 to 1. */
  rarity: number;
  /** It names somebody, something or some place. */
  isName: boolean;
  isFigure: boolean;
  /** It stands in some document. */
  isKnown: boolean;
  /** It tells which one is meant of several: "first", "other", "northern". */
  isQualifier: boolean;
  /** It tells when: "Tuesday", "March". */
  isTime: boolean;
  likeness: Likeness;
}

/** A question, ready to be held against documents. */
export interface Question {
  terms: readonly AskedTerm[];
  /** Of all terms together. */
  weight: number;
  /** How like a term of the index, by its id, the likest term of the question is. */
  likest: Likeness;
  slot: AskedSlot;
  grams: AskedGrams;
  /** How many words it has, grammar included. */
  words: number;
  centroid: Centroid;
  /** It speaks of the one who asks: "my boss". */
  isPersonal: boolean;
  denies: boolean;
  /** Its words that turn it: "before", "next", "other". */
  turning: readonly string[];
  /** How it is put, whatever it is about. */
  shape: readonly string[];
}

/** What is known of a story's words, to read questions by. */
export interface StoryWords {
  index: Pick<SearchIndex, 'termId' | 'weightOf' | 'keys'>;
  grams: Pick<GramIndex, 'read'>;
  rarity: Pick<Rarity, 'of' | 'isEveryday'>;
  compare(key: string, word: string): Likeness;
  /** What a text is about. */
  about(words: readonly string[]): Centroid;
  /** Whether the story writes a term as a name. */
  isName(key: string): boolean;
  /** A word that a term was read from. */
  wordOf(key: string): string;
}

const PERSONAL = new Set(['i', 'my', 'me', 'mine', 'myself', 'our', 'ours', 'we']);

const QUALIFIERS = new Set(
  `first second third last next previous other another same only former latter original earlier later latest final early late
  north south east west northern southern eastern western left right upper lower male female men women young old new`.split(
    /\s+/,
  ),
);

/**
 * Makes what reads questions to a story: a reading, and what it takes over from the conversation, into weighed terms with
 * what is asked for.
 */
export function createQuestionReader(story: StoryWords): (reading: Reading, context?: Context) => Question {
  const { index, rarity } = story;

  function termOf(key: string, word: string, capital: boolean, discount: number): AskedTerm {
    const id = index.termId(key) ?? -1;
    const isFigure = key.startsWith('=');
    const isName = !isFigure && (key.startsWith('@') || capital || story.isName(key));
    return {
      key,
      word,
      id,
      weight: index.weightOf(key) * discount,
      rarity: rarity.of(key),
      isName,
      isFigure,
      isKnown: id >= 0,
      isQualifier: QUALIFIERS.has(word),
      isTime: isTimeWord(word, key),
      likeness: isName ? (other) => (other === id ? 1 : 0) : story.compare(key, word),
    };
  }

  return (reading, context) => {
    const { tokens } = reading;
    const words = tokens.map(({ text }) => text);
    const asked = askedOf(tokens);
    const terms = new Map<string, AskedTerm>();
    const head: Likeness[] = [];
    const titled = isTitled(tokens);
    for (const { key, words: raw, at } of reading.terms) {
      if (terms.has(key)) continue;
      const capital = (at > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && !titled) || isCountryAt(tokens, at);
      const term = termOf(key, tokens[at]?.text ?? key, capital, 1);
      terms.set(key, term);
      if (asked.head.includes(at)) head.push(term.likeness);
    }
    for (const [key, discount] of context?.terms ?? [])
      if (!terms.has(key)) terms.set(key, termOf(key, story.wordOf(key), false, discount));
    const all = [...terms.values()];
    const speakers = reading.terms.filter(({ at }) => asked.speaker.includes(at)).map(({ key }) => key);
    return {
      terms: all,
      weight: all.reduce((sum, { weight }) => sum + weight, 0),
      likest: likestOf(all, index.keys.length),
      slot: { asked, keys: new Set(terms.keys()), head, words: all.map(({ likeness }) => likeness), speakers },
      words: words.length,
      centroid: story.about(words),
      isPersonal: tokens.some(({ text }) => PERSONAL.has(text)),
      grams: story.grams.read(wordGramsOf(tokens)),
      denies: turnsOf(tokens).includes('?not'),
      turning: turningWords(words),
      shape: shapeOf(reading, rarity.isEveryday),
    };
  };
}

/** Each is looked up in all terms once: most terms of an index are like none of a question's. */
function likestOf(terms: readonly AskedTerm[], size: number): Likeness {
  const known = new Float32Array(size).fill(-1);
  return (id) => {
    const before = known[id] ?? 0;
    if (before >= 0) return before;
    let most = 0;
    for (const { likeness } of terms) most = Math.max(most, likeness(id));
    known[id] = most;
    return most;
  };
}
