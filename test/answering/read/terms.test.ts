import { describe, expect, it } from 'vitest';
import { createTermReader, stemOf, stemsOf } from '../../../src/answering/read/terms.js';
import { vocabularySchema } from '../../../src/knowledge/schema.js';

const vocabulary = vocabularySchema.parse({
  entities: [
    { id: 'us', name: 'the United States', kind: 'place', aliases: ['us', 'america', 'united states'] },
    { id: 'ambassador', name: 'Ann Reed', kind: 'person', aliases: ['reed', 'us ambassador', 'ambassador'] },
    { id: 'moreau', name: 'Inès Moreau', kind: 'person', aliases: ['moreau', "library's director"] },
    { id: 'library', name: 'Harbour Library', kind: 'organisation', aliases: ['library'] },
    { id: 'flight-7', name: 'Flight 7', kind: 'event', aliases: ['flight 7'] },
  ],
  sameMeaning: [
    ['cancel', 'call off', 'scrap'],
    ['cellar', 'basement'],
    ['resolution', 'draft'],
    ['permanent resolution', 'lasting draft'],
  ],
});
const reader = createTermReader(vocabulary);
const keys = (text: string): string[] => reader.read(text).terms.map((term) => term.key);
/** What a word is known by that general English may hold in a group. */
const keyOf = (word: string): string => keys(word)[0] ?? '';

describe('createTermReader', () => {
  it.each([
    ['an alias stands for its name', 'America agreed', ['@us', keyOf('agreed')]],
    ['and the name itself', 'Ann Reed agreed', ['@ambassador', keyOf('agreed')]],
    ['the longest phrase wins', 'the US ambassador', ['@ambassador']],
    ['where it stops short, the shorter one stands', 'the US army', ['@us', keyOf('army')]],
    ['a group of words has one key', 'scrapped, called off, cancelled', ['~cancel', '~cancel', '~cancel']],
    ['but not a part of a phrase', 'they called the council', [keyOf('called'), keyOf('council')]],
    ['nor its words in another order', 'off the call', [keyOf('call')]],
    ['a longer group wins over a shorter', 'a lasting draft', ['~permanent resolution']],
    ['its last word alone is the shorter', 'a draft', ['~resolution']],
    ['plurals are the same word', 'basements and cellars', ['~cellar', '~cellar']],
    ['a possessive is the word', "Moreau's cellar", ['@moreau', '~cellar']],
    ['a possessive inside a phrase', "the library's director", ['@moreau']],
    ['or without its mark', 'the library director', ['@moreau']],
    ['accents and case do not matter', 'INES MOREAU', ['@moreau']],
    ['words of grammar say nothing', 'what is it about', []],
    ['a number is a number however it is written', 'fourteen or 14', ['=14', '=14']],
    ['a number may be part of a name', 'flight seven', ['@flight-7']],
    ['another number is not', 'flight 8', [keyOf('flight'), '=8']],
  ])('%s: %s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['the country', 'did the US agree', true],
    ['the country, in small letters too', 'did the us agree', true],
    ['the people who ask', 'tell us more', false],
    ['those given something', 'can you give us the vote', false],
    ['the country, in capitals', 'what can you tell US voters', true],
  ])('reads "us" as %s', (_, text, isCountry) => {
    expect(keys(text).includes('@us')).toBe(isCountry);
  });

  it.each([
    ['a month', 'will it end by May', [keyOf('end'), 'may-month']],
    ['a month at the end of a span', 'closed until may', [keyOf('closed'), 'may-month']],
    ['a month in a date', 'it closed on May 11', [keyOf('closed'), 'may-month', '=11']],
    ['a month behind its day', 'closed 11 May after a delay', [keyOf('closed'), '=11', 'may-month', keyOf('delay')]],
    ['a month, whoever came that day', 'On 11 May people came', ['=11', 'may-month', keyOf('people'), keyOf('came')]],
    ['a month, late or early', 'closed since early May', [keyOf('closed'), keyOf('early'), 'may-month']],
    ['somebody, with figures about', 'Theresa May, 11 votes short', [keyOf('theresa'), '=11', keyOf('votes'), 'short']],
    ['somebody whom so many follow', 'Some 11 May people came', ['=11', keyOf('people'), keyOf('came')]],
    ['a verb before a figure', 'how many may 11 people bring', ['=11', keyOf('people'), keyOf('bring')]],
    ['somebody by their age', 'May, 45, left', ['=45', keyOf('left')]],
    ['a verb', 'may they cancel it', ['~cancel']],
    ['a verb after a name', 'Moreau may cancel', ['@moreau', '~cancel']],
  ])('reads "may" as %s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['a new operator', true],
    ['a takeover of the port', true],
    ['the ground offensive', false],
    ['a new roof', false],
  ])('reads "who will take over" as what is also %s: %s', (text, is) => {
    const [meant] = keys('who will take over');
    expect(keys(text).includes(meant ?? '')).toBe(is);
  });

  it('tells which words a term was read from, and where they stand', () => {
    expect(reader.read('Did the US ambassador call off 14 talks?').terms).toEqual([
      { key: '@ambassador', words: 'US ambassador', at: 2 },
      { key: '~cancel', words: 'call off', at: 4 },
      { key: '=14', words: '14', at: 6 },
      { key: keyOf('talks'), words: 'talks', at: 7 },
    ]);
  });

  it('names a key as a person would', () => {
    expect(['@us', '~cancel', '=14', 'talk'].map(reader.name)).toEqual(['the United States', 'cancel', '14', 'talk']);
  });

  it('repairs content words, not grammar or numbers', () => {
    const asked: string[] = [];
    const spelling = (word: string): string | undefined => {
      asked.push(word);
      return word === 'celar' ? 'cellar' : undefined;
    };
    const { terms } = reader.read('what of the celar 14', spelling);
    expect(terms.map(({ key, words }) => [key, words])).toEqual([
      ['~cellar', 'celar'],
      ['=14', '14'],
    ]);
    expect(asked).toEqual(['celar']);
  });

  it.each([
    ['a capital inside a question', 'who is Okafer', ['okafer']],
    ['beside other names', 'Did Ben Okafer resign', ['ben', 'okafer']],
    ['a capital at the start tells nothing', 'Okafer said what', []],
    ['nor does none', 'who is okafer', []],
    ['nor where all words have one', 'Who Is Okafer', []],
    ['as in a title', 'The Fall of Okafer', []],
    ['or a shout', 'WHO IS OKAFER', []],
  ])('shows spelling which words are written as names: %s: %s', (_, text, expected) => {
    const named: string[] = [];
    reader.read(text, (word, isName) => {
      if (isName) named.push(word);
      return undefined;
    });
    expect(named).toEqual(expected);
  });

  it.each([
    ['of the vocabulary', 'moreau', true],
    ['of the vocabulary, wherever it stands there', 'harbour', true],
    ['another name of the vocabulary, in small letters there', 'america', true],
    ['written with a capital inside a text', 'larne', true],
    ['written without as often', 'mayor', false],
    ['written with one only at the start', 'crews', false],
    ['a word of the vocabulary that is no name', 'basement', false],
    ['never read', 'oslo', false],
  ])('knows names: %s', (_, word, isName) => {
    const fresh = createTermReader(vocabulary);
    fresh.read('Crews and the Mayor met in Larne');
    fresh.read('the mayor left Larne');
    expect(fresh.isName(word)).toBe(isName);
  });

  it('learns the words of the story, but none from questions', () => {
    const fresh = createTermReader(vocabulary);
    fresh.read('the crane came');
    fresh.read('wherabouts of the crain', () => undefined);
    expect(fresh.words().has('crane')).toBe(true);
    expect(fresh.words().has('basement')).toBe(true);
    expect(fresh.words().has('crain')).toBe(false);
  });
});

describe('stemOf', () => {
  it.each([
    ['cancelled', 'cancel'],
    ['hostages', 'hostag'],
    ['used', 'used'],
    ['us', 'us'],
    ['', ''],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('stemsOf', () => {
  it.each([
    ['forms of a word', 'call off', 'called off', true],
    ['case and accents', 'Inès Moreau', 'ines moreau', true],
    ['numbers in digits and words', 'flight seven', 'flights 7', true],
    ['the order of words', 'off call', 'call off', false],
    ['other words', 'call off', 'call of', false],
    ['a short word and the stem of a longer one', 'us', 'used', false],
  ])('%s', (_, a, b, same) => {
    expect(stemsOf(a) === stemsOf(b)).toBe(same);
  });
});
