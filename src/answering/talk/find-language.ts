import { STOP_WORDS } from '../../english/words.js';
import { FUNCTION_WORDS, type FunctionWords } from '../../languages/function-words.js';

/** Scripts that English is not written in, each with the language it most likely is; Han alone is read as Chinese. */
const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['other', /(?!\p{Script=Latin})\p{L}/gu],
];
const UKRAINIAN_LETTER = /[іїєґ]/i;
const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
/** Of a message's letters; below it, English talks about a word in another script. */
const SCRIPT_SHARE = 0.5;
/** Of a message's words that are a language's small ones; below it, they are names or a quotation. */
const SMALL_WORD_SHARE = 0.25;
/** As many words as a greeting or a call for help has. */
const FEW_WORDS = 3;
/** One telling word; every English one beside it takes another. */
const LEAST_SCORE = 2;
/** English words that are said to a bot in any language. */
const SAID_ANYWHERE = new Set(['bot', 'factbox', 'ok', 'okay', 'news', 'lol']);

/**
 * The language of a message that is not in English, as ISO 639-1, or `other` where none of these;
 * undefined where it is in English or too short to tell. Names and single foreign words leave English as it is.
 * @param words folded, as they were written
 */
export function findLanguage(message: string, words: readonly string[]): string | undefined {
  return languageByScript(message) ?? languageByWords(words);
}

function languageByScript(message: string): string | undefined {
  const letters = count(message, LETTER);
  const foreign = letters - count(message, LATIN_LETTER);
  if (foreign === 0 || foreign / letters < SCRIPT_SHARE) return undefined;
  const [language] = SCRIPTS.find(([, script]) => count(message, script) > 0) ?? ['other'];
  return language === 'ru' && UKRAINIAN_LETTER.test(message) ? 'uk' : language;
}

function languageByWords(words: readonly string[]): string | undefined {
  const distinct = new Set(words);
  let best: { language: string; score: number } | undefined;
  for (const [language, small] of Object.entries(FUNCTION_WORDS)) {
    const score = scoreOf(distinct, small);
    if (score > 0 && score > (best?.score ?? 0)) best = { language, score };
  }
  return best?.language;
}

/** How much speaks for a language; 0 where it is not that. */
function scoreOf(words: ReadonlySet<string>, { telling, shared, alone }: FunctionWords): number {
  const number = (fits: (word: string) => boolean): number => [...words].filter(fits).length;
  const told = number((word) => telling.has(word));
  if (told === 0) return 0;
  const common = number((word) => shared.has(word) && !telling.has(word));
  const english = number(
    (word) => STOP_WORDS.has(word) && !telling.has(word) && !shared.has(word) && !SAID_ANYWHERE.has(word),
  );
  const score = 2 * told + common - 2 * english;
  const enough = told + common > 1 && (told + common) / words.size >= SMALL_WORD_SHARE;
  const greets = words.size <= FEW_WORDS && english === 0 && number((word) => alone.has(word)) > 0;
  return (enough || greets) && score >= LEAST_SCORE ? score : 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
