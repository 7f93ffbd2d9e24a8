import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { readEnglish } from '../../../src/english/read-english.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const knowledge = createSmallKnowledge();
const { cards } = knowledge;
const english = readEnglish();
const { complete } = createAnswerer(knowledge, english);
const ids = (typed: string, most = 5): string[] => complete(typed, most).map((card) => card.id);

describe('complete', () => {
  it.each([
    ['the start of a question', 'why was the cell', 'flood-cause'],
    ['its middle', 'library reopen', 'reopening'],
    ['capitals', 'WHICH BOOKS', 'saved-books'],
    ['a slip', 'repiars cost', 'repair-cost'],
    ['another way to ask', 'how expensive', 'repair-cost'],
    ['spaces around it', '   insurance  ', 'moreau-insurance'],
  ])('completes %s: %s', (_, typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it.each([
    ['nothing like it', 'qqqq zzzz xxxx'],
    ['only signs', '%%%%%'],
  ])('finds nothing for %s', (_, typed) => {
    expect(ids(typed)).toEqual([]);
  });

  it.each([1, 3, 25])('gives at most %i', (most) => {
    expect(ids('the', most).length).toBeLessThanOrEqual(most);
    expect(ids('', most).length).toBe(Math.min(most, cards.length));
  });

  it('names each card once', () => {
    const found = ids('repairs', 25);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(1);
  });

  it('offers the most useful first while nothing is typed: of each topic in turn what most cards lead to', () => {
    // Four cards name flood-cause as related; water-pumped and flood-when are named by two and one.
    expect(ids('', 10)).toEqual([
      'flood-cause',
      'lost-maps',
      'council-vote',
      'water-pumped',
      'saved-books',
      'repair-cost',
      'flood-when',
      'reopening',
      'okafor-pipe',
      'moreau-insurance',
    ]);
    expect(ids('   ', 3)).toEqual(['flood-cause', 'lost-maps', 'council-vote']);
  });

  it('reads no more of an endless text than its first hundred characters', () => {
    const start =
      'which rare books were carried upstairs in time when the water came into the cellar from the street a';
    expect(start).toHaveLength(100);
    expect(ids(`${start} when will the library reopen`.padEnd(5_000, ' and the insurance'))).toEqual(ids(start));
  });

  it('has nothing to offer where there are no cards', () => {
    const none = createAnswerer({ ...knowledge, cards: [], notCovered: [] }, english).complete;
    expect([...none('', 5), ...none('flood', 5)]).toEqual([]);
  });
});
