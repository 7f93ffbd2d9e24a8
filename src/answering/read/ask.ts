import { type Token, wordsOf } from './tokens.js';

/** What kind of thing a question wants to know. */
export type Ask =
  | 'count'
  | 'duration'
  | 'time'
  | 'place'
  | 'who'
  | 'why'
  | 'name'
  | 'how'
  | 'what'
  | 'yes-no'
  | 'statement';

const HOW_MANY =
  /\b(how (many|much|often|heavy|big|large|few)|(what|which) (number|amount|quantity|share|percentage|proportion|weight|is the (number|total|toll))|number of|count of|how far)\b/;
const HOW_LONG =
  /\b(how long|how (many|much) (time|days|weeks|months|years|hours)|what (length|duration)|until when|till when)\b/;
const WHEN =
  /\b(when|what (date|day|time|month|year|moment)|which (date|day|month|year|time)|(on|by|in|at|from|since) (what|which) (date|day|month|year|time|point)|how (soon|early|late|recently))\b/;
const WHERE =
  /\b(where|wherabouts|whereabouts|(which|what) (\w+ )?(place|places|city|cities|town|towns|area|areas|part|parts|location|region|country is|side of)|in (which|what) (country|city|place|part|town))\b/;
const WHY =
  /\b(why|how come|what (made|makes|caused|causes|led|prompted|drove|triggered|is the reason|was the reason|were the reasons|reason|reasons|is behind|was behind|lay behind|for)|for (what|which) reason|(the |any )?reasons? (for|behind|why|that)|what is the cause|because of what|what explains|(explanation|motive|justification|grounds|excuse) (for|of|behind)|what (explanation|motive|justification|grounds|excuse))\b/;
const WHO =
  /\b(who|whom|whose|(which|what) (country|countries|nation|nations|state|states|person|people|man|politician|minister|official|officials|member|members|government|governments|leader|side|party|organisation|organization|agency|body|group|force|diplomat|spokesman))\b/;
const NAME =
  /\b(names? (of|the)|the names?|name (him|her|them|those|these|any|all)|(is|are|was|were) .*\b(called|named)$|(what|which) names?)\b/;
const WHAT = /\b(what|which)\b/;
const HOW = /\bhow\b/;
const YES_NO =
  /^(?:(?:so|and|but|ok|okay|wait|hey|hi|well|is it true that|is it true|is it right that|true that|please|um|lol) )*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|any)\b/;

/** Reads what is asked for from the words of a question; a text that asks nothing is a statement. */
export function askOf(tokens: readonly Token[]): Ask {
  const words = wordsOf(tokens);
  if (HOW_LONG.test(words)) return 'duration';
  if (HOW_MANY.test(words)) return 'count';
  if (WHY.test(words)) return 'why';
  if (YES_NO.test(words)) return 'yes-no';
  if (WHEN.test(words) && !/\b(what|who|which)\b.*\bwhen\b/.test(words)) return 'time';
  if (WHERE.test(words)) return 'place';
  if (NAME.test(words)) return 'name';
  if (WHO.test(words)) return 'who';
  if (HOW.test(words)) return 'how';
  if (WHAT.test(words)) return 'what';
  return 'statement';
}

/** The term that stands for what is asked for, so that it counts like a word; undefined where it tells nothing. */
export function termOfAsk(ask: Ask): string | undefined {
  return ask === 'what' || ask === 'how' || ask === 'yes-no' || ask === 'statement' ? undefined : `?${ask}`;
}

const NEGATIONS = new Set(['not', 'no', 'never', 'nobody', 'none', 'nothing', 'without', 'neither', 'nor', 'cannot']);
const LIMITS = new Set(['only', 'just', 'solely', 'merely']);

/** Terms for what turns a sentence round without being a topic: `?not` and `?only`. */
export function turnsOf(tokens: readonly Token[]): string[] {
  const turns: string[] = [];
  if (tokens.some((token) => NEGATIONS.has(token.text))) turns.push('?not');
  if (tokens.some((token) => LIMITS.has(token.text))) turns.push('?only');
  return turns;
}
