import type { Side } from './read-when.js';

/** Pasts that do not end in "ed", without those that are the present, too ("cut", "put", "set"). */
const IRREGULAR_PASTS =
  `was were had did said told went came became began broke brought bought built burnt caught chose cost dealt drew drove drank
  ate fell felt fled flew forbade found fought gave got grew heard held hung hurt kept knew laid led left lent lost made meant
  met paid pleaded ran rang rose sank sat saw sent shook shot shrank slept sold sought spent spoke spun stole stood stuck struck
  sued swam swept swore taught thought threw took tore understood withdrew woke won wore wrote`.split(/\s+/);
const NO_PASTS = 'need hundred indeed speed feed seed breed exceed proceed succeed shed embed bleed'.split(' ');

/** "been moved", "is made": no past of its own. */
const AUXILIARY_AT_END = /\b(?:has|have|been|be|being|is|are)$/;
/** "the disputed sum": no verb. */
const DETERMINER_AT_END = /\b(?:the|an?|its|his|her|their|this|that|these|those|of)$/i;
const ADVERBS_AT_END = /(?: (?:not|never|also|now|still|already|\p{Ll}+ly))+$/u;
const PAST = new RegExp(`\\b(?:${IRREGULAR_PASTS.join('|')}|(?!(?:${NO_PASTS.join('|')})\\b)\\p{Ll}{2,}ed)\\b`, 'gu');
const DUE = 'to|due|expected|planned|scheduled|meant|supposed|likely|about to|set (?:to|for)';
/** "will meet", "is due on", "was to open"; "would have met" looks back. */
const SURELY_AHEAD = new RegExp(
  `\\b(?:(?:will|would|wo|shall|should|must|might|may)\\b(?! (?:not )?have (?!to\\b))|(?:is|are|was|were|be|been) (?:(?:not|now|still|\\p{Ll}+ly) )?(?:${DUE})\\b)`,
  'u',
);
const WOULD_HAVE = /\b(?:would|should|must|might|may) (?:not )?have (?!to\b)/;
/** "plans to meet" with the day behind it. */
const MEANT_TO =
  /\b(?:ask|invit|urg|agree|plan|promis|pledg|vow|intend|hope|propos|want|expect|aim|prepar|seek|threaten)\w* (?:\S+ ){0,6}to\b/;
/** The same of now, whatever stands first: "on Sunday they plan to meet". */
const MEANS_TO = /\b(?:plan|hope|intend|expect|want|aim|propose|threaten)s? (?:\S+ ){0,4}to\b/;
/** What may come, though its verb is a past: "if work had not begun by May". */
const CONDITION = /(?<!\b(?:ask|asks|asked|know|knew|known|say|said|clear|sure) )\b(?:if|unless) [^,;:]*$/i;
/** The timetable's present: "expires on", "votes on", "exams start on". */
const TIMETABLE =
  /\b(?:(?:start|begin|open|expire|resume|reopen)s?|votes|meets|ends|closes|returns|leaves|decides|plays|arrives|faces|stays|runs out|run out|takes effect|take effect|comes into|deadline|due|upcoming|forthcoming|plans?)\b/;
const UNTIL = /\b(?:until|till)\b(?:(?: \S+){0,3} )?$/;
const ENDS_IN_BY = /\bby (?:the )?$/;
const ENDS_IN_FOR = /\bfor $/;
const NOT_YET = /\b(?:not|never|lasted|stayed|remained|continued|waited)\b/;
/** The verb stands right before the time: "said on Tuesday". */
const PAST_AT_END = new RegExp(`${PAST.source}(?: (?:late|early|only))?(?: (?:on|in|at|by))? ?$`, 'u');
const STARTS_CLAUSE =
  '[;:–—]| and | but |,? (?:that|which|who|whose|when|where|while|because|although|though|if|unless|as) |,? (?:after|before|since) (?=(?:the|a|an|it|he|she|they|his|her|its|their)\\b)|, ';

/**
 * Whether a text looks back at a time that it names or ahead to it, by the verbs nearest to it: "the deadline expires on
 * May 11" looks ahead, "it was set on May 11" back. Undefined where nothing tells.
 */
export function sideOf(text: string, when: string): Side | undefined {
  const found = findTime(text, when);
  if (!found) return undefined;
  const { before, after } = found;
  if (CONDITION.test(before)) return 'ahead';
  const cuts = new RegExp(STARTS_CLAUSE, 'gu');
  const earlier = before.split(cuts);
  const [rest = '', following = ''] = after.split(cuts);
  const own = sideIn(earlier.pop() ?? '', rest, found.time);
  return own ?? sideIn(earlier.pop() ?? '', '', '') ?? sideIn('', following, '');
}

function sideIn(before: string, after: string, time: string): Side | undefined {
  const until = /^(?:until|till)\b/i.test(time) || UNTIL.test(before);
  if (until) return NOT_YET.test(before) ? 'past' : 'ahead';
  const at = PAST_AT_END.exec(before);
  if (at && isPast(before, at.index, at[0])) return 'past';
  const clause = `${before}${after}`;
  if (SURELY_AHEAD.test(clause) || MEANS_TO.test(clause) || MEANT_TO.test(before)) return 'ahead';
  if (WOULD_HAVE.test(clause)) return 'past';
  for (const part of [before, after])
    for (const { index, 0: word } of part.matchAll(PAST)) if (isPast(part, index, word)) return 'past';
  const isForDay = ENDS_IN_FOR.test(before) && /day|\d/.test(time);
  return TIMETABLE.test(before) || ENDS_IN_BY.test(before) || isForDay ? 'ahead' : undefined;
}

function isPast(text: string, at: number, word: string): boolean {
  const before = text.slice(0, at).trimEnd().replace(ADVERBS_AT_END, '');
  const isNone = AUXILIARY_AT_END.test(before) || new RegExp(`^(?:${DUE})\\b`).test(word);
  return !isNone && !(/^\p{Ll}+ed\b/u.test(word) && DETERMINER_AT_END.test(before));
}

/** The sentence that names the time, before and after it. Its last words will do where the text puts it otherwise. */
function findTime(text: string, when: string): { before: string; time: string; after: string } | undefined {
  const words = when.split(' ');
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu}|\d|[“"])/u);
  for (let first = 0; first < words.length; first++) {
    const time = words.slice(first).join(' ');
    for (const sentence of sentences) {
      const at = sentence.toLowerCase().indexOf(time.toLowerCase());
      if (at >= 0) return { before: sentence.slice(0, at), time, after: sentence.slice(at + time.length) };
    }
  }
  return undefined;
}
