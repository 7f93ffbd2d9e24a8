import { readWhen } from '../english/read-when.js';
import { splitBlocks } from './blocks.js';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = new RegExp(
  `\\b(?:\\d{1,2} ${MONTH} (?:19|20)\\d\\d|${MONTH} \\d{1,2}, (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b`,
  'u',
);
/** "HAMNESET, Norway, March 12, 2026 (Northern Wire) — " */
const DATELINE = /^(.{3,80}?) ?(?:—|–|--| - ) ?(?=[\p{Lu}\d"“])/u;
const MOST_LINES = 6;
/** A line that has more words besides is about that day, not of it. */
const MOST_WORDS_BESIDE = 5;

/** The year is there, so the day of reading tells nothing. */
const ANY_DAY = '2000-01-01';

/** The day that an article's head or dateline gives it, ISO 8601; undefined where they give none with its year. */
export function dayAtHead(text: string): string | undefined {
  const lines = text
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .slice(0, MOST_LINES);
  for (const line of lines) {
    const isProse = splitBlocks(line).some(({ kind, text: part }) => kind !== 'heading' && /[.!?]["”’]?$/.test(part));
    const head = isProse ? (DATELINE.exec(line)?.[1] ?? '') : line;
    const [found] = DAY.exec(head) ?? [];
    const beside = found && head.replace(found, ' ').match(/\p{L}{2,}/gu);
    if (found && (isProse || (beside?.length ?? 0) <= MOST_WORDS_BESIDE)) return readWhen(found, ANY_DAY)?.from;
    if (isProse) return undefined;
  }
  return undefined;
}
