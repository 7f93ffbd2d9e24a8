import nlp from 'compromise';
import {
  BODY_ENDS,
  EVENT_NOUNS,
  FIRM_MARKS,
  isPersonNoun,
  KNOWN_BODIES,
  KNOWN_REGIONS,
  LAWS,
  NEWSPAPER_NAMES,
  ORGANISATION_NOUNS,
  PARTIES,
  PLACE_NOUNS,
  PLACE_STARTS,
  SEATS,
  THING_NOUNS,
} from '../../english/naming-words.js';
import { lastWord } from './join-forms.js';
import type { Add } from './kind-of-noun.js';
import { isCountry, isKnownPlace } from './known-places.js';

/** Places by their last word, but for people with a first name before it. */
const SURNAMES = new Set('hill marsh wood woods green lane field moor banks cave'.split(' '));

const NUMBERED_PLACES = new Set(
  'Sector Room Borehole Well Level Shaft Ward Area Block Section Berth Hangar Runway Track Platform Route'.split(' '),
);

/** What the words of a name tell of its kind. */
export function scoreForm(text: string, add: Add, isCommon: (word: string) => boolean = () => false): void {
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
  if (second !== undefined && PARTIES.has(words.at(-1) ?? '')) add('organisation', 4);
  // "the Senate"
  if (second === undefined && ORGANISATION_NOUNS.has(last)) add('organisation', 2);
  // "Officer K"
  if (/ \p{Lu}$/u.test(text) && isPersonNoun(first.toLowerCase())) add('person', 5);
  const head = text.split(/ (?:of|for) /)[0] ?? text;
  const heads = new Set([last, lastWord(head)]);
  for (const noun of heads) {
    if (second === undefined) break;
    if (ORGANISATION_NOUNS.has(noun)) add('organisation', 4);
    if (PLACE_NOUNS.has(noun)) add('place', 4);
    if (EVENT_NOUNS.has(noun)) add('event', 4);
    if (THING_NOUNS.has(noun)) add('thing', 3);
    if (BODY_ENDS.has(noun)) add('organisation', 4);
    if (LAWS.has(noun)) add('thing', 4);
  }
  // "NorthLine", but not "McKay"
  if (/^(?!Ma?c|De)\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) add('organisation', 3);
  if (
    second !== undefined &&
    /^(?:Day|Night|Eve)$/.test(words.at(-1) ?? '') &&
    /s['’]?$|['’]s$/.test(words.at(-2) ?? '')
  )
    add('event', 4);
  if (second !== undefined && /^(?:Hurricane|Typhoon|Cyclone|Storm|Operation|Exercise)$/.test(first)) add('event', 6);
  if (second !== undefined && PLACE_STARTS.has(first)) add('place', 3);
  const isFirstName = nlp(first).has('#FirstName') || (words.length === 2 && nlp(text).has('^#Person'));
  if (second !== undefined && words.length <= 3 && THING_NOUNS.has(first.toLowerCase()) && !isFirstName)
    add('thing', 4);
  if (words.length === 2 && isFirstName && SURNAMES.has(last)) add('person', 3);
  // "Sector 7", "Pier 3"; "TR-90"
  const isSpot = / \d+$/.test(text) && (PLACE_NOUNS.has(first.toLowerCase()) || NUMBERED_PLACES.has(first));
  if (/\p{N}/u.test(text)) add(isSpot ? 'place' : 'thing', 2);
  if (/ (?:and|&) /.test(text)) add('organisation', 4);
  if (/^\p{Lu}{2,5}$/u.test(text)) add('organisation', 1.5);
  if (words.length <= 3 && isFirstName) add('person', second === undefined ? 0.5 : 2);
  // "Vista Nine" is hardly somebody's name
  if (words.length === 2 && !isFirstName && isCommon(first)) add('person', -1);
  else if (words.length === 2) add('person', 1);
  else add(second === undefined ? 'place' : 'organisation', 0.4);
}
