import { isPersonNoun, REPORTING_VERBS } from '../../english/naming-words.js';
import type { Name } from './names.js';
import type { Reference } from './references.js';

const VERB = /\p{Ll}+/gu;
const CLAUSE = /; |, while |, but | while |,? (?:al)?though |, to which |: |[.!?]["”] /g;
/** "…, and a readers' group says": somebody new, after which only the verb stands. */
const AND_ANOTHER = /, and (?=(?:an?|the|its|their|some|many|one|two) [^,;:]{2,60}$)/u;
const AMONG = /\bamong them (?:[\p{L}-]+ )*$/u;
/** What may stand between whoever speaks and the verb: "also", "has long". */
export const AUXILIARY =
  /^(?: \([^()]{1,40}\))?,? ?(?:(?:also|has|have|had|since|then|later|now|again|once|long|always|already|still|so far|himself|herself|itself|themselves|too|meanwhile,|however,|though,|\p{Ll}+ly),? )*$/u;
const ELIDED = /^(?:, |; )(?:but|while|though) (?:(?:also|has|have|had|then|later) )*$/;
const NEITHER = /\b(?:neither|no|nor) $/i;
const PREPOSITION =
  /\b(?:of|in|at|by|for|from|to|with|on|about|below|near|outside|against|under|between|than|and) (?:the |an? )?$/i;
/** "A spokesman for Mr Weir said", "a report by the consultants Pryce Latham found". */
const ON_BEHALF =
  /\b(?:spokes\p{Ll}+|lawyers?|officials?|report|review|survey|study|inquiry|audit|note|statement|letter|memo) (?:[\p{L} ]{3,40} )?(?:for|by|from|of) (?:the )?(?:\p{Ll}+ )?$/iu;
/** "Fennimore's says": a name that ends so. */
const ENDS_IN_S = /^['’]s (?:(?:also|has|have|had) )*$/;
/** "the Labour councillor", "the Omnivar founder": the name only tells which. */
const ONLY_WHICH = /^ (?!spokes|officials?\b)([\p{Ll}-]+)(?= )/u;
/** Those without a name speak where they stand first in their clause: "Campaigners fighting for the pier said". */
const GROUP_BEGINS =
  /(?:^|["“”] ?|[,;:] |\b(?:and|but|while|that|as|although|though|to which|said|says|by) )(?:(?:the|its|their|some|many|most|other|both|all|two|three|four|\p{L}+['’]s?) )?(?:(?!of\b|in\b|for\b|by\b|with\b|to\b|from\b|at\b|and\b)[\p{L}-]+ ){0,2}$/iu;
/** What stands between a body and the verb of what is its own: "the council's human rights office believes". */
const ITS_OWN = /^['’]s? (?:[\p{Ll}-]+ ){1,4}(?:(?:also|has|have|had) )*$/u;
/** ", a cousin of the president, " and ", who left, has": what is told of somebody before the verb. */
export const ENCLOSED =
  /^, (?!(?:and|but|or)\b)(?:(?!, (?:and|but|while|though|although|as)\b)[^;:"“”])+, (?:(?:also|has|have|had|later|then|\p{Ll}+ly) )*$/u;
/** "…, said her brother, Joost Hale" */
const SAID_BY =
  /^(?:said|says|added|warned|insisted|explained|recalled) (?:(?:the|its|their|his|her|\p{L}+['’]s?) (?:[\p{Ll}-]+,? ){1,4})?(?:\p{Lu}\p{Ll}+\.? )*$/u;
/** ", which sells ships, closed its ports and": what else they did. */
export const COORDINATED =
  /^(?:, (?!(?:and|but|or)\b)[^;:"“”]+,)? (?:has |have )?\p{Ll}+(?:s|ed) [^,;:"“”]{2,60} and (?:has |have )?$/u;
/** "the government of President" */
const OF_TITLED = /\b(?:of|in|at|by|for|from|to|with|under) (?:the )?(?:\p{Lu}\p{Ll}+ )+$/u;
/** "On Monday, Canada": no more than when or where. */
const OPENING = /^(?:[^,;:"“”]{2,40}, )?(?:[Tt]he )?$/;
const BEGINS_CLAUSE = /(?:^|, (?:and|but|while|though|although|as) |; | while | and | that )(?:["“])?$/;

/**
 * Who stands before a verb, or behind it, and does what it tells.
 * @param at where the verb stands
 * @param isQuoted whether somebody else's words stand at a place
 */
export function subjectOf(
  text: string,
  at: number,
  references: readonly Reference[],
  isQuoted: (at: number) => boolean,
): Name | undefined {
  const boundaries = [...text.slice(0, at).matchAll(CLAUSE)].filter(({ index }) => !isQuoted(index));
  const last = boundaries.at(-1)?.index ?? 0;
  const another = AND_ANOTHER.exec(text.slice(last, at));
  // "…, but says it will": who, the clause before tells.
  const clause = ELIDED.test(text.slice(last, at)) ? (boundaries.at(-2)?.index ?? 0) : last + (another?.index ?? 0);
  const inverted = behind(text, at, references);
  if (inverted && /["”] $/.test(text.slice(0, at))) return inverted.name;
  const before = references.filter(
    ({ start, end, name }) =>
      end <= at &&
      start >= clause &&
      !AMONG.test(text.slice(0, start)) &&
      !NEITHER.test(text.slice(0, start)) &&
      name.kind !== 'thing' &&
      (!isGroup(name) ||
        GROUP_BEGINS.test(text.slice(0, start)) ||
        isOnly(text.slice(0, start), text.slice(end, at))) &&
      !tellsOnlyWhich(text.slice(end)) &&
      (name.kind !== 'place' || speaksAsState(text, start, end, at)),
  );
  const beside = before.findLast(
    ({ end }) => AUXILIARY.test(text.slice(end, at)) || ENDS_IN_S.test(text.slice(end, at)),
  );
  const free = before.filter(
    ({ start, end }) => !/^['’]s?\b/.test(text.slice(end)) && !PREPOSITION.test(text.slice(0, start)),
  );
  const enclosing = findEnclosing(text, at, free, beside);
  if (enclosing) return enclosing.name;
  if (inverted && isSaidBy(text, at, inverted)) return inverted.name;
  const [first] = free;
  const between = first && beside ? text.slice(first.end, beside.start) : '';
  const isClosed = beside?.name.kind === 'person' && /, [^,]+, (?:\p{Ll}+ )?[^,]*, $/u.test(between.slice(1));
  if (first && !isClosed && /^, (?:who|which|whose)\b(?!.*, (?:and|but) )/.test(between)) return first.name;
  // "Lena Morrow, director of Fair Ticket, said", "the leader of the Alliance, Nadia Corrigan, whose party …, said"
  const isApposed = first && beside && beside.name.kind !== 'person' && /^, [^;"“]*$/.test(between);
  if (isApposed && first.name.kind === 'person' && /^,/.test(text.slice(beside.end))) return first.name;
  const second = first && before.find(({ start }) => text.slice(first.end, start) === ', ');
  if (second?.name.kind === 'person' && first?.name.kind !== 'person') return second.name;
  if (beside && (beside.name.kind === 'person' || !PREPOSITION.test(text.slice(0, beside.start)))) return beside.name;
  // "the firm says it was warned and the union calls it late"
  if (beside && /, and (?:the )?$/.test(text.slice(0, beside.start))) return beside.name;
  const isSecondOf = beside && / and (?:the )?$/.test(text.slice(0, beside.start)) && first && first !== beside;
  if (isSecondOf && [...text.slice(first.end, beside.start).matchAll(VERB)].some(([word]) => REPORTING_VERBS.has(word)))
    return beside.name;
  if (first && !(inverted && isGroup(first.name))) return first.name;
  return (inverted ?? onBehalf(text, clause, at, references))?.name;
}

/** "Canada said", "Canada, which buys it, said": its government, but only where it begins a clause and the verb is its own. */
function speaksAsState(text: string, start: number, end: number, at: number): boolean {
  const between = text.slice(end, at);
  const before = text.slice(0, start);
  if (![/^ (?:has |have |had )?$/, /^, which $/, ENCLOSED, COORDINATED].some((one) => one.test(between))) return false;
  return BEGINS_CLAUSE.test(before) || OPENING.test(before) || /^\p{Ll}+,/u.test(text.slice(at));
}

/** "Ilse Sovan, a cousin of the president, said": of whom more is told before the verb. */
function findEnclosing(
  text: string,
  at: number,
  free: readonly Reference[],
  beside: Reference | undefined,
): Reference | undefined {
  const enclosing = free.filter(
    ({ start, end }) => ENCLOSED.test(text.slice(end, at)) && !OF_TITLED.test(text.slice(0, start)),
  );
  const person = enclosing.find(({ name }) => name.kind === 'person');
  if (person) return person;
  const isOther =
    beside?.name.kind === 'person' && isNamed(text, beside) && !PREPOSITION.test(text.slice(0, beside.start));
  return isOther
    ? undefined
    : enclosing.find(
        ({ start }) =>
          BEGINS_CLAUSE.test(text.slice(0, start).replace(/[Tt]he $/, '')) || OPENING.test(text.slice(0, start)),
      );
}

/** "She left, said Joost Hale, who met her", but not "the owner, said Joost Hale had left". */
const isSaidBy = (text: string, at: number, one: Reference): boolean =>
  isNamed(text, one) && SAID_BY.test(text.slice(at, one.start)) && /^(?:[,.;]|$| who\b)/.test(text.slice(one.end));

const isNamed = (text: string, { start }: Reference): boolean => /^\p{Lu}/u.test(text.slice(start));

/** "a claim the railway calls false" */
const isOnly = (before: string, between: string): boolean =>
  AUXILIARY.test(between) && /[^,] the $/.test(before) && !PREPOSITION.test(before);

function tellsOnlyWhich(after: string): boolean {
  const noun = ONLY_WHICH.exec(after)?.[1] ?? '';
  return !REPORTING_VERBS.has(noun) && isPersonNoun(noun.replace(/s$/, ''));
}

const isGroup = ({ text }: Name): boolean => text === text.toLowerCase();

/** "…," said Dr Vasko; "…," said the league's chairwoman, Dagny Porteous. */
function behind(text: string, at: number, references: readonly Reference[]): Reference | undefined {
  const after = references.find(({ start }) => start >= at);
  if (!after || !/["”,] $/.test(text.slice(0, at))) return undefined;
  if (
    !/^\p{Ll}+ (?:(?:the|its|their|\p{L}+['’]s?) )?(?:[\p{Ll}' ’,-]+,? )?(?:\p{Lu}\p{Ll}+\.? )*$/u.test(
      text.slice(at, after.start),
    )
  )
    return undefined;
  if (after.name.kind === 'person' && !/^['’]s?\b/.test(text.slice(after.end))) return after;
  const own = references.find(
    ({ start, name }) =>
      name.kind === 'person' &&
      /^(?:['’]s?)? [\p{Ll} -]+,? (?:\p{Lu}\p{Ll}+\.? )*$/u.test(text.slice(after.end, start)),
  );
  // "said one of the drivers, Idris Calloway"
  const named = references.find(({ start, name }) => name.kind === 'person' && text.slice(after.end, start) === ', ');
  return own ?? named ?? after;
}

/** Somebody who lets others speak: "the council's office believes", "a spokesman for the firm said". */
function onBehalf(text: string, from: number, at: number, references: readonly Reference[]): Reference | undefined {
  const before = references.filter(({ start, end }) => start >= from && end <= at);
  return (
    before.findLast(({ end }) => ITS_OWN.test(text.slice(end, at))) ??
    before.findLast(({ start }) => ON_BEHALF.test(text.slice(0, start)))
  );
}
