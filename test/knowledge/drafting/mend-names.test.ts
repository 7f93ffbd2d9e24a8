import { describe, expect, it } from 'vitest';
import { isNamedIn, type Mended, mendNames, type Numbered } from '../../../src/knowledge/drafting/mend-names.js';
import type { Card, Entity, Knowledge } from '../../../src/model/knowledge.js';

const TEXTS = new Map([
  [1, 'Ada Brook lit the lamp of Port Merrow for the Harbour Board.'],
  [2, 'The Board paid Tom Ruhl, the boss said.'],
]);

const card = (number: number, more: Partial<Card>): Card => ({
  id: `s0${number}-lamp`,
  topic: 'lamp',
  question: `What of ${number}?`,
  alsoAsked: [],
  answer: '',
  quotes: [],
  sentences: [number],
  entities: [],
  related: [],
  misconceptions: [],
  ...more,
});

const name = (id: string, shown: string, kind: Entity['kind'], aliases: string[], role?: string): Entity => ({
  id,
  name: shown,
  kind,
  ...(role ? { role } : {}),
  aliases,
});

const KNOWLEDGE: Knowledge = {
  story: {
    id: undefined,
    title: 'The lamp',
    date: '2031-03-20',
    topics: [{ id: 'lamp', title: 'Lamp' }],
    sources: [{ id: 'article', date: '2031-03-20', sha256: '0'.repeat(64), sentences: 2 }],
    notCited: [],
    loadedWords: [],
  },
  vocabulary: {
    entities: [
      name('brook', 'Ada Brook', 'person', ['ada brook', 'brook', 'keeper'], 'keeper'),
      name('board', 'Harbour Board', 'place', ['harbour board']),
      name('ruhl', 'Tom Ruhl', 'person', ['tom ruhl', 'ruhl']),
    ],
    sameMeaning: [],
  },
  cards: [
    card(1, { entities: ['brook', 'board'] }),
    card(2, { entities: ['ruhl'], saidBy: ['ruhl'], quotes: [{ speaker: 'ruhl', words: 'well paid' }] }),
  ],
  notCovered: [],
};

const NUMBERED: Numbered = [
  ...KNOWLEDGE.vocabulary.entities.map(({ id }) => ({ of: 'name' as const, id })),
  { of: 'topic', id: 'lamp' },
];

const mend = (line: string): Mended =>
  mendNames(line, KNOWLEDGE, NUMBERED, ({ sentences: [number] }) => TEXTS.get(Number(number)) ?? '');

function mended(line: string): { names: Entity[]; cards: Card[]; knowledge: Knowledge } {
  const done = mend(line);
  if ('problem' in done) throw new Error(done.problem);
  return { names: done.knowledge.vocabulary.entities, cards: done.knowledge.cards, knowledge: done.knowledge };
}

const nameOf = (line: string, id: string): Entity | undefined => mended(line).names.find((one) => one.id === id);

describe('what is typed about a name', () => {
  it.each([
    ['several are taken out', '- 1 3', ['board']],
    ['also with a comma', '-1, 3', ['board']],
    [
      'one that is missing comes last',
      '+ organisation Merrow Gazette; gazette',
      ['brook', 'board', 'ruhl', 'merrow-gazette'],
    ],
    ['an id is given once', '+ person Brook', ['brook', 'board', 'ruhl', 'brook-2']],
    ['one that is another is gone', '3 > 1', ['brook', 'board']],
  ])('%s: %s', (_, line, ids) => {
    expect(mended(line).names.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['another kind', '2 organisation', 'board', { kind: 'organisation' }],
    ['by its first letters', '1 2 org', 'board', { kind: 'organisation' }],
    [
      'another name, by which it is called, too',
      '3 = Thomas Ruhl',
      'ruhl',
      { name: 'Thomas Ruhl', aliases: ['tom ruhl', 'ruhl', 'thomas ruhl'] },
    ],
    ['a role', '3 : boss of the board', 'ruhl', { role: 'boss of the board' }],
    [
      'what else it is called',
      '2 + The Board; port authority',
      'board',
      { aliases: ['harbour board', 'the board', 'port authority'] },
    ],
    ['what somebody else was called', '3 + keeper', 'brook', { aliases: ['ada brook', 'brook'] }],
    ['what it is not called', '1 - keepers', 'brook', { aliases: ['ada brook', 'brook'] }],
    ['what the other was called', '3 > 1', 'brook', { aliases: ['ada brook', 'brook', 'keeper', 'tom ruhl', 'ruhl'] }],
  ])('%s: %s', (_, line, id, expected) => {
    expect(nameOf(line, id)).toMatchObject(expected);
  });

  it('takes a role away', () => {
    expect(nameOf('1 :', 'brook')).not.toHaveProperty('role');
  });

  it('puts a new name on the drafts whose sentences have it, and on no other', () => {
    expect(mended('2 + board').cards.map(({ entities }) => entities)).toEqual([
      ['brook', 'board'],
      ['ruhl', 'board'],
    ]);
    expect(mended('+ place Port Merrow').cards.map(({ entities }) => entities)).toEqual([
      ['brook', 'board', 'port-merrow'],
      ['ruhl'],
    ]);
  });

  it('gives the words of one who is another to that one', () => {
    expect(mended('3 > 1').cards[1]).toMatchObject({
      entities: ['brook'],
      saidBy: ['brook'],
      quotes: [{ speaker: 'brook', words: 'well paid' }],
    });
  });

  it('leaves on a draft whose words were a name’s that is none, so that another is asked for', () => {
    expect(mended('- 3').cards[1]).toMatchObject({ saidBy: ['ruhl'] });
  });

  it('gives a topic another title', () => {
    expect(mended('4 = The lighthouse').knowledge.story.topics).toEqual([{ id: 'lamp', title: 'The lighthouse' }]);
  });

  it.each([
    ['a kind that is none', '1 2 body', '“body” is no kind'],
    ['a missing one of no kind', '+ body Merrow', '“body” is no kind'],
    ['a number that is none', '- 9', 'there is no 9'],
    ['the same as itself', '1 > 1', 'there is no other name 1'],
    ['the same as a topic', '1 > 4', 'there is no other name 4'],
    ['a topic taken out', '- 4', '4 is a topic'],
    ['no name', '1 =', 'type a name behind “=”'],
    ['taken away what it is not called', '1 - mayor', 'Ada Brook is not called mayor'],
    ['taken away all', '2 - harbour board', 'Harbour Board has to be called something'],
    ['something else', 'brook is no place', 'not understood'],
  ])('is refused with the reason: %s', (_, line, problem) => {
    expect(mend(line)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

it.each([
  ['as whole words', 'The Harbour Board paid.', true],
  ['with a sign behind them', 'It was the harbour board’s lamp.', true],
  ['not within a word', 'The harbour boards paid.', false],
])('a text names one %s', (_, text, isNamed) => {
  expect(isNamedIn(text, ['harbour board'])).toBe(isNamed);
});
