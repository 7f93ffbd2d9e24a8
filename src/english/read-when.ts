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
const SHORT_MONTH =
  /(?<=\d )\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b\.?|\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b\.?(?= \d)/g;
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';
/** Behind a day or month: which year it is of. */
const OF_YEAR = `(?:,? ${YEAR}|,? (?:of )?(last|this|next) year)?`;
const COUNT = `(\\d{1,3}|an?|${NUMBERS.join('|')})`;
const UNIT = '(day|week|month|year)s?';

/** Which of the days that words may mean: the last one so far, or the next one. */
export type Side = 'past' | 'ahead';

interface Reading {
  /** Noon of the day of the story, so that no hour is lost or won. */
  day: Date;
  side: Side | undefined;
  /** From 0 for Sunday, where the words name one. */
  weekday: number;
}

/** The first that fits is read. What it gives is undefined where the day does not exist. */
const PATTERNS: [RegExp, (found: string[], reading: Reading) => Span | undefined][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/, ([, year, month, date]) => dayOf(Number(year), Number(month) - 1, Number(date))],
  [
    new RegExp(`\\b${DATE}(?: and | to |–|-)${DATE}(?: of)? ${MONTH}${OF_YEAR}`),
    ([, first, last, month = '', year, yearBy], reading) => {
      const from = dated(first, month, yearOf(reading, year, yearBy), reading);
      const to = from && dated(last, month, Number(from.from.slice(0, 4)), reading);
      return from && to && from.from <= to.to ? { from: from.from, to: to.to, kind: 'days' } : undefined;
    },
  ],
  [
    new RegExp(`\\b${DATE}(?: of)? ${MONTH}${OF_YEAR}`),
    ([, date, month = '', year, yearBy], reading) => dated(date, month, yearOf(reading, year, yearBy), reading),
  ],
  [
    new RegExp(`\\b${MONTH} ${DATE}\\b${OF_YEAR}`),
    ([, month = '', date, year, yearBy], reading) => dated(date, month, yearOf(reading, year, yearBy), reading),
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
    new RegExp(`\\b(last|this|next)? ?${MONTH}\\b${OF_YEAR}`),
    ([, which, month = '', year, yearBy], reading) => {
      const index = MONTHS.indexOf(month);
      const named = yearOf(reading, year, yearBy);
      return named === undefined ? monthBy(which, index, reading) : monthOf(named, index);
    },
  ],
  [
    new RegExp(`\\b(last|this|next) ${UNIT}\\b(?! of)`),
    ([, which, unit = ''], { day }) => away(day, stepsOf(which), unit),
  ],
  [new RegExp(`\\b${YEAR}\\b(?!s)`), ([, year]) => wholeYear(Number(year))],
];

/** Words that put a time before the day of the story, or after it. */
const SINCE = /^(?:ever )?since\b/;
const BY = /^(?:by|until|till|before|no later than)\b/;

/**
 * The days that words such as "early on Tuesday" mean, said on a day (ISO 8601). Of a weekday or date without a year it is
 * the last one so far or the next one, by `side`; without that the nearest date, of weekdays the last one, and the next
 * one after "by" and "until". A weekday settles the year of its date. Undefined where they name no day.
 */
export function readWhen(words: string, day: string, side?: Side): Span | undefined {
  const text = inFull(words);
  const until = BY.test(text);
  const since = SINCE.test(text);
  const reading: Reading = {
    day: new Date(`${day}T12:00:00Z`),
    side: since ? 'past' : (side ?? (until ? 'ahead' : undefined)),
    weekday: WEEKDAYS.indexOf(new RegExp(`\\b${WEEKDAY}\\b`).exec(text)?.[1] ?? ''),
  };
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const span = read([...found], reading);
    if (!span) return undefined;
    if (until && span.to > day) return { from: day, to: span.to, kind: 'by' };
    return since && span.from < day ? { from: span.from, to: day, kind: 'since' } : span;
  }
  return undefined;
}

/** In lower case, with months that are written short in full: "Jan. 17" is "january 17". */
function inFull(words: string): string {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  return text.replace(SHORT_MONTH, (short) => MONTHS.find((month) => month.startsWith(short.slice(0, 3))) ?? short);
}

/** Whether the words name a day or month of the calendar, and leave its year to the reader. */
export function leavesYearOpen(words: string): boolean {
  const text = inFull(words);
  return new RegExp(`\\b${MONTH}\\b`).test(text) && !new RegExp(`\\b${YEAR}\\b|\\b(?:last|this|next)\\b`).test(text);
}

function dated(
  date: string | undefined,
  monthName: string,
  year: number | undefined,
  reading: Reading,
): Span | undefined {
  const month = MONTHS.indexOf(monthName);
  if (year !== undefined) return dayOf(year, month, Number(date));
  const days = yearsAround(reading).flatMap((of) => dayOf(of, month, Number(date)) ?? []);
  const onWeekday = days.filter(({ from }) => new Date(`${from}T12:00:00Z`).getUTCDay() === reading.weekday);
  return chosen(onWeekday.length > 0 ? onWeekday : days, reading);
}

function monthBy(which: string | undefined, month: number, reading: Reading): Span | undefined {
  const today = isoOf(reading.day);
  const months = yearsAround(reading).map((year) => monthOf(year, month));
  if (which === 'this') return months.find(({ to }) => to.slice(0, 4) === today.slice(0, 4));
  if (which === 'last') return months.findLast(({ to }) => to < today);
  if (which === 'next') return months.find(({ from }) => from > today);
  return chosen(months, reading);
}

const yearsAround = ({ day }: Reading): number[] => [-1, 0, 1].map((step) => day.getUTCFullYear() + step);

/** Of the same day or month in several years, in their order: the last one so far, the next one, or the nearest. */
function chosen(spans: readonly Span[], { day, side }: Reading): Span | undefined {
  const today = isoOf(day);
  const bySide =
    side === 'past'
      ? spans.findLast(({ from }) => from <= today)
      : side === 'ahead'
        ? spans.find(({ to }) => to >= today)
        : undefined;
  if (bySide) return bySide;
  const distance = ({ from, to }: Span): number =>
    Math.max(0, Date.parse(from) - Date.parse(today), Date.parse(today) - Date.parse(to));
  return [...spans].sort((a, b) => distance(a) - distance(b))[0];
}

/** The year that stands behind a date, in digits or as "last year". */
function yearOf({ day }: Reading, year: string | undefined, which: string | undefined): number | undefined {
  if (year !== undefined) return Number(year);
  return which === undefined ? undefined : day.getUTCFullYear() + stepsOf(which);
}

const stepsOf = (which: string | undefined): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

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
      return wholeYear(year + count);
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

const wholeYear = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31`, kind: 'year' });

function oneDay(day: Date): Span {
  return { from: isoOf(day), to: isoOf(day), kind: 'day' };
}

const after = (day: Date, days: number): Date => new Date(day.getTime() + days * DAY_MS);
const isoOf = (day: Date): string => day.toISOString().slice(0, 10);
