import {
  CLOSELY,
  COUNTED_FROM,
  CURRENCIES,
  CURRENCY_SIGN,
  LASTS,
  MEASURES,
  OF_THE_CLOCK,
  PLACE_WORDS,
  RARE_TOLD,
  ROLES,
  TIME_GROUPS,
  TIMES,
  YEAR,
} from '../../english/telling-patterns.js';
import type { Card, Entity, Tells } from '../../model/knowledge.js';
import type { Asked, Kind, Rare } from './asked.js';
import { isCountryAt } from './find-country.js';
import type { Reading } from './terms.js';
import { type Token, tokenise, wordsOf } from './tokens.js';

/** A number in a text, with what it counts. */
export interface Figure {
  /** As a term: "=14". */
  key: string;
  /** Keys of the terms close behind it and just before it: what it counts. */
  beside: readonly string[];
  unit: 'plain' | 'money' | 'percent' | 'time' | 'measure' | 'age' | 'year';
}

/** What a text tells, by kinds. */
export interface Told {
  figures: readonly Figure[];
  /** Terms that tell when: days, months, years, times of day. */
  times: readonly string[];
  /** Terms that name somebody or something: entities, and words written with a capital inside a sentence. */
  names: readonly string[];
  /** Terms behind "in", "at", "to" and so on that are written with a capital, and countries. */
  places: readonly string[];
  /** Those of the names that may be a person's. */
  people: readonly string[];
  /** Common nouns for people and bodies ("a porter", "the company"), as terms. */
  roles: readonly string[];
  /** What news cards seldom tell, and this text does. */
  rare: ReadonlySet<Rare>;
  /** … and which of its sentences do, by number. */
  rareIn: readonly ReadonlySet<Rare>[];
  /** Kinds of thing it tells by a curator's word, whatever the text shows. */
  also: ReadonlySet<Kind>;
  /** It has a word that tells a length of time. */
  lasts: boolean;
  /** How closely it tells a time. */
  closely: ReadonlySet<NonNullable<Asked['time']>>;
  /** The keys of its terms, in order. */
  order: readonly string[];
  /** For each of these, the number of the sentence it stands in. */
  sentences: readonly number[];
  /** Pairs of terms that stand right beside each other, as "one other". */
  adjacent: ReadonlySet<string>;
}

/** All of a card that tells something: the answer, the quotations, and when. */
export function tellingText({ answer, accounts = [], quotes, when = '' }: Card): string {
  return [answer, ...accounts.map(({ says }) => says), ...quotes.map(({ words }) => `“${words}”`), when].join(' . ');
}

/** What a curator may say that a card tells: a kind of thing that is asked for, or something rare. */
const ALSO: Readonly<Record<Tells, { kind: Kind } | { rare: Rare }>> = {
  who: { kind: 'who' },
  when: { kind: 'when' },
  where: { kind: 'where' },
  'how-many': { kind: 'count' },
  'how-much': { kind: 'money' },
  'how-long': { kind: 'duration' },
  'how-old': { kind: 'age' },
  why: { rare: 'cause' },
  how: { rare: 'manner' },
  names: { rare: 'names' },
  definition: { rare: 'definition' },
  comparison: { rare: 'comparison' },
  prediction: { rare: 'prediction' },
  outcome: { rare: 'outcome' },
  earlier: { rare: 'earlier' },
};

/** What is known of a text besides. */
export interface Besides {
  /** What it tells by a curator's word. */
  tells?: readonly Tells[] | undefined;
  /** What a term names. */
  kindOf?: (key: string) => Entity['kind'] | undefined;
}

/** Reads what a text tells. */
export function toldIn(
  { tokens, terms }: Reading,
  text: string,
  { tells = [], kindOf = () => undefined }: Besides = {},
): Told {
  const figures: Figure[] = [];
  const times = new Set<string>();
  const names = new Set<string>();
  const places = new Set<string>();
  const roles = new Set<string>();
  let lasts = false;
  terms.forEach((term, i) => {
    const token = tokens[term.at];
    if (!token) return;
    const before = tokens[term.at - 1];
    if (token.isNumber) figures.push(figureAt(i, term.key, { tokens, terms }, text));
    if (LASTS.has(singular(token.text)) && before?.isNumber) lasts = true;
    if (isTime(token, term.key) || isDated(tokens, term.at)) times.add(term.key);
    const capital = /^\p{Lu}/u.test(term.words) && (term.at > 0 || term.key.startsWith('@'));
    if (term.key.startsWith('@') || (capital && !isTime(token, term.key) && !token.isNumber)) names.add(term.key);
    if (isCountryAt(tokens, term.at)) {
      names.add(term.key);
      places.add(term.key);
    }
    const article = before && ['the', 'a', 'an'].includes(before.text) ? tokens[term.at - 2] : before;
    const isPlace = capital && !isTime(token, term.key) && article && PLACE_WORDS.has(article.text);
    if (isPlace) places.add(term.key);
    if (ROLES.has(singular(token.text))) roles.add(term.key);
    for (const word of term.key.startsWith('@') ? term.words.toLowerCase().split(' ') : [])
      if (ROLES.has(singular(word))) roles.add(word);
  });
  const rare = rareToldIn(wordsOf(tokens), text);
  const also = new Set<Kind>();
  for (const told of tells.map((name) => ALSO[name])) {
    if ('kind' in told) also.add(told.kind);
    else rare.add(told.rare);
  }
  const adjacent = new Set<string>();
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (next && next.at === term.at + term.words.split(/\s+/).length) adjacent.add(`${term.key} ${next.key}`);
  });
  const order = terms.map((term) => term.key);
  const closely = new Set<NonNullable<Asked['time']>>(
    CLOSELY.filter(([, pattern]) => pattern.test(text)).map(([time]) => time),
  );
  return {
    sentences: sentencesOf(terms, text),
    closely,
    order,
    adjacent,
    figures,
    times: [...times],
    names: [...names],
    places: [...places],
    roles: [...roles],
    people: [...names].filter((key) => ['person', 'people', undefined].includes(kindOf(key))),
    rare,
    rareIn: splitSentences(text).map((sentence) => rareToldIn(wordsOf(tokenise(sentence)), sentence)),
    also,
    lasts,
  };
}

/** @param words the folded words of the text */
function rareToldIn(words: string, text: string): Set<Rare> {
  const told = RARE_TOLD.filter(([name, pattern]) =>
    pattern.test(name === 'exact-words' || name === 'contact' ? text : words),
  );
  return new Set(told.map(([name]) => name));
}

const SENTENCE_END = /(?<=[.!?][”"’']?)\s+/;

function splitSentences(text: string): string[] {
  return text.split(SENTENCE_END);
}

/** Where each term stands, by counting the sentence ends in front of it. */
function sentencesOf(terms: Reading['terms'], text: string): number[] {
  let from = 0;
  let sentence = 0;
  return terms.map(({ words }) => {
    const at = text.indexOf(words.split(' ')[0] ?? '', from);
    if (at >= 0) {
      if (/[.!?][”"’']?\s/.test(text.slice(from, at))) sentence += 1;
      from = at + 1;
    }
    return sentence;
  });
}

const BEHIND = 4;

function figureAt(place: number, key: string, { tokens, terms }: Reading, text: string): Figure {
  const own = terms[place];
  const at = own?.at ?? 0;
  const near = [...terms.slice(Math.max(0, place - 3), place), ...terms.slice(place + 1, place + 1 + BEHIND)];
  const next = singular(tokens[at + 1]?.text ?? '');
  const second = singular(tokens[at + 2]?.text ?? '');
  return { key, beside: near.map((term) => term.key), unit: unitOf(key, next, second, own?.words ?? '', text) };
}

function unitOf(key: string, next: string, second: string, words: string, text: string): Figure['unit'] {
  if (CURRENCIES.has(next) || CURRENCIES.has(second) || isPriced(words, text)) return 'money';
  if (next === 'percent' || next === 'per' || text.includes(`${words}%`) || text.includes(`${words} %`))
    return 'percent';
  if (LASTS.has(next) || LASTS.has(second)) return second === 'old' ? 'age' : 'time';
  if (MEASURES.has(next) || MEASURES.has(second)) return 'measure';
  return YEAR.test(key) ? 'year' : 'plain';
}

function isPriced(words: string, text: string): boolean {
  const at = text.indexOf(words);
  return at > 0 && CURRENCY_SIGN.test(text[at - 1] ?? '');
}

/** Whether a word tells when. */
export function isTimeWord(word: string, key: string): boolean {
  return TIMES.has(word) || TIMES.has(singular(word)) || YEAR.test(key);
}

function isTime({ text, isNumber }: Token, key: string): boolean {
  return isNumber
    ? YEAR.test(key)
    : TIMES.has(text) ||
        TIMES.has(singular(text)) ||
        TIMES.has(key) ||
        TIME_GROUPS.has(key) ||
        /^\d+(am|pm)$/.test(text);
}

/** "8 pm", "three days ago". */
function isDated(tokens: readonly Token[], at: number): boolean {
  const [figure, unit, behind] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (!tokens[at]?.isNumber || figure === undefined || unit === undefined) return false;
  if (OF_THE_CLOCK.has(unit)) return true;
  return LASTS.has(singular(unit)) && COUNTED_FROM.has(behind ?? '');
}

/** Near enough for units and roles: "days" is "day". */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
