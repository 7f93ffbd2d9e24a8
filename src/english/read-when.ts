/** Days of the calendar, ISO 8601: the first and the last, both included. */
export interface Span {
  from: string;
  to: string;
  /** How exactly the words tell it. `since` goes on to the day of the story, `by` may be any day until the last. */
  kind: 'day' | 'days' | 'week' | 'month' | 'year' | 'since' | 'by';
}

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const MONTH = `(${MONTHS.join('|')})`;
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';
const COUNT = `(\\d{1,3}|an?|${NUMBERS.join('|')})`;
const UNIT = '(day|week|month|year)s?';

/** Which of the days that words may mean: the last one so far, or the next one. */
type Side = 'past' | 'ahead';

interface Reading {
  /** Noon of the day of the story, so that no hour is lost or won. */
  day: Date;
  side: Side;
}

/** The first that fits is read. What it gives is undefined where the day does not exist. */
const PATTERNS: [RegExp, (found: string[], reading: Reading) => Span | undefined][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/, ([, year, month, date]) => dayOf(Number(year), Number(month) - 1, Number(date))],
  [
    new RegExp(`\\b${DATE}(?: and | to |–|-)${DATE}(?: of)? ${MONTH}(?:,? ${YEAR})?`),
    ([, first, last, month = '', year], reading) => {
      const from = dated(first, month, year, reading);
      const to = dated(last, month, year, reading);
      return from && to && from.from <= to.to ? { from: from.from, to: to.to, kind: 'days' } : undefined;
    },
  ],
  [
    new RegExp(`\\b${DATE}(?: of)? ${MONTH}(?:,? ${YEAR})?`),
    ([, date, month = '', year], reading) => dated(date, month, year, reading),
  ],
  [
    new RegExp(`\\b${MONTH} ${DATE}\\b(?:,? ${YEAR})?`),
    ([, month = '', date, year], reading) => dated(date, month, year, reading),
  ],
  [
    new RegExp(`\\b(last|next|this)? ?${WEEKDAY}\\b`),
    ([, which, weekday = ''], { day, side }) => {
      const ahead = (WEEKDAYS.indexOf(weekday) - day.getUTCDay() + 7) % 7;
      const back = ahead === 0 ? 0 : ahead - 7;
      if (which === 'next') return oneDay(after(day, ahead || 7));
      if (which === 'last') return oneDay(after(day, back || -7));
      return oneDay(after(day, side === 'ahead' || which === 'this' ? ahead : back));
    },
  ],
  [/\bthe day before yesterday\b/, (_, { day }) => oneDay(after(day, -2))],
  [/\b(?:yesterday|overnight|last night)\b/, (_, { day }) => oneDay(after(day, -1))],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/, (_, { day }) => oneDay(day)],
  [/\btomorrow\b/, (_, { day }) => oneDay(after(day, 1))],
  [
    new RegExp(`\\b${COUNT} ${UNIT} (ago|earlier|later|from now)\\b`),
    ([, count = '', unit = '', way = ''], { day }) =>
      away(day, numberOf(count) * (/ago|earlier/.test(way) ? -1 : 1), unit),
  ],
  [
    new RegExp(`\\b(?:with)?in ${COUNT} ${UNIT}\\b`),
    ([, count = '', unit = ''], { day }) => away(day, numberOf(count), unit),
  ],
  [
    new RegExp(`\\b(last|this|next) ${UNIT}\\b`),
    ([, which, unit = ''], { day }) => away(day, which === 'last' ? -1 : which === 'next' ? 1 : 0, unit),
  ],
  [
    new RegExp(`\\b(last|this|next)? ?${MONTH}\\b(?: (?:of )?(?:${YEAR}|(last|next) year))?`),
    ([, which, month = '', year, yearBy], { day, side }) => {
      const index = MONTHS.indexOf(month);
      const here = day.getUTCFullYear();
      if (year !== undefined) return monthOf(Number(year), index);
      if (yearBy !== undefined) return monthOf(here + (yearBy === 'last' ? -1 : 1), index);
      const goesAhead = which === 'next' || (side === 'ahead' && which !== 'last');
      if (goesAhead)
        return monthOf(
          index < day.getUTCMonth() || (which === 'next' && index === day.getUTCMonth()) ? here + 1 : here,
          index,
        );
      return monthOf(
        index > day.getUTCMonth() || (which === 'last' && index === day.getUTCMonth()) ? here - 1 : here,
        index,
      );
    },
  ],
  [new RegExp(`\\b${YEAR}\\b(?!s)`), ([, year]) => yearOf(Number(year))],
];

/** Words that put a time before the day of the story, or after it. */
const SINCE = /^(?:ever )?since\b/;
const BY = /^(?:by|until|till|before|no later than)\b/;

/**
 * The days that words such as "early on Tuesday" mean, said on a day (ISO 8601). A weekday or date without a year is the
 * last one so far; the next one where it is `ahead`, or after "by" and "until". Undefined where they name no day.
 */
export function readWhen(words: string, day: string, ahead = false): Span | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const until = BY.test(text);
  const reading: Reading = { day: new Date(`${day}T12:00:00Z`), side: ahead || until ? 'ahead' : 'past' };
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const span = read([...found], reading);
    if (!span) return undefined;
    if (until && span.to > day) return { from: day, to: span.to, kind: 'by' };
    return SINCE.test(text) && span.from < day ? { from: span.from, to: day, kind: 'since' } : span;
  }
  return undefined;
}

function dated(
  date: string | undefined,
  monthName: string,
  year: string | undefined,
  reading: Reading,
): Span | undefined {
  const month = MONTHS.indexOf(monthName);
  const here = reading.day.getUTCFullYear();
  if (year !== undefined) return dayOf(Number(year), month, Number(date));
  const today = isoOf(reading.day);
  const inYear = (offset: number): Span | undefined => dayOf(here + offset, month, Number(date));
  const now = inYear(0);
  if (reading.side === 'past') return now && now.from <= today ? now : inYear(-1);
  return now && now.from >= today ? now : inYear(1);
}

/** A day, week, month or year, so many of them away. */
function away(day: Date, count: number, unit: string): Span {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  switch (unit) {
    case 'day':
      return oneDay(after(day, count));
    case 'week': {
      const monday = after(day, count * 7 - ((day.getUTCDay() + 6) % 7));
      return { from: isoOf(monday), to: isoOf(after(monday, 6)), kind: 'week' };
    }
    case 'month':
      return monthOf(year, month + count);
    default:
      return yearOf(year + count);
  }
}

function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return /^an?$/.test(word) ? 1 : NUMBERS.indexOf(word);
}

function dayOf(year: number, month: number, date: number): Span | undefined {
  const day = new Date(Date.UTC(year, month, date, 12));
  return day.getUTCDate() === date && day.getUTCMonth() === month ? oneDay(day) : undefined;
}

function monthOf(year: number, month: number): Span {
  const from = new Date(Date.UTC(year, month, 1, 12));
  return { from: isoOf(from), to: isoOf(new Date(Date.UTC(year, month + 1, 0, 12))), kind: 'month' };
}

const yearOf = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31`, kind: 'year' });

function oneDay(day: Date): Span {
  return { from: isoOf(day), to: isoOf(day), kind: 'day' };
}

const after = (day: Date, days: number): Date => new Date(day.getTime() + days * DAY_MS);
const isoOf = (day: Date): string => day.toISOString().slice(0, 10);
