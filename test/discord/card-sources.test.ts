import { describe, expect, it } from 'vitest';
import { type CardSources, readSources, typedSources } from '../../src/discord/commands/knowledge/card-sources.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const { vocabulary, cards } = createSmallKnowledge();
const [moreau, okafor] = ['moreau', 'okafor'].map((id) => vocabulary.entities.find((entity) => entity.id === id)?.name);

describe('what a card rests on, as it is typed', () => {
  it.each(cards)('is read as it was, whatever $id rests on', (card) => {
    const { sentences, saidBy, quotes } = card;
    expect(readSources(typedSources(card, vocabulary), vocabulary)).toEqual({ sentences, saidBy, quotes });
  });

  it.each<[string, string, Partial<CardSources>]>([
    ['nothing', ' \n', {}],
    ['sentences', '3, wire 2 5', { sentences: [3, 'wire 2', 5] }],
    ['sentences on lines of their own', '3\nwire  2', { sentences: [3, 'wire 2'] }],
    ['what is no sentence beside one', '3, two', { sentences: [3, 'two'] }],
    ['who says it, by name', `${moreau}`, { saidBy: ['moreau'] }],
    ['two of them', `${moreau}, okafor`, { saidBy: ['moreau', 'okafor'] }],
    ['in other letters', `${okafor}`.toUpperCase(), { saidBy: ['okafor'] }],
    ['somebody whom nobody knows', 'The Mayor', { saidBy: ['the-mayor'] }],
    ['a quotation', `${okafor}: “It: gave way at 3”`, { quotes: [{ speaker: 'okafor', words: 'It: gave way at 3' }] }],
    ['one without marks', 'okafor: it gave way', { quotes: [{ speaker: 'okafor', words: 'it gave way' }] }],
    ['a name and nothing said', 'okafor:', { saidBy: ['okafor'] }],
  ])('has %s', (_, typed, expected) => {
    expect(readSources(typed, vocabulary)).toEqual({ sentences: [], quotes: [], ...expected });
  });
});
