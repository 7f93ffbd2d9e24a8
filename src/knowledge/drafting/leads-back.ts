import { createTermReader } from '../../answering/read/terms.js';
import { BODY_OR_PERSON, DOCUMENT_NOUNS, isPersonNoun, ORGANISATION_NOUNS } from '../../english/naming-words.js';
import type { Vocabulary } from '../../model/knowledge.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const OF_A_PERSON = words('he she him her his hers');
const OF_A_THING = words('it its they them their theirs');
const DETERMINERS = words('a an the this that these those each every some any no my your our his her its their');
const POINTING = words('this these those');
/** "This week" is of the day of the article, "those who" of whoever is told of behind it. */
const NOT_POINTED_AT = words(
  'second minute hour morning afternoon evening day night weekend week month quarter season spring summer autumn winter year decade century who that which whose with in of',
);
/** "That case", but not "said that case workers had left". */
const BEFORE_THAT = words(
  'about after against and as at before beyond but by during for from in into of on over since than through to under until with without',
);
/** What somebody before was counted or set against. */
const OTHERS = words('both neither others another such many several most instead however but afterwards then');
/** "The report of a court", "the report that it wrote": told in full. */
const TOLD_BEHIND = words('of by on into from about for that which who in');
/** Known to all: there is one. */
const ONE_OF_A_KIND = words('police army navy government parliament press business data evidence law senate congress');
const SPOKESPERSON = /^spokes(?:man|woman|person)$/;

/**
 * Makes what tells whether a sentence leads back to the one before it: by "he", "that case" or "the document", where nothing
 * in front of it may be meant.
 */
export function createLeadsBack(vocabulary: Vocabulary): (sentence: string) => boolean {
  const { read } = createTermReader(vocabulary);
  const kinds = new Map(vocabulary.entities.map(({ id, kind }) => [`@${id}`, kind]));
  return (sentence) => {
    const { tokens, terms } = read(sentence);
    const wordAt = (at: number): string => tokens[at]?.text ?? '';
    const kindsBefore = (at: number) => terms.flatMap((term) => (term.at < at ? (kinds.get(term.key) ?? []) : []));
    const isNounOf = (at: number, fits: (noun: string) => boolean): boolean =>
      DETERMINERS.has(wordAt(at)) && fits(wordAt(at + 1));
    const isBefore = (at: number, fits: (noun: string) => boolean): boolean =>
      tokens.some((_, place) => place + 1 < at && isNounOf(place, fits));
    const isNameAt = (at: number): boolean => terms.some((term) => term.at === at && kinds.has(term.key));
    /** "The owner, Halberg Marine", "the chief executive, Corinne Aldous", "the regulator, the Safety Office". */
    const isNamedFrom = (at: number): boolean =>
      [0, 1].some((further) => /^\p{Lu}/u.test(tokens[at + further]?.raw ?? ''));
    return tokens.some(({ text }, at) => {
      const next = wordAt(at + 1);
      if (OF_A_PERSON.has(text)) return !kindsBefore(at).includes('person') && !isBefore(at, isPersonNoun);
      if (OF_A_THING.has(text))
        return kindsBefore(at).every((kind) => kind === 'person') && !isBefore(at, (noun) => !isPersonNoun(noun));
      if (POINTING.has(text)) return !NOT_POINTED_AT.has(next) && !isNameAt(at + 1);
      if (text === 'that')
        return (at === 0 || BEFORE_THAT.has(wordAt(at - 1))) && !DETERMINERS.has(next) && next !== '';
      if (SPOKESPERSON.test(text)) return kindsBefore(at).length === 0 && !TOLD_BEHIND.has(next);
      if (at === 0 && OTHERS.has(text)) return true;
      if (text !== 'the' || ONE_OF_A_KIND.has(next) || TOLD_BEHIND.has(wordAt(at + 2))) return false;
      if (isNameAt(at + 1) || isNamedFrom(at + 2)) return false;
      return (
        [DOCUMENT_NOUNS, ORGANISATION_NOUNS, BODY_OR_PERSON].some((nouns) => nouns.has(next)) || isPersonNoun(next)
      );
    });
  };
}
