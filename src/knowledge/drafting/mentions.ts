import nlp from 'compromise';
import type { English } from '../../english/english.js';
import { COMMON_LETTERS, isPersonNoun, SAYING_VERBS, TITLES } from '../../english/naming-words.js';
import { STOP_WORDS } from '../../english/words.js';
import { joinPairs } from './join-pairs.js';
import { isKnownPlace } from './known-places.js';
import { isTitle, type Mention, mentionOf, NO_PERSON, POSSESSIVE, type Word } from './mention.js';
import { OPENS, spansIn } from './spans.js';

/** Before a name at the beginning of a sentence, and no part of it. */
const LEADERS = new Set(
  'Former Late Acting Retired Police Opposition Outgoing Fellow Local Like Unlike Meanwhile Neighbouring Neighboring Nearby Rival'.split(
    ' ',
  ),
);
const ADJECTIVE =
  /^(?:Victorian|Edwardian|Tudor|Gothic|Roman|Christian|Muslim|Catholic|Protestant|Arab|Swiss|\p{Lu}\p{Ll}+ish|(?:North|South|East|West)ern|\p{Lu}\p{Ll}{2,}ist)$/u;
/** Occurs as often in the corpus of English: such a word at the beginning of a sentence is no name by itself. */
export const COMMON_COUNT = 60;

/** Finds the names in an article's sentences by their capitals. */
export function findMentions(sentences: readonly string[], english: English): Mention[] {
  const openings = new Set(
    sentences.flatMap((text) =>
      spansIn(text).flatMap(([first, second]) =>
        first && second && STOP_WORDS.has(first.text.toLowerCase()) ? [`${first.text} ${second.text}`] : [],
      ),
    ),
  );
  const spans = sentences.flatMap((text, sentence) =>
    spansIn(text, openings).map((words) => ({ sentence, text, words })),
  );
  const small = new Set(sentences.flatMap((text) => text.match(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu) ?? []));
  const within = new Set(spans.flatMap(({ text, words }) => (beginsAnew(text, words) ? [] : [nameOf(words)])));
  const surnames = new Set(spans.filter(({ words }) => words.length > 1).map(({ words }) => nameOf(words.slice(-1))));
  const isKnown = (name: string): boolean => within.has(name) || surnames.has(name) || isKnownPlace(name);
  const mentions = spans.flatMap(({ sentence, text, words }) => {
    const [first, ...others] = words;
    if (!first || (others.length === 0 && isAdjective(first, text))) return [];
    const isAnew = beginsAnew(text, words);
    const isWord = isCommonWord(first.text, english) || isSmall(first.text, small);
    const isUnknown = isAnew && others.length === 0 && !isKnown(nameOf(words)) && isWord;
    // "Backbench MPs"
    if (isAnew && others.length === 1 && COMMON_LETTERS.has(others[0]?.text ?? '')) return [];
    if (isUnknown && !isFirstOfTwo(first, text)) return [];
    const isLed =
      others.length > 0 &&
      (isOfState(first, text) ||
        tellsWhence(words, text, english) ||
        (isAnew && isLeader(words, text, (name) => within.has(name), english)));
    const mention = mentionOf(isLed ? others : words, sentence, text);
    return mention && !isCommonAcronym(mention, text) ? [mention] : [];
  });
  return joinPairs(shareSurnames(mentions, sentences), sentences);
}

/** Whether the article has it, or several of it, in small letters elsewhere: "Loyalist troops" where "loyalists" stand. */
function isSmall(text: string, small: ReadonlySet<string>): boolean {
  const word = text.toLowerCase().replace(POSSESSIVE, '');
  return small.has(word) || small.has(`${word}s`) || small.has(word.replace(/s$/, ''));
}

/** "Tom" of "Tom and Bridget Askew" */
const isFirstOfTwo = ({ text, end }: Word, sentence: string): boolean =>
  /^ and \p{Lu}\p{Ll}+ \p{Lu}/u.test(sentence.slice(end)) && nlp(text).has('#FirstName');

/** "Tom" of "Tom and Bridget Askew" is Tom Askew. */
function shareSurnames(mentions: readonly Mention[], sentences: readonly string[]): Mention[] {
  return mentions.map((mention, place) => {
    const next = mentions[place + 1];
    const [first = '', surname, third] = next?.text.split(' ') ?? [];
    if (
      next?.sentence !== mention.sentence ||
      mention.text.includes(' ') ||
      mention.title ||
      next.title ||
      !surname ||
      third
    )
      return mention;
    const isBeside = (sentences[mention.sentence] ?? '').slice(mention.end, next.start) === ' and ';
    const areCalled = [mention.text, first].every((name) => nlp(name).has('#FirstName'));
    return isBeside && areCalled ? { ...mention, text: `${mention.text} ${surname}` } : mention;
  });
}

/** "Secretary of State John Kerry" */
const isOfState = ({ text, start }: Word, sentence: string): boolean =>
  text === 'State' && /\bSecretary of $/.test(sentence.slice(0, start));

/** "Palestinian President Arafat", "Australian Anthony Hill" */
function tellsWhence([first, ...others]: readonly Word[], sentence: string, english: English): boolean {
  if (!first || !(ADJECTIVE.test(first.text) || nlp(first.text).has('#Demonym'))) return false;
  const [next, last] = others;
  if (next && others.length > 1 && isTitle(next.text)) return mentionOf(others, 0, sentence)?.title !== undefined;
  if (!next || !last || others.length > 2) return false;
  return (
    nlp(next.text).has('#FirstName') || (isFirstName(next.text, english) && !NO_PERSON.has(last.text.toLowerCase()))
  );
}

/** Whether the first word of a sentence is none of the name: "Opposition Mr Weir", "Businessman Gerald Finch". */
function isLeader(
  words: readonly Word[],
  sentence: string,
  isName: (name: string) => boolean,
  english: English,
): boolean {
  const [first, ...others] = words;
  if (!first || LEADERS.has(first.text)) return first !== undefined;
  const isRole = others.length === 2 && !TITLES.has(first.text) && isPersonNoun(first.text.toLowerCase());
  if (isRole && isFirstName(others[0]?.text ?? '', english)) return true;
  // "Architects Hale and Finch"
  const isTrade = first.text.endsWith('s') && isPersonNoun(first.text.slice(0, -1).toLowerCase());
  if (isTrade && others.length === 1 && /^ and \p{Lu}/u.test(sentence.slice(others[0]?.end))) return true;
  // No name where "Mr Weir" is one; "Rupert Weir" is.
  const isOnlyRest = isName(nameOf(others)) && !isName(nameOf(words));
  return isOnlyRest && !isFirstName(first.text, english) && !isIntroduced(words, sentence);
}

function beginsAnew(sentence: string, [first]: readonly Word[]): boolean {
  return first !== undefined && OPENS.test(sentence.slice(0, first.start));
}

const nameOf = (words: readonly Word[]): string => words.map(({ text }) => text.replace(POSSESSIVE, '')).join(' ');

/** "Victorian", "Danish" before what is so. */
function isAdjective({ text, end }: Word, sentence: string): boolean {
  return /^ \p{Ll}/u.test(sentence.slice(end)) && (ADJECTIVE.test(text) || nlp(text).has('#Demonym'));
}

/** "Ray Kowalczyk, who": whoever is told more of is named in full. */
function isIntroduced(words: readonly Word[], sentence: string): boolean {
  return words.length === 2 && /^, (?:who|whose|an?|the|\d\d)\b/.test(sentence.slice(words.at(-1)?.end));
}

function isCommonWord(text: string, { counts, vectors }: Pick<English, 'counts' | 'vectors'>): boolean {
  const word = text.toLowerCase().replace(POSSESSIVE, '');
  const parts = word.split('-');
  if (parts.length > 1) return parts.every((part) => isCommonWord(part, { counts, vectors }));
  const countOf = (form: string): number => counts.get(form) ?? 0;
  if (/(?:ing|ed)$/.test(word) && vectors.placeOf(word) !== undefined) return true;
  return (
    countOf(word) >= COMMON_COUNT ||
    (word.endsWith('s') && (countOf(word.slice(0, -1)) >= COMMON_COUNT / 6 || vectors.placeOf(word) !== undefined))
  );
}

function isFirstName(text: string, english: English): boolean {
  return !TITLES.has(text) && (!isCommonWord(text, english) || nlp(text).has('#FirstName'));
}

function isCommonAcronym({ text, start, end }: Mention, sentence: string): boolean {
  // "the FBI warned"
  const verb = /^ (?:has |had )?(\p{Ll}+)/u.exec(sentence.slice(end))?.[1] ?? '';
  return COMMON_LETTERS.has(text) && !(SAYING_VERBS.has(verb) && /\b[Tt]he $/.test(sentence.slice(0, start)));
}
