import { stemmer } from 'stemmer';
import { SAME_MEANING } from '../../english/same-meaning.js';
import { STOP_WORDS } from '../../english/words.js';
import type { Vocabulary } from '../../model/knowledge.js';
import { isMonthOfMay } from './month-of-may.js';
import { type Token, tokenise } from './tokens.js';
import { type CountedWords, countedIn, countWords, type WordCounts } from './word-counts.js';

/**
 * What a word or phrase stands for, so that two texts can be compared:
 * `@netanyahu` an entity, `~cancel` a group of words that mean the same, `=14` a number, `hospit` a stem.
 */
export interface Term {
  key: string;
  /** The words it was read from. */
  words: string;
  /** Place of its first word in the text. */
  at: number;
}

/** A text as the engine sees it. */
export interface Reading {
  tokens: Token[];
  terms: Term[];
}

/**
 * Finds the word that was meant by a misspelt one; undefined where the word is fine or nothing is near.
 * @param isName it is written as a name: then a name is meant, or nothing that the story knows
 */
export type Spelling = (word: string, isName: boolean) => string | undefined;

export interface TermReader {
  /** Reads a text; `spelling` may replace a word by the one that was meant. */
  read(text: string, spelling?: Spelling): Reading;
  /** Counts words as read, which another reader of the same vocabulary has read. */
  count(words: CountedWords): void;
  /**
   * All words read so far, folded, and how often: those of texts read without spelling repair, and those of the
   * vocabulary, which count as several uses as a curator vouches for them.
   */
  words(): ReadonlyMap<string, number>;
  /** Whether a folded word read so far is a name: of the vocabulary, or mostly written so. */
  isName(word: string): boolean;
  /** Shows a term's key as a person would name it. */
  name(key: string): string;
}

interface Node {
  next: Map<string, Node>;
  key?: string;
}

/** Pronoun, not country: "tell us", "give us". */
const VERB_BEFORE_US = new Set(['tell', 'give', 'show', 'let', 'help', 'remind', 'teach', 'of']);
/** A word of the vocabulary counts as so many uses: enough not to be taken for a slip. */
const USES_IN_VOCABULARY = 3;

const CAPITAL = /^\p{Lu}/u;
const SMALL_IN_TITLES = new Set('a an the and but or of in on at by to for from with as vs s'.split(' '));

const stems = new Map<string, string>();
const MOST_STEMS = 50_000;
const SHORTEST_STEM = 3;
const SHORTEST_NAME = 3;

/** Porter's stem of a folded word, but for those that would lose all shape: "used" is not "us". Remembered. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stemmed = stemmer(word);
  const stem = stemmed.length < SHORTEST_STEM ? word : stemmed;
  stems.set(word, stem);
  return stem;
}

/** English words that mean the same, as readers find them: every story's reader has these. */
const MEANINGS = SAME_MEANING.map((group) => ({
  name: group[0] ?? '',
  phrases: group.map((phrase) => tokenise(phrase).map(stepOf)),
}));

/** A vocabulary, ready to read texts by. */
interface Lexicon {
  root: Node;
  /** By key. */
  names: ReadonlyMap<string, string>;
  counts: WordCounts;
}

/** The same for every reader of a vocabulary: from one edition to the next it seldom changes. */
const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** Builds the reader of a story's vocabulary. A phrase of several words wins over a shorter one. */
export function createTermReader(vocabulary: Vocabulary): TermReader {
  const { root, names, counts } = lexicons.get(vocabulary) ?? lexiconOf(vocabulary);
  const words = new Map(counts.words);
  const named = new Map(counts.named);
  const count = (counted: CountedWords): void => countWords({ words, named }, counted);
  const learn = (text: string): Token[] => {
    const tokens = tokenise(text);
    count(countedIn(tokens));
    return tokens;
  };
  return {
    read: (text, spelling) => readTerms(root, spelling ? respell(tokenise(text), spelling) : learn(text)),
    count,
    words: () => words,
    isName: (word) => 2 * (named.get(word) ?? 0) > (words.get(word) ?? 0),
    name: (key) => names.get(key) ?? key.replace(/^[=~@]/, ''),
  };
}

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const root: Node = { next: new Map() };
  const names = new Map<string, string>();
  const counts: WordCounts = { words: new Map(), named: new Map() };
  const learn = (text: string, uses = 1): Token[] => {
    const tokens = tokenise(text);
    countWords(counts, countedIn(tokens), uses);
    return tokens;
  };
  for (const { name, phrases } of MEANINGS) {
    const key = `~${name}`;
    names.set(key, name);
    for (const steps of phrases) plant(root, steps, key);
  }
  for (const group of vocabulary.sameMeaning) {
    const key = `~${group[0]}`;
    names.set(key, group[0] ?? '');
    for (const phrase of group) plant(root, learn(phrase, USES_IN_VOCABULARY).map(stepOf), key);
  }
  for (const [name, id] of partsOfNames(vocabulary)) plant(root, learn(name).map(stepOf), `@${id}`);
  for (const entity of vocabulary.entities) {
    const key = `@${entity.id}`;
    names.set(key, entity.name);
    // "the Palestinians" must not hide "Palestinian representative".
    for (const phrase of [entity.name.replace(/^the /, ''), ...entity.aliases]) {
      const tokens = learn(phrase, USES_IN_VOCABULARY);
      for (const { text } of tokens) counts.named.set(text, Number.POSITIVE_INFINITY);
      plant(root, tokens.map(stepOf), key);
    }
  }
  const lexicon = { root, names, counts };
  lexicons.set(vocabulary, lexicon);
  return lexicon;
}

/** First and last names of people, where only one person of the story has them. */
function partsOfNames({ entities }: Vocabulary): Map<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name, kind } of entities) {
    const words = kind === 'person' ? name.split(' ') : [];
    for (const word of words.length > 1 ? words : []) {
      if (word.length < SHORTEST_NAME || STOP_WORDS.has(word.toLowerCase())) continue;
      if (owners.has(word)) shared.add(word);
      owners.set(word, id);
    }
  }
  for (const word of shared) owners.delete(word);
  return owners;
}

function plant(root: Node, steps: readonly string[], key: string): void {
  let node = root;
  for (const step of steps) {
    let next = node.next.get(step);
    if (!next) {
      next = { next: new Map() };
      node.next.set(step, next);
    }
    node = next;
  }
  if (node !== root) node.key = key;
}

/** What a phrase of the vocabulary is known by: phrases with the same stems are one. */
export function stemsOf(phrase: string): string {
  return tokenise(phrase).map(stepOf).join(' ');
}

function stepOf(token: Token): string {
  return token.isNumber ? `=${token.text}` : stemOf(token.text);
}

function respell(tokens: Token[], spelling: Spelling): Token[] {
  // Where all words have a capital, as in a title, it tells nothing.
  const tells = tokens.some(({ text, raw, isNumber }) => !isNumber && !CAPITAL.test(raw) && !SMALL_IN_TITLES.has(text));
  return tokens.map((token, at) => {
    if (token.isNumber || STOP_WORDS.has(token.text)) return token;
    const meant = spelling(token.text, tells && at > 0 && CAPITAL.test(token.raw));
    return meant === undefined ? token : { ...token, text: meant };
  });
}

function readTerms(root: Node, tokens: Token[]): Reading {
  const terms: Term[] = [];
  let i = 0;
  for (let token = tokens[i]; token; token = tokens[i]) {
    const phrase = longestPhrase(root, tokens, i);
    if (phrase) {
      const words = tokens.slice(i, phrase.end).map((token) => token.raw);
      terms.push({ key: phrase.key, words: words.join(' '), at: i });
      i = phrase.end;
      continue;
    }
    if (token.isNumber || !STOP_WORDS.has(token.text)) {
      terms.push({ key: stepOf(token), words: token.raw, at: i });
    }
    i += 1;
  }
  return { tokens, terms };
}

function longestPhrase(root: Node, tokens: Token[], from: number): { key: string; end: number } | undefined {
  const { text: word, raw } = tokens[from] ?? { text: '', raw: '' };
  if (word === 'us' && raw === 'us' && VERB_BEFORE_US.has(tokens[from - 1]?.text ?? '')) return undefined;
  if (word === 'may') return isMonthOfMay(tokens, from) ? { key: 'may-month', end: from + 1 } : undefined;
  let node = root;
  let found: { key: string; end: number } | undefined;
  let i = from;
  for (let token = tokens[i]; token; token = tokens[i]) {
    const next = node.next.get(stepOf(token));
    if (!next) break;
    node = next;
    i += 1;
    if (node.key !== undefined) found = { key: node.key, end: i };
  }
  return found;
}
