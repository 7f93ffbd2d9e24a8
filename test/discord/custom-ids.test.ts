import { describe, expect, it } from 'vitest';
import {
  cardButtonId,
  changeButtonId,
  parseCustomId,
  parseModalId,
  questionSelectId,
  reasonModalId,
  topicSelectId,
} from '../../src/discord/custom-ids.js';
import { cardSchema } from '../../src/knowledge/schema.js';

const CHANGE = '01234567-89ab-4cde-8f01-23456789abcd';
const LONGEST_ID = 'x'.repeat(60);
const CUSTOM_ID_LENGTH = 100;

describe('custom ids', () => {
  it.each([
    ['a card for all', cardButtonId('vote-2', 'public'), { kind: 'card', id: 'vote-2', visibility: 'public' }],
    ['a card for one', cardButtonId('vote-2', 'private'), { kind: 'card', id: 'vote-2', visibility: 'private' }],
    ['the longest card', cardButtonId(LONGEST_ID, 'private'), { kind: 'card', id: LONGEST_ID, visibility: 'private' }],
    ['the topics', topicSelectId(), { kind: 'topics' }],
    ['a topic', questionSelectId('pay', 0), { kind: 'topic', id: 'pay', page: 0 }],
    ['a later page', questionSelectId(LONGEST_ID, 12), { kind: 'topic', id: LONGEST_ID, page: 12 }],
    ['a change to publish', changeButtonId('publish', CHANGE), { kind: 'change', decision: 'publish', id: CHANGE }],
    ['a change to cancel', changeButtonId('cancel', CHANGE), { kind: 'change', decision: 'cancel', id: CHANGE }],
  ])('come back as they were made: %s', (_, customId, pressed) => {
    expect(parseCustomId(customId)).toEqual(pressed);
    expect(customId.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
  });

  it.each([
    ['a reason', reasonModalId(CHANGE), { kind: 'reason', id: CHANGE }],
    ['a button', changeButtonId('publish', CHANGE), undefined],
    ['a reason for no change', 'reason:', undefined],
  ])('of modals are read on their own: %s', (_, customId, submitted) => {
    expect(parseModalId(customId)).toEqual(submitted);
  });

  it('hold the longest id that a card can have, and no card can have a longer one', () => {
    expect(cardSchema.shape.id.safeParse(LONGEST_ID).success).toBe(true);
    expect(cardSchema.shape.id.safeParse(`${LONGEST_ID}x`).success).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no kind', 'company-offer'],
    ['a kind that does not exist', 'refresh:public:x'],
    ['nobody to see it', 'card::company-offer'],
    ['a third kind of seeing', 'card:moderators:company-offer'],
    ['no card', 'card:public:'],
    ['capital letters', 'card:public:Company'],
    ['a path', 'card:public:../story'],
    ['a line break at the end', 'card:public:company-offer\n'],
    ['something after it', 'card:public:company-offer:more'],
    ['something before it', ' card:public:company-offer'],
    ['a page that is no number', 'topic:pay:x'],
    ['a page below the first', 'topic:pay:-1'],
    ['a page beyond all', 'topic:pay:1000'],
    ['topics with more', 'topics:x'],
    ['a third decision', `change:force:${CHANGE}`],
    ['a change by another name', 'change:publish:latest'],
    ['a modal', reasonModalId(CHANGE)],
    ['a property of all objects', '__proto__'],
    ['a very long one', `card:public:${'x'.repeat(5_000)}`],
  ])('that are none of ours mean nothing: %s', (_, customId) => {
    expect(parseCustomId(customId)).toBeUndefined();
  });
});
