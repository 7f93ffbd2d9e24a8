import { describe, expect, it } from 'vitest';
import { MOST_PARTS, partsOf } from '../../src/answering/parts.js';
import { createTermReader } from '../../src/answering/terms.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const reader = createTermReader(createSmallKnowledge().vocabulary);
const isName = (key: string): boolean => key.startsWith('@');
const parts = (question: string): { keys: string[]; leans: boolean }[] =>
  partsOf(question, reader.read, isName).map(({ terms, leans }) => ({ keys: terms.map((term) => term.key), leans }));

describe('partsOf', () => {
  it.each([
    [
      'two questions joined by "and"',
      'How much water was pumped out, and when will the library reopen?',
      [
        { keys: ['water', 'pump'], leans: false },
        { keys: ['@library', '~reopen'], leans: false },
      ],
    ],
    [
      'a preposition before the second question word',
      'Which books were saved and by whom were maps destroyed?',
      [
        { keys: ['book', 'save'], leans: false },
        { keys: ['map', 'destroi'], leans: false },
      ],
    ],
    [
      'a second question that leans on the first',
      'Who voted for the repairs, and how many did each cost?',
      [
        { keys: ['vote', 'repair'], leans: false },
        { keys: ['cost'], leans: true },
      ],
    ],
    [
      'a pronoun makes it lean, however long it is',
      'Who saved the books and where did they carry the rare ones upstairs?',
      [
        { keys: ['save', 'book'], leans: false },
        { keys: ['carri', 'rare', 'upstair'], leans: true },
      ],
    ],
    [
      'two names in one question',
      'What did Moreau and Okafor say about the pipe?',
      [
        { keys: ['@moreau', 'pipe'], leans: false },
        { keys: ['@okafor', 'pipe'], leans: false },
      ],
    ],
    [
      'two names with "or" and an article between',
      'Was it the fire brigade or the council?',
      [
        { keys: ['@brigade'], leans: false },
        { keys: ['@council'], leans: false },
      ],
    ],
  ])('parts %s', (_, question, expected) => {
    expect(parts(question)).toEqual(expected);
  });

  it.each([
    ['one thing is asked', 'How much water was pumped out?'],
    ['"and" joins two things of one question', 'Which maps and books were destroyed?'],
    ['"and" joins two verbs', 'Did the pipe burst and flood the cellar?'],
    ['"and" opens the question', 'And how much water was pumped out?'],
    ['one name is named twice', 'Did Moreau and the director agree?'],
    ['other words stand between the names', 'Did Moreau pay the pumps and the council?'],
    ['nothing is asked', 'and and and'],
    ['there is nothing', ''],
  ])('leaves a question whole where %s', (_, question) => {
    expect(parts(question).length).toBeLessThan(2);
  });

  it('gives no more parts than a reply has cards', () => {
    const question = 'When was the flood and why did pipes burst and who saved books and how many maps and which vote?';
    expect(parts(question)).toHaveLength(MOST_PARTS);
  });
});
