import type { Card } from '../knowledge/schema.js';
import type { Turn } from './answerer.js';
import { askOf } from './ask.js';
import type { Reading } from './terms.js';

/** What a question takes over from the conversation. */
export interface Context {
  /** Terms it means without saying them, each with how much it counts beside the question's own. */
  terms: Map<string, number>;
  /** Cards already shown in the last turn: not what is asked for now. */
  shown: ReadonlySet<string>;
  /** The question makes no sense without the context. */
  needed: boolean;
}

export interface Names {
  isPerson(key: string): boolean;
  /** A body that acts: an organisation, a country, a people. */
  isBody(key: string): boolean;
}

const HE_OR_SHE = new Set(['he', 'him', 'his', 'she', 'her', 'hers']);
const THEY = new Set(['they', 'them', 'their', 'theirs']);
const IT = new Set([
  'it',
  'its',
  'that',
  'this',
  'those',
  'these',
  'there',
  'ones',
  'else',
  'same',
  'other',
  'others',
  'so',
]);
const OPENS_ELLIPSIS =
  /^(?:and|but|or|also|no|nope|sorry|then|ok so|so)\b|^(?:what|how) about\b|^i (?:mean|meant)\b|\b(?:i|i have) meant\b/;
/** With at most this many content words of its own, "why?" or "and Rafah?" leans on what was said before. */
const ELLIPSIS_TERMS = 2;
const FEW_WORDS = 4;

/** What was asked before counts less than what is said now; the person spoken of counts in full. */
const EARLIER_WEIGHT = 0.45;
const PERSON_WEIGHT = 1;
const BODY_WEIGHT = 0.8;

/**
 * Finds what a follow-up takes from the turn before: "he" the person last spoken of, "and Rafah?" the last question.
 * @param read gives the terms of a text
 * @returns undefined where the question stands alone
 */
export function contextOf(
  reading: Reading,
  earlier: readonly Turn[],
  read: (text: string) => Reading,
  findCard: (id: string) => Card | undefined,
  names: Names,
): Context | undefined {
  const last = earlier.at(-1);
  if (!last) return undefined;
  const words = reading.tokens.map((token) => token.text);
  const own = new Set(reading.terms.map((term) => term.key));
  const person = words.some((word) => HE_OR_SHE.has(word));
  const they = words.some((word) => THEY.has(word));
  const short = own.size <= ELLIPSIS_TERMS;
  const opens = OPENS_ELLIPSIS.test(words.join(' '));
  const saysNothing = own.size === 0 && askOf(reading.tokens) === 'statement';
  const elliptic = short && (opens || (words.length <= FEW_WORDS && !saysNothing));
  const it = words.some((word) => IT.has(word));
  if (!person && !they && !elliptic && !(it && own.size <= ELLIPSIS_TERMS + 1)) return undefined;

  const terms = new Map<string, number>();
  const lastTerms = read(last.question).terms.map((term) => term.key);
  const spoken = spokenOf(earlier, read, findCard);
  const namesPerson = [...own].some((key) => names.isPerson(key));
  if (person && !namesPerson) add(terms, own, spoken.find(names.isPerson), PERSON_WEIGHT);
  if (they) add(terms, own, spoken.find(names.isBody), BODY_WEIGHT);
  if (elliptic || it) {
    for (const key of lastTerms) {
      if (!(namesPerson && names.isPerson(key))) add(terms, own, key, EARLIER_WEIGHT);
    }
    if (elliptic && !namesPerson) add(terms, own, spoken.find(names.isPerson), PERSON_WEIGHT * 0.8);
  }
  if (terms.size === 0) return undefined;
  // "Who is Blinken?" is as short as "and Rafah?", but stands alone; whichever reading is surer wins then.
  const needed = person || they || (elliptic && (opens || own.size === 0));
  return { terms, shown: new Set(last.cards), needed };
}

function add(terms: Map<string, number>, own: ReadonlySet<string>, key: string | undefined, weight: number): void {
  if (key !== undefined && !own.has(key)) terms.set(key, Math.max(weight, terms.get(key) ?? 0));
}

/** Who and what was spoken of, the latest first: names in the questions, then speakers and subjects of the cards. */
function spokenOf(
  earlier: readonly Turn[],
  read: (text: string) => Reading,
  findCard: (id: string) => Card | undefined,
): string[] {
  return [...earlier].reverse().flatMap((turn) => {
    const asked = read(turn.question)
      .terms.map((term) => term.key)
      .reverse();
    const cards = turn.cards.flatMap((id) => findCard(id) ?? []);
    const told = cards.flatMap((card) => [
      ...(card.saidBy ?? []),
      ...card.quotes.map((quote) => quote.speaker),
      ...card.entities,
    ]);
    return [...asked, ...told.map((id) => `@${id}`)];
  });
}
