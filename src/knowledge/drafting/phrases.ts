import { TITLES } from '../../english/naming-words.js';

/** What follows a verb is shown up to so many words: a question is short. */
const MOST_WORDS = 7;
const PREPOSITION = /^(?:of|in|at|by|for|from|to|with|on|about|near|against|under|into|over|through|as)$/;
const NEXT_THOUGHT = /(?:[,;:"“”]|\.(?:\s|$)| (?:and|but|when|after|before|because|while|which|who|that|as|so)\b).*$/u;

/** Up to where another thought begins. */
export const endOf = (text: string): string => text.replace(NEXT_THOUGHT, '');

/** Its first words, cut before a preposition where there are too many. */
export function short(text: string): string {
  const words = endOf(text)
    .replace(/[.\s]+$/, '')
    .split(' ');
  if (words.length <= MOST_WORDS) return words.join(' ');
  const cut = words.findLastIndex((word, at) => at > 0 && at < MOST_WORDS && PREPOSITION.test(word));
  return words.slice(0, cut === -1 ? MOST_WORDS : cut).join(' ');
}

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A phrase as it stands within a sentence: a name keeps its capital. */
export function inMid(phrase: string, names: readonly string[]): string {
  const [first = ''] = phrase.split(/[ '’]/);
  const isName = names.some((name) => name.split(/[ '’]/)[0] === first || name === phrase);
  const isLettered = /^\p{Lu}{2}|^\p{Lu}\p{Ll}+-\p{Lu}/u.test(first);
  return isName || isLettered || DAY_OR_MONTH.test(first) || TITLES.has(first)
    ? phrase
    : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
