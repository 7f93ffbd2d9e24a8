import { expect, it } from 'vitest';
import type { Source, Story } from '../../src/model/knowledge.js';
import { isSameStory } from '../../src/model/same-story.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const { story } = createSmallKnowledge();
const [article] = story.sources;

const withSource = (source: Partial<Source>, rest: Partial<Story> = {}): Story => ({
  ...story,
  sources: [{ ...article, ...source }],
  ...rest,
});
const NEW = { sha256: 'cd'.repeat(32) };
const OTHER = { title: 'A ferry hits the pier' };

it.each<[string, Story, Story, boolean]>([
  ['a later version of the article', story, withSource(NEW), true],
  ['another title', story, { ...story, ...OTHER }, true],
  ['another title and article', story, withSource(NEW, OTHER), false],
  [
    'both, at the same address',
    withSource({ url: 'https://a.example/1' }),
    withSource({ ...NEW, url: 'https://a.example/1' }, OTHER),
    true,
  ],
  ['both, with the same id', { ...story, id: 'flood' }, withSource(NEW, { ...OTHER, id: 'flood' }), true],
  ['another id alone', { ...story, id: 'flood' }, { ...story, id: 'flood-2' }, false],
  ['an id that was given later', story, { ...story, id: 'flood' }, true],
])('%s', (_, one, other, same) => {
  expect([isSameStory(one, other), isSameStory(other, one)]).toEqual([same, same]);
});
