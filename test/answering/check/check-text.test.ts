import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { readEnglish } from '../../../src/english/read-english.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const answerer = createAnswerer(createSmallKnowledge(), readEnglish());

/** What came of each statement: the kind, with the card. */
const check = (text: string): string[] =>
  answerer.check(text).findings.map((one) => (one.kind === 'untold' ? one.kind : `${one.kind}: ${one.card.id}`));

describe('a statement', () => {
  it.each([
    ['in the card’s words', 'The fire brigade pumped out 1.5 million litres.', 'water-pumped'],
    ['in other words', 'Volunteers rescued 800 rare books', 'saved-books'],
    ['with digits', 'firefighters pumped out 1,500,000 litres', 'water-pumped'],
    ['as somebody’s word', 'Moreau said the map room is gone', 'lost-maps'],
    ['that was heard', 'I heard that the council voted to pay for the repairs', 'council-vote'],
    ['that somebody thinks', 'I think the library can reopen in May', 'reopening'],
    ['as news', 'BREAKING: the cellar was flooded on Tuesday!!', 'flood-when'],
    ['as a question', 'Did you know that the insurance does not cover floods?', 'moreau-insurance'],
    ['with a joke', 'lol the pipe was older than anyone in the brigade 😂', 'okafor-pipe'],
    ['that nobody made, asked plainly', 'How much will the repairs cost?', 'repair-cost'],
  ])('is told %s', (_, text, card) => {
    expect(check(text)).toEqual([`told: ${card}`]);
  });

  it.each([
    ['word for word', 'The cellar was flooded by rain', 'flood-cause'],
    ['with the words of a mistake', 'The town council refused to pay for the repairs of the library', 'council-vote'],
    ['another number', 'The fire brigade pumped out 3 million litres', 'water-pumped'],
    ['another number of the same', 'Volunteers saved 50 rare books', 'saved-books'],
    ['another price', 'the repairs will cost nine million crowns', 'repair-cost'],
    ['another day', 'The cellar was flooded on Friday', 'flood-when'],
    ['another month', 'The library can reopen in August', 'reopening'],
    ['a denial', 'The fire brigade never pumped any water', 'water-pumped'],
  ])('is told otherwise: %s', (_, text, card) => {
    expect(check(text)).toEqual([`otherwise: ${card}`]);
  });

  it.each([
    ['a word that the card has not', 'The cellar of the library was flooded on Tuesday', 'flood-when'],
    ['a mistake that is denied', 'The cellar was not flooded by rain', 'flood-cause'],
    ['another part of it', 'Volunteers carried 800 rare books and some chairs upstairs', 'saved-books'],
    ['a sweeping word', 'Volunteers rescued only 800 rare books', 'saved-books'],
  ])('is told what the story has on it, and nothing of whether it agrees, for %s', (_, text, card) => {
    expect(check(text)).toEqual([`near: ${card}`]);
  });

  it.each([
    ['a known person', 'Inès Moreau has resigned'],
    ['a known body', 'The town council met the mayor of Lyon'],
    ['a fact beside one that is told', 'Okafor bought a new fire engine'],
    ['what a curator noted as not told', 'How old is Inès Moreau?'],
    ['a time to come, where the past is told', 'Volunteers will rescue 800 rare books'],
    ['a person doing what another did', 'Okafor carried the rare books upstairs'],
  ])('is not told: %s', (_, text) => {
    expect(check(text)).toEqual(['untold']);
  });

  it.each([
    ['judges', 'The council is a disgrace'],
    ['demands', 'The council should pay for the repairs'],
    ['demands what the story has another number of', 'The repairs should cost five million crowns'],
    ['agrees', 'Moreau is right, it was the council.'],
    ['orders', 'Give them a new library!'],
    ['wishes', 'I hope the library reopens next week'],
    ['is about oneself', 'I lost my library card in the flood'],
    ['jokes', 'haha the library books can swim'],
    ['is about something else', 'Bananas are berries'],
    ['is courtesy', 'Thanks everyone, have a nice day!'],
    ['names and says nothing', 'Wow, Moreau.'],
    ['points at what was not told', 'They were all there.'],
    ['has no words', '… 🤷 !!!'],
    ['is empty', ''],
  ])('is left alone that %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('that gives somebody’s word is no opinion', () => {
    expect(check('Moreau called the council a disgrace')).toEqual(['untold']);
    expect(check('Moreau, the council is a disgrace')).toEqual([]);
  });
});

describe('a text', () => {
  it('is held against the story sentence by sentence, in its order', () => {
    const text =
      'Okafor was hurt. The cellar was flooded by rain!\n- Volunteers carried 800 rare books upstairs\n> haha what';
    expect(answerer.check(text)).toMatchObject({
      findings: [
        { statement: 'Okafor was hurt.', kind: 'untold' },
        { statement: 'The cellar was flooded by rain!', kind: 'otherwise' },
        { statement: 'Volunteers carried 800 rare books upstairs', kind: 'told' },
      ],
      more: 0,
    });
  });

  it('may state two things in a sentence', () => {
    expect(check('The cellar was flooded on Tuesday, and the council rejected the repairs')).toEqual([
      'told: flood-when',
      'otherwise: council-vote',
    ]);
    expect(check('Volunteers carried 800 rare books and some chairs upstairs')).toEqual(['near: saved-books']);
  });

  it('says once what it says twice', () => {
    expect(check('Moreau resigned. Moreau resigned.')).toEqual(['untold']);
  });

  it('has at most five findings, those that the story tells first, and the rest counted', () => {
    const untold = ['Moreau resigned.', 'Okafor sang.', 'Moreau danced.', 'Okafor was hurt.', 'Moreau lied to Okafor.'];
    const { findings, more } = answerer.check(
      [...untold, 'Volunteers carried 800 rare books upstairs.', 'The cellar was flooded by rain.'].join(' '),
    );
    expect(findings.map(({ kind }) => kind)).toEqual(['untold', 'untold', 'untold', 'told', 'otherwise']);
    expect(more).toBe(2);
  });

  it('of any length is held against it', () => {
    expect(answerer.check('Moreau resigned! '.repeat(2_000)).findings).toHaveLength(1);
    expect(answerer.check('a'.repeat(100_000)).findings).toEqual([]);
  });
});
