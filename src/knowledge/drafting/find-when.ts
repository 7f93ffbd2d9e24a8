const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const TIME = '\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|\\d{1,2}:\\d\\d';
const SEASON = '(?:spring|summer|autumn|winter)';
const DAY = `\\d{1,2} ${MONTH}(?: ${YEAR})?|${MONTH} \\d{1,2}(?:, ${YEAR})?`;
const PART = `(?:the )?(?:early hours|night|morning|afternoon|evening|end|start|beginning|middle) of (?:${DAY}|${WEEKDAY}|${MONTH})`;
const SPAN = `(?:last|next|this) (?:week|month|year|night|${SEASON}|${WEEKDAY}|${MONTH})`;
const POINT = `(?:${PART}|${DAY}|${WEEKDAY}(?: (?:night|morning|afternoon|evening))?|${MONTH}(?: ${YEAR})?|${YEAR}|${SPAN}|${TIME}|(?:today|yesterday|tomorrow))`;
const WHEN = new RegExp(
  `(?:\\b(?:at|on|in|since|until|by|before|after|from|between|late on|early on) )?(?:the )?(?<![\\d£$€,.-])\\b${POINT}(?:(?:,? (?:at|on|of|in|last|next|this) | )(?:year|${POINT}))*(?![\\d%])`,
  'gu',
);

/** When it happened, in the sentence's own words: the fullest of its times; undefined where it gives none. */
export function findWhen(sentence: string): string | undefined {
  const found = [...sentence.matchAll(WHEN)].map(([text]) =>
    text
      .replace(/^(?:on|in|at) (?=\S)/, '')
      .replace(/(?<!\b[ap]\.m)\.$/, '')
      .trim(),
  );
  const [fullest] = found.filter((text) => text.length >= 3 && text.length <= 60).sort((a, b) => b.length - a.length);
  return fullest;
}
