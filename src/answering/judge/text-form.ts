import { isCountryAt } from '../../english/countries.js';
import { STOP_WORDS } from '../../english/words.js';
import type { Ask } from '../read/ask.js';
import type { Reading } from '../read/terms.js';
import { type Token, wordsOf } from '../read/tokens.js';

/** What a text tells, each a bit of its form. */
export const TIME = 1;
export const NUMBER = 2;
export const PLACE = 4;
/** What its subject is: "A ferry is a ship …". */
export const MEANING = 8;
/** Which country. */
export const COUNTRY = 16;
/** It points back to what was said before: "It sank …". */
export const POINTS_BACK = 32;
/** It follows the text in the place before, in what both rest on. */
export const FOLLOWS = 64;

const YEAR = /^(1\d|20)\d\d$/;
const SHORT_YEAR = /^[1-9]\d\d$/;
const BEFORE_SHORT_YEAR = wordSet('in by since until from around about');
const CENTURY = wordSet('century centuries');
const DAY_OR_MONTH = wordSet(`
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);
const AMOUNT = wordSet(
  'dozen dozens half halves pair pairs couple twice third thirds quarter quarters percent double doubled triple tripled',
);
const BEFORE_PLACE = wordSet('in at to from near on into of around along through toward towards within across');
const POINTER = wordSet('he she it they this these his her its their such both those');
const IS = wordSet('is was are were');
const ARTICLE = wordSet('a an the one');

/** A word that points back does so among so many first words of a sentence. */
const POINTER_WITHIN = 6;
/** A subject that is explained has at most so many words. */
const SUBJECT_WITHIN = 9;

/** What a text tells and whether it points back. */
export function formOf({ tokens }: Reading): number {
  let form = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const [last, next] = [tokens[i - 1], tokens[i + 1]];
    if (isTime(token, last, next)) form |= TIME;
    else if (isNumber(token, next)) form |= NUMBER;
    if (startsWithCapital(token.raw)) {
      if (isBeforePlace(last?.text === 'the' ? tokens[i - 2] : last)) form |= PLACE;
      if (isCountryAt(tokens, i)) form |= COUNTRY;
    }
    if (i < SUBJECT_WITHIN && next && IS.has(token.text) && ARTICLE.has(next.text)) form |= MEANING;
    if (i < POINTER_WITHIN && POINTER.has(token.text)) form |= POINTS_BACK;
  }
  return form;
}

function isTime({ text, raw, isNumber }: Token, last: Token | undefined, next: Token | undefined): boolean {
  if (!isNumber) return CENTURY.has(text) || DAY_OR_MONTH.has(raw);
  if (YEAR.test(text)) return true;
  return SHORT_YEAR.test(text) && BEFORE_SHORT_YEAR.has(last?.text ?? '') && (!next || STOP_WORDS.has(next.text));
}

function isNumber({ text, isNumber }: Token, next: Token | undefined): boolean {
  return isNumber ? !CENTURY.has(next?.text ?? '') : AMOUNT.has(text);
}

function isBeforePlace(token: Token | undefined): boolean {
  return token !== undefined && BEFORE_PLACE.has(token.text);
}

function startsWithCapital(raw: string): boolean {
  return raw[0] !== raw[0].toLowerCase();
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const ASKED: Partial<Record<Ask, number>> = { time: TIME, place: PLACE, count: NUMBER, duration: NUMBER };
const WHICH_COUNTRY = /\b(what|which) (\w+ )?(country|countries|nation|nations)\b/;
const WHAT_IS = /^((and|so|but) )?(what|who) (is|was|are|were)\b/;
/** "What was the Mary Rose?" asks what it is; with more words it asks something of it. */
const MOST_EXPLAINED = 2;

/** What a text must tell to answer a question; 0 where it may be anything. */
export function kindAsked({ tokens, terms }: Reading, ask: Ask): number {
  const words = wordsOf(tokens);
  if (terms.length <= MOST_EXPLAINED && WHAT_IS.test(words)) return MEANING;
  if (WHICH_COUNTRY.test(words)) return COUNTRY;
  return ASKED[ask] ?? 0;
}
