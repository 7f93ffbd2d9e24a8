import { leavesYearOpen, readWhen, type Span } from '../english/read-when.js';
import { sideOf } from '../english/time-side.js';
import type { Card, Story } from '../model/knowledge.js';
import { figuresOf } from './article.js';
import { timesOf } from './drafting/find-when.js';

/** A sentence that a card cites, and the day of its source. */
export interface DatedSentence {
  text: string;
  date: string;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DATE = '\\d{1,2}(?:st|nd|rd|th)?';
const ENDS = '(?![\\d%]|[.,]\\d)';
/** Days, months and years with a figure in them; a mere year where nothing can be counted by it. */
const CALENDAR = new RegExp(
  [
    `\\b${DATE}(?: of)? ${MONTH}(?:,? ${YEAR})?${ENDS}`,
    `\\b${MONTH} ${DATE}\\b(?:,? ${YEAR})?${ENDS}`,
    `\\b${MONTH},? (?:of )?${YEAR}${ENDS}`,
    `\\b${YEAR}-\\d\\d-\\d\\d\\b`,
    `(?<=\\b(?:in|since|until|till|by|of|from|before|after|during|year|early|late|mid)[ -])${YEAR}${ENDS}(?! \\p{Ll}+s\\b)`,
  ].join('|'),
  'gu',
);
const OPENS: [RegExp, 'past' | 'ahead' | undefined][] = [
  [/^(?:ever )?since /, 'past'],
  [/^(?:by|until|till|no later than) /, 'ahead'],
  [/^(?:before|after|from|between) /, undefined],
];
/** Stands where a time stood, so that what is beside it does not join. */
const GAP = ' ; ';

/**
 * A text of a card without the days, months and years that the card's sentences tell in other words: "17 January 2026" where
 * they say "on Saturday", "in 2025" where they say "last year". The card's `when` tells, too, but for a day in it that does
 * not stand in the sentences.
 */
export function withoutToldTimes(text: string, card: Card, story: Story, cited: readonly DatedSentence[]): string {
  const figures = new Set(cited.flatMap((sentence) => figuresOf(sentence.text)));
  const isYear = new RegExp(`^${YEAR}$`);
  const isOwn = figuresOf(card.when ?? '').some((figure) => !isYear.test(figure) && !figures.has(figure));
  const [first = { date: story.date }] = cited;
  const own = isOwn || card.when === undefined ? undefined : spanOf(card.when, { text: card.answer, date: first.date });
  const told = [own, ...cited.flatMap((sentence) => timesOf(sentence.text).map((time) => spanOf(time, sentence)))];
  return text.replace(CALENDAR, (words) => {
    const isTold = told.some((span) => {
      if (!span) return false;
      const read = readWhen(leavesYearOpen(words) ? `${words} ${span.from.slice(0, 4)}` : words, span.from);
      if (!read || read.from > span.to || span.from > read.to) return false;
      // Of a day in "last year" or "last week" the figure has to stand there.
      return read.from !== read.to || span.from === span.to || figures.has(String(Number(read.from.slice(8))));
    });
    return isTold ? GAP : words;
  });
}

/** The day, month or year of a time, as seen from the day of the source; of "since 2019" and "until May" that alone. */
function spanOf(time: string, { text, date }: DatedSentence): Span | undefined {
  const [opens, side] = OPENS.find(([pattern]) => pattern.test(time)) ?? [/^$/, undefined];
  return readWhen(time.replace(opens, ''), date, sideOf(text, time) ?? side);
}
