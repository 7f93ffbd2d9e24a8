import nlp from 'compromise';
import {
  BODY_OR_PERSON,
  EVENT_NOUNS,
  FIRM_MARKS,
  isPersonNoun,
  KNOWN_BODIES,
  KNOWN_REGIONS,
  NEWSPAPER_NAMES,
  ORGANISATION_NOUNS,
  PARTIES,
  PLACE_NOUNS,
  PLACE_STARTS,
  REPORTING_VERBS,
  SEATS,
  THING_NOUNS,
} from '../../english/naming-words.js';
import type { Entity } from '../../model/knowledge.js';
import { joinForms, lastWord } from './join-forms.js';
import { kindInList } from './kind-in-list.js';
import { isCountry, isKnownPlace } from './known-places.js';
import type { Mention } from './mention.js';

export type NameKind = Entity['kind'];

/** Somebody or something with a name, with every place where it is named. */
export interface Name {
  /** The fullest form. */
  text: string;
  kind: NameKind;
  role: string | undefined;
  mentions: Mention[];
}

interface Role {
  text: string;
  kind: NameKind;
}

/** Joins the mentions that mean the same, and tells what kind of thing each name stands for and in what role. */
export function groupNames(mentions: readonly Mention[], sentences: readonly string[]): Name[] {
  const named = joinForms(mentions, sentences).map(({ text, mentions: own }) => {
    const scores = new Map<NameKind, number>();
    const roles: Role[] = [];
    const add = (kind: NameKind | undefined, score: number): void => {
      if (kind) scores.set(kind, (scores.get(kind) ?? 0) + score);
    };
    scoreForm(text, add);
    for (const mention of own) scoreMention(mention, sentences[mention.sentence] ?? '', add, roles);
    const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
    const [kind, score] = best ?? ['thing' as const, 0];
    return { text, kind, lead: score - Math.max(0, next?.[1] ?? 0), roles, mentions: own };
  });
  return named.map((name): Name => {
    const kind = kindInList(name, named, sentences);
    return {
      text: name.text,
      kind,
      role: name.roles.find((role) => role.kind === kind)?.text,
      mentions: name.mentions,
    };
  });
}

/** What may be said of a firm and of a person tells less. */
const weightOf = (phrase: string): number => (BODY_OR_PERSON.has(lastWord(phrase)) ? 1.5 : 3);

type Add = (kind: NameKind | undefined, score: number) => void;

function scoreForm(text: string, add: Add): void {
  const words = text.split(' ');
  const [first = '', second] = words;
  const plain = text.replaceAll('.', '');
  if (isCountry(text)) add('place', 12);
  else if (isKnownPlace(text)) add('place', 5);
  if (PARTIES.has(text) || SEATS.has(text) || KNOWN_BODIES.has(plain)) add('organisation', 6);
  // Those that are known all over the world: the Red Cross, Nato.
  if (nlp(text).has('^#Organization+$') && !KNOWN_REGIONS.has(text)) add('organisation', 5);
  if (second !== undefined && [first.toLowerCase(), lastWord(text)].some((word) => FIRM_MARKS.has(word)))
    add('organisation', 4);
  if (second !== undefined && NEWSPAPER_NAMES.has(lastWord(text))) add('organisation', 4);
  if (second !== undefined && /^(?:Air|Bank|Radio|Team|Club|University|FC)$/.test(first)) add('organisation', 2);
  const last = lastWord(text);
  const head = text.split(/ (?:of|for) /)[0] ?? text;
  const heads = new Set([last, lastWord(head)]);
  for (const noun of heads) {
    if (second === undefined) break;
    if (ORGANISATION_NOUNS.has(noun)) add('organisation', 4);
    if (PLACE_NOUNS.has(noun)) add('place', 4);
    if (EVENT_NOUNS.has(noun)) add('event', 4);
    if (THING_NOUNS.has(noun)) add('thing', 3);
  }
  if (second !== undefined && PLACE_STARTS.has(first)) add('place', 3);
  const isFirstName = nlp(first).has('#FirstName') || (words.length === 2 && nlp(text).has('^#Person'));
  if (second !== undefined && words.length <= 3 && THING_NOUNS.has(first.toLowerCase()) && !isFirstName)
    add('thing', 4);
  if (words.length === 2 && isFirstName && SURNAMES.has(last)) add('person', 3);
  if (/\p{N}/u.test(text)) add('thing', 2);
  if (/ (?:and|&) /.test(text)) add('organisation', 4);
  if (/^\p{Lu}{2,5}$/u.test(text)) add('organisation', 1.5);
  if (words.length <= 3 && isFirstName) add('person', second === undefined ? 0.5 : 2);
  if (words.length === 2) add('person', 1);
  else add(second === undefined ? 'place' : 'organisation', 0.4);
}

function kindOfNoun(noun: string): NameKind | undefined {
  const single = noun.replace(/(?<=[^s])s$/, '');
  for (const word of [noun, single]) {
    if (ORGANISATION_NOUNS.has(word) || BODY_OR_PERSON.has(word)) return 'organisation';
    if (PLACE_NOUNS.has(word)) return 'place';
    if (THING_NOUNS.has(word)) return 'thing';
    if (EVENT_NOUNS.has(word) && word !== 'week') return 'event';
  }
  return isPersonNoun(single) ? 'person' : undefined;
}

/** Places by their last word, but for people with a first name before it. */
const SURNAMES = new Set('hill marsh wood woods green lane field moor banks cave'.split(' '));

/** Buildings, where a name before tells which; many bodies are called so, too. */
const STANDS = new Set('airport church station museum theatre hospital school hotel mosque temple palace'.split(' '));

/** "A broker that supplied the money": no person is told of with "that". */
function bodyOf(noun: string): NameKind | undefined {
  const kind = kindOfNoun(noun);
  return kind === 'person' ? 'organisation' : kind;
}

/** "The chief executive, ", "the ferry ", "its harbour master, " before a name. */
const ROLE_BEFORE =
  /(?:^|["“]|\b(?:the|The|an?|An?|its|Its|their|Their|his|His|her|Her|our)\s|[\p{L}]['’]s?\s|\b[Tt]he \p{Lu}\p{Ll}+\s|\band |\bbut |\bby |, |; )((?:[\p{Ll}][\p{L}-]*\s){0,5}?[\p{Ll}][\p{L}-]+)(,?) $/u;
/** "Its head of claims, ", "The leader of the council, ". */
const ROLE_OF =
  /\b(?:the|The|an?|An?|its|Its|their|Their|\p{L}['’]s?) ((?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+ (?:of|for) [^,;."]{2,60})(,) $/u;
const SENTENCE_ROLE = /^([\p{Lu}][\p{Ll}-]+(?: [\p{Ll}][\p{L}-]+){0,3})(,?) $/u;
/** ", a retired miller", ", 81, a retired miller" after it. */
const ROLE_AFTER =
  /^(?:,? (?:aged )?\d{1,3})?, (?:(an?|the) )?(?!who|which|that|where|when)(?:\p{Lu}\p{Ll}+ )?((?:[\p{Ll}][\p{L}'’-]*\s){0,5}?[\p{Ll}][\p{L}'’-]+)(?=[,.;]|$| (?:that|which|who|in|of|for|at|with|from|on|and|by|to)\b)/u;
const WITHIN_ROLE = /^.*\b(?:the|an?|its|their|his|her|and|but|by|when|with|from|among|in|another|own) (?!.* of )/i;
const AGE_AFTER = /^,? (?:aged )?(?:\d{1,3}|\p{Ll}+)(?:,|\.|;| |$)/u;

function scoreMention({ start, end, title }: Mention, sentence: string, add: Add, roles: Role[]): void {
  const before = sentence.slice(0, start - (title ? title.length + 1 : 0)).replace(/, the $/, ', ');
  const after = sentence.slice(end);
  if (title) add('person', 5);
  if (/^, (?:aged )?\d{1,3},/.test(after) || /^,? aged /.test(after)) add('person', 4);
  else if (AGE_AFTER.test(after) && /^, \d{2}[.;]/.test(after)) add('person', 4);
  // "a librarian from Marrow who": not Marrow
  if (/^,? who(?:se|m)?\b/.test(after) && !(/\b(?:from|in|of|at) $/.test(before) && /^ /.test(after))) add('person', 3);
  if (/^,? (?:which|where)\b/.test(after)) add('person', -2);
  if (/^, where\b/.test(after)) add('place', 3);
  // "Kestrel Span says it warned", "Bluewing said last week that it would"
  if (/^ (?:has |had )?(?:says?|said|denies|denied|insists|insisted) (?:(?:[\w ]{2,25} )?that )?its?\b/.test(after))
    add('organisation', 3);
  if (/\b(?:told|tells) the $/.test(before)) add('organisation', 3);
  const verb = /^ (?:has |have |had )?(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (REPORTING_VERBS.has(verb)) {
    add('person', 0.6);
    add('organisation', 0.6);
  }
  const office = title ? undefined : ROLE_OF.exec(before);
  const [, whole = '', comma = ''] =
    office ?? (title ? [] : (ROLE_BEFORE.exec(before) ?? SENTENCE_ROLE.exec(before) ?? []));
  const phrase = office ? whole : whole.replace(WITHIN_ROLE, '');
  const kind = kindOfNoun(lastWord(phrase.split(/ (?:of|for) /)[0] ?? ''));
  // "the consultants Pryce Latham", "the owners, Seabright Leisure"
  const isFirm =
    kind === 'person' &&
    !/\b[Oo]ne of [^,;]*, $/.test(before) &&
    /[^s]s$/.test(phrase) &&
    isPersonNoun(lastWord(phrase).slice(0, -1));
  if (isFirm) add('organisation', 4);
  else if (kind) {
    add(kind, weightOf(phrase));
    roles.push({ text: phrase.charAt(0).toLowerCase() + phrase.slice(1), kind });
  } else if (comma === '' && /\b(?:in|In|near|outside|around|across|throughout)(?: the)? $/.test(before)) {
    if (!/\b(?:shares|stake|faith|confidence|trust) in $/i.test(before)) add('place', 2);
  } else if (comma === '' && /\b(?:at|on|from|to|into|between|off|leave|left|reached) $/.test(before)) add('place', 1);
  if (title) {
    const held = ROLE_BEFORE.exec(before)?.[1]?.replace(WITHIN_ROLE, '');
    if (held && isPersonNoun(lastWord(held))) roles.push({ text: held, kind: 'person' });
  }
  if (/\b(?:calls|call|called|calling) (?:itself|themselves) $/.test(before)) add('organisation', 3);
  // "residents of Marsh Court"
  if (/\b(?:residents|tenants|people|inhabitants|villagers|outskirts|centre|streets) of (?:the )?$/.test(before))
    add('place', 5);
  const ofNoun = /(\p{Ll}+) of $/u.exec(before)?.[1] ?? '';
  if (PLACE_NOUNS.has(ofNoun) || PLACE_NOUNS.has(ofNoun.replace(/s$/, ''))) add('place', 3);
  const noun2 = /^ (?:\p{Ll}+(?:al|ic|an|ary) )?(\p{Ll}+)\b/u.exec(after)?.[1] ?? '';
  if (comma === '' && !title && kindOfNoun(noun2) !== 'person') add(STANDS.has(noun2) ? 'place' : kindOfNoun(noun2), 2);
  const [, article, apposed = ''] = ROLE_AFTER.exec(after) ?? [];
  const words = apposed.split(' ');
  const head = words.findLastIndex((word) => kindOfNoun(word) !== undefined);
  const isThing = / that\b/.test(after.slice(after.indexOf(apposed) + apposed.length).slice(0, 6));
  const apposedKind = isThing && apposed !== '' ? bodyOf(words[head] ?? '') : kindOfNoun(words[head] ?? '');
  const called = kindOfNoun(/(\p{Ll}+) (?:called|named|known as) $/u.exec(before)?.[1] ?? '');
  if (called) add(called, 3);
  if (/^ people\b/.test(after)) add('people', 5);
  if (/\b[Tt]he $/.test(before) && /^,? (?:who|are|were|have)\b/.test(after)) add('people', 4);
  if (/['’]s? $/.test(before) && !title && !kind) {
    add('person', -2);
    add('place', 0.5);
  }
  if (/\b[Tt]he $/.test(before) && !title) {
    add('person', -2);
    add('thing', 0.5);
    add('organisation', 0.5);
  }
  if (apposedKind && (article || (apposedKind === 'person' && words.length <= 3))) {
    add(apposedKind, weightOf(words[head] ?? ''));
    roles.push({ text: words.slice(0, head + 1).join(' '), kind: apposedKind });
  }
}
