import {
  isPersonNoun,
  MANNER_VERBS,
  REPORTING_NOUNS,
  REPORTING_VERBS,
  SAYING_VERBS,
} from '../../english/naming-words.js';
import type { Name } from './names.js';
import type { Quotation } from './quotations.js';
import { createReferences, type Reference } from './references.js';
import { allWhoSpeak } from './speak-together.js';

/** Whose word a sentence gives, and from where on. */
interface Report {
  name: Name;
  /** Where the verb stands. */
  at: number;
}

const VERB = /\p{Ll}+/gu;
const CLAUSE = /; |, while |, but | while |,? (?:al)?though |, to which |: |[.!?]["”] /g;
/** "until engineers declare it safe": no more than what somebody waits for. */
const WAITED_FOR = /\b(?:until|unless|because|if|before|after|where) (?:the )?(?:[\p{Ll}-]+ ){1,2}$/u;
/** "…, and a readers' group says": somebody new, after which only the verb stands. */
const AND_ANOTHER = /, and (?=(?:an?|the|its|their|some|many|one|two) [^,;:]{2,60}$)/u;
/** Before a word that is no verb of somebody's own here: "was told", "to say", "the report". */
const PASSIVE = /\b(?:was|were|is|are|be|been|being|to|not|the|an?|its|their|his|her|this|no|any|of|in|from|s|own) $/;
/** "was told by the coastguard", "were denied on Tuesday by both the police …" */
const IS_DONE = /\b(?:was|were|is|are|been|being) (?:\p{Ll}+ly )?$/u;
const DONE_BY =
  /^\p{Ll}+(?: as)?(?: ["“][^"“”]{1,80}["”]| (?:on|in|last|this) [\p{L} ]{3,20}| \p{Ll}+)? by (?:both )?(?:the |its |their )?(?:(?!in |of |at |from )[\p{Ll}-]+ ){0,3}$/u;
const BEHIND_QUOTATION = /["”] (?:[^.;,"“”]{1,40} )?$/u;
const NAMES_IT = /^ (?:the )?\p{Lu}[\p{L} ]*(?:[,;]|\.?$)/u;
const RELATIVE = /\b(?:who|which|that|whose \p{Ll}+) (?:has |have |had |also )?$/u;
const ELIDED = /^(?:, |; )(?:but|while|though) (?:(?:also|has|have|had|then|later) )*$/;
const NEITHER = /\b(?:neither|no|nor) $/i;
const AMONG = /\bamong them (?:[\p{L}-]+ )*$/u;
const PREPOSITION =
  /\b(?:of|in|at|by|for|from|to|with|on|about|below|near|outside|against|under|between|than|and) (?:the |an? )?$/i;
const AUXILIARY =
  /^(?: \([^()]{1,40}\))?,? ?(?:(?:also|has|have|had|since|then|later|now|again|once|long|always|already|still|so far|himself|herself|itself|themselves|too|meanwhile,|however,|though,|\p{Ll}+ly),? )*$/u;
const ACCORDING =
  /\b(?:according to|in the words of) (?:(?:the|its|their|[\p{Ll}-]+|\p{L}+['’]s?) ){0,6}(?:\p{Ll}+, )?$/iu;
/** "Fennimore's says": a name that ends so. */
const ENDS_IN_S = /^['’]s (?:(?:also|has|have|had) )*$/;
/** "A spokesman for Mr Weir said", "a report by the consultants Pryce Latham found". */
const ON_BEHALF =
  /\b(?:spokes\p{Ll}+|lawyers?|officials?|report|review|survey|study|inquiry|audit|note|statement|letter|memo) (?:[\p{L} ]{3,40} )?(?:for|by|from|of) (?:the )?(?:\p{Ll}+ )?$/iu;
/** What stands between a body and the verb of what is its own: "the council's human rights office believes". */
const ITS_OWN = /^['’]s? (?:[\p{Ll}-]+ ){1,4}(?:(?:also|has|have|had) )*$/u;
/** Those without a name speak where they stand first in their clause: "Campaigners fighting for the pier said". */
const GROUP_BEGINS =
  /(?:^|["“”] ?|[,;:] |\b(?:and|but|while|that|as|although|though|to which|said|says|by) )(?:(?:the|its|their|some|many|most|other|both|all|two|three|four|\p{L}+['’]s?) )?(?:(?!of\b|in\b|for\b|by\b|with\b|to\b|from\b|at\b|and\b)[\p{L}-]+ ){0,2}$/iu;
/** "the Labour councillor", "the Omnivar founder": the name only tells which. */
const ONLY_WHICH = /^ (?!spokes|officials?\b)([\p{Ll}-]+)(?= )/u;
/** What follows these verbs where they give somebody's word: "added that", not "added the pier to the list". */
const SAID_WITH: [verb: RegExp, after: RegExp][] = [
  [/^adds?(?:ed)?$/, /^(?:[,.:]| that\b| ["“]| in an?\b| on \p{Lu}|$)/u],
  [/^puts?$/, /^ (?:it|at)\b|^ (?:the|its|their|his|her|that)\b[^,]{0,60} at\b/],
  [/^(?:speaks?|spoke)$/, /^ of\b/],
  [
    /^dismiss/,
    /^ as\b|^(?: [\p{L}'’]+){1,5} as\b|^ (?:the |any |such )?(?:claim|idea|suggestion|allegation|criticism|notion)/u,
  ],
  // "asked why …" tells what is said; "asked for a tug" does not
  [/^asks?(?:ed)?$/, /^(?: \p{L}+)? (?:whether|why|how|what|if|when|who|that)\b|^[:,]|^ the /u],
];
const BEGINS_CLAUSE = /(?:^|, (?:and|but|while|though|although|as) |; | while | and | that )(?:["“])?$/;

/** Tells for each quotation and each sentence whose word it is. */
export function findSpeakers(
  sentences: readonly string[],
  names: readonly Name[],
  quotations: readonly Quotation[],
): { bySentence: Name[][]; byGroup: Map<number, Name> } {
  const reporters = createReporters(sentences, names, quotations);
  const bySentence: Name[][] = [];
  const byGroup = new Map<number, Name>();
  sentences.forEach((text, sentence) => {
    const reports = reporters(sentence, bySentence);
    const own = quotations.filter((quotation) => quotation.sentence === sentence);
    for (const { start, end, group } of own) {
      const before = reports.findLast(({ at }) => at < start);
      const after = reports.find(({ at }) => at >= end);
      const isBeside = after !== undefined && /^["”’'],? [^,;]*$|^,["”’'] [^,;]*$/u.test(text.slice(end, after.at));
      const report = start <= 1 || isBeside ? (after ?? before) : (before ?? after);
      if (report && !byGroup.has(group)) byGroup.set(group, report.name);
    }
    bySentence.push([...new Set(reports.map(({ name }) => name))]);
  });
  // A quotation without a word on whose it is goes on with what was said before, or is told in the next sentence.
  for (const { group, sentence, start } of quotations) {
    if (byGroup.has(group) || start > 1) continue;
    const name = [0, -1, 1].map((by) => bySentence[sentence + by]?.[0]).find((found) => found !== undefined);
    if (name) byGroup.set(group, name);
  }
  quotations.forEach(({ group, sentence }) => {
    const name = byGroup.get(group);
    const own = bySentence[sentence];
    if (name && own && !own.includes(name)) own.push(name);
  });
  return { bySentence, byGroup };
}

function createReporters(sentences: readonly string[], names: readonly Name[], quotations: readonly Quotation[]) {
  const referencesIn = createReferences(sentences, names);

  return (sentence: number, earlier: readonly (readonly Name[])[]): Report[] => {
    const text = sentences[sentence] ?? '';
    const own = quotations.filter((quotation) => quotation.sentence === sentence);
    const isQuoted = (at: number): boolean => own.some(({ start, end }) => at >= start && at < end);
    const references = referencesIn(sentence, earlier, isQuoted);
    const reports: Report[] = [];
    let said = -1;
    for (const { 0: verb, index: at } of text.matchAll(VERB)) {
      if (!(REPORTING_VERBS.has(verb) || MANNER_VERBS.has(verb)) || isQuoted(at)) continue;
      const by = IS_DONE.test(text.slice(0, at))
        ? references.find(({ start }) => start > at && DONE_BY.test(text.slice(at, start)))
        : undefined;
      if (by) reports.push({ name: by.name, at });
      if (!isReport(text, at, verb)) continue;
      const isBeside = references.some(({ end }) => end <= at && AUXILIARY.test(text.slice(end, at)));
      if (REPORTING_NOUNS.has(verb) && !isBeside) continue;
      const name = !SAYING_VERBS.has(verb) && isTold(text, said, at) ? undefined : subjectOf(text, at, references, own);
      if (name) reports.push(...allWhoSpeak(text, name, at, references).map((one) => ({ name: one, at })));
      if (SAYING_VERBS.has(verb)) said = at;
    }
    for (const { start, end, name } of references) {
      if (ACCORDING.test(text.slice(0, start))) reports.push({ name, at: end });
    }
    return reports.sort((a, b) => a.at - b.at);
  };
}

/** "Two people said that the region had refused": what is told within somebody's word. */
function isTold(text: string, said: number, at: number): boolean {
  const between = said < 0 ? ', ' : text.slice(said, at);
  return !/[,;:"“”]| (?:while|but) | and (?!that\b)/.test(between);
}

function isReport(text: string, at: number, verb: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + verb.length);
  if (PASSIVE.test(before) || WAITED_FOR.test(before)) return false;
  if (SAID_WITH.some(([one, needs]) => one.test(verb) && !needs.test(after))) return false;
  if (MANNER_VERBS.has(verb) && !BEHIND_QUOTATION.test(before) && !/^[:,] ["“]/.test(after)) return false;
  // "its sensor, called Nostril"
  if (verb === 'called' && /, $/.test(before) && NAMES_IT.test(after)) return false;
  return !(RELATIVE.test(before) && !/^(?:says?|said|claim)/.test(verb));
}

function subjectOf(
  text: string,
  at: number,
  references: readonly Reference[],
  quotations: readonly Quotation[],
): Name | undefined {
  const outside = (index: number): boolean => !quotations.some(({ start, end }) => index > start && index < end);
  const boundaries = [...text.slice(0, at).matchAll(CLAUSE)].filter(({ index }) => outside(index));
  const last = boundaries.at(-1)?.index ?? 0;
  const another = AND_ANOTHER.exec(text.slice(last, at));
  // "…, but says it will": who, the clause before tells.
  const clause = ELIDED.test(text.slice(last, at)) ? (boundaries.at(-2)?.index ?? 0) : last + (another?.index ?? 0);
  const inverted = behind(text, at, references);
  if (inverted && /["”] $/.test(text.slice(0, at))) return inverted;
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
      // "Canada said": its government, but only where it stands beside the verb and after nothing else.
      (name.kind !== 'place' ||
        (/^ (?:has |have |had )?$/.test(text.slice(end, at)) &&
          (BEGINS_CLAUSE.test(text.slice(0, start)) || /^\p{Ll}+,/u.test(text.slice(at))))),
  );
  const beside = before.findLast(
    ({ end }) => AUXILIARY.test(text.slice(end, at)) || ENDS_IN_S.test(text.slice(end, at)),
  );
  const free = before.filter(
    ({ start, end }) => !/^['’]s?\b/.test(text.slice(end)) && !PREPOSITION.test(text.slice(0, start)),
  );
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
  return inverted ?? onBehalf(text, clause, at, references)?.name;
}

/** "a claim the railway calls false" */
const isOnly = (before: string, between: string): boolean =>
  AUXILIARY.test(between) && /[^,] the $/.test(before) && !PREPOSITION.test(before);

function tellsOnlyWhich(after: string): boolean {
  const noun = ONLY_WHICH.exec(after)?.[1] ?? '';
  return !REPORTING_VERBS.has(noun) && isPersonNoun(noun.replace(/s$/, ''));
}

const isGroup = ({ text }: Name): boolean => text === text.toLowerCase();

/** "…," said Dr Vasko; "…," said the league's chairwoman, Dagny Porteous. */
function behind(text: string, at: number, references: readonly Reference[]): Name | undefined {
  const after = references.find(({ start }) => start >= at);
  if (!after || !/["”,] $/.test(text.slice(0, at))) return undefined;
  if (
    !/^\p{Ll}+ (?:(?:the|its|their|\p{L}+['’]s?) )?(?:[\p{Ll}' ’,-]+,? )?(?:\p{Lu}\p{Ll}+\.? )*$/u.test(
      text.slice(at, after.start),
    )
  )
    return undefined;
  if (after.name.kind === 'person' && !/^['’]s?\b/.test(text.slice(after.end))) return after.name;
  const own = references.find(
    ({ start, name }) =>
      name.kind === 'person' &&
      /^(?:['’]s?)? [\p{Ll} -]+,? (?:\p{Lu}\p{Ll}+\.? )*$/u.test(text.slice(after.end, start)),
  );
  // "said one of the drivers, Idris Calloway"
  const named = references.find(({ start, name }) => name.kind === 'person' && text.slice(after.end, start) === ', ');
  return (own ?? named ?? after).name;
}

/** Somebody who lets others speak: "the council's office believes", "a spokesman for the firm said". */
function onBehalf(text: string, from: number, at: number, references: readonly Reference[]): Reference | undefined {
  const before = references.filter(({ start, end }) => start >= from && end <= at);
  return (
    before.findLast(({ end }) => ITS_OWN.test(text.slice(end, at))) ??
    before.findLast(({ start }) => ON_BEHALF.test(text.slice(0, start)))
  );
}
