import { expect, it } from 'vitest';
import { inOrderOfWorth } from '../../../src/knowledge/drafting/draft-order.js';
import type { Card } from '../../../src/model/knowledge.js';

function card(id: string, when?: string): Card {
  const none = { alsoAsked: [], quotes: [], sentences: [1], entities: [], related: [], misconceptions: [] };
  return { id, topic: 'story', question: `What of ${id}?`, answer: '', ...none, ...(when ? { when } : {}) };
}

const TEXTS = new Map([
  ['bare', 'The lamp went out.'],
  ['dated', 'The lamp went out.'],
  ['counted', 'The lamp cost 12,000 crowns, and 400 ships passed by.'],
  ['long', 'The lamp that the keeper had lit every night since he was a boy went out, and nobody saw it from the sea.'],
]);
const order = (...cards: Card[]): string[] =>
  inOrderOfWorth(cards, ({ id }) => TEXTS.get(id) ?? '').map(({ id }) => id);

it.each([
  ['what has a day', [card('bare'), card('dated', 'Monday')], ['dated', 'bare']],
  ['what counts, before what has a day', [card('dated', 'Monday'), card('counted')], ['counted', 'dated']],
  ['what says more', [card('dated', 'Monday'), card('long')], ['long', 'dated']],
  ['of as much, what stands first', [card('dated'), card('bare')], ['dated', 'bare']],
])('drafts are worded first: %s', (_, cards, ids) => {
  expect(order(...cards)).toEqual(ids);
});
