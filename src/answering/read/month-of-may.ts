import { TIMES } from '../../english/telling-patterns.js';
import { STOP_WORDS } from '../../english/words.js';
import type { Token } from './tokens.js';

/** Month, not verb: "by May", "in May". */
const BEFORE_MAY = new Set(
  'by in until till before this since of come from is and early mid late last next'.split(' '),
);
const BEFORE_DATE = new Set('on by until till before after since from to of between and through the'.split(' '));
const DAY_OF_MONTH = /^(?:[12]?\d|3[01])$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether "may" at a place is the month, and not the verb or somebody's name. */
export function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (BEFORE_MAY.has(before?.text ?? '')) return true;
  if (isDay(before)) return !isCounted(tokens, at - 2, at + 1);
  // "Theresa May, 11 votes short"
  const isName = before && CAPITAL.test(before.raw) && !BEFORE_DATE.has(before.text) && !TIMES.has(before.text);
  return isDay(next) && !isName && !isCounted(tokens, at - 1, at + 2);
}

const isDay = (token: Token | undefined): boolean => token?.isNumber === true && DAY_OF_MONTH.test(token.text);

/** "11 May people": what is counted stands behind, and no "on" before. */
function isCounted(tokens: readonly Token[], before: number, behind: number): boolean {
  const noun = tokens[behind];
  const isNoun = noun !== undefined && !noun.isNumber && !CAPITAL.test(noun.raw) && !STOP_WORDS.has(noun.text);
  return isNoun && !BEFORE_DATE.has(tokens[before]?.text ?? '');
}
