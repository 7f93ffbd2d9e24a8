import type { Ask } from './ask.js';
import { isCountryAt } from './countries.js';
import { STOP_WORDS } from './english.js';
import type { Reading } from './terms.js';
import { type Token, wordsOf } from './tokens.js';

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

const YEAR = /^(1\d|20)\d\d$/;
const SHORT_YEAR = /^[1-9]\d\d$/;
const BEFORE_SHORT_YEAR = /^(in|by|since|until|from|around|about)$/;
const CENTURY = /^centur(y|ies)$/;
const DAY_OR_MONTH =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const AMOUNT = /^(dozens?|half|halves|pairs?|couple|twice|thirds?|quarters?|percent|doubled?|tripled?)$/;
const BEFORE_PLACE = /^(in|at|to|from|near|on|into|of|around|along|through|towards?|within|across)$/;
const CAPITAL = /^\p{Lu}/u;
const POINTER = /^(he|she|it|they|this|these|his|her|its|their|such|both|those)$/;
const IS_A = /^(is|was|are|were) (a|an|the|one)$/;

/** A word that points back does so among so many first words of a sentence. */
const POINTER_WITHIN = 6;
/** A subject that is explained has at most so many words. */
const SUBJECT_WITHIN = 9;

/** What a text tells and whether it points back. */
export function formOf({ tokens }: Reading): number {
  let form = 0;
  const words = tokens.map(({ text }) => text);
  tokens.forEach((token, i) => {
    const [beforeLast, last, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
    if (isTime(token, last, next)) form |= TIME;
    else if (isNumber(token, next)) form |= NUMBER;
    if (last && CAPITAL.test(token.raw) && isBeforePlace(last.text === 'the' ? beforeLast : last)) form |= PLACE;
    if (CAPITAL.test(token.raw) && isCountryAt(words, i)) form |= COUNTRY;
    if (i < SUBJECT_WITHIN && next && IS_A.test(`${token.text} ${next.text}`)) form |= MEANING;
    if (i < POINTER_WITHIN && POINTER.test(token.text)) form |= POINTS_BACK;
  });
  return form;
}

function isTime({ text, raw }: Token, last: Token | undefined, next: Token | undefined): boolean {
  if (YEAR.test(text) || CENTURY.test(text) || DAY_OR_MONTH.test(raw)) return true;
  return SHORT_YEAR.test(text) && BEFORE_SHORT_YEAR.test(last?.text ?? '') && (!next || STOP_WORDS.has(next.text));
}

function isNumber({ text, isNumber }: Token, next: Token | undefined): boolean {
  return (isNumber && !CENTURY.test(next?.text ?? '')) || AMOUNT.test(text);
}

function isBeforePlace(token: Token | undefined): boolean {
  return token !== undefined && BEFORE_PLACE.test(token.text);
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
