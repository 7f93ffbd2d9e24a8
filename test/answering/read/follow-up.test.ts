import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/answering/read/follow-up.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const knowledge = createSmallKnowledge();
const reader = createTermReader(knowledge.vocabulary);
const kinds = new Map(knowledge.vocabulary.entities.map(({ id, kind }) => [`@${id}`, kind]));
const names = {
  isPerson: (key: string) => kinds.get(key) === 'person',
  isBody: (key: string) => kinds.get(key) === 'organisation',
  isActor: (key: string) => kinds.has(key),
};
const findCard = (id: string) => knowledge.cards.find((card) => card.id === id);

/** What a word is known by; keys of names and groups stand for themselves. */
const keyOf = (word: string): string => (/^[@~=]/.test(word) ? word : (reader.read(word).terms[0]?.key ?? word));

const MAPS = { question: 'Which maps were lost?', cards: ['lost-maps'] };
const PIPE = { question: 'What did Okafor say about the pipe?', cards: ['okafor-pipe'] };
const VOTE = { question: 'How did the council vote?', cards: ['council-vote'] };

function context(question: string, ...earlier: { question: string; cards: string[] }[]) {
  return contextOf(reader.read(question), earlier, reader.read, findCard, names);
}
const takes = (question: string, ...earlier: { question: string; cards: string[] }[]): string[] =>
  [...(context(question, ...earlier)?.terms.keys() ?? [])].sort();

describe('contextOf', () => {
  it.each([
    ['"he" is the person asked about', 'What did he say about the cellar walls?', [PIPE], ['@okafor']],
    ['"she" is the speaker of the card shown', 'What did she say about the insurance money?', [MAPS], ['@moreau']],
    ['"his" as well', 'Which are his other views of pumps and pipes?', [PIPE], ['@okafor', 'say']],
    ['the person spoken of last', 'What did he say about the cellar walls?', [MAPS, PIPE], ['@okafor']],
    ['or earlier, where the last turn has none', 'What did she say about old walls?', [MAPS, VOTE], ['@moreau']],
    ['"they" is the body asked about', 'How much do they want to spend on pumps?', [VOTE], ['@council']],
    ['"and X?" is the last question about X', 'And the books?', [MAPS], ['@moreau', 'lost', 'map']],
    ['"what about X?" too', 'What about the insurance?', [VOTE], ['@council', 'vote']],
    ['a question of one word', 'Why?', [VOTE], ['@council', 'vote']],
    ['"no, I meant X" asks the last question of X', 'no, I meant the books', [MAPS], ['@moreau', 'lost', 'map']],
    ['another person takes the place of the one before', 'And Moreau?', [PIPE], ['pipe', 'say']],
    [
      '"it" is what was asked about',
      'How much will it cost?',
      [{ question: 'When are the repairs?', cards: [] }],
      ['repair'],
    ],
    ['so does another body', 'And the fire brigade?', [VOTE], ['vote']],
    ['a body takes the place of a person, where no body was asked about', 'And the council?', [PIPE], ['pipe', 'say']],
    ['a person that of a body', 'And Moreau?', [VOTE], ['vote']],
    ['what is said again is not taken over', 'And the lost books?', [MAPS], ['@moreau', 'map']],
  ])('%s: %s', (_, question, earlier, terms) => {
    expect(takes(question, ...earlier)).toEqual(terms.map(keyOf).sort());
  });

  it.each([
    ['nothing was asked before', 'What did she say?', []],
    ['it names all that it asks about', 'How much water did the fire brigade pump out?', [MAPS]],
    ['"and" stands inside', 'Which rare books and sea charts did the volunteers rescue?', [MAPS]],
    ['"it" is one word of a long question', 'Was it the fire brigade that pumped water from the cellar?', [MAPS]],
    ['the person is named, and no one else is meant', 'What did Moreau say of her insurance policy and books?', [PIPE]],
    ['it only greets', 'hello', [MAPS]],
    ['it only thanks', 'ok thanks', [MAPS]],
    ['it ends the conversation', "thanks, that's all", [MAPS]],
    [
      'nobody was spoken of whom "he" could mean',
      'What did he say about the walls?',
      [{ question: 'Why?', cards: [] }],
    ],
  ])('a question stands alone where %s', (_, question, earlier) => {
    expect(context(question, ...earlier)).toBeUndefined();
  });

  it.each([
    ['a pronoun', 'What did she say about the insurance money?', true],
    ['an opening word', 'and the insurance?', true],
    ['no word of its own', 'why?', true],
    ['a last word that points back', 'How did the library respond to that?', true],
    ['nothing but its shortness', 'Which books were saved?', false],
    ['a name asked for in short', 'Who is Okafor?', false],
  ])('a follow-up is known by %s: %s', (_, question, needed) => {
    expect(context(question, MAPS)?.needed).toBe(needed);
  });

  it('counts what was asked before for less than what is asked, and the person in full', () => {
    const terms = context('And her?', MAPS)?.terms;
    expect(terms?.get('@moreau')).toBe(1);
    expect(terms?.get(keyOf('map'))).toBeLessThan(1);
  });

  it('remembers which cards were just shown', () => {
    expect(context('why?', MAPS, VOTE)?.shown).toEqual(new Set(['council-vote']));
  });

  it('remembers which cards those name as related', () => {
    expect(context('why?', MAPS)?.related).toEqual(new Set(['saved-books', 'flood-cause']));
  });

  it('passes over cards that are gone', () => {
    expect(takes('why?', { question: 'Which maps were lost?', cards: ['gone'] })).toEqual(
      ['lost', 'map'].map(keyOf).sort(),
    );
  });
});
