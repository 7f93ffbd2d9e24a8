import { describe, expect, it } from 'vitest';
import {
  cardSelectId,
  contributionId,
  noteId,
  parseCustomId,
  questionSelectId,
  shareAnswerId,
  shareButtonId,
  stopTellingId,
  tellButtonId,
  topicSelectId,
  voteButtonId,
} from '../../src/discord/custom-ids.js';
import {
  cardFormId,
  changeButtonId,
  conflictButtonId,
  conflictSelectId,
  gapAnswerId,
  gapSelectId,
  gapStepId,
  parseDeskId,
  parseModalId,
  reasonModalId,
  sourceFormId,
  waysSelectId,
} from '../../src/discord/desk-custom-ids.js';
import { cardSchema } from '../../src/knowledge/schema.js';

const CHANGE = '01234567-89ab-4cde-8f01-23456789abcd';
const LONGEST_ID = 'x'.repeat(60);
const CUSTOM_ID_LENGTH = 100;

describe('custom ids', () => {
  it.each([
    ['cards', cardSelectId(), { kind: 'cards' }],
    ['an answer to share', shareAnswerId(12), { kind: 'share-answer', edition: 12 }],
    ['a vote for a card', voteButtonId('vote-2', 'up'), { kind: 'vote', card: 'vote-2', vote: 'up' }],
    [
      'a vote against the longest card',
      voteButtonId(LONGEST_ID, 'down'),
      { kind: 'vote', card: LONGEST_ID, vote: 'down' },
    ],
    ['what is wrong', noteId(LONGEST_ID), { kind: 'note', card: LONGEST_ID }],
    ['an answer later', tellButtonId(), { kind: 'tell' }],
    ['a question for the moderators', contributionId('request'), { kind: 'contribute', what: 'request' }],
    ['an answer that one knows', contributionId('suggestion'), { kind: 'contribute', what: 'suggestion' }],
    ['no more answers', stopTellingId(), { kind: 'stop-telling' }],
    [
      'a checked message to share',
      shareButtonId(999_999_999, '18446744073709551615'),
      { kind: 'share', edition: 999_999_999, message: '18446744073709551615' },
    ],
    ['the topics', topicSelectId(), { kind: 'topics' }],
    ['a topic', questionSelectId('pay', 0), { kind: 'topic', id: 'pay', page: 0 }],
    ['a later page', questionSelectId(LONGEST_ID, 12), { kind: 'topic', id: LONGEST_ID, page: 12 }],
    [
      'a suggested answer',
      gapStepId({ kind: 'take', id: CHANGE }),
      { kind: 'gap', step: { kind: 'take', id: CHANGE } },
    ],
    ['the gaps', gapSelectId(), { kind: 'gap', step: undefined }],
    [
      'a gap to dismiss',
      gapStepId({ kind: 'dismiss', id: CHANGE }),
      { kind: 'gap', step: { kind: 'dismiss', id: CHANGE } },
    ],
    [
      'a card for a gap',
      gapStepId({ kind: 'link-to', id: CHANGE }),
      { kind: 'gap', step: { kind: 'link-to', id: CHANGE } },
    ],
    ['a change to publish', changeButtonId('publish', CHANGE), { kind: 'change', decision: 'publish', id: CHANGE }],
    ['a change’s form', changeButtonId('form', CHANGE), { kind: 'change', decision: 'form', id: CHANGE }],
    ['ways to ask that are proposed', waysSelectId(CHANGE), { kind: 'ways', id: CHANGE }],
    ['the conflicts', conflictSelectId(), { kind: 'conflict', step: undefined }],
    [
      'a conflict to settle',
      conflictButtonId({ kind: 'take', id: '0123456789ab' }),
      { kind: 'conflict', step: { kind: 'take', id: '0123456789ab' } },
    ],
    ['a change to cancel', changeButtonId('cancel', CHANGE), { kind: 'change', decision: 'cancel', id: CHANGE }],
  ])('come back as they were made: %s', (_, customId, pressed) => {
    expect(parseCustomId(customId) ?? parseDeskId(customId)).toEqual(pressed);
    expect(customId.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
  });

  it.each([
    ['a reason', reasonModalId(CHANGE), { kind: 'reason', id: CHANGE }],
    ['a new card', cardFormId({ kind: 'new' }), { kind: 'card-form', form: { kind: 'new' } }],
    ['a card', cardFormId({ kind: 'edit', id: 'vote-2' }), { kind: 'card-form', form: { kind: 'edit', id: 'vote-2' } }],
    ['a gap', cardFormId({ kind: 'gap', id: CHANGE }), { kind: 'card-form', form: { kind: 'gap', id: CHANGE } }],
    [
      'a form again',
      cardFormId({ kind: 'again', id: CHANGE }),
      { kind: 'card-form', form: { kind: 'again', id: CHANGE } },
    ],
    ['the form of a source', sourceFormId(), { kind: 'source-form' }],
    ['a form for no card', 'card-form:edit:', undefined],
    ['an answer to who waits', gapAnswerId(CHANGE), { kind: 'gap-answer', id: CHANGE }],
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
    ['no card', 'vote:up:'],
    ['capital letters', 'vote:up:Company'],
    ['a path', 'vote:up:../story'],
    ['a line break at the end', 'vote:up:company-offer\n'],
    ['something after it', 'vote:up:company-offer:more'],
    ['something before it', ' vote:up:company-offer'],
    ['an answer of no edition', 'share-answer:'],
    ['an edition that is no number', 'share-answer:latest'],
    ['a third kind of vote', 'vote:sideways:company-offer'],
    ['what is wrong with a path', 'wrong:../story'],
    ['a question', 'tell:Who?'],
    ['something else for the moderators', 'contribute:complaint'],
    ['a page that is no number', 'topic:pay:x'],
    ['a page below the first', 'topic:pay:-1'],
    ['a page beyond all', 'topic:pay:1000'],
    ['topics with more', 'topics:x'],
    ['something else to do with a gap', `gap:delete:${CHANGE}`],
    ['a conflict by its name', 'conflict:keep:company-offer'],
    ['a third decision', `change:force:${CHANGE}`],
    ['a change by another name', 'change:publish:latest'],
    ['a modal', reasonModalId(CHANGE)],
    ['a property of all objects', '__proto__'],
    ['a very long one', `vote:up:${'x'.repeat(5_000)}`],
  ])('that are none of ours mean nothing: %s', (_, customId) => {
    expect([parseCustomId(customId), parseDeskId(customId)]).toEqual([undefined, undefined]);
  });
});
