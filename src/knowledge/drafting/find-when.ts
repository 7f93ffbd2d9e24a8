const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?(?= \\d)|(?<=\\d )(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const TIME = '\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|\\d{1,2}:\\d\\d';
const SEASON = '(?:spring|summer|autumn|winter|season)';
const COUNT = '(?:\\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const AGO = `${COUNT} (?:days?|weeks?|months?|years?) ago`;
const DAY = `\\d{1,2} ${MONTH}(?: ${YEAR})?|${MONTH} \\d{1,2}(?:, ${YEAR})?`;
const PART = `(?:the )?(?:early hours|night|morning|afternoon|evening|end|start|beginning|middle) of (?:${DAY}|${WEEKDAY}|${MONTH})`;
const SPAN = `(?:last|next|this) (?:week|month|year|night|${SEASON}|${WEEKDAY}|${MONTH})`;
const POINT = `(?:${PART}|${DAY}|${WEEKDAY}(?: (?:night|morning|afternoon|evening))?|${MONTH}(?: ${YEAR})?|${YEAR}|${SPAN}|${TIME}|${AGO}|(?:today|yesterday|tomorrow|noon|midday|midnight))`;
const WHEN = new RegExp(
  `\\bbetween ${POINT} and ${POINT}|(?:\\b(?:at|on|in|since|until|by|before|after|from|between|late on|early on) )?(?:the )?(?<![\\d£$€,.-])\\b${POINT}(?:(?:,? (?:at|on|of|in|last|next|this) | )(?:year|${POINT}))*(?![\\d%])`,
  'gu',
);

/** What is told of something by the way, and does not say when this happened. */
const BY_THE_WAY = [
  // "the owner, who took office in 2021,"
  /,? (?:which|who|whose|where)\b[^,;:"“”]*(?=[,;.]|$)/gu,
  // "the permit, granted in 2023,"
  /, (?:first )?(?:built|\p{Ll}+ed) (?:in|on|since|by|at)\b[^,;:"“”]*,/gu,
  // "the library that opened in 1908 has been shut"
  / that (?:was |had )?(?:first )?(?:built|\p{Ll}+ed) (?:in|on|since|by|at) [^,;:"“” ]*/gu,
  // "more than in 2019", "against 7.4m in 2019"
  /\b(?:than|against|compared with|up from|down from)\b[^,;:"“”]*/gu,
  /\([^()]*\)/g,
];

/** A day tells more than a month, and that more than a year; when something ends, or has to, tells least. */
function worthOf(text: string): number {
  const isDay = new RegExp(`${DAY}|${WEEKDAY}|today|yesterday|tomorrow|last night`, 'u').test(text);
  const isMonth = new RegExp(`${MONTH}|(?:last|this|next) week`, 'u').test(text);
  return (isDay ? 4 : isMonth ? 3 : /\d{4}|(?:last|this|next) /.test(text) ? 2 : 1) - (/^until /.test(text) ? 2 : 0);
}

/** When it happened, in the sentence's own words: the first of its fullest times; undefined where it gives none. */
export function findWhen(sentence: string): string | undefined {
  const told = timesOf(BY_THE_WAY.reduce((text, pattern) => text.replace(pattern, ' '), sentence));
  // What is told by the way may be all there is, but a mere year is then of something else.
  return told[0] ?? timesOf(sentence).find((text) => worthOf(text) > 2);
}

/** All times that a text tells, in its own words, the fullest first. */
export function timesOf(text: string): string[] {
  return [...text.matchAll(WHEN)]
    .filter(({ 0: time, index }) => time.length <= 60 && !/^['’]s /.test(text.slice(index + time.length)))
    .map(([time]) =>
      time
        .replace(/^(?:on|in|at) (?=\S)/, '')
        .replace(/(?<!\b[ap]\.m)\.$/, '')
        .trim(),
    )
    .filter((time) => time.length >= 3)
    .sort((a, b) => worthOf(b) - worthOf(a));
}
