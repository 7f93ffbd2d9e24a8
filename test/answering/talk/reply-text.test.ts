import { describe, expect, it } from 'vitest';
import {
  missingLine,
  nameOf,
  quoteLine,
  quoteLines,
  replyText,
  saidByLine,
} from '../../../src/answering/talk/reply-text.js';
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

describe('quoteLines', () => {
  it.each([
    ['not in the answer', 'Inès Moreau said that it was lost.', 1],
    ['in the answer without marks', 'Inès Moreau said that the map room is gone.', 1],
    ['in the answer, but not whose it is', 'Somebody said: “the map room is gone”.', 1],
    ['in the answer with whose it is', 'Inès Moreau said that “the map room is gone”.', 0],
    ['in straight marks, with another case', 'Moreau said: "The map room is gone, all of it."', 0],
  ])('shows a quotation once: %s', (_, answer, count) => {
    const quotes = [{ speaker: 'moreau', words: 'the map room is gone' }];
    expect(quoteLines(telling, { ...card('saved-books'), answer, quotes })).toHaveLength(count);
  });
});

describe('missingLine', () => {
  it('says what is missing, or that it is not exactly that', () => {
    expect(missingLine('why')).toBe('The story does not say why.');
    expect(missingLine(undefined)).toBe('The story does not say exactly that.');
  });
});

describe('replyText', () => {
  const books = 'Volunteers carried 800 rare books upstairs in time.';
  const tuesday = 'The cellar was flooded late on Tuesday evening.';
  it.each<[string, Reply, string]>([
    [
      'an answer with its quotation and speaker',
      { kind: 'answer', cards: [card('lost-maps')], untold: [], ...judged },
      'Inès Moreau said that the map room with its 4,000 sea charts was lost.\n“the map room is gone” — Inès Moreau\nSaid by Inès Moreau',
    ],
    ['one that nobody claims', { kind: 'answer', cards: [card('saved-books')], untold: [], ...judged }, books],
    [
      'several cards, an empty line between them',
      { kind: 'answer', cards: [card('saved-books'), card('flood-when')], untold: [], ...judged },
      `${books}\n\n${tuesday}`,
    ],
    [
      'a part that is not told',
      { kind: 'answer', cards: [card('saved-books')], untold: ['which hotel'], ...judged },
      `${books}\n\nThe story does not say which hotel.`,
    ],
    [
      'a correction, in words',
      { kind: 'correction', cards: [card('saved-books')], untold: [], ...judged },
      `The story tells it differently: ${books}`,
    ],
    [
      'the nearest',
      { kind: 'nearest', missing: 'why', cards: [card('saved-books')], ...judged },
      `The story does not say why.\nThe nearest it tells:\n${books}`,
    ],
    [
      'the nearest, and others to choose from',
      { kind: 'nearest', missing: undefined, cards: [card('saved-books'), card('flood-when')], ...judged },
      `The story does not say exactly that.\nThe nearest it tells:\n${books}\nIt also tells:\n• When was the cellar flooded?`,
    ],
    ['what has nothing to do with it', { kind: 'decline', ...judged }, 'The story does not say.'],
    [
      'talk, with a question to begin with',
      { kind: 'talk', about: 'nothing', text: 'Ask away.', cards: [card('saved-books')], ...judged },
      'Ask away.\n• Which books were saved?',
    ],
    ['talk alone', { kind: 'talk', about: 'thanks', text: 'Any time.', cards: [], ...judged }, 'Any time.'],
  ])('%s', (_, reply, shown) => {
    expect(replyText(telling, reply)).toBe(shown);
  });
});
