import { DANGER, INTENSIFIERS, SORROW, SUICIDE } from '../../english/talk/distress-phrases.js';
import { DISTRESS_PHRASES } from '../../languages/distress-phrases.js';
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

/**
 * The language in which a message says that somebody is in distress or in danger, the speaker or one beside them.
 * What the story's people did, said or suffered is none, nor are words in quotation marks.
 */
export function findDistress(message: string, said: MessageWords): string | undefined {
  const outside = message.replace(QUOTED, ' , ');
  const own = outside === message ? said : readMessageWords(outside);
  if (isInDistress(own.words.length >= FEWEST_OWN_WORDS ? own : said)) return 'en';
  const text = said.folded.join(' ');
  const [spaced, unspaced] = [` ${text} `, text.replaceAll(' ', '')];
  return foreignPhrases.find(({ phrase }) => (phrase.startsWith(' ') ? spaced : unspaced).includes(phrase))?.language;
}

function isInDistress({ clauses }: MessageWords): boolean {
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
