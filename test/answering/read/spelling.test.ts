import { describe, expect, it } from 'vitest';
import { createNearWords } from '../../../src/answering/read/edit-distance.js';
import { createSpelling } from '../../../src/answering/read/spelling.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { readEnglish } from '../../../src/english/read-english.js';

/** The words of a story, each as often as it stands in it. */
const story = new Map(
  Object.entries({
    netanyahu: 9,
    hostages: 8,
    ceasefire: 7,
    bomb: 2,
    guterres: 3,
    famine: 3,
    rafah: 5,
    tongs: 1,
    tons: 9,
    acute: 20,
    accuse: 2,
    october: 40,
    octobr: 1,
    truce: 25,
    trace: 3,
    sunakk: 1,
    sunday: 20,
    iran: 30,
    iraq: 1,
  }),
);
const known = new Set(['born', 'pasta', 'female', 'ireland', 'irene']);
const names = new Set(['netanyahu', 'guterres', 'rafah', 'iran', 'iraq', 'october', 'sunday']);
const spelling = createSpelling(
  { words: () => story, isName: (word) => names.has(word) },
  { isKnown: (word) => known.has(word), everydayNear: createNearWords(['what', 'because', 'starter']) },
);

describe('createSpelling', () => {
  it.each([
    ['a letter left out', 'hostges', 'hostages'],
    ['letters swapped', 'famien', 'famine'],
    ['a wrong letter', 'guterrez', 'guterres'],
    ['two slips in a long word', 'netenyahoo', undefined],
    ['one slip in a long word', 'netanyaho', 'netanyahu'],
    ['a common word misspelt', 'becuase', 'because'],
    ['a word of the story is fine', 'rafah', undefined],
    ['correct English is no slip of the story’s words', 'born', undefined],
    ['nor is a word near one', 'female', undefined],
    ['of two words as near, the one used more', 'tonns', 'tons'],
    ['a doubled letter left single, before a wrong letter', 'acuse', 'accuse'],
    ['a slip that somebody’s question brought into the story', 'octobr', 'october'],
    ['a word that the story uses more than once or twice is none', 'trace', undefined],
    ['nor one that is two letters from any other', 'sunakk', undefined],
    ['nor a short one, which is near too many', 'iraq', undefined],
    ['too short to guess', 'rfa', undefined],
    ['nothing near', 'qwpoei', undefined],
    ['too long to be a word', 'netanyahooo'.repeat(4), undefined],
  ])('%s: %s', (_, word, meant) => {
    expect(spelling(word, false)).toBe(meant);
  });

  it.each([
    ['a name of the story, a slip away', 'guterrez', 'guterres'],
    ['a name of the story, two slips away', 'netanyhoo', undefined],
    ['nothing where only a word is near', 'hostagez', undefined],
    ['nor an everyday one', 'starmer', undefined],
    ['no name that the world knows', 'irene', undefined],
  ])('a word written as a name means %s', (_, word, meant) => {
    expect(spelling(word, true)).toBe(meant);
  });

  it('takes the same letters for a word where they are no name', () => {
    expect([spelling('starmer', false), spelling('starmer', true)]).toEqual(['starter', undefined]);
  });
});

describe('a question about a story', () => {
  const reader = createTermReader({
    entities: [
      { id: 'netanyahu', name: 'Benjamin Netanyahu', kind: 'person', aliases: ['netanyahu', 'bibi'] },
      { id: 'blinken', name: 'Antony Blinken', kind: 'person', aliases: ['blinken'] },
      { id: 'larne', name: 'Larne Harbour', kind: 'place', aliases: ['the harbour'] },
      { id: 'iraq', name: 'Iraq', kind: 'place', aliases: ['iraq'] },
    ],
    sameMeaning: [],
  });
  for (const text of [
    'The islanders told the starboard watch that the legation was banned.',
    'Bidders for the ferry, fined and irate, met the islander again.',
    'The committee published a resolution about hostages and the famine.',
  ])
    reader.read(text);
  const spell = createSpelling(reader, createRarity(readEnglish()));
  const read = (text: string): string[] => reader.read(text, spell).tokens.map((token) => token.text);

  it.each([
    ['a country is no word near it', 'What does Ireland say?', 'ireland'],
    ['whatever its case', 'what does ireland say', 'ireland'],
    ['nor the name of another', 'did iran agree', 'iran'],
    ['a statesman is no bidder', 'did biden agree', 'biden'],
    ['nor a people a word', 'did the lebanese agree', 'lebanese'],
    ['a name that no list knows, written as one', 'Did Starbord agree?', 'starbord'],
    ['a first name', 'did siobhan agree', 'siobhan'],
    ['a correct word', 'was it resolute', 'resolute'],
  ])('keeps its words: %s', (_, text, word) => {
    expect(read(text)).toContain(word);
  });

  it.each([
    ['a name, one slip away', 'what did netanyaho say', 'netanyahu'],
    ['a name, two slips away', 'What did Netenyaho say?', 'netanyahu'],
    ['a name written as one', 'What did Blinkin say?', 'blinken'],
    ['at the start', 'Blinkin said what?', 'blinken'],
    ['a place', 'Who left Larnne?', 'larne'],
    ['a word', 'who are the hostges', 'hostages'],
    ['a word at the start', 'Famien where?', 'famine'],
    ['a word in a title', 'The Resoultion of the Comittee', 'resolution'],
    ['a shout', 'WHAT DID BLINKIN SAY', 'blinken'],
    ['a name that no list knows, not written as one', 'did starbord agree', 'starboard'],
  ])('mends %s: %s', (_, text, word) => {
    expect(read(text)).toContain(word);
  });
});

it('finds the word among very many', () => {
  const many = new Map(Array.from({ length: 20_000 }, (_, i) => [`harb${(i + 40_000).toString(36)}x`, 1] as const));
  const repair = createSpelling(
    { words: () => new Map([...many, ['harbour', 1]]), isName: () => false },
    { isKnown: () => false, everydayNear: () => [] },
  );
  expect(repair('harbuor', false)).toBe('harbour');
  expect(repair('hqzzuor', false)).toBeUndefined();
});
