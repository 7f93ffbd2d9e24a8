import { describe, expect, it } from 'vitest';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import { formatFault } from '../../src/model/fault.js';
import { requireFirst } from '../support/elements.js';
import {
  knowledgeTexts,
  replaced,
  SOUND_CARDS,
  SOUND_NOT_COVERED,
  SOUND_STORY,
  SOUND_VOCABULARY,
} from '../support/knowledge-texts.js';

const SOUND = {
  'cards/flood.yaml': SOUND_CARDS,
  'story.yaml': SOUND_STORY,
  'vocabulary.yaml': SOUND_VOCABULARY,
  'not-covered.yaml': SOUND_NOT_COVERED,
};

/** The faults of a sound folder in which a part of one file is replaced. */
function faultsOf(file: keyof typeof SOUND, part: string, by: string): string[] {
  const result = parseKnowledge(knowledgeTexts({ [file]: replaced(SOUND[file], part, by) }));
  return result.ok ? [] : result.faults.map(formatFault);
}

const topics = (count: number): string =>
  Array.from({ length: count }, (_, i) => `  - { id: topic-${i}, title: Topic ${i} }\n`).join('');
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('parseKnowledge', () => {
  it('reads a sound folder and fills in what was left out', () => {
    const result = parseKnowledge(knowledgeTexts());
    expect(result.ok && result.parsed.knowledge).toMatchObject({
      story: { title: 'A burst pipe floods the cellar of Harbour Library', notCited: [] },
      vocabulary: { entities: [{ id: 'moreau', name: 'Inès Moreau' }], sameMeaning: [['cellar', 'basement']] },
      cards: [{ id: 'cause', related: [], misconceptions: [], sentences: [1, 2] }],
      notCovered: [{ question: 'How old is Inès Moreau?', alsoAsked: [] }],
    });
  });

  describe('says where a card is wrong', () => {
    it.each([
      ['a missing value stands where its card does', '  topic: flood\n', '', '1:3', 'topic: is missing'],
      ['an id with a space', 'id: cause', 'id: the cause', '1:7', 'id: must be lower-case words joined by hyphens'],
      ['an id in capitals', 'id: cause', 'id: Cause', '1:7', 'id: must be lower-case words'],
      ['an id that would not fit a button', 'id: cause', `id: ${'a'.repeat(61)}`, '1:7', 'id: has to have at most'],
      [
        'a question longer than a choice',
        'Why was the cellar flooded?',
        'a'.repeat(101),
        '3:13',
        'question: has to have at most',
      ],
      [
        'something told that there is no word for',
        'sentences:',
        'tells: [who, whom]\n  sentences:',
        '16:16',
        'tells 2: has to be one of who, when, where',
      ],
      [
        'a way to ask that is a number',
        '- Was it the rain?',
        '- 7',
        '10:7',
        'alsoAsked 6: has to be a text: put it in quotation marks, as "7"',
      ],
      [
        'a way to ask left empty',
        '- Was it the rain?',
        '-',
        '10:6',
        'alsoAsked 6: has to be a text, and is empty: write one, or delete the line',
      ],
      [
        'a way to ask without end',
        '- Was it the rain?',
        `- ${'a'.repeat(201)}`,
        '10:7',
        'alsoAsked 6: has to have at most',
      ],
      ['an answer too short', 'A water main burst, says Inès Moreau.', 'Yes.', '11:11', 'answer: has to have at least'],
      [
        'an answer too long',
        'A water main burst, says Inès Moreau.',
        'a'.repeat(481),
        '11:11',
        'answer: has to have at most',
      ],
      ['said by nobody', 'saidBy: [moreau]', 'saidBy: []', '12:11', 'saidBy: has to have at least'],
      [
        'said by a text',
        'saidBy: [moreau]',
        'saidBy: moreau',
        '12:11',
        'saidBy: has to be a list: put it in brackets, as [moreau]',
      ],
      [
        'a quotation of 31 words',
        'the pipe gave way',
        words(31),
        '15:14',
        'quotes 1.words: a quotation holds at most 30 words',
      ],
      ['no sentence', '[1, 2]', '[]', '16:14', 'sentences: has to have at least'],
      ['sentence 0', '[1, 2]', '[0]', '16:15', 'sentences 1: has to be at least 1'],
      ['half a sentence', '[1, 2]', '[1.5]', '16:15', 'sentences 1: has to be the number of a sentence'],
      ['a sentence in words', '[1, 2]', '[1, two]', '16:18', 'sentences 2: has to be the number of a sentence'],
      [
        'seven related cards',
        'entities: [moreau]',
        'related: [a, b, c, d, e, f, g]',
        '17:12',
        'related: has to have at most',
      ],
      ['an empty time', 'entities: [moreau]', "when: ''", '17:9', 'when: has to have at least'],
    ])('%s', (_, part, by, place, message) => {
      const faults = faultsOf('cards/flood.yaml', part, by);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`cards/flood.yaml:${place}: ${message}`);
    });

    it.each([
      ['a card with the longest id', 'id: cause', `id: ${'a'.repeat(60)}`],
      ['the longest question', 'Why was the cellar flooded?', 'a'.repeat(100)],
      ['the longest answer', 'A water main burst, says Inès Moreau.', 'a'.repeat(480)],
      ['a quotation of 30 words', 'the pipe gave way', words(30)],
      ['six related cards', 'entities: [moreau]', 'related: [a, b, c, d, e, f]'],
    ])('but has nothing to say of %s', (_, part, by) => {
      expect(faultsOf('cards/flood.yaml', part, by)).toEqual([]);
    });
  });

  it.each([
    ['in a card', 'cards/flood.yaml', 'entities: [moreau]', 'entitys: [moreau]', '17:3: unknown key "entitys"'],
    [
      'in a quotation',
      'cards/flood.yaml',
      'speaker: moreau',
      'speaker: moreau\n      by: moreau',
      '15:7: unknown key "by"',
    ],
    ['in the story', 'story.yaml', 'topics:', 'author: nobody\ntopics:', '6:1: unknown key "author"'],
    ['in a topic', 'story.yaml', 'title: The flood }', 'title: The flood, icon: x }', '7:36: unknown key "icon"'],
    ['in the article', 'story.yaml', '  sentences: 4', '  sentences: 4\n  url: x', '6:3: unknown key "url"'],
    ['in an entity', 'vocabulary.yaml', 'kind: person', 'kind: person\n    age: 7', '5:5: unknown key "age"'],
    [
      'in what the story does not say',
      'not-covered.yaml',
      '  closest: cause',
      '  closest: cause\n  why: x',
      '3:3: unknown key "why"',
    ],
    [
      'that every object has',
      'cards/flood.yaml',
      'entities: [moreau]',
      'constructor: x',
      '17:3: unknown key "constructor"',
    ],
    [
      'that would change the object',
      'cards/flood.yaml',
      'entities: [moreau]',
      '__proto__: x',
      '17:3: unknown key "__proto__"',
    ],
    ['that is a number', 'cards/flood.yaml', 'entities: [moreau]', '7: x', '17:3: unknown key "7"'],
  ] as const)('refuses an unknown key %s', (_, file, part, by, fault) => {
    expect(faultsOf(file, part, by)).toEqual([expect.stringContaining(`${file}:${fault}: `)]);
  });

  it.each([
    ['no such day', 'story.yaml', '2031-02-05', '2031-02-30', '2:7: date: has to be a day'],
    ['a day in words', 'story.yaml', '2031-02-05', '5 February', '2:7: date: has to be a day'],
    ['a fingerprint cut short', 'story.yaml', 'ab'.repeat(32), 'ab'.repeat(31), '4:11: article.sha256: must be the 64'],
    [
      'sentences in words',
      'story.yaml',
      'sentences: 4',
      'sentences: four',
      '5:14: article.sentences: has to be a number',
    ],
    ['no topic', 'story.yaml', topicsLine(), ' []', '7:2: topics: has to have at least'],
    ['more topics than a menu holds', 'story.yaml', topicsLine(), topics(26), '7:3: topics: has to have at most'],
    [
      'an excuse without a reason',
      'story.yaml',
      'topics:',
      'notCited: [{ sentence: 1, reason: no }]\ntopics:',
      '6:35: notCited 1.reason: has to have at least',
    ],
    [
      'a kind of name there is not',
      'vocabulary.yaml',
      'person',
      'animal',
      '4:11: entities 1.kind: has to be one of person, organisation, place, people, event, thing',
    ],
    [
      'a name without aliases',
      'vocabulary.yaml',
      '[moreau, director]',
      '[]',
      '5:14: entities 1.aliases: has to have at least',
    ],
    [
      'a word that means only itself',
      'vocabulary.yaml',
      '[cellar, basement]',
      '[cellar]',
      '7:5: sameMeaning 1: has to have at least',
    ],
    [
      'a nearest card that is a number',
      'not-covered.yaml',
      'closest: cause',
      'closest: 7',
      '2:12: closest: has to be a text',
    ],
    [
      'a question of two letters',
      'not-covered.yaml',
      'How old is Inès Moreau?',
      'ab',
      '1:13: question: has to have at least',
    ],
  ] as const)('says where the other files are wrong: %s', (_, file, part, by, fault) => {
    const faults = faultsOf(file, part, by);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${file}:${fault}`);
  });

  it.each([
    ['a key twice', 'entities: [moreau]', 'topic: flood', '17:3: this key stands twice'],
    [
      'a list that does not end',
      'entities: [moreau]',
      'entities: [moreau',
      '18:1: a list that begins with [ does not end with ]',
    ],
    [
      'a text that does not end',
      'entities: [moreau]',
      'entities: "moreau',
      '18:1: a text that begins with " does not end with it',
    ],
    [
      'a colon inside a text',
      'Why was the cellar flooded?',
      'Why: was it?',
      '3:13: a text with ": " in it has to stand in quotation marks',
    ],
    ['a second document', 'entities: [moreau]', 'entities: [moreau]\n---\n- x', '18:1: a second document begins'],
    [
      'a repetition by alias',
      'entities: [moreau]',
      'entities: &m [moreau]\n  related: *m',
      '17:13: "&m" is taken for a mark of YAML',
    ],
    ['an alias of nothing', 'entities: [moreau]', 'entities: *m', '17:13: '],
    [
      'a set for a list',
      'entities: [moreau]',
      'entities: !!set {moreau}',
      '17:13: "!!set" is taken for a mark of YAML',
    ],
  ])('says where the YAML is broken: %s', (_, part, by, fault) => {
    expect(faultsOf('cards/flood.yaml', part, by)[0]).toContain(`cards/flood.yaml:${fault}`);
  });

  it('names the place in files with the line ends of Windows', () => {
    const text = replaced(SOUND_CARDS, 'topic: flood', 'topic: Flood').replaceAll('\n', '\r\n');
    const result = parseKnowledge(knowledgeTexts({ 'cards/flood.yaml': text }));
    expect(result.ok ? [] : result.faults).toMatchObject([{ line: 2, column: 10 }]);
  });

  it.each([
    ['empty', ''],
    ['only a comment', '# to do\n'],
    ['one text', 'hello'],
    ['a map', 'cards: []'],
  ])('wants a list of cards: %s', (_, text) => {
    const result = parseKnowledge(knowledgeTexts({ 'cards/flood.yaml': text }));
    expect(result.ok ? [] : result.faults).toMatchObject([{ file: 'cards/flood.yaml', line: 1, column: 1 }]);
  });

  it('survives lists nested without end', () => {
    const text = '['.repeat(20_000);
    expect(parseKnowledge(knowledgeTexts({ 'cards/flood.yaml': text })).ok).toBe(false);
  });

  it('names every file that is missing', () => {
    const result = parseKnowledge(new Map());
    expect(result.ok ? [] : result.faults.map(formatFault)).toEqual([
      'story.yaml:1:1: the file is missing: write it; docs/curating.md shows a small one',
      'vocabulary.yaml:1:1: the file is missing: write it; docs/curating.md shows a small one',
      'not-covered.yaml:1:1: the file is missing: write it; [] is enough',
      'cards:1:1: there is no card file: write one, such as cards/all.yaml',
    ]);
  });

  it('names the faults of all files at once', () => {
    const files = knowledgeTexts({
      'story.yaml': replaced(SOUND_STORY, '2031-02-05', 'today'),
      'cards/flood.yaml': replaced(SOUND_CARDS, 'id: cause', 'id: Cause'),
      'cards/more.yaml': '- [',
    });
    const result = parseKnowledge(files);
    const places = result.ok ? [] : result.faults.map(({ file, line }) => `${file}:${line}`);
    expect([...new Set(places)]).toEqual(['story.yaml:2', 'cards/flood.yaml:1', 'cards/more.yaml:1']);
  });

  it('reads the card files by name, whatever order they came in', () => {
    const second = replaced(SOUND_CARDS, 'id: cause', 'id: second');
    const files = new Map([
      ['cards/b.yaml', second],
      ...knowledgeTexts({ 'cards/flood.yaml': undefined }),
      ['cards/a b.yaml', SOUND_CARDS],
    ]);
    const result = parseKnowledge(files);
    expect(result.ok && result.parsed.knowledge.cards.map((card) => card.id)).toEqual(['cause', 'second']);
  });

  it('remembers where each part of a card stands', () => {
    const result = parseKnowledge(knowledgeTexts());
    if (!result.ok) throw new Error('the folder is sound');
    const { knowledge, locate } = result.parsed;
    const card = requireFirst(knowledge.cards);
    expect(locate(card, ['alsoAsked', 2])).toEqual({ file: 'cards/flood.yaml', line: 7, column: 7 });
    expect(locate(card, ['quotes', 0, 'words'])).toEqual({ file: 'cards/flood.yaml', line: 15, column: 14 });
    expect(locate(card, ['related', 0]), 'what is not there stands where its card does').toEqual({
      file: 'cards/flood.yaml',
      line: 1,
      column: 3,
    });
    expect(locate(knowledge.story, ['article', 'sha256'])).toEqual({ file: 'story.yaml', line: 4, column: 11 });
    expect(locate(knowledge.vocabulary, ['sameMeaning', 0, 1])).toEqual({
      file: 'vocabulary.yaml',
      line: 7,
      column: 14,
    });
  });
});

describe('questions.yaml', () => {
  const parse = (text: string | undefined) => parseKnowledge(knowledgeTexts({ 'questions.yaml': text }));

  it('may be missing, and is read where it is there', () => {
    const without = parse(undefined);
    expect(without.ok && 'questions' in without.parsed.knowledge).toBe(false);
    const read = parse('- question: Why?\n  cards: [cause]\n- question: And now?\n  after: [Why?]\n');
    expect(read.ok && read.parsed.knowledge.questions).toEqual([
      { question: 'Why?', after: [], cards: ['cause'] },
      { question: 'And now?', after: ['Why?'], cards: [] },
    ]);
  });

  it.each([
    ['an unknown key', '- question: Why?\n  card: cause\n', 'questions.yaml:2:3: unknown key "card"'],
    ['no question', '- cards: [cause]\n', 'questions.yaml:1:3: question: '],
    ['no id', '- question: Why?\n  cards: [The cause]\n', 'questions.yaml:2:11: cards 1: must be lower-case'],
  ])('is refused with the place: %s', (_, text, fault) => {
    const result = parse(text);
    expect(result.ok ? [] : result.faults.map(formatFault)).toEqual([expect.stringContaining(fault)]);
  });
});

function topicsLine(): string {
  return '  - { id: flood, title: The flood }\n';
}
