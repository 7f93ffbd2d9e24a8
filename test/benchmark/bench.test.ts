import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';
import { temporaryFolder } from '../support/story.js';

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

  it('times engines on the cards that are shipped, in processes of their own', async () => {
    const { status, stdout, stderr } = await run('bench', ['speed', '--sizes', '4']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\| 4 cards \| p50 ms \|/);
    expect(stdout).toMatch(/^\| Factbox(?: \| -?\d+\.?\d*){5} \|$/m);
    expect(stdout).toContain('| fuse.js ');
    expect(status).toBe(0);
  });

  it('times engines on texts, as many as are wanted', async () => {
    const file = await fileOf({ articles: [ARTICLE] });
    const { status, stdout: large } = await run('bench', ['speed', file, '--sizes', '1200']);
    expect(large).toMatch(/^\| 1,200 cards \|/);
    expect(large).toContain('| MiniSearch ');
    expect(large, 'too slow to wait for').not.toContain('| fuse.js ');
    expect(status).toBe(0);
  });

  it.each<[string, string[], RegExp, number]>([
    ['a size that is no number', ['speed', '--sizes', '80,many'], /whole numbers from 1/, 2],
    ['an unknown comparison', ['looks'], /unknown command 'looks'/, 2],
    [
      'a file that is not there',
      ['texts', '/nowhere/texts.json'],
      /ENOENT.*\/nowhere\/texts\.json'\nhttps:.* is one/,
      1,
    ],
    ['no file, and where to get one', ['texts'], /^A file of articles is missing\. https:.*dev-v2\.0\.json is one/, 1],
  ])('says what is wrong: %s', async (_, args, message, expected) => {
    const { status, stderr } = await run('bench', args);
    expect(stderr).toMatch(message);
    expect(status).toBe(expected);
  });

  it('refuses a file of another form', async () => {
    const { status, stderr } = await run('bench', ['texts', await fileOf({ articles: [{ title: 'Ferry' }] })]);
    expect(stderr).toMatch(/sentences/);
    expect(status).toBe(1);
  });
});
