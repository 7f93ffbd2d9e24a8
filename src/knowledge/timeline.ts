import { readWhen, type Span } from '../english/read-when.js';
import { sideOf } from '../english/time-side.js';
import { citationsOf } from '../model/citations.js';
import { type Card, isDraft, type Knowledge, type Story } from '../model/knowledge.js';

/** What happened at one time, in the order in which the sources tell it. */
export interface Moment {
  /** Undefined for what no day is told of. */
  span: Span | undefined;
  cards: Card[];
}

/** The story in order of time; what no day is told of comes last. A card that tells no more than others of its time is left out. */
export function timelineOf({ story, cards }: Pick<Knowledge, 'story' | 'cards'>): Moment[] {
  const timed = cards.filter((card) => card.when !== undefined && !isDraft(card));
  const moments = new Map<string, Moment>();
  for (const card of timed) {
    const span = spanOf(story, card);
    const key = span ? `${span.kind} ${span.from} ${span.to}` : '';
    const moment = moments.get(key) ?? { span, cards: [] };
    moment.cards.push(card);
    moments.set(key, moment);
  }
  const ordered = [...moments.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return ordered.map((moment) => ({ ...moment, cards: withoutRepetition(story, moment.cards) }));
}

/** When it happened, as seen from the day of the source that tells it. */
export function spanOf(story: Story, card: Card): Span | undefined {
  if (card.when === undefined) return undefined;
  const [first] = citationsOf(story, card);
  return readWhen(card.when, (first?.source ?? story).date, sideOf(card.answer, card.when));
}

/** Its days for curators: "2026-05-11", "2026-05-01 to 2026-05-31". */
export function daysText({ from, to }: Span): string {
  return from === to ? from : `${from} to ${to}`;
}

/** By the first day; of those that begin together the shortest first, and what may be any day until another at its end. */
function orderOf({ span }: Moment): string {
  if (!span) return '~';
  return span.kind === 'by' ? `${span.to} ~` : `${span.from} ${span.to}`;
}

/** The cards that cite most or have figures, without others whose sentences they all cite, in the order of the sources. */
function withoutRepetition(story: Story, cards: readonly Card[]): Card[] {
  const placesOf = (card: Card): string[] =>
    citationsOf(story, card).flatMap(({ source, sentences }) =>
      sentences.map((sentence) => `${source.id} ${sentence}`),
    );
  const fullestFirst = [...cards].sort(
    (a, b) => b.sentences.length - a.sentences.length || b.answer.length - a.answer.length,
  );
  const told = new Set<string>();
  const kept = new Set<Card>();
  for (const card of fullestFirst) {
    const places = placesOf(card);
    if (!card.figures && places.length > 0 && places.every((place) => told.has(place))) continue;
    for (const place of places) told.add(place);
    kept.add(card);
  }
  const firstOf = (card: Card): number => citationsOf(story, card)[0]?.sentences[0] ?? 0;
  return cards.filter((card) => kept.has(card)).sort((a, b) => firstOf(a) - firstOf(b));
}
