import type { Turn } from '../../model/answerer.js';
import type { Card } from '../../model/knowledge.js';
import { askedOf } from './asked.js';
import type { Reading } from './terms.js';

/** What a question takes over from the conversation. */
export interface Context {
  /** Terms it means without saying them, each with how much it counts beside the question's own. */
  terms: Map<string, number>;
  /** Cards already shown in the last turn: not what is asked for now. */
  shown: ReadonlySet<string>;
  /** Cards named as related by those: likelier than others. */
  related: ReadonlySet<string>;
  /** The question makes no sense without the context. */
  needed: boolean;
}

export interface Names {
  isPerson(key: string): boolean;
  /** A body that acts: an organisation, a country, a people. */
  isBody(key: string): boolean;
  /** Who may say or do something: not a place. */
  isActor(key: string): boolean;
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
/** "respond to that", "what does it say about this": without the turn before, nobody knows what. */
const POINTS_BACK = /\b(?:to|about|of|on|with|by|for|from|after|in) (?:that|this|it|those|these)$/;
/** "thanks, that's all" ends a conversation. */
const THANKS = /\b(?:thanks|thank you|thx|cheers)\b/;
/** With at most this many content words of its own, "why?" or "and Rafah?" leans on what was said before. */
const ELLIPSIS_TERMS = 2;
const FEW_WORDS = 4;

/** What was asked before counts less than what is said now; the person spoken of counts in full. */
const EARLIER_WEIGHT = 0.45;
const SAME_ASKED_WEIGHT = 0.9;
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
  const text = words.join(' ');
  const own = new Set(reading.terms.map((term) => term.key));
  const person = words.some((word) => HE_OR_SHE.has(word));
  const they = words.some((word) => THEY.has(word));
  const short = own.size <= ELLIPSIS_TERMS;
  const opens = OPENS_ELLIPSIS.test(text);
  const saysNothing = askedOf(reading.tokens).kind === 'statement' && (own.size === 0 || THANKS.test(text));
  const elliptic = short && (opens || (words.length <= FEW_WORDS && !saysNothing));
  const it = words.some((word) => IT.has(word));
  if (!person && !they && !elliptic && !(it && !saysNothing && own.size <= ELLIPSIS_TERMS + 1)) return undefined;

  const terms = new Map<string, number>();
  const before = read(last.question);
  const spoken = spokenOf(earlier, read, findCard);
  const namesPerson = [...own].some((key) => names.isPerson(key));
  const namesBody = [...own].some((key) => names.isBody(key));
  if (person && !namesPerson) add(terms, own, spoken.find(names.isPerson), PERSON_WEIGHT);
  if (they) add(terms, own, spoken.find(names.isBody), BODY_WEIGHT);
  const swaps = elliptic && (namesPerson || namesBody);
  if (elliptic || it) {
    const sameKind = (key: string): boolean =>
      (namesPerson && names.isPerson(key)) || (elliptic && namesBody && names.isBody(key));
    // "and the US?" asks the same of another one: of the same kind, or else of whoever acts.
    const swapped =
      !swaps || before.terms.some(({ key }) => sameKind(key)) || ![...own].some(names.isActor)
        ? sameKind
        : names.isActor;
    for (const { key } of before.terms) {
      if (!swapped(key)) add(terms, own, key, swaps ? SAME_ASKED_WEIGHT : EARLIER_WEIGHT);
    }
    if (elliptic && !swaps) add(terms, own, spoken.find(names.isPerson), PERSON_WEIGHT * 0.8);
  }
  if (terms.size === 0) return undefined;
  // "Who is Blinken?" is as short as "and Rafah?", but stands alone; whichever reading is surer wins then.
  const needed = person || they || POINTS_BACK.test(text) || (elliptic && (opens || own.size === 0));
  return {
    terms,
    shown: new Set(last.cards),
    related: new Set(last.cards.flatMap((id) => findCard(id)?.related ?? [])),
    needed,
  };
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
