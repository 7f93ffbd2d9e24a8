import { describe, expect, it } from 'vitest';
import { adviseOnBalance, balanceOfChange } from '../../src/knowledge/balance.js';
import type { KnowledgeDiff } from '../../src/knowledge/diff.js';
import type { Card, Knowledge } from '../../src/model/knowledge.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const small = createSmallKnowledge();
const topic = { id: 'flood', title: 'The flood' };

function advice(cards: Partial<Card>[], story: Partial<Knowledge['story']>): string[] {
  const [like] = small.cards;
  if (!like) throw new Error('there is no card');
  const messages: string[] = [];
  const bare = { ...like, topic: topic.id, answer: 'Water came in.', quotes: [], saidBy: undefined };
  const knowledge = {
    ...small,
    story: { ...small.story, ...story },
    cards: cards.map((card) => ({ ...bare, ...card })),
  };
  adviseOnBalance(knowledge, (_part, path, message) => messages.push(`${path.join('.')}: ${message}`));
  return messages;
}

const contested = { topics: [{ ...topic, contested: true }] };
const loadedWords = ['regime', 'so-called'];

it.each<[string, Partial<Card>[], Partial<Knowledge['story']>, RegExp[]]>([
  ['one side only', [{ saidBy: ['moreau'] }, { saidBy: ['moreau'] }], contested, [/^topics\.0: .*Inès Moreau only/]],
  ['two sides', [{ saidBy: ['moreau'] }, { saidBy: ['okafor'] }], contested, []],
  ['nobody’s words', [{}, {}], contested, []],
  ['one side, not contested', [{ saidBy: ['moreau'] }, { saidBy: ['moreau'] }], { topics: [topic] }, []],
  ['a loaded word', [{ answer: 'The Regime let it in.' }], { loadedWords }, [/^answer: .*"regime" takes a side/]],
  ['of two parts', [{ question: 'Who let the so-called water in?' }], { loadedWords }, [/^question: .*"so-called"/]],
  ['a part of another word', [{ answer: 'The regiment came.' }], { loadedWords }, []],
  ['quoted', [{ answer: 'He said “the regime let it in”.' }], { loadedWords }, []],
])('advises: %s', (_, cards, story, messages) => {
  const found = advice(cards, story);
  expect(found).toHaveLength(messages.length);
  messages.forEach((message, i) => {
    expect(found[i]).toMatch(message);
  });
});

describe('balanceOfChange', () => {
  const [like] = small.cards;
  if (!like) throw new Error('there is no card');
  const card = (id: string, fields: Partial<Card>): Card => ({
    ...like,
    topic: topic.id,
    quotes: [],
    saidBy: ['moreau'],
    id,
    ...fields,
  });
  const said = card('said', { answer: 'The regime let it in, she said.' });
  const plain = card('plain', { answer: 'Water came in, she said.' });
  const knowledge = {
    ...small,
    story: { ...small.story, topics: [{ ...topic, contested: true }], loadedWords },
    cards: [said, plain],
  };
  const one = /^"The flood" is contested/;
  const word = /^answer of “.+”: "regime" takes a side/;

  it.each<[string, Partial<Pick<KnowledgeDiff, 'added' | 'changed' | 'removed'>>, RegExp[]]>([
    ['a card with such a word', { added: [said] }, [one, word]],
    ['one that was altered', { changed: [{ before: plain, after: said }] }, [one, word]],
    ['a card without, beside one with it', { added: [plain] }, [one]],
    ['the other side, taken out', { removed: [card('other', { saidBy: ['okafor'] })] }, [one]],
    ['another topic', { added: [card('far', { topic: 'losses' })] }, []],
    ['nothing', {}, []],
  ])('advises on what is touched alone: %s', (_, diff, messages) => {
    const found = balanceOfChange({ diff: { added: [], changed: [], removed: [], ...diff }, knowledge });
    expect(found).toEqual(messages.map((message) => expect.stringMatching(message)));
  });
});
