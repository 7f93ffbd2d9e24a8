import type { Span } from '../english/read-when.js';
import type { Language } from '../languages/language.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short' } as const;
const YEAR = { year: 'numeric' } as const;

/** A time as a heading, such as "Monday 25 March 2024" or "By 30 June 2031"; undefined is no day. */
export function timeTitle(span: Span | undefined, { t, date, dates }: Language): string {
  if (!span) return t('noDayTold');
  const { from, to, kind } = span;
  switch (kind) {
    case 'day':
      return date(from, { weekday: 'long', ...DAY });
    case 'days':
      return dates(from, to, DAY);
    case 'week':
      return t('weekOf', { day: date(from, DAY) });
    case 'month':
      return date(from, { month: 'long', ...YEAR });
    case 'year':
      return date(from, YEAR);
    case 'since':
      return t('sinceDay', { day: date(from, DAY) });
    case 'by':
      return t('byDay', { day: date(to, DAY) });
  }
}

/** The same on up to three short lines. */
export function timeLines({ from, to, kind }: Span, { t, date }: Language): string[] {
  switch (kind) {
    case 'day':
      return [date(from, SHORT_DAY), date(from, YEAR)];
    case 'days':
      return [date(from, SHORT_DAY), `– ${date(to, SHORT_DAY)}`, date(to, YEAR)];
    case 'week':
      return around(t('weekOf', { day: '\n' }), from);
    case 'month':
      return [date(from, { month: 'short' }), date(from, YEAR)];
    case 'year':
      return [date(from, YEAR)];
    case 'since':
      return around(t('sinceDay', { day: '\n' }), from);
    case 'by':
      return around(t('byDay', { day: '\n' }), to);
  }

  /** The day in its place between the words around it, and the year below. */
  function around(words: string, day: string): string[] {
    const [before = '', after = ''] = words.split('\n');
    return [before, date(day, SHORT_DAY), after, date(day, YEAR)]
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
}
