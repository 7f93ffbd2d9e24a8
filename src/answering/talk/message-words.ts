import { CHAT_WORDS } from '../../english/chat-words.js';
import { fold } from '../read/tokens.js';

/** A message as talk is looked for in it. */
export interface MessageWords {
  /** Folded, with contractions and chat spellings written out as in English; clause by clause. */
  clauses: string[][];
  /** The same words in a row. */
  words: string[];
  /** Folded and no more: for what is not English. */
  folded: string[];
  hasLink: boolean;
}

/** Stands for a mention of a person, a role or a channel. */
export const MENTION = '@mention';

const MOST_CHARACTERS = 4_000;
const LINK = /<?\bhttps?:\/\/[^\s>]+>?|\bwww\.[^\s>]+/gi;
const CUSTOM_EMOJI = /<a?:\w+:\d+>/g;
const MENTION_TAG = /<[@#][!&]?\d+>/g;
const CLAUSE_END = /[.!?;:,\n…—–"“”()]+/;
const WORD = /@mention|[\p{L}\p{N}]+/gu;
/** Letters that no decomposition brings to their plain ones. */
const PLAIN_LETTERS = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
]);
const SUM = /(\d)\s*([+*×÷^x])\s*(?=\d)/g;
const SIGNS = new Map([
  ['+', 'plus'],
  ['*', 'times'],
  ['×', 'times'],
  ['x', 'times'],
  ['÷', 'divided'],
  ['^', 'power'],
]);
/** What an apostrophe leaves out. A possessive loses its s and nothing else. */
const LEFT_OUT: readonly [RegExp, string][] = [
  [/\b(what|who|where|when|how|that|there|here|he|she|it|someone|somebody|nobody|everything|name|house)'s\b/g, '$1 is'],
  [/\blet's\b/g, 'let us'],
  [/'s\b/g, ''],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
];
/** How people type these to a bot; anything else is read as in a question. */
const TYPED = new Map([
  ['im', 'i am'],
  ['ive', 'i have'],
  ['youre', 'you are'],
  ['youve', 'you have'],
  ['wtf', 'wtf'],
  ['wth', 'wtf'],
  ['idk', 'idk'],
  ['wont', 'will not'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['ya', 'you'],
  ['luv', 'love'],
  ['ure', 'you are'],
  ['dunno', 'idk'],
  ['aint', 'is not'],
  ['n', 'and'],
]);
const LAUGHTER = /^(?:a?(?:h+[aeiou]+){2,}h*|(?:ja){2,}|l+o+l+|r+o+f+l+|x+d+|k{4,}|w{4,}|lmf?a+o+)$/;
/** "aaaaah", "ffff": no word. */
const SOUND = /^(\p{L})\1{3,}h*$/u;
const LONG_RUN = /(\p{L})\1{2,}/gu;
/** "coool", "goood": the two letters are the word's own. */
const LONG_DOUBLE = /o{3,}(?=[dlkf])/g;

/** Reads a message's words, without links, emoji and mentions. */
export function readMessageWords(message: string): MessageWords {
  const typed = message.slice(0, MOST_CHARACTERS);
  const text = plainLetters(typed.replace(LINK, ' , ').replace(CUSTOM_EMOJI, ' ').replace(MENTION_TAG, ` ${MENTION} `));
  const clauses = text
    .split(CLAUSE_END)
    .map((clause) => wordsOf(writtenOut(clause)).flatMap(englishWords))
    .filter((clause) => clause.length > 0);
  return {
    clauses,
    words: clauses.flat(),
    folded: wordsOf(text.replaceAll("'", '')),
    hasLink: typed.search(LINK) >= 0,
  };
}

/** Folded, with the letters that folding leaves. */
export function plainLetters(text: string): string {
  return [...fold(text)].map((letter) => PLAIN_LETTERS.get(letter) ?? letter).join('');
}

function writtenOut(clause: string): string {
  const sums = clause.replace(SUM, (_, digit: string, sign: string) => `${digit} ${SIGNS.get(sign)} `);
  return LEFT_OUT.reduce((text, [found, full]) => text.replace(found, full), sums).replaceAll("'", '');
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function englishWords(word: string): string[] {
  if (LAUGHTER.test(word)) return ['lol'];
  if (SOUND.test(word)) return ['hm'];
  const short = word.replace(LONG_DOUBLE, 'oo').replace(LONG_RUN, '$1');
  return (TYPED.get(short) ?? CHAT_WORDS.get(short) ?? short).split(' ');
}
