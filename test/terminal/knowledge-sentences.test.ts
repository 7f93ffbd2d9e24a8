import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const sentences = (...args: string[]) => runTyped(['knowledge', 'sentences', ...args]);

describe('knowledge sentences', () => {
  it('numbers them, and names the cards that cite each', async () => {
    const { status, stdout, stderr } = await sentences('--article', ARTICLE, '--knowledge', STORY);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(13);
    expect(lines[7]).toMatch(/^8\. mayor ines brandt asked .* on saturday \. \[talks-invitation\]$/);
    expect(lines[12]).toBe('13. the weather was calm . [no card]');
  });

  it('says where the cards cite another article', async () => {
    const file = join(await temporaryFolder(), 'a.txt');
    await writeFile(file, 'It sank. It was old.');
    const { status, stdout, stderr } = await sentences('--article', file, '--knowledge', STORY);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1. It sank.\n2. It was old.\n' });
    expect(stderr).toBe(
      `the cards of ${STORY} cite another article, or this one as it was before, so none are named\n`,
    );
  });

  it('prints them without a folder, too', async () => {
    const { stdout, stderr } = await sentences('--article', ARTICLE, '--knowledge', '/nowhere');
    expect(stdout).toMatch(/\n13\. the weather was calm \.\n$/);
    expect(stderr).toMatch(/^\/nowhere cannot be read, so no cards are named/);
  });

  it('says what is wrong with the article', async () => {
    const { status, stderr } = await sentences('--article', '/nowhere/a.txt');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/ cannot be read: there is nothing of this name/),
    });
  });
});
