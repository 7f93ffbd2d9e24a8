import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { touchedBy } from '../../src/desk/touched.js';
import type { Answerer } from '../../src/model/answerer.js';
import type { Card, Knowledge } from '../../src/model/knowledge.js';
import { finish } from '../../src/model/steps.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english } from '../support/story.js';

const knowledge = createSmallKnowledge();
const live = createAnswerer(knowledge, english);
const [first, second] = knowledge.cards;
const last = knowledge.cards.at(-1);
if (!first || !second || !last) throw new Error('the small knowledge has three cards at least');

const withCards = (cards: readonly Card[]): Knowledge => ({ ...knowledge, cards: [...cards] });
const changed = (id: string, fields: Partial<Card>): Knowledge =>
  withCards(knowledge.cards.map((card) => (card.id === id ? { ...card, ...fields } : card)));

/** Every wording with the card that it brings up, of cards that are on both sides. */
function found({ knowledge: { cards }, findNearest }: Answerer) {
  return cards.flatMap((card) =>
    [card.question, ...card.alsoAsked, ...card.misconceptions].map((text, place) => ({
      card,
      place,
      text,
      nearest: findNearest(text)?.id,
    })),
  );
}
const before = new Map(found(live).map(({ text, nearest }) => [text, nearest]));

describe('touchedBy', () => {
  it.each<[string, Knowledge]>([
    ['another figure', changed(first.id, { answer: `${first.answer} That was in 1931.` })],
    ['the text of another card', changed(first.id, { answer: second.answer })],
    ['the questions of another card', changed(first.id, { alsoAsked: [second.question, ...second.alsoAsked] })],
    ['no other way to ask', changed(first.id, { alsoAsked: [] })],
    ['a card less', withCards(knowledge.cards.slice(1))],
    ['a card more', withCards([...knowledge.cards, { ...first, id: 'again', related: [] }])],
  ])('names every wording that brings up another card: %s', (_, after) => {
    const next = createAnswerer(after, english);
    const isTouched = finish(touchedBy(live, next)).wording;
    const missed = found(next).filter(
      ({ card, place, text, nearest }) => nearest !== before.get(text) && !isTouched(card, place),
    );
    expect(missed).toEqual([]);
  });

  it('names the wordings of the card, and few of the others', () => {
    const next = createAnswerer(changed(last.id, { answer: `${last.answer} That was in 1931.` }), english);
    const isTouched = finish(touchedBy(live, next)).wording;
    const all = found(next);
    const touched = all.filter(({ card, place }) => isTouched(card, place));
    const own = 1 + last.alsoAsked.length + last.misconceptions.length;
    expect(touched.filter(({ card }) => card.id === last.id)).toHaveLength(own);
    expect(touched.length).toBeLessThan(all.length / 3);
  });

  it('names nothing where nothing has changed', () => {
    const isTouched = finish(touchedBy(live, createAnswerer(knowledge, english))).wording;
    expect(found(live).some(({ card, place }) => isTouched(card, place))).toBe(false);
  });
});
