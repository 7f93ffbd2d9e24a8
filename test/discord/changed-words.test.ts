import { expect, it } from 'vitest';
import { markChanged } from '../../src/discord/commands/knowledge/changed-words.js';

it.each([
  [
    'a figure',
    'Some 130 people died.',
    'Some 134 people died.',
    ['Some **130** people died.', 'Some **134** people died.'],
  ],
  [
    'a word more',
    'It has offered 2 percent.',
    'It has only offered 2 percent.',
    ['It has offered 2 percent.', 'It has **only** offered 2 percent.'],
  ],
  [
    'words side by side',
    'It opens on the first day.',
    'It opens in July.',
    ['It opens **on the first day**.', 'It opens **in July**.'],
  ],
  ['the end', 'It opens', 'It opens soon', ['It opens', 'It opens **soon**']],
  ['nothing in common', 'One thing', 'Another', ['One thing', 'Another']],
  ['the same', 'One thing', 'One thing', ['One thing', 'One thing']],
  ['people’s own stars', 'a *b* c', 'a *d* c', ['a \\***b**\\* c', 'a \\***d**\\* c']],
])('marks the words that differ, and those alone: %s', (_, before, after, marked) => {
  expect(markChanged(before, after)).toEqual(marked);
});
