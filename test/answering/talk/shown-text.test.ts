import { describe, expect, it } from 'vitest';
import {
  contentOf,
  nameOf,
  quoteLine,
  saidByLine,
  sentencesLine,
  shownText,
} from '../../../src/answering/talk/shown-text.js';
import type { Card } from '../../../src/model/knowledge.js';
import type { Reply } from '../../../src/model/reply.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const { story, vocabulary, cards } = createSmallKnowledge();
const telling = { story, entities: new Map(vocabulary.entities.map((entity) => [entity.id, entity])) };
const judged = { question: 'what?', confidence: 0.5, ranking: [] };

function card(id: string): Card {
  const found = cards.find((one) => one.id === id);
  if (!found) throw new Error(`there is no card ${id}`);
  return found;
}

describe('sentencesLine', () => {
  it.each([
    [[8], 'sentence 8 of the article'],
    [[8, 9], 'sentences 8–9 of the article'],
    [[1, 8, 9], 'sentences 1, 8–9 of the article'],
    [[9, 8, 1], 'sentences 1, 8–9 of the article'],
    [[1, 3, 5], 'sentences 1, 3, 5 of the article'],
    [[1, 2, 3, 10, 11], 'sentences 1–3, 10–11 of the article'],
  ])('%j: %s', (sentences, line) => {
    expect(sentencesLine({ ...card('flood-cause'), sentences })).toBe(line);
  });
});

describe('saidByLine', () => {
  it.each([
    ['one', ['moreau'], 'Said by Inès Moreau'],
    ['two', ['moreau', 'okafor'], 'Said by Inès Moreau and Daniel Okafor'],
    ['three', ['moreau', 'okafor', 'council'], 'Said by Inès Moreau, Daniel Okafor and the town council'],
    ['nobody in particular', undefined, undefined],
  ])('names %s', (_, saidBy, line) => {
    expect(saidByLine(telling, { ...card('flood-cause'), saidBy })).toBe(line);
  });
});

describe('quoteLine', () => {
  it('shows the words and who said them', () => {
    expect(quoteLine(telling, { speaker: 'okafor', words: 'that pipe' })).toBe('“that pipe” — Daniel Okafor');
  });

  it('falls back to the id of a name it does not know', () => {
    expect(nameOf(telling, 'stranger')).toBe('stranger');
  });
});

describe('shownText and contentOf', () => {
  const maps = 'Inès Moreau said that the map room with its 4,000 sea charts was lost.';
  const books = 'Volunteers carried 800 rare books upstairs in time.';
  it.each<[string, Reply, string, string]>([
    [
      'an answer with its quotation and speaker',
      { kind: 'answer', cards: [card('lost-maps')], ...judged },
      `${maps}\n“the map room is gone” — Inès Moreau\nSaid by Inès Moreau`,
      maps,
    ],
    ['an answer that nobody claims', { kind: 'answer', cards: [card('saved-books')], ...judged }, books, books],
    [
      'several cards, an empty line between them',
      { kind: 'answer', cards: [card('saved-books'), card('flood-when')], ...judged },
      `${books}\n\nThe cellar was flooded late on Tuesday evening.`,
      `${books}\n\nThe cellar was flooded late on Tuesday evening.`,
    ],
    ['a correction', { kind: 'correction', cards: [card('saved-books')], ...judged }, books, books],
    [
      'suggestions',
      { kind: 'suggestions', cards: [card('saved-books'), card('flood-when')], ...judged },
      'I am not sure which of these you mean:\n• Which books were saved?\n• When was the cellar flooded?',
      'I am not sure which of these you mean:',
    ],
    [
      'what the story does not say, and what it does',
      { kind: 'decline', reason: 'not-covered', closest: [card('saved-books')], ...judged },
      'The story does not say. What it does tell:\n• Which books were saved?',
      'The story does not say.',
    ],
    [
      'what has nothing to do with it',
      { kind: 'decline', reason: 'off-topic', closest: [], ...judged },
      'The story does not say.',
      'The story does not say.',
    ],
    [
      'nothing asked',
      { kind: 'decline', reason: 'nothing-asked', closest: [card('saved-books')], ...judged },
      'Ask me anything about the story, for example:\n• Which books were saved?',
      'Ask me anything about the story, for example:',
    ],
  ])('%s', (_, reply, shown, content) => {
    expect(shownText(telling, reply)).toBe(shown);
    expect(contentOf(reply)).toBe(content);
  });
});
