import {
  BODY_OR_PERSON,
  isPersonNoun,
  NEWSPAPER_NAMES,
  OFFICES,
  ORGANISATION_NOUNS,
  REPORTING_VERBS,
} from '../../english/naming-words.js';
import { authorIn, papersIn } from './authors.js';
import { pronounOf } from './gender.js';
import { officeOf } from './mention.js';
import type { Name } from './names.js';

/** A name, or what stands for it, in a sentence. */
export interface Reference {
  start: number;
  end: number;
  name: Name;
  /** Whether it is only "she" or "it". */
  isPronoun?: boolean;
}

/** Of each sentence before, whose word it gives. */
type Earlier = readonly (readonly Name[])[];

const NOUN = /\b[Tt]he ((?:\p{Ll}+ )?\p{Ll}+)\b(?!-)/gu;
const PRONOUN = /\b(he|she|it|they|He|She|It|They)\b|(?<=ccording to )(her|him|them)\b/g;
const SUBJECTS = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['them', 'they'],
]);
/** Said of the body that the story is most about, where none was just called so. */
const ANY_BODY = new Set(['company', 'firm', 'group', 'club']);
/** Said of the body that was named last. */
const LAST_BODY = new Set(['contractor', 'supplier', 'maker', 'manufacturer', 'insurer', 'operator']);
/** No company, firm, group or club. */
const PUBLIC =
  /\b(?:office|council|police|department|ministry|board|court|courts|university|school|agency|administration|authority|union|government|service|commission|parliament|assembly|party)\b/i;
/** What leads back to whoever was told of before, and to what kind of them, by whoever spoke or was named last. */
const LEADS_BACK: [pattern: RegExp, to: 'person' | 'organisation' | 'people'][] = [
  // "The 71-year-old said", "the 34-year-old captain"
  [/\b[Tt]he \d\d-year-old(?: (?!(?:said|says|told|tells|has|had|also|is|was|\p{Ll}+ed)\b)\p{Ll}+)?/gu, 'person'],
  // "A spokeswoman said": of whom it was
  [/\b(?:[Aa]|[Ii]ts|[Tt]he) (?:\p{Ll}+ )?spokes(?:man|woman|person)\b(?! for\b| of\b|,|['’])/gu, 'organisation'],
  // "Many said", "sighed one"
  [
    /(?:^|(?<=; |\b(?:but|and|while|["”,] \p{Ll}+) ))(?:[Mm]any|[Ss]ome|[Oo]thers|[Mm]ost|[Ss]everal|[Oo]ne)(?= (?:also |have )?\p{Ll}+ed\b| sa(?:y|ys|id)\b|[,.])/gu,
    'people',
  ],
];
/** "The Labour councillor", "the retired teacher": whoever was told of last, where nobody is called so. */
const DESCRIBED =
  /\b[Tt]he (?:[\p{L}-]+ ){0,2}?(\p{Ll}+)(?= (?:also |has |had )?(?:\p{Ll}+ed|said|says|told|tells)\b|[,.]| who\b)/gu;
const COUNTS = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) /;
/** "The hospital said" */
const SPEAKING_PLACE = /^(?:hospital|clinic|infirmary|airport|prison|zoo|museum|school|university)$/;
/** A body that is called so may be so many sentences back. */
const SENTENCES_BACK = 2;

/** Finds in a sentence who is meant: by name, by what they are called ("the union", "the governor") and by "she". */
export function createReferences(
  sentences: readonly string[],
  names: readonly Name[],
): (sentence: number, earlier: Earlier, isQuoted: (at: number) => boolean) => Reference[] {
  const bodies = names.filter(({ kind, text }) => kind === 'organisation' && /\p{Lu}/u.test(text));
  const nounsOf = new Map(names.map((name) => [name, headNouns(name)]));
  const people = names.filter(({ kind }) => kind === 'person');
  const pronouns = new Map(people.map((name) => [name, pronounOf(name, sentences)]));

  return (sentence, earlier, isQuoted) => {
    const text = sentences[sentence] ?? '';
    const named = namedIn(sentence).filter(({ start }) => !isQuoted(start));
    const references = [...named];
    const isFree = (from: number, to = from + 1): boolean =>
      !isQuoted(from) && !references.some(({ start, end }) => from < end && to > start);
    for (const { 0: whole, 1: noun = '', index } of text.matchAll(NOUN)) {
      const [found] = formsOf(noun).flatMap((form) => {
        const name = calledBy(form, sentence, index);
        return name ? [{ name, form }] : [];
      });
      if (!found) continue;
      const end = index + whole.length - noun.length + noun.indexOf(found.form) + found.form.length;
      if (!isFree(index, end)) continue;
      // "The supplier, Pell Imaging, denied": the name tells who is meant.
      const isNamed = named.some(
        ({ start, name }) => name !== found.name && /^(?:, (?:the )?| )$/.test(text.slice(end, start)),
      );
      if (!isNamed) references.push({ start: index, end, name: found.name });
    }
    for (const { 0: pronoun, index } of text.matchAll(PRONOUN)) {
      const subject = SUBJECTS.get(pronoun) ?? pronoun.toLowerCase();
      const name = isFree(index) ? meantBy(subject, sentence, index, earlier, references) : undefined;
      if (name) references.push({ start: index, end: index + pronoun.length, name, isPronoun: true });
    }
    for (const [pattern, to] of LEADS_BACK) {
      for (const { 0: whole, index } of text.matchAll(pattern)) {
        const name = isFree(index) ? meantBy(to, sentence, index, earlier, []) : undefined;
        if (name) references.push({ start: index, end: index + whole.length, name });
      }
    }
    for (const { 0: whole, 1: noun = '', index } of text.matchAll(DESCRIBED)) {
      const end = index + whole.length;
      // "The Indiana governor" is told of; "the governor" may be anybody's.
      const isTold = !OFFICES.has(noun) || /\p{Lu}/u.test(whole.slice(1));
      const isSomebody =
        isPersonNoun(noun) && isTold && isFree(end - noun.length) && !/^, (?:the )?\p{Lu}/u.test(text.slice(end));
      const name = isSomebody
        ? (calledBy(noun, sentence, index) ?? meantBy('person', sentence, index, earlier, []))
        : undefined;
      if (name && isNear(name, sentence)) references.push({ start: index, end, name });
    }
    for (const { start, end, isTheirs } of papersIn(text)) {
      const author = isTheirs ? meantBy('organisation', sentence, start, [], []) : writtenBy(sentence);
      if (author && isFree(start, end)) references.push({ start, end, name: author });
    }
    return references.sort((a, b) => a.start - b.start);
  };

  /** Whoever wrote the paper that was told of last. */
  function writtenBy(sentence: number): Name | undefined {
    for (let place = sentence - 1; place >= 0; place--) {
      const author = authorIn(sentences[place] ?? '', namedIn(place));
      if (author) return author;
    }
    return undefined;
  }

  function namedIn(sentence: number): Reference[] {
    return names.flatMap((name) =>
      name.mentions.filter((one) => one.sentence === sentence).map(({ start, end }) => ({ start, end, name })),
    );
  }

  function calledBy(form: string, sentence: number, at: number): Name | undefined {
    const last = latest(
      names.filter((candidate) => nounsOf.get(candidate)?.has(form)),
      sentence,
      at,
    );
    if (ANY_BODY.has(form)) {
      return last && isNear(last, sentence) ? last : (mostNamed(sentence) ?? last);
    }
    return last ?? (LAST_BODY.has(form) ? latest(bodies, sentence, at) : undefined);
  }

  function mostNamed(sentence: number): Name | undefined {
    const count = ({ mentions }: Name): number => mentions.filter((mention) => mention.sentence < sentence).length;
    const isPress = ({ text }: Name): boolean => NEWSPAPER_NAMES.has(text.split(' ').at(-1)?.toLowerCase() ?? '');
    const there = bodies.filter((name) => count(name) > 0 && !PUBLIC.test(name.text) && !isPress(name));
    return there.sort((a, b) => count(b) - count(a))[0];
  }

  function isNear({ mentions }: Name, sentence: number): boolean {
    return mentions.some((mention) => sentence >= mention.sentence && sentence - mention.sentence <= SENTENCES_BACK);
  }

  /** "She" is whoever spoke last, or was named last. */
  function meantBy(
    pronoun: string,
    sentence: number,
    at: number,
    earlier: Earlier,
    here: readonly Reference[],
  ): Name | undefined {
    const fits = (name: Name | undefined): name is Name => {
      if (name === undefined) return false;
      if (pronoun === 'he' || pronoun === 'she')
        return name.kind === 'person' && (pronouns.get(name) ?? pronoun) === pronoun;
      if (pronoun === 'it') return name.kind === 'organisation';
      if (pronoun === 'they') return name.kind === 'organisation' || name.kind === 'people';
      return name.kind === pronoun;
    };
    const before = here.filter(({ name, start }) => start < at && fits(name));
    if (before[0]) return before[0].name;
    const [last, last2, last3] = [1, 2, 3].map((back) => earlier[sentence - back]?.find(fits));
    const spoken = last ?? last2 ?? last3;
    const isHere = (name: Name): boolean =>
      !isUnnamed(name) || name.mentions.some((one) => sentence - one.sentence <= 1);
    const named = latest(
      names.filter((name) => fits(name) && isHere(name)),
      sentence,
      at,
    );
    const group = named?.kind === 'people' ? named : undefined;
    if (pronoun === 'they' && group?.mentions.some((mention) => mention.sentence === sentence - 1)) return group;
    if (!spoken) return named;
    // Somebody new, named since the other spoke, is meant rather.
    const since = sentence - [last, last2, last3].indexOf(spoken) - 1;
    const isNewer = named && named !== spoken && named.mentions.some((mention) => mention.sentence === sentence - 1);
    const isSubject = named?.mentions.some((mention) => mention.sentence === sentence - 1 && mention.start < 60);
    return isNewer && isSubject && since < sentence - 1 ? named : spoken;
  }
}

/** "hospital group said" may be called "hospital group", "group" or "hospital". */
function formsOf(noun: string): string[] {
  const [first = '', second] = noun.split(' ');
  if (second === undefined || REPORTING_VERBS.has(second)) return [noun, first];
  const isHead = ORGANISATION_NOUNS.has(second) || BODY_OR_PERSON.has(second);
  return isHead ? [noun, second, first] : [noun, first];
}

/** "the union" for the Maritime Workers' League, "the governor" for Ines Valdorra. */
function headNouns({ text, role, kind, mentions }: Name): Set<string> {
  const nouns = new Set(mentions.map(officeOf).filter(Boolean));
  const words =
    role
      ?.toLowerCase()
      .split(/ (?:of|for|at|in) /)[0]
      ?.split(' ') ?? [];
  if (words.length > 0) nouns.add(words.slice(-2).join(' ')).add(words.at(-1) ?? '');
  if (nouns.has('justice')) nouns.add('judge');
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (isUnnamed({ text })) nouns.add(last).add(text.split(' ').slice(-2).join(' '));
  if (kind === 'organisation' && ORGANISATION_NOUNS.has(last) && text.includes(' ')) nouns.add(last);
  if (kind === 'place' && SPEAKING_PLACE.test(last)) nouns.add(last);
  const head =
    text
      .split(/ (?:of|for) /)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  if (kind === 'organisation' && ORGANISATION_NOUNS.has(head) && head !== text.toLowerCase()) nouns.add(head);
  return nouns;
}

/** "A nurse", "two diplomats" */
const isUnnamed = ({ text }: Pick<Name, 'text'>): boolean => COUNTS.test(text);

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
