import { MANNER_VERBS, REPORTING_NOUNS, REPORTING_VERBS, SAYING_VERBS } from '../../english/naming-words.js';
import type { Name } from './names.js';
import type { Quotation } from './quotations.js';
import { createReferences } from './references.js';
import { allWhoSpeak } from './speak-together.js';
import { AUXILIARY, COORDINATED, ENCLOSED, subjectOf } from './subject.js';

/** Whose word a sentence gives, and from where on. */
interface Report {
  name: Name;
  /** Where the verb stands. */
  at: number;
}

const VERB = /\p{Ll}+/gu;
/** "until engineers declare it safe": no more than what somebody waits for. */
const WAITED_FOR = /\b(?:until|unless|because|if|before|after|where) (?:the )?(?:[\p{Ll}-]+ ){1,2}$/u;
/** Before a word that is no verb of somebody's own here: "was told", "to say", "the report". */
const PASSIVE = /\b(?:was|were|is|are|be|been|being|to|not|the|an?|its|their|his|her|this|no|any|of|in|from|s|own) $/;
/** "was told by the coastguard", "were denied on Tuesday by both the police …" */
const IS_DONE = /\b(?:was|were|is|are|been|being) (?:\p{Ll}+ly )?$/u;
const DONE_BY =
  /^\p{Ll}+(?: as)?(?: ["“][^"“”]{1,80}["”]| (?:on|in|last|this) [\p{L} ]{3,20}| \p{Ll}+)? by (?:both )?(?:the |its |their )?(?:(?!in |of |at |from )[\p{Ll}-]+ ){0,3}$/u;
const BEHIND_QUOTATION = /["”] (?:[^.;,"“”]{1,40} )?$/u;
const NAMES_IT = /^ (?:the )?\p{Lu}[\p{L} ]*(?:[,;]|\.?$)/u;
const RELATIVE = /\b(?:who|which|that|whose \p{Ll}+) (?:has |have |had |also )?$/u;
const ACCORDING =
  /\b(?:according to|in the words of) (?:(?:the|its|their|[\p{Ll}-]+|\p{L}+['’]s?) ){0,6}(?:\p{Ll}+, )?$/iu;
/** "By the agency's figures" */
const BY = /\b[Bb]y (?:the )?$/;
const ACCOUNT = /^(?:['’]s?)? (?:own )?(?:account|figures|count|estimates?|reckoning|version)\b/;
/** "That it apologise": what is asked of somebody. */
const ASKED_OF = /\b(?:he|she|it|that (?:the )?(?!police|people|men|women)\p{L}+(?<!s)) $/u;
/** What follows these verbs, some of which tell it nowhere else, where they give somebody's word: "added that", not "added the pier to the list". */
const SAID_WITH: [verb: RegExp, after: RegExp][] = [
  [/^adds?(?:ed)?$/, /^(?:[,.:]| that\b| ["“]| in an?\b| on \p{Lu}|$)/u],
  [/^puts?$/, /^ (?:it|at)\b|^ (?:the|its|their|his|her|that)\b[^,]{0,60} at\b/],
  [/^(?:speaks?|spoke)$/, /^ of\b/],
  [
    /^dismiss/,
    /^ as\b|^(?: [\p{L}'’]+){1,5} as\b|^ (?:the |any |such )?(?:claim|idea|suggestion|allegation|criticism|notion)/u,
  ],
  [/^(?:found|finds?)$/, /^ (?:that\b|["“])|^ (?:it|\p{L}+ \p{L}+) ["“]/u],
  [
    /^(?:gives?|gave)$/,
    /^ (?:it|him|her|them|\p{L}+ \p{L}+) (?:an?|one|two|no|little|\d+) (?:chance|in|day|week|month|year|per)/u,
  ],
  [/^values?$|^valued$/, /^(?: \p{L}+){0,3} at (?:about |some )?[\d$€£]/u],
  [/^spoken$/, /^ of\b/],
  [/^named$/, /^ (?:\p{L}+ )?(?:conditions|demands|terms)\b/u],
  // "asked why …" tells what is said; "asked for a tug" does not
  [/^asks?(?:ed)?$/, /^(?: \p{L}+)? (?:whether|why|how|what|if|when|who|that)\b|^[:,]|^ the /u],
];

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
      if (!(isVerb(verb) || MANNER_VERBS.has(verb)) || isQuoted(at)) continue;
      const by = IS_DONE.test(text.slice(0, at))
        ? references.find(({ start }) => start > at && DONE_BY.test(text.slice(at, start)))
        : undefined;
      if (by) reports.push({ name: by.name, at });
      if (SAYING_VERBS.has(verb) && IS_DONE.test(text.slice(0, at))) said = at;
      if (!isReport(text, at, verb)) continue;
      const isBeside = references.some(
        ({ end }) => end <= at && [AUXILIARY, ENCLOSED, COORDINATED].some((one) => one.test(text.slice(end, at))),
      );
      if (REPORTING_NOUNS.has(verb) && !isBeside) continue;
      const name =
        !SAYING_VERBS.has(verb) && isTold(text, said, at) ? undefined : subjectOf(text, at, references, isQuoted);
      if (name) reports.push(...allWhoSpeak(text, name, at, references).map((one) => ({ name: one, at })));
      if (SAYING_VERBS.has(verb)) said = at;
    }
    for (const { start, end, name } of references) {
      const isTold =
        ACCORDING.test(text.slice(0, start)) || (BY.test(text.slice(0, start)) && ACCOUNT.test(text.slice(end)));
      if (isTold) reports.push({ name, at: end });
    }
    return reports.sort((a, b) => a.at - b.at);
  };
}

const isVerb = (word: string): boolean => REPORTING_VERBS.has(word) || SAID_WITH.some(([one]) => one.test(word));

/** "Two people said that the region had refused": what is told within somebody's word. */
function isTold(text: string, said: number, at: number): boolean {
  const between = said < 0 ? ', ' : text.slice(said, at);
  return !/[,;:"“”]| (?:while|but) | and (?!that\b)/.test(between);
}

function isReport(text: string, at: number, verb: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + verb.length);
  if (PASSIVE.test(before) || WAITED_FOR.test(before)) return false;
  if (ASKED_OF.test(before) && verb !== 'put' && REPORTING_VERBS.has(`${verb}s`)) return false;
  if (SAID_WITH.some(([one, needs]) => one.test(verb) && !needs.test(after))) return false;
  if (MANNER_VERBS.has(verb) && !BEHIND_QUOTATION.test(before) && !/^[:,] ["“]/.test(after)) return false;
  // "its sensor, called Nostril"
  if (verb === 'called' && /, $/.test(before) && NAMES_IT.test(after)) return false;
  return !(RELATIVE.test(before) && !/^(?:says?|said|claim)/.test(verb));
}
