import { describe, expect, it } from 'vitest';
import { centroidCosine, centroidOf } from '../../../src/answering/judge/centroid.js';
import { tokenise } from '../../../src/answering/read/tokens.js';
import { english } from '../../support/story.js';

const about = (text: string, rarityOf = (_: string): number => 1) =>
  centroidOf(
    tokenise(text).map((token) => token.text),
    english.vectors,
    rarityOf,
  );
const cosine = (one: string, other: string): number => centroidCosine(about(one), about(other));

describe('centroids', () => {
  it.each([
    ['the same words', 'ferry crews strike', 'ferry crews strike', 1],
    ['in another order', 'ferry crews strike', 'strike crews ferry', 1],
    ['with grammar between', 'ferry crews strike', 'the ferry and the crews of a strike', 1],
    ['with figures between', 'ferry crews strike', '14 ferry crews strike 2019', 1],
    ['no word that is known', 'qwertz uiopasdf', 'ferry crews strike', 0],
    ['no word at all', '', 'ferry', 0],
  ])('%s: "%s" and "%s"', (_, one, other, expected) => {
    expect(cosine(one, other)).toBeCloseTo(expected, 4);
  });

  it.each([
    ['of one trade', 'doctor hospital', 'nurse clinic', 'harbour ship'],
    ['of one sport', 'goalkeeper penalty', 'football striker', 'flour oven'],
    ['of one kitchen', 'flour oven', 'bread bakery', 'goalkeeper penalty'],
  ])('words %s point the same way: "%s" and "%s", not "%s"', (_, text, near, far) => {
    expect(cosine(text, near)).toBeGreaterThan(cosine(text, far) + 0.2);
  });

  it('lean towards rare words', () => {
    const rare = (wanted: string) => (word: string) => (word === wanted ? 1 : 0.1);
    const ship = about('ship');
    const leaning = centroidCosine(about('ship bread', rare('ship')), ship);
    expect(leaning).toBeGreaterThan(centroidCosine(about('ship bread', rare('bread')), ship));
  });
});
