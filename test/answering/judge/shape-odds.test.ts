import { describe, expect, it } from 'vitest';
import { createShapeReader, shapeOddsOf } from '../../../src/answering/judge/shape-odds.js';
import { shapeOf } from '../../../src/answering/read/question-shape.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';
import { english } from '../../support/story.js';

describe('createShapeReader', () => {
  const read = createShapeReader({
    untold: { base: -1, phrases: { why: 2, 'why did': 0.5 } },
    elsewhere: { base: 0.25, phrases: { you: 1 } },
  });
  it.each([
    [[], { untold: -1, elsewhere: 0.25 }, 'nothing known'],
    [['why', 'why did'], { untold: 1.5, elsewhere: 0.25 }, 'each phrase adds its own'],
    [['you', 'them'], { untold: -1, elsewhere: 1.25 }, 'a phrase without a weight adds nothing'],
    [['constructor', '__proto__'], { untold: -1, elsewhere: 0.25 }, 'nor does a word that objects know'],
  ])('%j gives %j (%s)', (shape, odds) => {
    expect(read(shape)).toEqual(odds);
  });
});

describe('shapeOddsOf', () => {
  const reader = createTermReader(createSmallKnowledge().vocabulary);
  const { isEveryday } = createRarity(english);
  const of = (text: string) => shapeOddsOf(shapeOf(reader.read(text), isEveryday));
  it.each([
    ['What were the exact words of the letter?', 'What did the letter say?', 'news seldom gives the very words'],
    ['Do you think the mayor is right?', 'What does the mayor think?', 'nor an opinion of the one who is asked'],
    ['What will come of it in the end?', 'When did it begin?', 'nor the end of what has just begun'],
  ])('%s is rather for what is not told than: %s (%s)', (untold, told) => {
    expect(of(untold).untold).toBeGreaterThan(of(told).untold);
  });
  it.each([
    ['can you write me a poem', 'can they reopen the road', 'something is wanted of the bot'],
    ['my cat is a good boy', 'the bridge is a ruin', 'told of oneself'],
  ])('%s is rather about something else than: %s (%s)', (elsewhere, news) => {
    expect(of(elsewhere).elsewhere).toBeGreaterThan(of(news).elsewhere);
  });
});
