import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ran } from '../support/run.js';
import { STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

/** Ten of each kind, so that every part of a cross-validation has some. */
const TEN = Array.from({ length: 10 }, (_, i) => i);

async function workplace(): Promise<{ folder: string; options: string[] }> {
  const folder = await temporaryFolder();
  for (const inside of ['distress', 'questions', 'stories']) await mkdir(join(folder, inside));
  const lines = (line: (i: number) => string): string => TEN.map((i) => `${line(i)}\n`).join('');
  await writeFile(join(folder, 'distress/in-distress.txt'), `# grief\n${lines((i) => `my ${i} sons drowned`)}`);
  await writeFile(join(folder, 'distress/none.txt'), `# paint\n${lines((i) => `who painted door ${i}`)}`);
  const questions = lines((i) => JSON.stringify({ q: `when was ${i} built` }));
  await writeFile(join(folder, 'questions/readers.jsonl'), questions);
  await writeFile(join(folder, 'off-topic.jsonl'), questions);
  return { folder, options: ['--messages', folder] };
}

const distress = (...args: string[]): Promise<Ran> => runTyped(['distress', ...args]);

describe('distress', () => {
  it('weighs messages that were left out of the fit', async () => {
    const { stdout, status } = await distress(...(await workplace()).options);
    expect(stdout).toMatch(/^\| grief \| 10 \| 10 \|/m);
    expect(stdout).toMatch(/^\| all others \| 30 \| 0 \| 0 \| 0 \| 0 \|$/m);
    expect(status).toBe(0);
  });

  it('writes the model', async () => {
    const { folder, options } = await workplace();
    const model = join(folder, 'model.json');
    const { stderr } = await distress('--write', '--model', model, ...options);
    expect(stderr).toContain(`wrote ${model}`);
    expect(Object.keys(JSON.parse(await readFile(model, 'utf8')))).toEqual(['numbers', 'names']);
  });

  it('counts what messages are replied, and lists those told whom to turn to', async () => {
    const file = join(await temporaryFolder(), 'messages.jsonl');
    const sent = [
      { q: 'i want to die', class: 'distress' },
      { q: 'what did the company offer', class: '', kind: 'direct' },
    ];
    await writeFile(file, sent.map((message) => `${JSON.stringify(message)}\n`).join(''));
    const { stdout } = await distress('--misses', '--knowledge', STORY, file);
    expect(stdout).toMatch(/^\| distress \| 1 \| 1 \| 0 \|$/m);
    expect(stdout).toMatch(/^\| direct \| 1 \| 0 \| 1 \|$/m);
    expect(stdout).toContain('distress: i want to die');
  });

  it('names the line of a file that is no message', async () => {
    const file = join(await temporaryFolder(), 'messages.jsonl');
    await writeFile(file, '{"text": "hello"}\n');
    const { stderr, status } = await distress('--knowledge', STORY, file);
    expect(stderr).toContain(`${file}:1`);
    expect(status).toBe(1);
  });
});
