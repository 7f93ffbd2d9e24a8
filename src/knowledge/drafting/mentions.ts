import nlp from 'compromise';
import type { English } from '../../english/english.js';
import {
  EVENT_NOUNS,
  isPersonNoun,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  TITLES,
  TITLES_IN_FULL,
} from '../../english/naming-words.js';
import { STOP_WORDS } from '../../english/words.js';
import { joinPairs } from './join-pairs.js';

/** A name as it stands in a sentence, without the title before it and the "'s" after it. */
export interface Mention {
  /** Place of the sentence among the article's, from 0. */
  sentence: number;
  /** Characters from the sentence's beginning: where the name begins, and where it ends. */
  start: number;
  end: number;
  text: string;
  title: string | undefined;
}

interface Word {
  text: string;
  start: number;
  end: number;
  /** What stands between the word before it and this one. */
  gap: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’&.-]*[\p{L}\p{N}'’])?/gu;
const POSSESSIVE = /['’]s$/;
const DATES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan)s?$/;
/** Before a name at the beginning of a sentence, and no part of it. */
const LEADERS = new Set(
  'Former Late Acting Retired Police Opposition Outgoing Fellow Local Like Unlike Meanwhile'.split(' '),
);
const BEFORE_OF = new Set([
  ...ORGANISATION_NOUNS,
  ...PLACE_NOUNS,
  ...EVENT_NOUNS,
  'ministry',
  'bank',
  'sea',
  'records',
]);
const BINDERS = new Set([
  'de',
  'del',
  'della',
  'der',
  'van',
  'von',
  'la',
  'le',
  'al',
  'bin',
  'ibn',
  'da',
  'dos',
  'upon',
]);
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)$/;
const ADJECTIVE =
  /^(?:Victorian|Edwardian|Tudor|Gothic|Roman|Christian|Muslim|Catholic|Protestant|Arab|Swiss|\p{Lu}\p{Ll}+ish)$/u;
const OPENS = /(?:^|["“‘(]|: |[.!?]["”’]? )$/;
/** Occurs as often in the corpus of English: such a word at the beginning of a sentence is no name by itself. */
const COMMON_COUNT = 60;
const ALWAYS_WITH_S = /^(?:Children|People|\p{Lu}?\p{Ll}*[Mm]en|Lloyd|Sotheby|Christie|Sainsbury|McDonald|Levi)['’]s$/u;

function wordsIn(sentence: string): Word[] {
  let end = 0;
  return [...sentence.matchAll(WORD)].map(({ 0: text, index }) => {
    const word = { text, start: index, end: index + text.length, gap: sentence.slice(end, index) };
    end = word.end;
    return word;
  });
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text) && text !== 'I' && !/^I['’]/.test(text);

/** What the title before a name makes of somebody: "governor" of "Gov."; empty without a title that is an office. */
export function officeOf({ title = '' }: Mention): string {
  const last = title.split(' ').at(-1) ?? '';
  return HONORIFIC.test(last) ? '' : (TITLES_IN_FULL.get(last) ?? last.toLowerCase());
}

/** Finds the names in an article's sentences by their capitals. */
export function findMentions(sentences: readonly string[], english: English): Mention[] {
  const spans = sentences.flatMap((text, sentence) => spansIn(text).map((words) => ({ sentence, words })));
  const within = new Set(
    spans.flatMap(({ sentence, words }) => (beginsAnew(sentences[sentence] ?? '', words) ? [] : [nameOf(words)])),
  );
  const mentions = spans.flatMap(({ sentence, words }) => {
    let own = words;
    const [first, ...others] = words;
    if (first && others.length === 0 && isAdjective(first, sentences[sentence] ?? '')) return [];
    if (first && beginsAnew(sentences[sentence] ?? '', words)) {
      const dropped = nameOf(others);
      if (others.length === 0 && !within.has(nameOf(words)) && isCommonWord(first.text, english)) return [];
      // "Opposition Mr Weir" is no name where "Mr Weir" is one; "Rupert Weir" is.
      const isLeader =
        within.has(dropped) && !within.has(nameOf(words)) && !isFirstName(first.text, english) && !isIntroduced(words, sentences[sentence] ?? '');
      // "Businessman Gerald Finch"
      const isRole = others.length > 1 && !TITLES.has(first.text) && isPersonNoun(first.text.toLowerCase());
      const isRolesName = isRole && others.length === 2 && isFirstName(others[0]?.text ?? '', english);
      if (others.length > 0 && (LEADERS.has(first.text) || isLeader || isRolesName)) own = others;
    }
    const mention = mentionOf(own, sentence, sentences[sentence] ?? '');
    return mention && !isCommonAcronym(mention.text, english) ? [mention] : [];
  });
  return joinPairs(mentions, sentences);
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

function isCommonAcronym(text: string, english: English): boolean {
  return (
    /^\p{Lu}{2,3}s?$/u.test(text) &&
    !/^(?:U[NKS]|EU|USA)$/.test(text) &&
    (english.counts.has(text.toLowerCase()) || english.vectors.placeOf(text.toLowerCase()) !== undefined)
  );
}

/** Runs of words with capitals, and the small words within names. */
function spansIn(sentence: string): Word[][] {
  const words = wordsIn(sentence);
  const spans: Word[][] = [];
  let place = 0;
  while (place < words.length) {
    const word = words[place];
    const next = words[place + 1];
    if (!word || !startsName(sentence, word, next)) {
      place++;
      continue;
    }
    const span = [word];
    let at = place + 1;
    for (;;) {
      const last = span.at(-1) ?? word;
      const isTitleOfWork =
        span.length === 1 && sentence.slice(0, word.start).endsWith('The ') && isCapital(words[at]?.text ?? '');
      const more = !isTitleOfWork && endsSpan(last, span, words[at]) ? 0 : continues(last, words.slice(at, at + 3));
      if (more === 0) break;
      span.push(...words.slice(at, at + more));
      at += more;
    }
    spans.push(span);
    place = at;
  }
  return spans;
}

function startsName(sentence: string, word: Word, next: Word | undefined): boolean {
  if (/^Years?$/.test(word.text) && /^\d+$/.test(next?.text ?? '')) return false;
  if (!isCapital(word.text) || DATES.test(word.text.replace(POSSESSIVE, ''))) return false;
  if (/-year-old$/.test(word.text)) return false;
  // "They've"
  const isFunctionWord = STOP_WORDS.has(word.text.toLowerCase().replace(/['’]\p{Ll}+$/u, '')) || /^(?:The|An?|Its?|Their|Two|One)$/.test(word.text);
  if (!isFunctionWord) return true;
  // "US" is a name where "us" is none.
  return (
    word.text.length > 1 && /^\p{Lu}+$/u.test(word.text) && !OPENS.test(sentence.slice(0, word.start)) && next !== word
  );
}

function endsSpan(last: Word, span: readonly Word[], next: Word | undefined): boolean {
  if (!POSSESSIVE.test(last.text)) return false;
  if (ALWAYS_WITH_S.test(last.text)) return false;
  // "Harlan County Sheriff's Office"
  const isOffice = isPersonNoun(last.text.replace(POSSESSIVE, '').toLowerCase());
  if (isOffice && next && isCapital(next.text) && ORGANISATION_NOUNS.has(next.text.toLowerCase())) return false;
  // "Tanner's Quay"
  if (next && isCapital(next.text) && PLACE_NOUNS.has(next.text.toLowerCase())) return false;
  return !(span.some(({ text }) => text === 'St' || text === 'Saint') && next !== undefined && isCapital(next.text));
}

/** How many of the words that follow belong to the name. */
function continues(last: Word, [next, second, third]: readonly Word[]): number {
  if (!next) return 0;
  const isInitial = /^\p{Lu}$/u.test(last.text) || TITLES.has(last.text) || last.text === 'St';
  const joins = next.gap === ' ' || (next.gap === '. ' && isInitial) || next.gap === ' & ';
  if (!joins || DATES.test(next.text) || (HONORIFIC.test(next.text) && !TITLES.has(last.text))) return 0;
  if (isCapital(next.text)) return 1;
  if (
    /^\p{Lu}/u.test(last.text) &&
    /^\d{1,3}$/.test(next.text) &&
    /^(?:Room|Route|Pier|Gate|Flight|Unit|Block|Area|Interstate|Highway|Terminal|Platform)$/.test(last.text)
  )
    return 1;
  if (second?.gap !== ' ') return 0;
  if (BINDERS.has(next.text) && isCapital(second.text)) return 2;
  if (!/^(?:of|for)$/.test(next.text) || !BEFORE_OF.has(last.text.toLowerCase())) return 0;
  if (isCapital(second.text) && !DATES.test(second.text)) return 2;
  return second.text === 'the' && third?.gap === ' ' && isCapital(third.text) ? 3 : 0;
}

/** How many words are titles: "Regional President Ilse Brandauer" has two; -1 where all are. */
function endOfTitles(words: readonly Word[]): number {
  const first = words.findIndex(({ text }) => !TITLES.has(text));
  const last = words.findLastIndex(({ text }) => TITLES.has(text)) + 1;
  const name = words.slice(last).map(({ text }) => text);
  const isPerson = nlp(name[0] ?? '').has('#FirstName') && name.length > 1 && name.length <= 3;
  const isBody = words.some(({ text }) => /^(?:of|for)$/.test(text)) || ORGANISATION_NOUNS.has(name.at(-1)?.toLowerCase() ?? '');
  return isPerson && !isBody ? Math.max(first, last) : first;
}

function mentionOf(words: readonly Word[], sentence: number, text: string): Mention | undefined {
  const titles = endOfTitles(words);
  // "Prime Minister" and "Chief Justice" alone name nobody.
  if (titles === -1) return undefined;
  const first = words[titles];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const before = words.slice(0, titles);
  const isBody = ORGANISATION_NOUNS.has(last.text.toLowerCase()) && words.length > titles;
  const start = isBody && before.length > 0 ? (before[0]?.start ?? first.start) : first.start;
  const raw = text.slice(start, last.end).replace(POSSESSIVE, '').replace(/['’]$/, '');
  if (raw.length < 2) return undefined;
  const title = !isBody && before.length > 0 ? before.map(({ text: word }) => word).join(' ') : undefined;
  return { sentence, start, end: start + raw.length, text: raw.replace(/\s+/g, ' '), title };
}
