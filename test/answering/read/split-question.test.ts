import { describe, expect, it } from 'vitest';
import { MOST_PARTS, partsOf } from '../../../src/answering/read/split-question.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const reader = createTermReader(createSmallKnowledge().vocabulary);
const isName = (key: string): boolean => key.startsWith('@');
/** What a word is known by; keys of names and groups stand for themselves. */
const keyOf = (word: string): string => (/^[@~=]/.test(word) ? word : (reader.read(word).terms[0]?.key ?? word));
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
        { keys: ['map', 'destroy'], leans: false },
      ],
    ],
    [
      'a second question that leans on the first',
      'Who voted for the repairs, and how many did each cost?',
      [
        { keys: ['voted for', 'repair'], leans: false },
        { keys: ['cost'], leans: true },
      ],
    ],
    [
      'a pronoun makes it lean, however long it is',
      'Who saved the books and where did they carry the rare ones upstairs?',
      [
        { keys: ['save', 'book'], leans: false },
        { keys: ['carry', 'rare', 'upstair'], leans: true },
      ],
    ],
    [
      'two names in one question',
      'What did Moreau and Okafor say about the pipe?',
      [
        { keys: ['@moreau', 'say', 'pipe'], leans: false },
        { keys: ['@okafor', 'say', 'pipe'], leans: false },
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
    [
      'a word of both names',
      "Moreau's view and Okafor's view of the pipe?",
      [
        { keys: ['@moreau', 'view', 'view', 'pipe'], leans: false },
        { keys: ['view', '@okafor', 'view', 'pipe'], leans: false },
      ],
    ],
    [
      'two sentences',
      'When did the pipe burst? How many books were saved?',
      [
        { keys: ['pipe', 'burst'], leans: false },
        { keys: ['book', 'save'], leans: false },
      ],
    ],
    [
      'a question without a question word',
      'Who saved the books and were maps destroyed too?',
      [
        { keys: ['save', 'book'], leans: false },
        { keys: ['map', 'destroy'], leans: false },
      ],
    ],
    [
      'a comma before "what"',
      'What was destroyed, what will the repairs cost?',
      [
        { keys: ['destroy'], leans: false },
        { keys: ['repair', 'cost'], leans: false },
      ],
    ],
    [
      '"Also,"',
      'When did the pipe burst? Also, what was destroyed?',
      [
        { keys: ['pipe', 'burst'], leans: false },
        { keys: ['destroy'], leans: true },
      ],
    ],
    [
      'a heading, which both parts are about',
      'The council: how did it vote, and what will it pay?',
      [
        { keys: ['@council', 'vote'], leans: false },
        { keys: ['@council', 'pay'], leans: false },
      ],
    ],
    [
      'a second half that begins with a word of the first',
      'I need the number of books saved as well as the number of maps destroyed',
      [
        { keys: ['number', 'book', 'save'], leans: false },
        { keys: ['number', 'map', 'destroy'], leans: false },
      ],
    ],
    [
      'a preposition said again',
      'What did Moreau say about the pipe and about the maps?',
      [
        { keys: ['@moreau', 'say', 'pipe'], leans: false },
        { keys: ['@moreau', 'say', 'map'], leans: false },
      ],
    ],
  ])('parts %s', (_, question, expected) => {
    expect(parts(question)).toEqual(expected.map(({ keys, leans }) => ({ keys: keys.map(keyOf), leans })));
  });

  it.each([
    ['one thing is asked', 'How much water was pumped out?'],
    ['"and" joins two things of one question', 'Which maps and books were destroyed?'],
    ['"and" joins two verbs', 'Did the pipe burst and flood the cellar?'],
    ['"and" opens the question', 'And how much water was pumped out?'],
    ['one name is named twice', 'Did Moreau and the director agree?'],
    ['other words stand between the names', 'Did Moreau pay the pumps and the council?'],
    ['a comma tells more of somebody', 'What did Moreau, who runs the library, say?'],
    ['a sentence without a joining word leans on the one before', 'Did the pipe burst? What took them so long?'],
    ['a statement goes before', 'The pipe burst, so how many maps were destroyed?'],
    ['"Mr." is no end', 'What did Mr. Okafor say?'],
    ['it is too long for a question', `${'What burst and when? '.repeat(60)}`],
    ['nothing is asked', 'and and and'],
    ['there is nothing', ''],
  ])('leaves a question whole where %s', (_, question) => {
    expect(parts(question).length).toBeLessThan(2);
  });

  it.each([
    ['the part before', 'Who voted for the repairs, and how many did each cost?', [['cost'], ['voted for', 'repair']]],
    ['no name of it where another is named', 'How did Moreau vote, and how did Okafor?', [[], ['vote']]],
  ])('a part may borrow from %s', (_, question, expected) => {
    const borrowed = partsOf(question, reader.read, isName).map((part) => part.borrows);
    expect(borrowed).toEqual(expected.map((words) => words.map(keyOf)));
  });

  it('gives no more parts than a reply has cards', () => {
    const question = 'When was the flood and why did pipes burst and who saved books and how many maps and which vote?';
    expect(parts(question)).toHaveLength(MOST_PARTS);
  });
});
