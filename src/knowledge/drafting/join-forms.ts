import nlp from 'compromise';
import { NEWSPAPER_NAMES, ORGANISATION_NOUNS, PLACE_NOUNS, PLACE_STARTS } from '../../english/naming-words.js';
import { pronounOfFirstName, pronounOfTitle } from './gender.js';
import { isCountry, isKnownPlace } from './known-places.js';
import type { Mention } from './mention.js';

/** A name in its fullest form, with every place where it or a shorter one stands. */
interface Found {
  text: string;
  mentions: Mention[];
  /** Somewhere something is in it, or comes from it. */
  isPlace: boolean;
  /** Somewhere something is within it. */
  isWithin: boolean;
}

const PLACED =
  /(?:(?<!\b(?:shares|stake|trust|confidence|faith)) (?:in|from|near|outside)(?: the)?|\b(?:towns?|city|cities|villages?|islands?|states?|ports?|suburbs?|capital|edge|coast|north|south|east|west|border|parts?) of|\b(?:river|lake|mount|neighbou?ring)) $/i;
/** "the Raudelva river" */
const PLACE_BEHIND =
  /^(?: (?:river|valley|village|district|bay|estuary|peninsula|forest|mountains?|island|county|province|region|bridge|viaduct|pass|dam|border)\b|['’]s (?:government|(?:\p{Ll}+ )?minister|president|army|parliament|capital|aviation authority)\b)/u;
const WITHIN = /\b(?<!\b(?:shares|stake|trust|confidence|faith) )in $/i;
/** "Ms Lindqvist" is Petra Lindqvist, and "Corvane" is Corvane Air where it is no place of its own. */
export function joinForms(mentions: readonly Mention[], sentences: readonly string[]): Found[] {
  const forms = new Map<string, Found>();
  for (const mention of mentions) {
    const key = `${pronounOfTitle(mention.title ?? '') ?? ''} ${mention.text}`;
    const form = forms.get(key) ?? { text: mention.text, mentions: [], isPlace: false, isWithin: false };
    form.mentions.push(mention);
    form.isPlace ||= PLACED.test((sentences[mention.sentence] ?? '').slice(0, mention.start));
    form.isPlace ||= PLACE_BEHIND.test((sentences[mention.sentence] ?? '').slice(mention.end));
    form.isWithin ||= WITHIN.test((sentences[mention.sentence] ?? '').slice(0, mention.start));
    forms.set(key, form);
  }
  const inBrackets = shortenedIn(mentions, sentences);
  const byLength = [...forms.values()].sort((a, b) => b.text.length - a.text.length);
  const joined = new Map<string, Found>();
  for (const form of byLength) {
    const longer = [...joined.values()].filter((other) => isShortFor(form, other) && mayBeOne(form, other));
    const [only, second] = longer;
    const isSurname = longer.every(
      ({ text }) => text.endsWith(` ${form.text}`) || `${text}s`.endsWith(` ${form.text}`),
    );
    if (second && isSurname && !inBrackets.has(form.text)) {
      for (const mention of form.mentions) bearerOf(mention, longer).mentions.push(mention);
      continue;
    }
    const meant = second ? undefined : only;
    const full = inBrackets.get(form.text);
    const bracketed = full && [...joined.values()].find((other) => other.mentions.includes(full));
    const same = bracketed ?? meant ?? joined.get(form.text);
    if (same) same.mentions.push(...form.mentions);
    else joined.set(form.text, { ...form, mentions: [...form.mentions] });
  }
  const isDemonym = ({ text }: Found): boolean =>
    /^\p{Lu}\p{Ll}+(?:n|ns|ish|ese|i|is|ers)$/u.test(text) &&
    !isCountry(text) &&
    [...joined.keys()].some(
      (other) =>
        other.length > 3 && text.startsWith(other.slice(0, -1)) && other.replace(/s$/, '') !== text.replace(/s$/, ''),
    );
  return [...joined.values()]
    .filter((form) => !isDemonym(form))
    .map((form) => ({ ...form, mentions: form.mentions.sort((a, b) => a.sentence - b.sentence || a.start - b.start) }))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

/** Whose surname it is of several who share it: whoever is so titled, else whoever was named last. */
function bearerOf({ sentence, start, title }: Mention, bearers: readonly Found[]): Found {
  const isTitled = ({ mentions }: Found): boolean => mentions.some((one) => title !== undefined && one.title === title);
  const may = bearers.some(isTitled) ? bearers.filter(isTitled) : bearers;
  const lastBefore = ({ text, mentions }: Found): number =>
    Math.max(
      -1,
      ...mentions
        .filter(
          (one) => one.text === text && (one.sentence < sentence || (one.sentence === sentence && one.start < start)),
        )
        .map((one) => one.sentence * 10_000 + one.start),
    );
  return may.reduce((best, one) => (lastBefore(one) > lastBefore(best) ? one : best));
}

/** What a name is called from there on: "KDP" in "the Kurdistan Democratic Party (KDP)". */
function shortenedIn(mentions: readonly Mention[], sentences: readonly string[]): Map<string, Mention> {
  return new Map(
    mentions.flatMap((mention, place): [string, Mention][] => {
      const next = mentions[place + 1];
      const text = sentences[mention.sentence] ?? '';
      if (next?.sentence !== mention.sentence || !/^\p{Lu}[\p{L}.&-]{1,8}$/u.test(next.text)) return [];
      const isBeside = text.slice(mention.end, next.start) === ' (' && text.charAt(next.end) === ')';
      // Of "… in Europe (OSCE)" Europe is no more than the end.
      if (next.text.charAt(0) !== mention.text.charAt(0)) return [];
      return isBeside ? [[next.text, mention]] : [];
    }),
  );
}

/** By where it stands first. */
function orderOf({ mentions }: Found): number {
  return Math.min(...mentions.map(({ sentence, start }) => sentence * 10_000 + start));
}

/** Called after the town that it is in. */
const OF_TOWN =
  / (?:University|College|School|Hospital|Infirmary|Airport|Council|Court|Police|Cathedral|Institute\b.*)$/;

/** Makes of a place another one: "Great Maravel" is within Maravel. */
const OTHER_PLACE = /^(?:Great|Little|Lower|Upper|New|Old|North|South|East|West|Outer|Inner|Greater) \p{Lu}\p{Ll}+$/u;

/** "Miss Starkey" is not Edwin Starkey. */
function mayBeOne(short: Found, long: Found): boolean {
  const [one, other] = [short, long].map(({ mentions }) =>
    mentions.map(({ title = '' }) => pronounOfTitle(title)).find((pronoun) => pronoun !== undefined),
  );
  return one === undefined || one === (other ?? pronounOfFirstName(long.text) ?? one);
}

/** In lower case. */
export const lastWord = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? '';

const initialsOf = (words: readonly string[]): string => words.flatMap((word) => word.match(/^\p{Lu}/u) ?? []).join('');

/** Whether it is a person's full name, as far as the words tell. */
const isCalled = ({ text, mentions }: Found): boolean =>
  mentions.some(({ title }) => title !== undefined) ||
  (text.includes(' ') && nlp(text.split(' ')[0] ?? '').has('#FirstName'));

function isShortFor(short: Found, long: Found): boolean {
  const [short1, long1] = [short.text.split(' '), long.text.split(' ')];
  if (short1.length >= long1.length) return false;
  const isPerson = isCalled(long);
  // "Ketara" is the country of the Ketara Courier
  const isOfTown = NEWSPAPER_NAMES.has(lastWord(long.text)) || OF_TOWN.test(long.text);
  if (isOfTown && long.text.startsWith(`${short.text} `)) return false;
  if (OTHER_PLACE.test(long.text) && !isPerson && short.mentions.every(({ title }) => title === undefined))
    return false;
  if (isKnownPlace(short.text) && !isPerson) return false;
  // "the Askews" after Tom Askew
  if (isPerson && short.text.endsWith('s') && long.text.endsWith(` ${short.text.slice(0, -1)}`)) return true;
  const letters = short.text.replaceAll('.', '');
  if (/^\p{Lu}{2,6}$/u.test(letters) && letters === initialsOf(long1)) return true;
  const isBody = ORGANISATION_NOUNS.has(lastWord(long.text.split(/ (?:of|for) /)[0] ?? ''));
  const isPlace = PLACE_NOUNS.has(lastWord(long.text)) || PLACE_STARTS.has(long1[0] ?? '');
  const isTitled = short.mentions.some(({ title }) => title !== undefined);
  if (short.isPlace && !isTitled && !(isPerson && !short.isWithin)) return false;
  if (isTitled && (isBody || isPlace)) return false;
  // A surname, or the first name after "Dame" and "Sir".
  if (long.text.endsWith(` ${short.text}`) && ORGANISATION_NOUNS.has(short.text.toLowerCase())) return true;
  if (long.text.endsWith(` ${short.text}`))
    return !isBody && !/ (?:of|for) /.test(long.text) && (!isPlace || PLACE_STARTS.has(long1[0] ?? ''));
  if (isTitled)
    return long1[0] === short.text && short.mentions.some(({ title }) => /Dame|Sir|Sister|Lady/.test(title ?? ''));
  if (long.text.startsWith(`${short.text}'s `)) return true;
  if (!long.text.startsWith(`${short.text} `) || (short1.length > 1 && PLACE_NOUNS.has(lastWord(short.text))))
    return false;
  return short1.length > 1 || isBody || isPlace || long.mentions.some(({ title }) => title === undefined);
}
