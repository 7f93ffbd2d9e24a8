/** Words and patterns of English for what a text tells. */

/** Words that tell when. */
export const TIMES = new Set(
  `january february march april june july august september october november december may-month monday tuesday wednesday
  thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night midnight noon dawn dusk
  week weekend month year spring summer autumn winter century weekday overnight daily hourly minute hour fortnight`.split(
    /\s+/,
  ),
);
/** Groups of words that mean the same and tell when. */
export const TIME_GROUPS = new Set(['~last week', '~this week']);
/** Behind a figure it tells the time of day. */
export const OF_THE_CLOCK = new Set(['am', 'pm', 'oclock', "o'clock"]);
/** Behind a length of time it tells when. */
export const COUNTED_FROM = new Set(['ago', 'earlier', 'later', 'before']);
/** Lengths of time. */
export const LASTS = new Set('second minute hour day week month year decade night'.split(' '));
/** Currencies. */
export const CURRENCIES = new Set(
  `dollar euro pound yen franc crown florin peso rupee krona mark cent pence penny usd eur gbp bn thaler ducat lira real
  rand shekel`.split(/\s+/),
);
/** Units of other measures. */
export const MEASURES = new Set(
  `metre meter mile kilometre kilometer km foot feet inch tonne ton kilo kilogram kg gram litre liter knot degree mph kph
  acre hectare yard centimetre gallon watt volt`.split(/\s+/),
);
/** Words in front of a place. */
export const PLACE_WORDS = new Set(
  'in at to from near on into around along through toward towards within across outside off'.split(' '),
);
/** People and bodies, by what they are or do. */
export const ROLES = new Set(
  `man woman person people worker officer official minister judge captain driver doctor nurse engineer scientist expert
  professor student teacher porter guard soldier resident passenger patient customer fan player coach manager director chief
  leader president chairman chairwoman chair head spokesman spokeswoman spokesperson lawyer senator mayor governor member
  family mother father son daughter brother sister wife husband widow child boy girl neighbour witness fisherman farmer
  owner company firm agency union committee council court police army government ministry party group club team hospital
  university bank authority inquiry commission board office crew staff analyst academic economist reporter journalist
  inspector investigator negotiator mediator delegate ambassador king queen pilot sailor firefighter rescuer volunteer`.split(
    /\s+/,
  ),
);
export const CURRENCY_SIGN = /[$€£¥]/;
export const YEAR = /^=(1[5-9]|20)\d\d$/;

/** What news seldom tells, and the words that tell it: the folded ones, or the text as it stands for quotations and contacts. */
export const RARE_TOLD = [
  [
    'cause',
    /\b(because|due to|owing to|reasons?|cause[ds]?|so that|in order to|as a result of|led to|prompted|triggered|in protest|in response to|in light of|motives?|explain\w*|on the grounds?|to avoid|to prevent|thanks to|out of (?:fear|concern)|in exchange for|blam\w+|after (?:it|he|she|they|the|a|an|its|their)|over (?:the|a|an|its|his|her|their|pay|plans?)|as (?:he|she|it|they|the) )\b/,
  ],
  [
    'opinion',
    /\b(should|must|ought|fair|unfair|wrong|irresponsible|unnecessary|mistake|justified|worth|blam\w+|critici\w+|condemn\w+|unacceptable|shame\w*|right to)\b/,
  ],
  [
    'comparison',
    /\b(than|compar\w+|largest|biggest|highest|longest|worst|record|twice|double|triple|times as|average|normally|usual\w*|normal|up from|down from|instead of|as (?:much|many|big|long|large|high|old|far) as)\b/,
  ],
  [
    'definition',
    /\b(means|known as|stands for|refers to|which is|who is|that is|a (?:kind|type|form|sort) of|is an? \w+ (?:that|which|who|used|for)|are \w+ (?:that|which|used))\b/,
  ],
  [
    'prediction',
    /\b(will|would|expect\w*|plan\w*|due to|scheduled|forecast|likely|going to|intend\w*|hope\w*|promis\w+|proposed|risk\w*|warn\w*|threat\w*|may|might|could)\b/,
  ],
  [
    'outcome',
    /\b(later|since then|afterwards|eventually|finally|in the end|result\w*|ended (?:in|with|without)|no longer|has (?:since|now)|have (?:since|now)|resumed|led to|was (?:found|convicted|cleared|freed|released)|passed|failed|rejected|agreed|succeeded|won|lost)\b/,
  ],
  [
    'earlier',
    /\b(before|previous\w*|earlier|former\w*|predecessor|ago|in (?:19|20)\d\d|since (?:19|20)?\d+|founded|born|began|started|used to|once|became|built|opened|joined|appointed|elected|last (?:year|month|week|time))\b/,
  ],
  ['exact-words', /["“”]/],
  ['contact', /\b\d{3,}[- ]\d{2,}|www\.|https?:|\S@\S/],
  [
    'manner',
    /\b(by \w+ing|with (?:a|an|the)|using|through|via|by means|by (?:post|phone|hand|plane|air|sea|train|bus|mail|email|letter|text))\b/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

const OTHER_MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';
const MONTHS = `${OTHER_MONTHS}|May`;
/** Nobody called so: "in May", "11 May", "May 2031". */
const MAY =
  '(?<=\\b(?:in|by|until|till|before|after|this|since|of|from|last|next|early|mid|late|and|to|\\d{1,2}) )May\\b|\\bMay (?:of )?\\d';
/** How closely a text as it stands tells a time. */
export const CLOSELY = [
  [
    'clock',
    /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}[.:]\d\d\b|\b(?:noon|midnight|midday)\b|o['’]clock/i,
  ],
  ['year', /\b(?:1[5-9]|20)\d\d\b|\b(?:last|this|next) year\b/i],
  ['month', new RegExp(`\\b(?:${OTHER_MONTHS})\\b|${MAY}|\\b(?:last|this|next) month\\b`)],
  [
    'day',
    new RegExp(
      `\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b\\d{1,2} (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2}\\b|\\b(?:today|yesterday|tomorrow)\\b`,
      'i',
    ),
  ],
] as const satisfies readonly (readonly [string, RegExp])[];
