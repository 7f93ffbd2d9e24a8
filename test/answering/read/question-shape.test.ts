import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/answering/read/question-shape.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const reader = createTermReader(createSmallKnowledge().vocabulary);
const everyday = new Set('who what did the of is it i say in'.split(' '));
/** The longest phrases, one after the other: how the question is read from end to end. */
const read = (text: string): string => {
  const phrases = shapeOf(reader.read(text), (word) => everyday.has(word)).filter(
    (phrase) => phrase.split(' ').length === 3,
  );
  return phrases.map((phrase, i) => (i === 0 ? phrase : phrase.split(' ').at(-1))).join(' ');
};

describe('shapeOf', () => {
  it.each([
    ['words that are no everyday ones are one sign', 'who drafted the deal', '^ who X the X $'],
    ['however many in a row', 'who quickly drafted the deal', '^ who X the X $'],
    ['names inside are another', 'what did Greta Lind say', '^ what did N say $'],
    ['a first word has its capital from its place', 'Drafted it in Oslo', '^ X it in N $'],
    ['names of the story, however they are written', 'who is okafor', '^ who is N $'],
    ['where most words have a capital it tells nothing', 'What Is The Deal Of It', '^ what is the X of it $'],
    ['figures', 'what is 14 of 20', '^ what is # of # $'],
    ['"I" is no name', 'what did I say', '^ what did i say $'],
  ])('%s: %s', (_, text, shape) => {
    expect(read(text)).toBe(shape);
  });

  it('has each phrase of one to three once', () => {
    expect(shapeOf(reader.read('who is who'), (word) => everyday.has(word)).sort()).toEqual(
      ['$', '^', '^ who', '^ who is', 'is', 'is who', 'is who $', 'who', 'who $', 'who is', 'who is who'].sort(),
    );
  });
});
