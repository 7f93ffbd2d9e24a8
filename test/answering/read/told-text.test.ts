import { describe, expect, it } from 'vitest';
import { createToldText } from '../../../src/answering/read/told-text.js';
import type { Card } from '../../../src/model/knowledge.js';

const VOCABULARY = {
  entities: [
    { id: 'moreau', name: 'Inès Moreau', kind: 'person' as const, aliases: ['moreau', 'inès moreau'] },
    { id: 'lund', name: 'Lund', kind: 'place' as const, aliases: ['lund'] },
  ],
  sameMeaning: [],
};
const told = createToldText({ vocabulary: VOCABULARY });

function card(answer: string, more: Partial<Card> = {}): Card {
  return {
    id: 'flood',
    topic: 'flood',
    question: 'What happened?',
    alsoAsked: [],
    answer,
    quotes: [],
    sentences: [1],
    entities: [],
    related: [],
    misconceptions: [],
    ...more,
  };
}

describe('what a card tells, in words', () => {
  it.each<[string, Card, string]>([
    [
      'nothing of what most tell',
      card('It was quiet.'),
      'who: no, when: no, where: no, how many: no, why: no, by whose word: the story’s own',
    ],
    [
      'who, when, and how many of what',
      card('On Monday Inès Moreau counted 14 pumps.'),
      'who (Inès Moreau), when (Monday), where: no, how many (14 pumps), why: no, by whose word: the story’s own',
    ],
    [
      'where and why, a place being a name as well',
      card('It broke in Lund because of frost.'),
      'who (Lund), when: no, where (Lund), how many: no, why, by whose word: the story’s own',
    ],
    [
      'by whose word, and the very words',
      card('It broke.', { quotes: [{ speaker: 'moreau', words: 'it gave way' }], saidBy: ['moreau'] }),
      'who: no, when: no, where: no, how many: no, why: no, the very words, by whose word: Inès Moreau',
    ],
    [
      'what only the curator sees',
      card('It was quiet.', { tells: ['how-many', 'why', 'how-old'] }),
      'who: no, when: no, where: no, how many (says the card), why, how old (says the card), by whose word: the story’s own',
    ],
  ])('%s', (_, of, text) => {
    expect(told.tells(of)).toBe(text);
  });
});

describe('what a question asks for, in words', () => {
  it.each([
    ['How many pumps were there?', 'how many (pumps)'],
    ['Why did it break?', 'why'],
    ['What did Moreau say about it?', 'what somebody said (Moreau)'],
    ['On which day was it?', 'when (day)'],
    ['What is a pump?', 'what, what it means'],
    ['Is it true?', 'whether'],
    ['The pump broke.', 'nothing: it is a statement'],
  ])('%s', (question, text) => {
    expect(told.asks(question)).toBe(text);
  });
});
