import { expect, it } from 'vitest';
import { adviseOnBalance } from '../../src/knowledge/balance.js';
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
  ['one side only', [{ saidBy: ['moreau'] }, { saidBy: ['moreau'] }], contested, [/^topics\.0: .*moreau only/]],
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
