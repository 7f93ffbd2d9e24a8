import { BODY_OR_PERSON, ORGANISATION_NOUNS, REPORTING_VERBS } from '../../english/naming-words.js';
import { pronounOf } from './gender.js';
import type { Name } from './names.js';

/** A name, or what stands for it, in a sentence. */
export interface Reference {
  start: number;
  end: number;
  name: Name;
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
/** A body that is called so may be so many sentences back. */
const SENTENCES_BACK = 2;

/** Finds in a sentence who is meant: by name, by what they are called ("the union", "the governor") and by "she". */
export function createReferences(
  sentences: readonly string[],
  names: readonly Name[],
): (sentence: number, earlier: Earlier, isQuoted: (at: number) => boolean) => Reference[] {
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  const nounsOf = new Map(names.map((name) => [name, headNouns(name)]));
  const people = names.filter(({ kind }) => kind === 'person');
  const pronouns = new Map(people.map((name) => [name, pronounOf(name, sentences)]));

  return (sentence, earlier, isQuoted) => {
    const text = sentences[sentence] ?? '';
    const named: Reference[] = names.flatMap((name) =>
      name.mentions
        .filter((mention) => mention.sentence === sentence && !isQuoted(mention.start))
        .map(({ start, end }) => ({ start, end, name })),
    );
    const references = [...named];
    const isFree = (at: number): boolean =>
      !isQuoted(at) && !references.some(({ start, end }) => at >= start && at < end);
    for (const { 0: whole, 1: noun = '', index } of text.matchAll(NOUN)) {
      const [found] = formsOf(noun).flatMap((form) => {
        const name = calledBy(form, sentence, index);
        return name ? [{ name, form }] : [];
      });
      if (!found || !isFree(index)) continue;
      const end = index + whole.length - noun.length + noun.indexOf(found.form) + found.form.length;
      // "The supplier, Pell Imaging, denied": the name tells who is meant.
      const isNamed = named.some(
        ({ start, name }) => name !== found.name && /^(?:, (?:the )?| )$/.test(text.slice(end, start)),
      );
      if (!isNamed) references.push({ start: index, end, name: found.name });
    }
    for (const { 0: pronoun, index } of text.matchAll(PRONOUN)) {
      const subject = SUBJECTS.get(pronoun) ?? pronoun.toLowerCase();
      const name = isFree(index) ? meantBy(subject, sentence, index, earlier, references) : undefined;
      if (name) references.push({ start: index, end: index + pronoun.length, name });
    }
    return references.sort((a, b) => a.start - b.start);
  };

  function calledBy(form: string, sentence: number, at: number): Name | undefined {
    const last = latest(
      names.filter((candidate) => nounsOf.get(candidate)?.has(form)),
      sentence,
      at,
    );
    if (ANY_BODY.has(form)) {
      const isNear = last?.mentions.some((mention) => {
        const back = sentence - mention.sentence;
        return back >= 0 && back <= SENTENCES_BACK;
      });
      return isNear ? last : (mostNamed(sentence) ?? last);
    }
    return last ?? (LAST_BODY.has(form) ? latest(bodies, sentence, at) : undefined);
  }

  function mostNamed(sentence: number): Name | undefined {
    const count = ({ mentions }: Name): number => mentions.filter((mention) => mention.sentence < sentence).length;
    const there = bodies.filter((name) => count(name) > 0);
    return there.sort((a, b) => count(b) - count(a))[0];
  }

  /** "She" is whoever spoke last, or was named last. */
  function meantBy(
    pronoun: string,
    sentence: number,
    at: number,
    earlier: Earlier,
    here: readonly Reference[],
  ): Name | undefined {
    const isPerson = pronoun === 'he' || pronoun === 'she';
    const fits = (name: Name | undefined): name is Name =>
      name !== undefined &&
      (isPerson
        ? name.kind === 'person' && (pronouns.get(name) ?? pronoun) === pronoun
        : name.kind === 'organisation' || (pronoun === 'they' && name.kind === 'people'));
    const before = here.filter(({ name, start }) => start < at && fits(name));
    if (before[0]) return before[0].name;
    const [last, last2, last3] = [1, 2, 3].map((back) => earlier[sentence - back]?.find(fits));
    const spoken = last ?? last2 ?? last3;
    const named = latest(names.filter(fits), sentence, at);
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
function headNouns({ text, role, kind }: Name): Set<string> {
  const nouns = new Set<string>();
  const words =
    role
      ?.toLowerCase()
      .split(/ (?:of|for|at|in) /)[0]
      ?.split(' ') ?? [];
  if (words.length > 0) nouns.add(words.slice(-2).join(' ')).add(words.at(-1) ?? '');
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (kind === 'organisation' && ORGANISATION_NOUNS.has(last) && text.includes(' ')) nouns.add(last);
  const head =
    text
      .split(/ (?:of|for) /)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  if (kind === 'organisation' && ORGANISATION_NOUNS.has(head) && head !== text.toLowerCase()) nouns.add(head);
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
