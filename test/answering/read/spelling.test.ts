import { describe, expect, it } from 'vitest';
import { createNearWords } from '../../../src/answering/read/edit-distance.js';
import { createSpelling } from '../../../src/answering/read/spelling.js';

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
const english = new Set(['born', 'pasta', 'female']);
const spelling = createSpelling(story, (word) => english.has(word), createNearWords(['what', 'because']));

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
    expect(spelling(word)).toBe(meant);
  });
});

it('finds the word among very many', () => {
  const many = new Map(Array.from({ length: 20_000 }, (_, i) => [`harb${(i + 40_000).toString(36)}x`, 1] as const));
  const repair = createSpelling(
    new Map([...many, ['harbour', 1]]),
    () => false,
    () => [],
  );
  expect(repair('harbuor')).toBe('harbour');
  expect(repair('hqzzuor')).toBeUndefined();
});
