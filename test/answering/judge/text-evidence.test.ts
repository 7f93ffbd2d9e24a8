import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/answering/find/bm25.js';
import { askedTerms } from '../../../src/answering/judge/evidence.js';
import { createTextWeigher, type TextEvidence } from '../../../src/answering/judge/text-evidence.js';
import { MEANING, PLACE, POINTS_BACK, TIME } from '../../../src/answering/judge/text-form.js';

/** Texts by their terms; every term weighs the same but for how many of the texts have it. */
const TEXTS = [
  ['orla', 'found', 'school', '=1921', 'larn'],
  ['call', 'school', 'happi'],
  ['teach'],
  ['crew', 'settl', 'northern', 'port', '=300', 'march', '?not'],
  ['quai'],
];
const FORMS = [TIME | PLACE, POINTS_BACK, 0, TIME, MEANING];
/** The first three texts are in a row. */
const BEFORE = [undefined, 0, 1, undefined, undefined];
const [FOUNDED, CALLED, TEACHES, CREWS, QUAY] = [0, 1, 2, 3, 4];

const index = createSearchIndex(
  TEXTS.map((body) => ({ phrasings: [], body })),
  () => 1,
);
const readFor = createTextWeigher(index, {
  names: new Set(['orla', 'larn']),
  formOf: (place) => FORMS[place],
  before: (place) => BEFORE[place],
});

interface Asked {
  keys: string[];
  kind?: number;
  names?: string[];
}

function weighed({ keys, kind = 0, names = [] }: Asked, place: number): TextEvidence {
  return readFor(askedTerms(index, keys), { kind, names: new Set(names) })(place, 0.4);
}

/** In one of five texts, in two of them, in none. */
const [ONE, TWO, NONE] = [1, 2, 0].map((n) => Math.log(1 + (5 - n + 0.5) / (n + 0.5)));

describe('createTextWeigher', () => {
  it.each<[string, keyof TextEvidence, Asked, number, number]>([
    ['passes on the score of the search', 'bm25', { keys: ['crew'] }, CREWS, 0.4],

    ['all of the question', 'told', { keys: ['crew', 'port'] }, CREWS, 1],
    ['a part of it, by weight', 'told', { keys: ['school', 'crew'] }, FOUNDED, TWO / (TWO + ONE)],
    ['nothing', 'told', { keys: ['crew'] }, QUAY, 0],
    ['what is asked for is no word', 'told', { keys: ['crew', '?who'] }, CREWS, 1],

    ['a word of the same idea', 'alike', { keys: ['establish'] }, FOUNDED, 1],
    ['a word of the same family', 'alike', { keys: ['settler', 'crew'] }, CREWS, NONE / (NONE + ONE)],
    ['the word itself is not like it', 'alike', { keys: ['found'] }, FOUNDED, 0],
    ['another word', 'alike', { keys: ['establish'] }, CREWS, 0],

    ['a word of the text before', 'before', { keys: ['call', 'orla'] }, CALLED, 1 / 2],
    ['what it has itself is not taken from there', 'before', { keys: ['school'] }, CALLED, 0],
    ['a word of the one before that', 'before', { keys: ['orla'] }, TEACHES, 0],
    ['it follows none', 'before', { keys: ['teach'] }, CREWS, 0],

    ['a word two texts before', 'earlier', { keys: ['orla', 'teach'] }, TEACHES, 1 / 2],
    ['a word of the text before', 'earlier', { keys: ['happi'] }, TEACHES, 0],
    ['a word of a text that is no neighbour', 'earlier', { keys: ['orla'] }, CREWS, 0],

    ['it points back to the text before', 'pointed', { keys: ['call', 'orla'] }, CALLED, 1 / 2],
    ['it points back, but the word is its own', 'pointed', { keys: ['call'] }, CALLED, 0],
    ['it does not point back', 'pointed', { keys: ['happi'] }, TEACHES, 0],

    ['a name nobody explains', 'strangers', { keys: ['crew', 'orla'] }, CREWS, 1 / 2],
    ['a name that the question alone has', 'strangers', { keys: ['bray'], names: ['bray'] }, CREWS, 1],
    ['the same word not written as a name', 'strangers', { keys: ['bray'] }, CREWS, 0],
    ['a name of the text before', 'strangers', { keys: ['orla'] }, CALLED, 0],

    ['all words but names and numbers', 'plain', { keys: ['found', 'bray', '=7'], names: ['bray'] }, FOUNDED, 1],
    ['half of them', 'plain', { keys: ['found', 'crew', 'orla'] }, FOUNDED, 1 / 2],
    ['names alone', 'plain', { keys: ['orla', 'larn'] }, FOUNDED, 0],

    ['it begins with a word of the question', 'leading', { keys: ['orla'] }, FOUNDED, 1],
    ['it is the third', 'leading', { keys: ['school'] }, FOUNDED, 1 / 3],
    ['it has none', 'leading', { keys: ['crew'] }, FOUNDED, 0],

    ['side by side', 'compact', { keys: ['crew', 'settl'] }, CREWS, 1],
    ['the other way round', 'compact', { keys: ['settl', 'crew'] }, CREWS, 1],
    ['with two between', 'compact', { keys: ['crew', 'port'] }, CREWS, 2 / 4],
    ['side by side, by a word alike', 'compact', { keys: ['crew', 'settler'] }, CREWS, 1],
    ['one word has no distance', 'compact', { keys: ['crew'] }, CREWS, 0],
    ['half of the question, side by side', 'compact', { keys: ['crew', 'settl', 'quai', 'orla'] }, CREWS, 1 / 2],

    ['a time for when', 'kindMissing', { keys: ['school'], kind: TIME }, FOUNDED, 0],
    ['no time for when', 'kindMissing', { keys: ['school'], kind: TIME }, CALLED, 1],
    ['any text may tell what', 'kindMissing', { keys: ['quai'] }, TEACHES, 0],
    ['what its subject is', 'kindMissing', { keys: ['quai'], kind: MEANING }, QUAY, 0],
    ['what another subject is', 'kindMissing', { keys: ['crew'], kind: MEANING }, QUAY, 1],
    ['something else of the subject', 'kindMissing', { keys: ['crew'], kind: MEANING }, CREWS, 1],

    ['a number it lacks', 'figures', { keys: ['=1921', 'school'] }, CALLED, 1],
    ['a number it has', 'figures', { keys: ['=1921', 'school'] }, FOUNDED, 0],
    ['no number', 'figures', { keys: ['school'] }, CALLED, 0],

    ['a "not" that it lacks', 'negated', { keys: ['?not', 'school'] }, FOUNDED, 1],
    ['a "not" that it has', 'negated', { keys: ['?not', 'crew'] }, CREWS, 0],
    ['no "not"', 'negated', { keys: ['crew'] }, CREWS, 0],

    ['it has the opposite', 'opposite', { keys: ['southern', 'port'] }, CREWS, 1],
    ['it has the word', 'opposite', { keys: ['northern', 'port'] }, CREWS, 0],
    ['it has both', 'opposite', { keys: ['northern', 'southern'] }, CREWS, 1],
    ['it has neither', 'opposite', { keys: ['southern', 'port'] }, QUAY, 0],
  ])('%s (%s)', (_, piece, asked, place, expected) => {
    expect(weighed(asked, place)[piece]).toBeCloseTo(expected, 6);
  });

  it('weighs a question without terms', () => {
    for (const value of Object.values(weighed({ keys: [] }, 0))) expect(value).not.toBeNaN();
  });

  it('keeps to 0 to 1 for more terms than a number has bits', () => {
    const keys = TEXTS.flat().concat(Array.from({ length: 60 }, (_, i) => `new${i}`));
    for (const place of TEXTS.keys()) {
      for (const value of Object.values(weighed({ keys }, place))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
