import { describe, expect, it } from 'vitest';
import { createNameFinder, namesIn } from '../../../src/answering/read/names.js';
import { createTermReader } from '../../../src/answering/read/terms.js';

const { read } = createTermReader({ entities: [], sameMeaning: [] });

describe('createNameFinder', () => {
  const finder = createNameFinder();
  for (const text of [
    'The mayor of Larne met Orla.',
    'Ferries left Larne at noon, said the Mayor.',
    'Crews and their mayor met in Larne.',
  ])
    finder.learn(read(text));

  it.each([
    ['always with a capital', 'larn', true],
    ['once, with a capital', 'orla', true],
    ['more often without', 'mayor', false],
    ['only at the start, where any word has one', 'crew', false],
    ['never', 'noon', false],
    ['not read', 'port', false],
  ])('%s: %s', (_, key, isName) => {
    expect(finder.names().has(key)).toBe(isName);
  });
});

it('takes the capitals of a question for names, but for its first word', () => {
  expect([...namesIn(read('Ferries from Larne reached which island in May?'))]).toEqual(['larn', 'may-month']);
});
