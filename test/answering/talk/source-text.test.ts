import { describe, expect, it } from 'vitest';
import {
  accountLines,
  agreementLine,
  nameOfSource,
  outOfDateLine,
  sourceLines,
} from '../../../src/answering/talk/source-text.js';
import type { Card, Cited, Source, Story } from '../../../src/model/knowledge.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const { story: library, cards } = createSmallKnowledge();
const [only] = library.sources;

function cardCiting(sentences: Cited[], accounts?: Card['accounts']): Card {
  const [card] = cards;
  if (!card) throw new Error('there is no card');
  return { ...card, sentences, accounts };
}

const GAZETTE: Source = { ...only, id: 'gazette', publisher: 'The Gazette', url: 'https://gazette.example/1' };
const WIRE: Source = { ...only, id: 'wire', publisher: 'Newswire', date: '2031-02-06' };
const COPY: Source = { ...only, id: 'copy', publisher: 'The Herald', sameAs: 'wire' };
const STORY: Story = { ...library, sources: [GAZETTE, WIRE, COPY] };

describe('sourceLines', () => {
  it.each<[Cited[], string]>([
    [[8], 'sentence 8'],
    [[8, 9], 'sentences 8–9'],
    [[1, 8, 9], 'sentences 1, 8–9'],
    [[9, 8, 1, 8], 'sentences 1, 8–9'],
    [[1, 3, 5], 'sentences 1, 3, 5'],
    [[1, 2, 3, 10, 11], 'sentences 1–3, 10–11'],
  ])('%j: %s of the one article', (sentences, line) => {
    expect(sourceLines(library, cardCiting(sentences))).toEqual([`${line} of the article as of 2031-02-05`]);
  });

  it('has a line for each source, in the story’s order, with its own date', () => {
    expect(sourceLines(STORY, cardCiting(['wire 3', 2, 'wire 2', 'elsewhere 1']))).toEqual([
      'sentence 2 of The Gazette (https://gazette.example/1) as of 2031-02-05',
      'sentences 2–3 of Newswire as of 2031-02-06',
    ]);
  });
});

describe('nameOfSource', () => {
  it.each<[string, Partial<Source>, Partial<Source>, string]>([
    ['its publisher', { publisher: 'The Gazette', title: 'Flood' }, { publisher: 'Newswire' }, 'The Gazette'],
    [
      'both, of several',
      { publisher: 'The Gazette', title: 'Flood' },
      { publisher: 'The Gazette' },
      'The Gazette, “Flood”',
    ],
    ['its title', { title: 'Flood' }, {}, '“Flood”'],
    ['as the article, where nothing is known', {}, {}, 'the article'],
  ])('is %s', (_, own, other, name) => {
    const first = { ...only, ...own };
    expect(nameOfSource({ ...library, sources: [first, { ...only, id: 'other', ...other }] }, first)).toBe(name);
  });

  it('is the id of another of which nothing is known', () => {
    const other = { ...only, id: 'bulletin' };
    expect(nameOfSource({ ...library, sources: [only, other] }, other)).toBe('bulletin');
  });
});

describe('agreementLine', () => {
  it.each<[string, Cited[], string | undefined]>([
    ['nothing for one source', [1, 2], undefined],
    ['two that are independent', [1, 'wire 1'], '2 independent sources agree'],
    ['two of three, as two carry one report', [1, 'wire 1', 'copy 1'], '2 independent sources agree'],
    ['two that carry one report', ['wire 1', 'copy 1'], 'The same report: 1 independent source'],
  ])('counts %s', (_, sentences, line) => {
    expect(agreementLine(STORY, cardCiting(sentences))).toBe(line);
  });
});

it('where sources differ each side is told by name, and none is said to agree', () => {
  const card = cardCiting(
    [1, 'wire 1', 'copy 1'],
    [
      { says: '37 people died', sources: ['copy', 'wire'] },
      { says: '35 people died', sources: ['gazette'] },
    ],
  );
  expect(accountLines(STORY, card)).toEqual([
    'Newswire and The Herald (1 independent source): 37 people died',
    'The Gazette (1 independent source): 35 people died',
  ]);
  expect(agreementLine(STORY, card)).toBeUndefined();
});

it.each<[string, Partial<Card>, string | undefined]>([
  ['has no last day', {}, undefined],
  ['holds until today', { until: '2031-02-10' }, undefined],
  ['held until yesterday', { until: '2031-02-09' }, '2031-02-09'],
  ['was to be looked at yesterday', { checkBy: '2031-02-09', until: '2031-02-20' }, '2031-02-09'],
  ['has passed both', { checkBy: '2031-02-09', until: '2031-02-08' }, '2031-02-08'],
])('a card that %s', (_, days, since) => {
  const line = outOfDateLine({ ...cardCiting([1]), ...days }, new Date('2031-02-10T23:59:00Z'));
  expect(line).toBe(since && `This may be out of date: it was checked to hold until ${since}.`);
});
