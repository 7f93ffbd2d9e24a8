import { CHAT_WORDS, MISTYPED, MISTYPED_PHRASES, PLAIN_LETTERS } from '../../english/chat-words.js';
import { NUMBER_SCALES, NUMBER_WORDS, STOP_WORDS } from '../../english/words.js';

/** One word of a text. `text` is folded: lower case, no accents; numbers are plain digits. */
export interface Token {
  text: string;
  /** As it was written. */
  raw: string;
  isNumber: boolean;
}

/** No question needs more; what follows is not read, so that the cost of a reply is bounded. */
const MOST_TOKENS = 120;
const MOST_CHARACTERS = 4_000;

const COMBINING_MARKS_AND_FORMAT = /[\p{M}\p{Cf}]/gu;
const APOSTROPHE = /[‘’‛ʼʹ′´`＇]/g;
const OTHER_LETTER = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'gu');
const WORD = /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[\p{L}]+(?:'[\p{L}]+)*/gu;
/** Nothing here can be written in another way. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;
/** A mention, an emoji or a date of Discord's, or a tag of HTML: nothing that was said. */
const TAG = /<[a-z@#/:!][^<>]{0,200}>/gi;
const FIGURE = /^\d+(?:[.,]\d+)*$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const MOST_DIGITS = 15;
/** The phrases that are looked for hold one of these. */
const MAY_BE_MISTYPED = /\b(?:hwo|hoe|hw|dose|mush|who m|wer|wear|ware|wen|wat|waht)|\b[a-z]+\d\b|\b2[a-z]|\//i;
/** "whoooo": no English word has a letter three times over. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const CAPITAL = /^\p{Lu}/u;
const ONE_AND_A_HALF_MILLION = /\b(?:one and a half million|a million and a half)\b/g;

/** The same letters whatever their case, accents, width or quotation marks. */
export function fold(text: string): string {
  // Twice: a small letter may have a plain form that its capital lacks.
  return unify(unify(text).toLowerCase());
}

function unify(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(APOSTROPHE, "'")
    .normalize('NFKD')
    .replace(COMBINING_MARKS_AND_FORMAT, '')
    .replace(APOSTROPHE, "'")
    .replace(OTHER_LETTER, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/**
 * Splits a text into folded words and numbers.
 * "Netanyahu's 1.5 million" gives netanyahu, 1500000; "didn't" gives did, not; "two hundred" gives 200.
 */
export function tokenise(text: string): Token[] {
  const words: Token[] = [];
  const typed = unify(text.slice(0, MOST_CHARACTERS).replace(TAG, ' '));
  const written = typed.includes('million') ? typed.replace(ONE_AND_A_HALF_MILLION, '1.5 million') : typed;
  for (const raw of meantBy(written).match(WORD) ?? []) {
    const word = wordOf(raw, words.length > 0);
    if (isWhole(word)) words.push({ text: word, raw, isNumber: false });
    else for (const part of splitContraction(word)) words.push({ text: part, raw, isNumber: false });
    if (words.length >= MOST_TOKENS) break;
  }
  return joinNumbers(words);
}

/** The folded words in a row: the same for texts that differ only in case, accents or punctuation. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

function meantBy(text: string): string {
  if (!MAY_BE_MISTYPED.test(text)) return text;
  return MISTYPED_PHRASES.reduce((meant, [typed, word]) => meant.replace(typed, word), text);
}

/** The folded word, well spelt if it is one of grammar. A capital inside a text makes it a name: Premier Wen. */
function wordOf(raw: string, isInside: boolean): string {
  const word = fold(raw);
  const meant = isInside && CAPITAL.test(raw) ? undefined : MISTYPED.get(word);
  if (meant !== undefined) return meant;
  const short = word.replace(DRAWN_OUT, '$1');
  return short !== word && (STOP_WORDS.has(short) || CHAT_WORDS.has(short)) ? short : word;
}

/** Neither a contraction nor a chat spelling. */
function isWhole(word: string): boolean {
  return !word.includes("'") && !CHAT_WORDS.has(word);
}

function splitContraction(word: string): string[] {
  if (word === "can't") return ['can', 'not'];
  if (word === "won't") return ['will', 'not'];
  if (word.length > "n't".length && word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const stem = word.replace(/'(s|re|ve|ll|d|m)?$/, '').replace(/'(s|re|ve|ll|d|m)$/, '');
  const bare = stem.replaceAll("'", '');
  const chat = CHAT_WORDS.get(word.replaceAll("'", '')) ?? CHAT_WORDS.get(bare);
  return chat ? chat.split(' ') : [bare];
}

function joinNumbers(words: Token[]): Token[] {
  const out: Token[] = [];
  let i = 0;
  for (let word = words[i]; word; word = words[i]) {
    const start = readNumber(words, i);
    if (start) {
      out.push({
        text: String(start.value),
        raw: words
          .slice(i, start.end)
          .map((w) => w.raw)
          .join(' '),
        isNumber: true,
      });
      i = start.end;
    } else {
      out.push(word);
      i += 1;
    }
  }
  return out;
}

/** Reads "14", "1.5 million", "one hundred and thirty", "two hundred" from `words[from]` on. */
function readNumber(words: Token[], from: number): { value: number; end: number } | undefined {
  if (smallNumber(words[from]?.text ?? '', words[from + 1]?.text) === undefined) return undefined;
  let total = 0;
  let part: number | undefined;
  let i = from;
  for (let word = words[i]; word; i++, word = words[i]) {
    const { text } = word;
    // Figures in digits stand for themselves: "in 2000 14 people" is no sum.
    const joins = part !== undefined && isWord(word) && isWord(words[i - 1]);
    const tens = part !== undefined && part >= 20 && part % 10 === 0;
    const hundreds = part !== undefined && part >= 100 && part % 100 === 0;
    const small = text === 'one' && joins && tens ? 1 : smallNumber(text, words[i + 1]?.text);
    const scale = NUMBER_SCALES.get(text);
    if (small !== undefined && (part === undefined || (joins && ((tens && small < 10) || (hundreds && small < 100))))) {
      part = (part ?? 0) + small;
    } else if (scale !== undefined && part !== undefined) {
      part *= scale;
      if (scale >= 1_000) {
        total += part;
        part = undefined;
        i += 1;
        break;
      }
    } else if (!(text === 'and' && joins && hundreds && isSmallWord(words[i + 1]))) {
      break;
    }
  }
  if (i === from) return undefined;
  return { value: total + (part ?? 0), end: i };
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && !/^\d/.test(token.text);
}

function isSmallWord(token: Token | undefined): boolean {
  return token !== undefined && NUMBER_WORDS.has(token.text);
}

function smallNumber(text: string, next: string | undefined): number | undefined {
  if (!/^\d/.test(text))
    return text === 'one' && next !== undefined && NUMBER_SCALES.has(next) ? 1 : NUMBER_WORDS.get(text);
  if (FIGURE.test(text) && text.length <= MOST_DIGITS) {
    const value = Number(text.replace(/,(?=\d{3})/g, '').replace(',', '.'));
    return Number.isNaN(value) ? undefined : value; // "26.3.2024" is no number
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal && text.length <= MOST_DIGITS) return Number(ordinal[1]);
  return undefined;
}
