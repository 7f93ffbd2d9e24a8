import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareVersions, rewordedSentences } from '../../src/knowledge/compare-versions.js';
import { ARTICLE, STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

it.each([
  [
    'one is changed',
    'abc',
    'axc',
    [
      [1, 1],
      [3, 3],
    ],
    [2],
    [2],
  ],
  [
    'one comes before',
    'abc',
    'xabc',
    [
      [1, 2],
      [2, 3],
      [3, 4],
    ],
    [],
    [1],
  ],
  [
    'one goes',
    'abc',
    'ac',
    [
      [1, 1],
      [3, 2],
    ],
    [2],
    [],
  ],
  [
    'nothing differs',
    'ab',
    'ab',
    [
      [1, 1],
      [2, 2],
    ],
    [],
    [],
  ],
])('between versions %s', (_, before, after, kept, gone, fresh) => {
  const change = compareVersions([...before], [...after]);
  expect({ ...change, kept: [...change.kept] }).toEqual({ kept, gone, fresh });
});

it.each([
  ['a figure is another', 'Eleven people died .', 'Twelve people died .', [[1, 1]]],
  ['it is of something else', 'Eleven people died .', 'The harbour was shut .', []],
])('of a sentence of which %s, the new version tells %s → %s: %j', (_, before, after, now) => {
  expect([...rewordedSentences([before], [after], { gone: [1], fresh: [1] })]).toEqual(now);
});

it('knowledge changes names the cards that changed sentences touch, and drafts what no card tells', async () => {
  const file = join(await temporaryFolder(), 'new.txt');
  const before = await readFile(ARTICLE, 'utf8');
  const opening = 'Two hundred cars were left on the quay .';
  await writeFile(file, `${opening}\n${before.replace('calm', 'rough')}`);
  const args = ['knowledge', 'changes', '--before', ARTICLE, '--article', file, '--knowledge', STORY];
  const { status, stdout, stderr } = await runTyped(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^1 sentences changed or gone, 2 changed or new\n- 13\. the weather was calm \. \[no card\]\n\+ 1\. Two/,
  );
  expect(stdout).toContain('company-offer: sentences 3 → 4');
  expect(stdout).toMatch(/sha256: "[0-9a-f]{64}", sentences: 14/);
  expect(stdout).toMatch(/answer: ""\n\s+sentences: \[1\]/);
});
