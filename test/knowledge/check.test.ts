import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readEnglish } from '../../src/english/read-english.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import type { ParsedKnowledge } from '../../src/knowledge/fault-place.js';
import { formatFault } from '../../src/model/fault.js';
import {
  parsedTexts,
  replaced,
  SOUND_CARDS,
  SOUND_NOT_COVERED,
  SOUND_REPAIRS,
  SOUND_STORY,
  SOUND_VOCABULARY,
} from '../support/knowledge-texts.js';

const english = readEnglish();

const SOUND = {
  'cards/flood.yaml': SOUND_CARDS,
  'cards/repairs.yaml': SOUND_REPAIRS,
  'story.yaml': SOUND_STORY,
  'vocabulary.yaml': SOUND_VOCABULARY,
  'not-covered.yaml': SOUND_NOT_COVERED,
};
type File = keyof typeof SOUND;

async function check(knowledge: ParsedKnowledge): Promise<string[]> {
  return (await checkKnowledge(knowledge, createAnswerer(knowledge.knowledge, english))).map(formatFault);
}

describe('checkKnowledge', () => {
  it('finds nothing in sound knowledge', async () => {
    expect(await check(parsedTexts())).toEqual([]);
  });

  const rows: [string, File, string, string, string][] = [
    [
      'a topic',
      'cards/flood.yaml',
      'topic: flood',
      'topic: floods',
      '2:10: there is no topic "floods" in story.yaml: do you mean "flood"?',
    ],
    [
      'a related card',
      'cards/repairs.yaml',
      '[cause]',
      '[cause, causes]',
      '13:20: there is no card "causes": do you mean "cause"?',
    ],
    [
      'an entity',
      'cards/flood.yaml',
      'entities: [moreau]',
      'entities: [moreau, morea]',
      '17:22: there is no entity "morea" in vocabulary.yaml: do you mean "moreau"?',
    ],
    [
      'who says it',
      'cards/flood.yaml',
      'saidBy: [moreau]',
      'saidBy: [nobody]',
      '12:12: there is no entity "nobody" in vocabulary.yaml: take it out here, or add it to its entities',
    ],
    [
      'who is quoted',
      'cards/flood.yaml',
      'speaker: moreau',
      'speaker: nobody',
      '14:16: there is no entity "nobody" in vocabulary.yaml: take it out here, or add it to its entities',
    ],
    [
      'the nearest card',
      'not-covered.yaml',
      'closest: cause',
      'closest: causes',
      '2:12: there is no card "causes": do you mean "cause"?',
    ],
    ['a sentence', 'cards/repairs.yaml', '[3]', '[3, 5]', '12:18: the article has 4 sentences only'],
  ];
  it.each(rows)('finds a link to nothing: %s', async (_, file, part, by, fault) => {
    expect(await check(parsedTexts({ [file]: replaced(SOUND[file], part, by) }))).toEqual([
      expect.stringContaining(`${file}:${fault}`),
    ]);
  });

  it('finds a card that is related to itself', async () => {
    expect(await check(parsedTexts({ 'cards/repairs.yaml': replaced(SOUND_REPAIRS, '[cause]', '[price]') }))).toEqual([
      'cards/repairs.yaml:13:13: a card is not related to itself: take it out',
    ]);
  });

  const doubles: [string, File, string, string, string][] = [
    [
      'the id of a topic',
      'story.yaml',
      'title: The flood }',
      'title: The flood }\n  - { id: flood, title: Again }',
      '8:11: the id "flood" is taken',
    ],
    [
      'an id of an entity',
      'vocabulary.yaml',
      'sameMeaning:',
      '  - { id: moreau, name: Ann, kind: person, aliases: [ann] }\nsameMeaning:',
      '6:11: the id "moreau" is taken',
    ],
    [
      'a name of two',
      'vocabulary.yaml',
      'sameMeaning:',
      '  - { id: ann, name: Ann, kind: person, aliases: [Director] }\nsameMeaning:',
      '6:51: "Director" stands for Inès Moreau, too (as "director", vocabulary.yaml:5)',
    ],
    [
      'a name that also means something',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar, moreau]',
      '7:14: "moreau" stands for Inès Moreau, too (vocabulary.yaml:5)',
    ],
    [
      'a word in two groups',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar, basement]\n  - [vault, Basement]',
      '8:13: "Basement" stands for the group “cellar”, too (as "basement", vocabulary.yaml:7)',
    ],
    [
      'another form of a word in two groups',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar, basement]\n  - [vault, basements]',
      '8:13: "basements" stands for the group “cellar”, too (as "basement", vocabulary.yaml:7)',
    ],
    [
      'a question in other letters',
      'cards/repairs.yaml',
      'How expensive are the repairs?',
      'why was the CELLAR flooded?',
      '6:7: "why was the CELLAR flooded?" stands at cards/flood.yaml:3, too',
    ],
    [
      'what stands where a draft has no question',
      'cards/repairs.yaml',
      'How much will the repairs cost?',
      'Which question does sentence 3 answer?',
      '3:13: nobody asks this: write the question that the answer answers',
    ],
    [
      'a question the story does not answer',
      'not-covered.yaml',
      'How old is Inès Moreau?',
      'How expensive are the repairs?',
      '1:13: "How expensive are the repairs?" stands at cards/repairs.yaml:6, too',
    ],
    [
      'a way to ask in its own card',
      'cards/repairs.yaml',
      'repairs in crowns',
      'How much money is needed?',
      '10:7: "How much money is needed?" stands at cards/repairs.yaml:8, too',
    ],
  ];
  it.each(doubles)('finds what is there twice: %s', async (_, file, part, by, fault) => {
    expect(await check(parsedTexts({ [file]: replaced(SOUND[file], part, by) }))).toContainEqual(
      expect.stringContaining(`${file}:${fault}`),
    );
  });

  it('finds a card id that is taken, also in another file', async () => {
    const twin = replaced(SOUND_REPAIRS, 'id: price', 'id: cause');
    expect(await check(parsedTexts({ 'cards/repairs.yaml': twin }))).toContain(
      'cards/repairs.yaml:1:7: the id "cause" is taken by cards/flood.yaml:1: give this card another',
    );
  });

  it('allows an alias that is written in two ways for the same name', async () => {
    const text = replaced(SOUND_VOCABULARY, '[moreau, director]', '[moreau, director, Director, Inès Moreau]');
    expect(await check(parsedTexts({ 'vocabulary.yaml': text }))).toEqual([]);
  });

  it('finds a way to ask that brings up another card, unless that card is related', async () => {
    const stray = replaced(SOUND_CARDS, 'Was it the rain?', 'So how much will the repairs cost?');
    expect(await check(parsedTexts({ 'cards/flood.yaml': stray }))).toEqual([
      'cards/flood.yaml:10:7: "So how much will the repairs cost?" brings up price, not this card or one it names as related: move it there, put it more like this card, or add price to related',
    ]);
    const related = replaced(stray, 'entities: [moreau]', 'related: [price]');
    expect(await check(parsedTexts({ 'cards/flood.yaml': related }))).toEqual([]);
  });

  it('allows a way to ask without a telling word: it is found word for word', async () => {
    const empty = replaced(SOUND_CARDS, 'Was it the rain?', 'What is it?');
    expect(await check(parsedTexts({ 'cards/flood.yaml': empty }))).toEqual([]);
  });

  it('finds a misconception that its card does not put right', async () => {
    const text = replaced(SOUND_REPAIRS, 'The repairs are free of charge', 'So why was the cellar flooded?');
    expect(await check(parsedTexts({ 'cards/repairs.yaml': replaced(text, '  related: [cause]\n', '') }))).toEqual([
      'cards/repairs.yaml:14:7: "So why was the cellar flooded?" brings up cause, not this card or one it names as related: move it there, put it more like this card, or add cause to related',
    ]);
  });

  it('lists the faults in the order of the files and lines', async () => {
    const faults = await check(
      parsedTexts({
        'cards/repairs.yaml': replaced(replaced(SOUND_REPAIRS, '[cause]', '[x]'), '[3]', '[30]'),
        'cards/flood.yaml': replaced(SOUND_CARDS, 'topic: flood', 'topic: x'),
        'not-covered.yaml': replaced(SOUND_NOT_COVERED, 'closest: cause', 'closest: x'),
      }),
    );
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      'cards/flood.yaml:2:10',
      'cards/repairs.yaml:12:15',
      'cards/repairs.yaml:13:13',
      'not-covered.yaml:2:12',
    ]);
  });
});

it('gives others their turn while wordings are looked up', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const parsed = parsedTexts();
  const answerer = createAnswerer(parsed.knowledge, english);
  let lookedUp = 0;
  const slow = {
    ...answerer,
    findNearest(text: string) {
      vi.advanceTimersByTime(8);
      lookedUp += 1;
      return answerer.findNearest(text);
    },
  };
  const stretches: number[] = [];
  let done = false;
  const checked = checkKnowledge(parsed, slow).finally(() => {
    done = true;
  });
  while (!done) {
    stretches.push(lookedUp);
    lookedUp = 0;
    await setImmediate();
  }
  await checked;
  // Three times 8 ms are more than the 20 that others wait.
  expect(Math.max(...stretches)).toBe(3);
});
