import { ORGANISATION_NOUNS, REPORTING_NOUNS, REPORTING_VERBS } from '../../english/naming-words.js';
import type { Name } from './names.js';
import type { Quotation } from './quotations.js';

/** A name, or what stands for it, in a sentence. */
interface Reference {
  start: number;
  end: number;
  name: Name;
}

/** Whose word a sentence gives, and from where on. */
interface Report {
  name: Name;
  /** Where the verb stands. */
  at: number;
}

const VERB = /\p{Ll}+/gu;
const CLAUSE = /; |, while |, but | while |,? (?:al)?though |: |[.!?]["”] /g;
/** Before a word that is no verb of somebody's own here: "was told", "to say", "the report". */
const PASSIVE = /\b(?:was|were|is|are|be|been|being|to|not|the|an?|its|their|his|her|this|no|any|of|in|from|s|own) $/;
/** "asked why …" tells what is said; "asked for a tug" does not. */
const ASKS = /^(?: \p{L}+)? (?:whether|why|how|what|if|when|who|that)\b|^[:,]|^ the /u;
const RELATIVE = /\b(?:who|which|that|whose \p{Ll}+) (?:has |have |had |also )?$/u;
const ELIDED = /^(?:, |; )(?:but|while|though) (?:(?:also|has|have|had|then|later) )*$/;
const AMONG = /\bamong them (?:[\p{L}-]+ )*$/u;
const PREPOSITION =
  /\b(?:of|in|at|by|for|from|to|with|on|about|below|near|outside|against|under|between|than|and) (?:the |an? )?$/i;
const PRONOUN = /\b(he|she|it|they|He|She|It|They)\b/g;
const AUXILIARY = /^,? ?(?:(?:also|has|have|had|since|then|later|now|again|once) )*$/;
/** Said of the body that the story is most about, where none has it as its role. */
const ANY_BODY = new Set(['company', 'firm']);
/** Said of the body that was named last. */
const LAST_BODY = new Set(['contractor', 'supplier', 'maker', 'manufacturer']);
const ACCORDING = /\baccording to (?:the )?$/i;

/** Tells for each quotation and each sentence whose word it is. */
export function findSpeakers(
  sentences: readonly string[],
  names: readonly Name[],
  quotations: readonly Quotation[],
): { bySentence: Name[][]; byGroup: Map<number, Name> } {
  const reporters = createReporters(sentences, names, quotations);
  const bySentence: Name[][] = [];
  const byGroup = new Map<number, Name>();
  sentences.forEach((_, sentence) => {
    const reports = reporters(sentence, bySentence);
    const own = quotations.filter((quotation) => quotation.sentence === sentence);
    for (const { start, end, group } of own) {
      const before = reports.findLast(({ at }) => at < start);
      const after = reports.find(({ at }) => at >= end);
      const isFirst = start <= 1;
      const report = isFirst ? (after ?? before) : (before ?? after);
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
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  const nounsOf = new Map(names.map((name) => [name, headNouns(name)]));

  return (sentence: number, earlier: readonly (readonly Name[])[]): Report[] => {
    const text = sentences[sentence] ?? '';
    const own = quotations.filter((quotation) => quotation.sentence === sentence);
    const isQuoted = (at: number): boolean => own.some(({ start, end }) => at >= start && at < end);
    const references = referencesIn(text, sentence, earlier).filter(({ start }) => !isQuoted(start));
    const reports: Report[] = [];
    for (const { 0: verb, index: at } of text.matchAll(VERB)) {
      if (!REPORTING_VERBS.has(verb) || isQuoted(at) || !isReport(text, at, verb)) continue;
      const isBeside = references.some(({ end }) => end <= at && AUXILIARY.test(text.slice(end, at)));
      if (REPORTING_NOUNS.has(verb) && !isBeside) continue;
      const name = subjectOf(text, at, references, own);
      if (name) reports.push({ name, at });
    }
    for (const { start, end, name } of references) {
      if (ACCORDING.test(text.slice(0, start))) reports.push({ name, at: end });
    }
    return reports.sort((a, b) => a.at - b.at);
  };

  function referencesIn(text: string, sentence: number, earlier: readonly (readonly Name[])[]): Reference[] {
    const references: Reference[] = names.flatMap((name) =>
      name.mentions.filter((mention) => mention.sentence === sentence).map(({ start, end }) => ({ start, end, name })),
    );
    const isFree = (at: number): boolean => !references.some(({ start, end }) => at >= start && at < end);
    for (const { 0: whole, 1: noun = '', index } of text.matchAll(/\b[Tt]he ((?:\p{Ll}+ )?\p{Ll}+)\b/gu)) {
      const words = noun.split(' ');
      for (const form of [noun, words[0] ?? '']) {
        const called = names.filter((candidate) => nounsOf.get(candidate)?.has(form));
        const name =
          latest(called, sentence, index) ??
          (ANY_BODY.has(form)
            ? mostNamed(sentence)
            : LAST_BODY.has(form)
              ? latest(bodies, sentence, index)
              : undefined);
        if (!name || !isFree(index)) continue;
        references.push({ start: index, end: index + whole.length - noun.length + form.length, name });
        break;
      }
    }
    for (const { 0: pronoun, index } of text.matchAll(PRONOUN)) {
      const name = isFree(index) ? meantBy(pronoun.toLowerCase(), sentence, index, earlier, references) : undefined;
      if (name) references.push({ start: index, end: index + pronoun.length, name });
    }
    return references.sort((a, b) => a.start - b.start);
  }

  function mostNamed(sentence: number): Name | undefined {
    const count = ({ mentions }: Name): number => mentions.filter((mention) => mention.sentence < sentence).length;
    const bodies = names.filter((name) => name.kind === 'organisation' && count(name) > 0);
    return bodies.sort((a, b) => count(b) - count(a))[0];
  }

  /** "She" is whoever spoke last, or was named last. */
  function meantBy(
    pronoun: string,
    sentence: number,
    at: number,
    earlier: readonly (readonly Name[])[],
    here: readonly Reference[],
  ): Name | undefined {
    const isPerson = pronoun === 'he' || pronoun === 'she';
    const fits = (name: Name | undefined): name is Name =>
      name !== undefined &&
      (isPerson
        ? name.kind === 'person' && mayBe(name, pronoun)
        : name.kind === 'organisation' || (pronoun === 'they' && name.kind === 'people'));
    const before = here.filter(({ name, start }) => start < at && fits(name));
    if (before[0]) return before[0].name;
    const [last, last2, last3] = [1, 2, 3].map((back) => earlier[sentence - back]?.find(fits));
    const spoken = last ?? last2 ?? last3;
    const named = latest(names.filter(fits), sentence, at);
    if (!spoken) return named;
    // Somebody new, named since the other spoke, is meant rather.
    const since = sentence - [last, last2, last3].indexOf(spoken) - 1;
    const isNewer = named && named !== spoken && named.mentions.some((mention) => mention.sentence === sentence - 1);
    const isSubject = named?.mentions.some((mention) => mention.sentence === sentence - 1 && mention.start < 60);
    return isNewer && isSubject && since < sentence - 1 ? named : spoken;
  }
}

const HE = /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother)\b/;
const SHE = /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Baroness)\b/;
const HIS_ROLE = /\b(?:spokesman|chairman|businessman|father|son|husband|king|brother|fisherman)$/;
const HER_ROLE = /\b(?:spokeswoman|chairwoman|businesswoman|mother|daughter|wife|queen|sister|granddaughter|widow)$/;

function mayBe({ mentions, role = '' }: Name, pronoun: string): boolean {
  const isHe = mentions.some(({ title = '' }) => HE.test(title)) || HIS_ROLE.test(role);
  const isShe = mentions.some(({ title = '' }) => SHE.test(title)) || HER_ROLE.test(role);
  return pronoun === 'he' ? !isShe : !isHe;
}

/** "the union" for the Maritime Workers' League, "the governor" for Ines Valdorra. */
function headNouns({ text, role, kind }: Name): Set<string> {
  const nouns = new Set<string>();
  const words = role?.toLowerCase().split(' ') ?? [];
  if (words.length > 0) nouns.add(words.slice(-2).join(' ')).add(words.at(-1) ?? '');
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (kind === 'organisation' && ORGANISATION_NOUNS.has(last) && text.includes(' ')) nouns.add(last);
  return nouns;
}

/** Whichever of them was named last before a place. */
function latest(names: readonly Name[], sentence: number, at: number): Name | undefined {
  let found: { name: Name; order: number } | undefined;
  const here = sentence * 10_000 + at;
  for (const name of names) {
    for (const mention of name.mentions) {
      const order = mention.sentence * 10_000 + mention.start;
      if (order < here && (!found || order > found.order)) found = { name, order };
    }
  }
  return found?.name;
}

function isReport(text: string, at: number, verb: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + verb.length);
  if (PASSIVE.test(before)) return false;
  if (/^asks?(?:ed)?$/.test(verb) && !ASKS.test(after)) return false;
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
  // "…, but says it will": who, the clause before tells.
  const clause = ELIDED.test(text.slice(last, at)) ? (boundaries.at(-2)?.index ?? 0) : last;
  const before = references.filter(
    ({ start, end, name }) =>
      end <= at &&
      start >= clause &&
      !AMONG.test(text.slice(0, start)) &&
      name.kind !== 'thing' &&
      // "Canada said": its government, but only where it stands beside the verb and after nothing else.
      (name.kind !== 'place' ||
        (/^ (?:has |have |had )?$/.test(text.slice(end, at)) && /(?:^|, (?:and|but) |; )$/.test(text.slice(0, start)))),
  );
  const beside = before.findLast(({ end }) => AUXILIARY.test(text.slice(end, at)));
  const free = before.filter(
    ({ start, end }) => !/^['’]s?\b/.test(text.slice(end)) && !PREPOSITION.test(text.slice(0, start)),
  );
  const [first] = free;
  if (first && beside && /^, (?:who|which|whose)\b/.test(text.slice(first.end, beside.start))) return first.name;
  // "Lena Morrow, director of Fair Ticket, said", "the leader of the Alliance, Nadia Corrigan, whose party …, said"
  const isApposed = first && beside && beside !== first && /^, [^,]*$/.test(text.slice(first.end, beside.start));
  if (isApposed && first.name.kind === 'person' && /^,/.test(text.slice(beside.end))) return first.name;
  const second = first && before.find(({ start }) => text.slice(first.end, start) === ', ');
  if (second?.name.kind === 'person' && first?.name.kind !== 'person') return second.name;
  if (beside && (beside.name.kind === 'person' || !PREPOSITION.test(text.slice(0, beside.start)))) return beside.name;
  if (first) return first.name;
  // "…," said Dr Vasko.
  const after = references.find(({ start }) => start >= at);
  const between = after && text.slice(at, after.start);
  return after &&
    between &&
    /^\p{Ll}+ (?:(?:the|its|their|\p{L}+['’]s?) )?(?:[\p{Ll}' ’,-]+, )?(?:\p{Lu}\p{Ll}+ )*$/u.test(between) &&
    /["”,] $/.test(text.slice(0, at))
    ? after.name
    : undefined;
}
