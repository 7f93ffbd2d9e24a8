import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answering/ask.js';
import { askedTerms } from '../../src/answering/evidence.js';
import { createSearchIndex } from '../../src/answering/search-index.js';
import { createTextWeigher, type TextEvidence } from '../../src/answering/text-evidence.js';

/** Texts by their terms; every term weighs the same but for how many of the texts have it. */
const TEXTS = [
  ['orla', 'found', 'school', '=1921', 'larn'],
  ['call', 'school', 'happi'],
  ['crew', 'settl', 'port', '=300', 'march', '?not'],
  ['quai'],
];
const index = createSearchIndex(
  TEXTS.map((body) => ({ phrasings: [], body })),
  () => 1,
);
const readFor = createTextWeigher(index, new Set(['orla', 'larn']));

interface Asked {
  keys: string[];
  ask?: Ask;
  names?: string[];
}

function weighed({ keys, ask = 'what', names = [] }: Asked, place: number, before?: number): TextEvidence {
  const asked = askedTerms(index, keys);
  return readFor(asked, { ask, names: new Set(names) })({ place, before, bm25: 0.4 });
}

/** In one of four texts, in two of them, in none. */
const [ONE, TWO, NONE] = [1, 2, 0].map((n) => Math.log(1 + (4 - n + 0.5) / (n + 0.5)));

describe('createTextWeigher', () => {
  it.each<[string, keyof TextEvidence, Asked, number, number]>([
    ['passes on the score of the search', 'bm25', { keys: ['crew'] }, 2, 0.4],
    ['all of the question', 'explained', { keys: ['crew', 'port'] }, 2, 1],
    ['a part of it, by weight', 'explained', { keys: ['school', 'crew'] }, 0, TWO / (TWO + ONE)],
    ['nothing', 'explained', { keys: ['crew'] }, 3, 0],
    ['a part of it, by number', 'counted', { keys: ['school', 'crew', 'new'] }, 0, 1 / 3],
    ['what no text is asked for does not count', 'counted', { keys: ['crew', '?who'] }, 2, 1],
    ['neighbours', 'adjacent', { keys: ['crew', 'settl'] }, 2, 1],
    ['with one term between', 'adjacent', { keys: ['crew', 'port'] }, 2, 0.5],
    ['with two between', 'adjacent', { keys: ['crew', '=300'] }, 2, 0],
    ['the other way round', 'adjacent', { keys: ['settl', 'crew'] }, 2, 0],
    ['one term has no neighbour', 'adjacent', { keys: ['crew'] }, 2, 0],
    ['a word of the same idea', 'alike', { keys: ['establish'] }, 0, 1],
    ['a word of the same family', 'alike', { keys: ['settler', 'crew'] }, 2, NONE / (NONE + ONE)],
    ['the word itself is not like it', 'alike', { keys: ['found'] }, 0, 0],
    ['the heaviest that is missing', 'missing', { keys: ['school', 'crew', 'quai'] }, 0, ONE / (TWO + 2 * ONE)],
    ['nothing is missing', 'missing', { keys: ['school'] }, 0, 0],
    ['a name for who', 'kindMissing', { keys: ['school'], ask: 'who' }, 0, 0],
    ['no name for who', 'kindMissing', { keys: ['crew'], ask: 'who' }, 2, 1],
    ['only the names that the question has', 'kindMissing', { keys: ['orla', 'larn'], ask: 'who' }, 0, 1],
    ['a year for when', 'kindMissing', { keys: ['school'], ask: 'time' }, 0, 0],
    ['a month for when', 'kindMissing', { keys: ['crew'], ask: 'time' }, 2, 0],
    ['no date for when', 'kindMissing', { keys: ['school'], ask: 'time' }, 1, 1],
    ['a number for how many', 'kindMissing', { keys: ['crew'], ask: 'count' }, 2, 0],
    ['no number for how many', 'kindMissing', { keys: ['school'], ask: 'count' }, 1, 1],
    ['any text may tell what', 'kindMissing', { keys: ['quai'], ask: 'what' }, 3, 0],
    ['a name it lacks, of two', 'strangers', { keys: ['orla', 'bray'], names: ['bray'] }, 0, 0.5],
    ['the same word not written as a name', 'strangers', { keys: ['orla', 'bray'] }, 0, 0],
    ['a number it lacks', 'figures', { keys: ['=1921', 'school'] }, 1, 1],
    ['a number it has', 'figures', { keys: ['=1921', 'school'] }, 0, 0],
    ['a word that no text has', 'unknown', { keys: ['new', 'crew'] }, 2, NONE / (NONE + ONE)],
    ['a word that only another text has', 'unknown', { keys: ['quai', 'crew'] }, 2, 0],
    ['a "not" that it lacks', 'negated', { keys: ['?not', 'school'] }, 0, 1],
    ['a "not" that it has', 'negated', { keys: ['?not', 'crew'] }, 2, 0],
  ])('%s (%s)', (_, piece, asked, place, expected) => {
    expect(weighed(asked, place)[piece]).toBeCloseTo(expected, 6);
  });

  it.each<[string, number | undefined, string[], number]>([
    ['it follows a text with the word', 0, ['call', 'orla'], ONE / (2 * ONE)],
    ['it follows none', undefined, ['call', 'orla'], 0],
    ['it follows one without the word', 2, ['call', 'orla'], 0],
    ['what it has itself is not taken from there', 0, ['school'], 0],
    ['a word nobody has', 0, ['new'], 0],
  ])('takes words from the text before: %s', (_, before, keys, expected) => {
    expect(weighed({ keys }, 1, before).before).toBeCloseTo(expected, 6);
  });

  it('weighs a question without terms', () => {
    for (const value of Object.values(weighed({ keys: [] }, 0))) expect(value).not.toBeNaN();
  });
});
