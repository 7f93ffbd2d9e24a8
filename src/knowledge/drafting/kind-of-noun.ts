import {
  BODY_OR_PERSON,
  EVENT_NOUNS,
  isPersonNoun,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  THING_NOUNS,
} from '../../english/naming-words.js';
import type { Entity } from '../../model/knowledge.js';
import { lastWord } from './join-forms.js';

export type NameKind = Entity['kind'];

/** Counts for or against that a name stands for something of a kind. */
export type Add = (kind: NameKind | undefined, score: number) => void;

/** What kind of thing a noun tells of: "ferry", "charity", "engineer". */
export function kindOfNoun(noun: string): NameKind | undefined {
  const single = noun.replace(/(?<=[^s])s$/, '');
  for (const word of [noun, single]) {
    if (ORGANISATION_NOUNS.has(word) || BODY_OR_PERSON.has(word)) return 'organisation';
    if (PLACE_NOUNS.has(word)) return 'place';
    if (THING_NOUNS.has(word)) return 'thing';
    if (EVENT_NOUNS.has(word) && word !== 'week') return 'event';
  }
  return isPersonNoun(single) ? 'person' : undefined;
}

/** "A broker that supplied the money": no person is told of with "that". */
export function bodyOf(noun: string): NameKind | undefined {
  const kind = kindOfNoun(noun);
  return kind === 'person' ? 'organisation' : kind;
}

/** Bodies are these as well as people: "the owner, Seabright Leisure". */
const OWNERS = new Set('owner landlord developer sponsor buyer lender'.split(' '));

/** What kinds somebody or something with such a role may be. */
export const kindsOf = (phrase: string, kind: NameKind): NameKind[] =>
  OWNERS.has(lastWord(phrase.split(/ (?:of|for) /)[0] ?? '')) ? ['person', 'organisation'] : [kind];

/** What may be said of a firm and of a person tells less. */
export function weightOf(phrase: string): number {
  const noun = lastWord(phrase.split(/ (?:of|for) /)[0] ?? '');
  return BODY_OR_PERSON.has(noun) || OWNERS.has(noun) ? 1.5 : 3;
}
