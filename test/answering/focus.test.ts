import { describe, expect, it } from 'vitest';
import { focusOf } from '../../src/answering/focus.js';
import { createTermReader } from '../../src/answering/terms.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const reader = createTermReader(createSmallKnowledge().vocabulary);

describe('focusOf', () => {
  it.each([
    ['after "which"', 'Which books were saved?', 'book'],
    ['after "what"', 'At what hour did it burst?', 'hour'],
    ['after "how many"', 'How many charts were lost?', 'chart'],
    ['after "number of"', 'What is the number of pumps?', 'pump'],
    ['a name', 'Which library was flooded?', '@library'],
    ['a word of a group', 'Which basement was it?', '~cellar'],
    ['none where the question word stands alone', 'What did they save?', undefined],
    ['none without a question word', 'books saved', undefined],
    ['none in nothing', '', undefined],
  ])('is the kind of thing asked for: %s', (_, question, focus) => {
    expect(focusOf(reader.read(question))).toBe(focus);
  });
});
