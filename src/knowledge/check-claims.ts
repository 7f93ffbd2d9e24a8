import { createTermReader, type Reading } from '../answering/read/terms.js';
import {
  BODY_OR_PERSON,
  DOCUMENT_NOUNS,
  isPersonNoun,
  ORGANISATION_NOUNS,
  REPORTING_VERBS,
} from '../english/naming-words.js';
import type { Card, Entity, Knowledge, Vocabulary } from '../model/knowledge.js';
import type { Path } from './fault-place.js';

/** A sentence that a card cites. */
export interface CitedSentence {
  name: string;
  text: string;
  /** All sentences before it, to which "he" and "the company" lead. */
  before: readonly string[];
}

/** Something that a card says otherwise than the sentences it cites; the message ends with what to do. */
export interface ClaimFault {
  path: Path;
  message: string;
}

/** What of a card is held against the sentences. */
type Claiming = Pick<Card, 'answer' | 'quotes' | 'saidBy'>;

export type ClaimCheck = (card: Claiming, cited: readonly CitedSentence[]) => ClaimFault[];

/** As far back "he" may lead, over a quotation of several sentences. */
const SENTENCES_BEFORE = 5;
/** With one of these, somebody named before may be meant. */
const PRONOUNS = new Set('he she they it its his her their many some others most several one'.split(' '));
/** "A spokesman said": of somebody named before. */
const SPOKESMAN = /^spokes(?:man|woman|person)$/;
const QUOTED = /^[^"“]*”|["“][^"“”]*(?:["”]|$)/g;
/** So many words may stand between a verb and whoever speaks, behind it: "said the director, Owen Thale". */
const FARTHEST_BEHIND = 8;

/** Makes the check of a story's claims: each in the mouth that the article puts it in, each figure with what it counts. */
export function createClaimCheck(vocabulary: Vocabulary): ClaimCheck {
  const reader = createTermReader(vocabulary);
  const entities = new Map(vocabulary.entities.map((entity) => [entity.id, entity]));
  const readings = new Map<string, Reading>();
  // Of a story's sentences each is read once, however many cards lead back to it.
  const read = (text: string): Reading => {
    const reading = readings.get(text) ?? reader.read(text);
    readings.set(text, reading);
    return reading;
  };
  return (card, cited) => [...speakerFaults(card, cited, entities, read), ...swappedFigures(card, cited, reader.read)];
}

/**
 * Claims of somebody whom the sentences do not let speak: not named in them or before, or named only in what another
 * says. Whether "he" is this one is not judged.
 */
function speakerFaults(
  card: Claiming,
  cited: readonly CitedSentence[],
  entities: ReadonlyMap<string, Entity>,
  read: (text: string) => Reading,
): ClaimFault[] {
  const claimed: [Path, string][] = [
    ...(card.saidBy ?? []).map((id, i): [Path, string] => [['saidBy', i], id]),
    ...card.quotes.map(({ speaker }, i): [Path, string] => [['quotes', i, 'speaker'], speaker]),
  ];
  // Of a name that the vocabulary lacks the check of links tells.
  const known = claimed.filter(([, id]) => entities.has(id));
  if (known.length === 0) return [];
  const sentences = cited.map(({ text, before }) => {
    const { tokens, terms } = read(text);
    const isCalled = tokens.some((_, at) => isOffice(tokens, at));
    const isOpen = isCalled || tokens.some((token) => PRONOUNS.has(token.text));
    const back = isCalled ? before : before.slice(-SENTENCES_BEFORE);
    // A quotation that goes on may be of somebody named before, whatever is said within it.
    const mayLeadBack = isOpen || !read(text.replace(QUOTED, ' ')).tokens.some((token) => isSaying(token.text));
    return { tokens, terms, mayLeadBack, named: mayLeadBack ? back.flatMap((one) => read(one).terms) : [] };
  });
  return known.flatMap(([path, id]) => {
    const isMeant = (key: string): boolean =>
      key.startsWith('@') && (key === `@${id}` || areOne(entities.get(id), entities.get(key.slice(1))));
    const mayBe = sentences.some(({ tokens, terms, mayLeadBack, named }) => {
      const verbs = tokens.flatMap((token, at) => (isSaying(token.text) ? [at] : []));
      const own = terms.filter(({ key }) => isMeant(key));
      const speaks =
        verbs.length === 0
          ? own.length > 0
          : own.some(({ at }) => verbs.some((verb) => at < verb || at - verb <= FARTHEST_BEHIND));
      return speaks || (mayLeadBack && named.some(({ key }) => isMeant(key)));
    });
    if (mayBe) return [];
    const names = cited.map(({ name }) => name).join(', ');
    return [
      {
        path,
        message: `${id} does not say this in the sentences cited (${names}): write who says it there, cite the sentence where ${id} does, or add what it is called there to its aliases`,
      },
    ];
  });
}

/** "Gives the dam three days", "puts the cost at 4m". */
const ESTIMATES = new Set(['according', 'gives', 'gave', 'puts']);
const isSaying = (word: string): boolean => REPORTING_VERBS.has(word) || ESTIMATES.has(word);

/** "The company", "each side", "the defence": somebody named before may be called so. */
function isOffice(tokens: Reading['tokens'], at: number): boolean {
  const nouns = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (SIDES.has(nouns[0] ?? '')) return true;
  if (SPOKESMAN.test(tokens[at]?.text ?? '')) return true;
  if (tokens[at]?.text !== 'the') return false;
  // Whoever wrote the report may be named before.
  if (nouns.some((noun) => DOCUMENT_NOUNS.has(noun))) return true;
  return nouns.some((noun) => ORGANISATION_NOUNS.has(noun) || BODY_OR_PERSON.has(noun) || isPersonNoun(noun));
}

const SIDES = new Set('side sides prosecution defence defense'.split(' '));

/** Whether one may speak for the other: the president of a union, the ministry of a minister. */
function areOne(one: Entity | undefined, other: Entity | undefined): boolean {
  if (!one || !other) return false;
  const speaksFor = (a: Entity, b: Entity): boolean => {
    const role = ` ${(a.role ?? '').toLowerCase()} `;
    return namesOf(b).some(
      (name) => role.includes(` ${name} `) || namesOf(a).some((own) => own.startsWith(`${name}'s `)),
    );
  };
  return speaksFor(one, other) || speaksFor(other, one);
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases].map((one) => one.toLowerCase().replace(/^the /, ''));
}

interface Counted {
  figure: string;
  /** Terms that stand with it, and the word in front of it. */
  context: ReadonlySet<string>;
}

const CLAUSE_ENDS =
  /[,;:](?=\s)|[.!?]["”’]?(?=\s|$)|[–—]|\s-\s|(?<!hundred|thousand|million)\s+and\s+|\s+(?:but|while|whereas)\s+/i;

/** The figures of a text, each with what stands about it in its clause. */
function countedIn(text: string, read: (text: string) => Reading): Counted[] {
  return text.split(CLAUSE_ENDS).flatMap((clause) => {
    const { tokens, terms } = read(clause);
    const places = terms.filter(({ at }) => tokens[at]?.isNumber).map(({ at }) => at);
    return places.map((at, i) => {
      const [from, to] = [i === 0 ? -1 : at, places[i + 1] ?? tokens.length];
      const about = terms.filter((term) => term.at > from && term.at < to && !tokens[term.at]?.isNumber);
      const before = tokens[at - 1]?.text;
      return {
        figure: tokens[at]?.text ?? '',
        context: new Set([...about.map(({ key }) => key), ...(before === undefined ? [] : [`before ${before}`])]),
      };
    });
  });
}

/** Two figures of an answer, each of which fits better, by the words about it, where the article has the other. */
function swappedFigures(
  card: Claiming,
  cited: readonly CitedSentence[],
  read: (text: string) => Reading,
): ClaimFault[] {
  const told = countedIn(card.answer, read);
  const stands = cited.flatMap(({ text }) => countedIn(text, read));
  const likeness = (one: Counted, figure: string): number =>
    Math.max(0, ...stands.filter((other) => other.figure === figure).map((other) => inCommon(one, other)));
  return told.flatMap((one, i) =>
    told.slice(i + 1).flatMap((other) => {
      if (one.figure === other.figure) return [];
      const isOthers = (a: Counted, b: Counted): boolean => likeness(a, b.figure) > likeness(a, a.figure);
      if (!isOthers(one, other) || !isOthers(other, one)) return [];
      const message = `${one.figure} and ${other.figure} seem to stand in each other's place: in the sentences it cites they count other things; put each where it belongs, or word it more like the article`;
      return [{ path: ['answer'], message }];
    }),
  );
}

function inCommon({ context }: Counted, other: Counted): number {
  return [...context].filter((key) => other.context.has(key)).length;
}

/**
 * Other cards that count the same by another figure, from a sentence that both cite.
 * @param figure one of the card's, in plain digits
 */
export function toldOtherwise(
  { vocabulary, cards }: Knowledge,
  card: Card,
  figure: string,
): { id: string; figure: string }[] {
  const { read } = createTermReader(vocabulary);
  const own = countedIn(card.answer, read).filter((one) => one.figure === figure);
  const mine = new Set(countedIn(card.answer, read).map((one) => one.figure));
  return cards
    .filter((other) => other.id !== card.id && shareSentence(card, other))
    .flatMap((other) => {
      const found = countedIn(other.answer, read).find(
        (one) => !mine.has(one.figure) && own.some((counted) => inCommon(counted, one) > 0),
      );
      return found ? [{ id: other.id, figure: found.figure }] : [];
    });
}

function shareSentence(one: Card, other: Card): boolean {
  return one.sentences.some((sentence) => other.sentences.includes(sentence));
}
