import { DANGER, INTENSIFIERS, SORROW, SUICIDE } from '../../english/talk/distress-phrases.js';
import type { WordVectors } from '../../english/word-vectors.js';
import { DISTRESS_PHRASES } from '../../languages/distress-phrases.js';
import { DISTRESS_WORDS } from '../../languages/distress-words.js';
import { FITTED, LIKELY_FROM, logOddsOfMessage, SURE_FROM, seeMessage } from './distress-model.js';
import { type MessageWords, plainLetters, readMessageWords } from './message-words.js';
import { createPhraseBook, joinClauses, phrasesAt } from './phrases.js';

const book = createPhraseBook([
  ['distress', SUICIDE],
  ['distress', DANGER],
] as const);

/** Sorrow is distress only where nothing but talk is said, so that this is one of the tables of talk. */
export const SORROW_AS_TALK = ['distress', SORROW] as const;

const QUOTED = /["“”«»][^"“”«»]*["“”«»]|(?<=^|\s)['‘](?:[^'’]|['’](?=\p{L}))+['’](?=$|[\s?!.,])/gu;
/** Who says something else than the speaker: what follows is theirs. */
const REPORTING = new Set(
  `say says said saying shout shouts shouted shouting chant chanted chanting yell yelled scream screamed cry cried write
  writes wrote written post posted tweet tweeted texted phrase words quote slogan`.split(/\s+/),
);
const FIRST_PERSON = new Set(['i', 'we', 'me', 'my', 'mum', 'mom', 'dad']);
/** With fewer words outside the quotation marks, those inside are the speaker's own. */
const FEWEST_OWN_WORDS = 2;

/** A language whose words stand apart, so that a phrase is not found inside of one. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const foreignPhrases = Object.entries(DISTRESS_PHRASES).flatMap(([language, table]) =>
  table.split('|').map((line) => ({ language, phrase: comparable(plainLetters(line).trim()) })),
);

export interface FoundDistress {
  /** Of the message; ISO 639-1. */
  language: string;
  /** Whether it is, whatever the story says to it; if not, an answer of the story goes first. */
  isSure: boolean;
}

const foreignWords = new Map(
  Object.entries(DISTRESS_WORDS).map(([language, { own, trouble }]) => [
    language,
    { own: new Set(listed(own)), trouble: listed(trouble).map((start) => ` ${start.replaceAll('_', ' ')}`) },
  ]),
);

/**
 * Whether a message says that somebody is in distress or in danger, the speaker or one beside them: by the most urgent
 * phrases, by what is said so in other languages, and by a model of English. What the story's people did, said or suffered
 * is none, nor are words in quotation marks.
 * @param spoken the language of the message, where it is not English
 */
export function findDistress(
  message: string,
  said: MessageWords,
  spoken: string | undefined,
  vectors: WordVectors,
): FoundDistress | undefined {
  const own = inOwnWords(message, said);
  if (isUrgent(own.said)) return { language: 'en', isSure: true };
  const language = foreignDistress(said.folded);
  if (language) return { language, isSure: true };
  if (spoken !== undefined && tellsTrouble(said.folded, spoken)) return { language: spoken, isSure: true };
  const logOdds = logOddsOfMessage(FITTED, seeMessage(own.text, own.said, vectors));
  return logOdds < LIKELY_FROM ? undefined : { language: 'en', isSure: logOdds >= SURE_FROM };
}

/** A message without what it quotes, unless it says hardly anything else. */
export function inOwnWords(message: string, said: MessageWords): { text: string; said: MessageWords } {
  const text = message.replace(QUOTED, ' , ');
  if (text === message) return { text, said };
  const outside = readMessageWords(text);
  return outside.words.length >= FEWEST_OWN_WORDS ? { text, said: outside } : { text: message, said };
}

function foreignDistress(folded: readonly string[]): string | undefined {
  const text = folded.join(' ');
  const [spaced, unspaced] = [` ${text} `, text.replaceAll(' ', '')];
  const said = foreignPhrases.find(({ phrase }) => (phrase.startsWith(' ') ? spaced : unspaced).includes(phrase));
  return said?.language;
}

/** Whether it has a word about the speaker, and one of trouble. */
function tellsTrouble(folded: readonly string[], language: string): boolean {
  const words = foreignWords.get(language);
  if (!words) return false;
  const text = ` ${folded.join(' ')}`;
  return folded.some((word) => words.own.has(word)) && words.trouble.some((start) => text.includes(start));
}

function listed(words: string): string[] {
  return plainLetters(words).trim().split(/\s+/);
}

/** Whether one of the most urgent phrases is in it. */
export function isUrgent({ clauses }: MessageWords): boolean {
  const text = joinClauses(clauses.map((clause) => clause.filter((word) => !INTENSIFIERS.has(word))));
  return text.words.some((_, start) => phrasesAt(book, text, start).length > 0 && !isReported(text.words, start));
}

/** "who shouted i can not breathe" tells of somebody else; "i said i want to die" does not. */
function isReported(words: readonly string[], start: number): boolean {
  return words
    .slice(0, start)
    .some(
      (word, place) =>
        REPORTING.has(word) && !words.slice(Math.max(0, place - 2), place).some((w) => FIRST_PERSON.has(w)),
    );
}

function comparable(phrase: string): string {
  return SPACED.test(phrase) ? ` ${phrase} ` : phrase.replaceAll(' ', '');
}
