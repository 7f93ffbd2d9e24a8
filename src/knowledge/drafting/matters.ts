import nlp from 'compromise';
import { STOP_WORDS } from '../../english/words.js';

/** What several statements are about, by a noun that they share: "inquiry". */
export interface Matter {
  id: string;
  /** "The inquiry" */
  title: string;
  /** Places of the statements among all. */
  places: Set<number>;
}

/** Tell of anything: time, money, measures, people as such, and words that stand for others. */
const EMPTY = new Set(
  (
    'second minute hour day night week weekend fortnight month year decade century morning afternoon evening noon midnight time times date moment ' +
    'euro pound dollar crown florin mark franc yen cent percent per cent amount sum total figure number half third quarter share rest dozen ' +
    'hundred thousand million billion metre mile kilometre millimetre centimetre kilo kilogram count majority minority tonne ton litre degree size level rate ' +
    'people person man woman child boy girl men women children member official spokesman spokeswoman speaker head leader chief minister president ' +
    'director chairman chairwoman chair secretary deputy mother father brother sister wife husband son daughter friend neighbour colleague ' +
    'thing way part side end place point case fact reason kind sort lot bit matter question answer word name line list piece set group body ' +
    'use work life world state country town city village region district area home house office company firm owner plan news report statement ' +
    'south north east west hand eye foot need order term interest account course example least most one others something nothing everything anyone nobody ' +
    'north-east north-west south-east south-west start beginning middle top bottom front back edge centre use help right left past future today ' +
    'monday tuesday wednesday thursday friday saturday sunday spokesperson article newspaper interview conference letter comment version author'
  ).split(' '),
);

/** The nouns of statements, each with those that have it; what names or counts something is none. */
export function mattersOf(statements: readonly string[]): Matter[] {
  const found = new Map<string, { forms: Map<string, number>; places: Set<number> }>();
  statements.forEach((text, place) => {
    for (const word of nounsOf(text)) {
      const id = singularOf(word);
      if (id.length < 4 || [word, id].some((one) => EMPTY.has(one) || STOP_WORDS.has(one))) continue;
      const matter = found.get(id) ?? { forms: new Map<string, number>(), places: new Set<number>() };
      matter.forms.set(word, (matter.forms.get(word) ?? 0) + 1);
      matter.places.add(place);
      found.set(id, matter);
    }
  });
  return [...found].map(([id, { forms, places }]) => {
    const [[form] = [id]] = [...forms].sort((a, b) => b[1] - a[1]);
    return { id, title: `The ${form}`, places };
  });
}

/** Those in small letters. */
function nounsOf(text: string): string[] {
  const found: string[] = nlp(text)
    .match('#Noun')
    .not('(#Pronoun|#ProperNoun|#Date|#Value|#Unit)')
    .terms()
    .out('array');
  return found
    .map((word) => word.replace(/['’]s?\b.*$/u, '').replace(/[^\p{L}-]+/gu, ''))
    .filter((word) => /^\p{Ll}[\p{Ll}-]+$/u.test(word));
}

const singularOf = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=(?:ch|sh|x|ss))es$|(?<=[^su])s$/, '');
