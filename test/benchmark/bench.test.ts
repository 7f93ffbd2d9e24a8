import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/benchmark/corpus.js';
import { measureDesk } from '../../src/benchmark/desk.js';
import { ENGINES } from '../../src/benchmark/engines.js';
import { enginesFor } from '../../src/benchmark/speed.js';
import { OWN_FOLDER } from '../support/own-knowledge.js';
import { run } from '../support/run.js';
import { STORY, temporaryFolder } from '../support/story.js';

const ARTICLE = {
  title: 'Ferry',
  sentences: ['The ferry leaves at noon.', 'Crews want shorter shifts.', 'Fog closed the port.', 'Tickets sold out.'],
  questions: [
    { question: 'When does the ferry leave?', gold: [0] },
    { question: 'Who owns the ferry?', gold: [] },
  ],
};

async function fileOf(content: object): Promise<string> {
  const file = join(await temporaryFolder(), 'texts.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

describe('bench', () => {
  it('sets engines side by side on texts', async () => {
    const { status, stdout, stderr } = await run('bench', ['texts', await fileOf({ articles: [ARTICLE] })]);
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toBe(
      '| engine | right sentence first | in first three | AUROC near | AUROC far | right at 3 % misled | right at 10 % misled | right at 20 % misled |',
    );
    expect(stdout).toMatch(/^\| Factbox \| 1\.000 \| 1\.000 \| /m);
    expect(stdout).toMatch(/^\| MiniSearch .* \| 1\.000 \| 1\.000 \| /m);
    expect(status).toBe(0);
  });

  it('times engines, each in a process of its own', async () => {
    const file = await fileOf({ articles: [ARTICLE] });
    const { status, stdout, stderr } = await run('bench', ['speed', file, '--sizes', '4']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\| 4 cards \| p50 ms \|/);
    expect(stdout).toMatch(/^\| Factbox(?: \| -?\d+\.?\d*){5} \|$/m);
    for (const { name } of ENGINES) expect(stdout).toContain(`| ${name} `);
    expect(status).toBe(0);
  });

  it('measures what a moderator waits for', async () => {
    const table = await measureDesk(STORY, 14);
    expect(table).toMatch(/^\| 14 cards \| processor s \| longest hold s \| heap MB \|$/m);
    expect(table).toMatch(/^\| refresh, every card of the folder changed(?: \| \d+\.\d\d){2} \| \d+ \|$/m);
  });

  it.each<[string, string[], RegExp, number]>([
    ['a size that is no number', ['speed', '--sizes', '80,many'], /whole numbers from 1/, 2],
    ['no file, and where to get one', ['texts'], /^A file of articles is missing\. https:.*dev-v2\.0\.json is one/, 1],
  ])('says what is wrong: %s', async (_, args, message, expected) => {
    const { status, stderr } = await run('bench', args);
    expect(stderr).toMatch(message);
    expect(status).toBe(expected);
  });
});

it.each([
  [4, true],
  [1_200, false],
])('of %i cards fuse.js is timed, where that is no wait: %s', (size, isTimed) => {
  const names = enginesFor(size).map(({ name }) => name);
  expect(names).toContain('Factbox');
  expect(names.some((name) => name.startsWith('fuse.js'))).toBe(isTimed);
});

it('are timed on the cards that are shipped, where no file is named', async () => {
  const { texts, questions } = await readCorpus(undefined, OWN_FOLDER);
  expect(texts.length).toBeGreaterThan(60);
  expect(questions.length).toBeGreaterThan(texts.length);
});
