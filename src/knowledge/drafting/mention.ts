import nlp from 'compromise';
import {
  EVENT_NOUNS,
  isPersonNoun,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  TITLES,
  TITLES_IN_FULL,
} from '../../english/naming-words.js';

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

/** A word of a sentence. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** What stands between the word before it and this one. */
  gap: string;
}

export const POSSESSIVE = /['’]s$/;
/** An office in the middle of a run of capitals, after which a person's name begins. */
const MID_TITLE =
  /^(?:President|Minister|Justice|Governor|Gov|Director|Senator|Sen|Secretary|Chairman|Chairwoman|Spokesman|Spokeswoman|Mayor|Sheriff|Chief|Commissioner|Officer|Manager|Captain|Coach|CEO|MP|Rep|Leader|Prosecutor|Inspector|Judge|Engineer|Surgeon|Attorney|Whip)$/;
/** End names of what is no person. */
export const NO_PERSON = new Set([...ORGANISATION_NOUNS, ...PLACE_NOUNS, ...EVENT_NOUNS]);
/** "Captain", "Major-General". */
export const isTitle = (word: string): boolean =>
  word.split('-').every((part) => TITLES.has(part.charAt(0).toUpperCase() + part.slice(1)));
export const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)$/;
/** What the title before a name makes of somebody: "governor" of "Gov."; empty without a title that is an office. */
export function officeOf({ title = '' }: Mention): string {
  const last = title.split(' ').at(-1) ?? '';
  return HONORIFIC.test(last) ? '' : (TITLES_IN_FULL.get(last) ?? last.toLowerCase());
}

/** How many words are titles: two of "Regional President Ilse Brandauer"; -1 where all are. */
function endOfTitles(words: readonly Word[]): number {
  // "Mr King"
  const isSurname = words.length === 2 && HONORIFIC.test(words[0]?.text ?? '');
  const first = isSurname ? 1 : words.findIndex(({ text }) => !isTitle(text));
  const last = words.findLastIndex(({ text }) => MID_TITLE.test(text)) + 1;
  const [one, two] = words;
  const isOffice =
    words.length === 3 && isPersonNoun((one?.text ?? '').toLowerCase()) && nlp(two?.text ?? '').has('#FirstName');
  // "Comptroller Julia Sandoval"
  if (isOffice && !nlp(one?.text ?? '').has('#FirstName')) return 1;
  const name = words.slice(last).map(({ text }) => text);
  const isName = (name.length === 2 || name.length === 3) && !name.some((word) => NO_PERSON.has(word.toLowerCase()));
  const isBody = words.some(({ text }) => /^(?:of|for)$/.test(text));
  return isName && !isBody ? Math.max(first, last) : first;
}

/** The name in a run of words; undefined where they are titles only. */
export function mentionOf(words: readonly Word[], sentence: number, text: string): Mention | undefined {
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
  // "Officer K"
  const letter = /^\p{Lu}$/u.test(raw) ? before.at(-1) : undefined;
  if (letter) return { sentence, start: letter.start, end: last.end, text: `${letter.text} ${raw}`, title: undefined };
  if (raw.length < 2) return undefined;
  const title = !isBody && before.length > 0 ? before.map(({ text: word }) => word).join(' ') : undefined;
  return { sentence, start, end: start + raw.length, text: raw.replace(/\s+/g, ' '), title };
}
