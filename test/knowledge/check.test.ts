import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { fingerprint } from '../../src/knowledge/article.js';
import { checkAgainstArticle, checkKnowledge } from '../../src/knowledge/check.js';
import { readEnglishFrequencies } from '../../src/knowledge/english-frequencies.js';
import { formatFault, type ParsedKnowledge, parseKnowledge } from '../../src/knowledge/parse.js';
import {
  knowledgeTexts,
  replaced,
  SOUND_CARDS,
  SOUND_NOT_COVERED,
  SOUND_STORY,
  SOUND_VOCABULARY,
} from '../support/knowledge-texts.js';

const english = readEnglishFrequencies();

const REPAIRS = `- id: price
  topic: flood
  question: How much will the repairs cost?
  alsoAsked:
    - What is the price of the repairs?
    - How expensive are the repairs?
    - total cost of mending the walls
    - How much money is needed?
    - What does the town have to spend?
    - repairs in crowns
  answer: The town expects to spend 1.5 million crowns on the repairs.
  sentences: [3]
  related: [cause]
  misconceptions:
    - The repairs are free of charge
`;

const SOUND = {
  'cards/flood.yaml': SOUND_CARDS,
  'cards/repairs.yaml': REPAIRS,
  'story.yaml': SOUND_STORY,
  'vocabulary.yaml': SOUND_VOCABULARY,
  'not-covered.yaml': SOUND_NOT_COVERED,
};
type File = keyof typeof SOUND;

function parsed(changes: Readonly<Record<string, string>> = {}): ParsedKnowledge {
  const result = parseKnowledge(knowledgeTexts({ 'cards/repairs.yaml': REPAIRS, ...changes }));
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.parsed;
}

function check(knowledge: ParsedKnowledge): string[] {
  return checkKnowledge(knowledge, createAnswerer(knowledge.knowledge, english)).map(formatFault);
}

describe('checkKnowledge', () => {
  it('finds nothing in sound knowledge', () => {
    expect(check(parsed())).toEqual([]);
  });

  const rows: [string, File, string, string, string][] = [
    ['a topic', 'cards/flood.yaml', 'topic: flood', 'topic: floods', '2:10: there is no topic "floods" in story.yaml'],
    ['a related card', 'cards/repairs.yaml', '[cause]', '[cause, causes]', '13:20: there is no card "causes"'],
    [
      'an entity',
      'cards/flood.yaml',
      'entities: [moreau]',
      'entities: [moreau, morea]',
      '17:22: there is no entity "morea" in vocabulary.yaml',
    ],
    [
      'who says it',
      'cards/flood.yaml',
      'saidBy: [moreau]',
      'saidBy: [nobody]',
      '12:12: there is no entity "nobody" in vocabulary.yaml',
    ],
    [
      'who is quoted',
      'cards/flood.yaml',
      'speaker: moreau',
      'speaker: nobody',
      '14:16: there is no entity "nobody" in vocabulary.yaml',
    ],
    ['the nearest card', 'not-covered.yaml', 'closest: cause', 'closest: causes', '2:12: there is no card "causes"'],
    ['a sentence', 'cards/repairs.yaml', '[3]', '[3, 5]', '12:18: the article has 4 sentences only'],
  ];
  it.each(rows)('finds a link to nothing: %s', (_, file, part, by, fault) => {
    expect(check(parsed({ [file]: replaced(SOUND[file], part, by) }))).toEqual([`${file}:${fault}`]);
  });

  it('finds a card that is related to itself', () => {
    expect(check(parsed({ 'cards/repairs.yaml': replaced(REPAIRS, '[cause]', '[price]') }))).toEqual([
      'cards/repairs.yaml:13:13: a card is not related to itself',
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
      '6:51: "Director" already belongs to entity moreau',
    ],
    [
      'a name that also means something',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar, moreau]',
      '7:14: "moreau" already belongs to entity moreau',
    ],
    [
      'a word in two groups',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar, basement]\n  - [vault, Basement]',
      '8:13: "Basement" already belongs to group cellar',
    ],
    [
      'another form of a word in two groups',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar, basement]\n  - [vault, basements]',
      '8:13: "basements" already belongs to group cellar',
    ],
    [
      'a question in other letters',
      'cards/repairs.yaml',
      'How expensive are the repairs?',
      'why was the CELLAR flooded?',
      '6:7: the same words stand at cards/flood.yaml:3',
    ],
    [
      'a question the story does not answer',
      'not-covered.yaml',
      'How old is Inès Moreau?',
      'How expensive are the repairs?',
      '1:13: the same words stand at cards/repairs.yaml:6',
    ],
    [
      'a way to ask in its own card',
      'cards/repairs.yaml',
      'repairs in crowns',
      'How much money is needed?',
      '10:7: the same words stand at cards/repairs.yaml:8',
    ],
  ];
  it.each(doubles)('finds what is there twice: %s', (_, file, part, by, fault) => {
    expect(check(parsed({ [file]: replaced(SOUND[file], part, by) }))).toContain(`${file}:${fault}`);
  });

  it('finds a card id that is taken, also in another file', () => {
    const twin = replaced(REPAIRS, 'id: price', 'id: cause');
    expect(check(parsed({ 'cards/repairs.yaml': twin }))).toContain(
      'cards/repairs.yaml:1:7: the id "cause" is taken by cards/flood.yaml:1',
    );
  });

  it('allows an alias that is written in two ways for the same name', () => {
    const text = replaced(SOUND_VOCABULARY, '[moreau, director]', '[moreau, director, Director, Inès Moreau]');
    expect(check(parsed({ 'vocabulary.yaml': text }))).toEqual([]);
  });

  it('finds a way to ask that brings up another card, unless that card is related', () => {
    const stray = replaced(SOUND_CARDS, 'Was it the rain?', 'So how much will the repairs cost?');
    expect(check(parsed({ 'cards/flood.yaml': stray }))).toEqual([
      'cards/flood.yaml:10:7: "So how much will the repairs cost?" brings up price, not this card or one it names as related',
    ]);
    const related = replaced(stray, 'entities: [moreau]', 'related: [price]');
    expect(check(parsed({ 'cards/flood.yaml': related }))).toEqual([]);
  });

  it('allows a way to ask without a telling word: it is found word for word', () => {
    const empty = replaced(SOUND_CARDS, 'Was it the rain?', 'What is it?');
    expect(check(parsed({ 'cards/flood.yaml': empty }))).toEqual([]);
  });

  it('finds a misconception that its card does not put right', () => {
    const text = replaced(REPAIRS, 'The repairs are free of charge', 'So why was the cellar flooded?');
    expect(check(parsed({ 'cards/repairs.yaml': replaced(text, '  related: [cause]\n', '') }))).toEqual([
      'cards/repairs.yaml:14:7: "So why was the cellar flooded?" brings up cause, not this card or one it names as related',
    ]);
  });

  it('lists the faults in the order of the files and lines', () => {
    const faults = check(
      parsed({
        'cards/repairs.yaml': replaced(replaced(REPAIRS, '[cause]', '[x]'), '[3]', '[30]'),
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

describe('checkAgainstArticle', () => {
  const ARTICLE = `the cellar of harbour library was flooded after a water main burst .
    director inès moreau said " the pipe gave way ". the town expects to spend 1 . 5 million crowns on it .
    the fire brigade was there for fourteen hours .`;
  const STORY = replaced(
    replaced(SOUND_STORY, 'ab'.repeat(32), fingerprint(ARTICLE)),
    'topics:',
    'notCited: [{ sentence: 4, reason: the hours matter to nobody }]\ntopics:',
  );

  function checkArticle(changes: Readonly<Record<string, string>> = {}, article = ARTICLE): string[] {
    return checkAgainstArticle(parsed({ 'story.yaml': STORY, ...changes }), article).map(formatFault);
  }
  const inFlood = (part: string, by: string): string[] =>
    checkArticle({ 'cards/flood.yaml': replaced(SOUND_CARDS, part, by) });
  const inRepairs = (part: string, by: string): string[] =>
    checkArticle({ 'cards/repairs.yaml': replaced(REPAIRS, part, by) });

  it('finds nothing where the cards keep to the article', () => {
    expect(checkArticle()).toEqual([]);
  });

  it('finds another article', () => {
    const faults = checkArticle({}, `${ARTICLE} `);
    expect(faults).toEqual([expect.stringMatching(/^story\.yaml:4:11: is not the article's, which is [0-9a-f]{64}$/)]);
  });

  it('finds a wrong number of sentences', () => {
    expect(checkArticle({ 'story.yaml': replaced(STORY, 'sentences: 4', 'sentences: 5') })).toEqual([
      'story.yaml:5:14: the article has 4 sentences',
    ]);
  });

  it('finds a sentence that no card cites and nothing excuses', () => {
    expect(checkArticle({ 'story.yaml': replaced(STORY, 'sentence: 4', 'sentence: 3') })).toEqual([
      'story.yaml:5:14: no card cites sentence 4 ("the fire brigade was there for …"), nor does notCited excuse it',
    ]);
    expect(inRepairs('[3]', '[4]')).toContain(
      'story.yaml:5:14: no card cites sentence 3 ("the town expects to spend 1.5 …"), nor does notCited excuse it',
    );
  });

  it.each([
    ['in digits where the article has digits', 'spend 1.5 million crowns'],
    ['written out', 'spend 1,500,000 crowns'],
    ['in words', 'spend one and a half million crowns'],
  ])('knows a figure %s', (_, by) => {
    expect(inRepairs('spend 1.5 million crowns', by)).toEqual([]);
  });

  it.each([
    ['rounded', 'spend 2 million crowns', 'the figure 2000000'],
    ['in words', 'spend two million crowns', 'the figure 2000000'],
    ['from a sentence that it does not cite', 'spend fourteen crowns', 'the figure 14'],
    ['in digits from one it does not cite', 'spend 14 crowns', 'the figure 14'],
  ])('finds a figure that is not in the sentences cited: %s', (_, by, what) => {
    expect(inRepairs('spend 1.5 million crowns', by)).toEqual([
      `cards/repairs.yaml:11:11: ${what} does not stand in the sentences it cites`,
    ]);
  });

  it.each([
    ['other case', 'The PIPE gave way'],
    ['other spacing', 'the pipe  gave way'],
    ['a part of it', 'gave way'],
  ])('takes a quotation as verbatim: %s', (_, by) => {
    expect(inFlood('the pipe gave way', by)).toEqual([]);
  });

  it.each([
    ['another word', 'the pipe broke'],
    ['a word left out', 'the gave way'],
    ['a sentence that is not cited', 'the fire brigade was there'],
    ['a figure changed', 'the pipe gave way for 14'],
  ])('finds a quotation that is not verbatim: %s', (_, by) => {
    expect(inFlood('the pipe gave way', by)).toContain(
      `cards/flood.yaml:15:14: "${by}" does not stand in the sentences it cites`,
    );
  });

  it('reads quotations within an answer as well', () => {
    const answer = 'A water main burst, says Inès Moreau.';
    expect(inFlood(answer, 'Moreau said “the pipe gave way” that night.')).toEqual([]);
    expect(inFlood(answer, 'Moreau said "the pipe was old" that night.')).toEqual([
      'cards/flood.yaml:11:11: "the pipe was old" does not stand in the sentences it cites',
    ]);
  });
});
