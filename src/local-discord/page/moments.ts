type Span = readonly [Intl.RelativeTimeFormatUnit, number];

const SECOND: Span = ['second', 1];
const SPANS: readonly Span[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { year: 'numeric', month: '2-digit', day: '2-digit' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A moment in one of the styles of Discord's `<t:…>`. */
export function momentText(moment: Date, style: string, now: Date): string {
  return style === 'R' ? relativeText(moment, now) : new Intl.DateTimeFormat('en', STYLES[style]).format(moment);
}

/** When a message was written, as beside its author. */
export function sentText(moment: Date, now: Date): string {
  const time = momentText(moment, 't', now);
  const day = (date: Date): string => date.toDateString();
  if (day(moment) === day(now)) return `Today at ${time}`;
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return day(moment) === day(yesterday) ? `Yesterday at ${time}` : `${momentText(moment, 'd', now)}, ${time}`;
}

function relativeText(moment: Date, now: Date): string {
  const seconds = Math.round((moment.getTime() - now.getTime()) / 1000);
  const [unit, length] = SPANS.find(([, size]) => Math.abs(seconds) >= size) ?? SECOND;
  return new Intl.RelativeTimeFormat('en').format(Math.round(seconds / length), unit);
}
