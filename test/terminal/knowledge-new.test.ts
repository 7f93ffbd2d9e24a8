import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { isDraft } from '../../src/model/knowledge.js';
import { PROJECT } from '../support/project.js';
import { english, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const FERRY = join(PROJECT, 'test/knowledge/drafting/ferry.txt');

const create = (folder: string, ...args: string[]) => runTyped(['knowledge', 'new', folder, ...args]);

async function read(folder: string): Promise<Knowledge> {
  const result = await readKnowledgeFolder(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.parsed.knowledge;
}

describe('knowledge new', () => {
  it('writes a folder that loads, checks, and answers nothing', async () => {
    const folder = join(await temporaryFolder(), 'stories/ferry');
    const args = ['--publisher', 'The Ardmore Post', '--url', 'https://post.example/a', '--date', '2026-03-18'];
    const made = await create(folder, '--article', FERRY, '--title', 'The ferry inquiry', ...args);
    expect(made.status).toBe(0);
    expect(made.stdout).toContain(`${folder}: 38 cards to word, `);
    expect(made.stdout).toMatch(/^38 sentences; looking for names …\n/);
    const knowledge = await read(folder);
    expect(knowledge.story.title).toBe('The ferry inquiry');
    expect(knowledge.story.date).toBe('2026-03-18');
    expect(knowledge.cards.every(isDraft)).toBe(true);
    expect(createAnswerer(knowledge, english).answer('How many people died?').kind).toBe('decline');
    const text = await readFile(join(folder, 'cards/story.yaml'), 'utf8');
    expect(text).toContain('\n# Figures: 189 passengers; 25 crew; 46 vehicles\n');
    expect(knowledge.story.sources[0]).toMatchObject({ publisher: 'The Ardmore Post', url: 'https://post.example/a' });
    const checked = await runTyped(['knowledge', 'check', '--knowledge', folder, '--article', FERRY]);
    expect({ status: checked.status, last: checked.stdout.trimEnd().split('\n').at(-1) }).toEqual({
      status: 0,
      last: '38 cards, 38 of them still to be worded, 0 faults',
    });
  });

  it('takes title, day and topics from a web page', async () => {
    const parent = await temporaryFolder();
    const page = join(parent, 'page.html');
    const prose = 'The ferry sank on Monday with 40 people aboard, the coastguard said, and nobody knows why. '.repeat(
      5,
    );
    await writeFile(
      page,
      `<html><head><title>Ferry sinks | The Post</title><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2026-03-04T10:00:00Z"></head><body><article><p>${prose}</p>
      <h2>The ship</h2><p>${prose}</p><h2>The inquiry</h2><p>${prose}</p></article></body></html>`,
    );
    const { status } = await create(join(parent, 'made'), '--article', page);
    expect(status).toBe(0);
    const { story, cards } = await read(join(parent, 'made'));
    expect(story).toMatchObject({ title: 'Ferry sinks', date: '2026-03-04' });
    expect(story.topics.map(({ id }) => id)).toEqual(['story', 'the-ship', 'the-inquiry']);
    expect(cards.filter(({ topic }) => topic === 'the-ship')).toHaveLength(5);
  });

  it('takes a headline for the title, or how the first sentence begins', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'a.txt'), 'Ferry sinks off Hallay\n\nThe ferry sank. It was old.\n');
    await create(join(parent, 'a'), '--article', join(parent, 'a.txt'));
    expect((await read(join(parent, 'a'))).story.title).toBe('Ferry sinks off Hallay');
  });

  it.each([
    ['a folder that is there', ['--article', FERRY], /is there already: name a folder that is not/],
    ['no address', ['--article', FERRY, '--url', 'post'], /^--url post is no address/],
    ['another kind of one', ['--article', FERRY, '--url', 'ftp://post.example'], /is no address: write it as https/],
    ['no publisher', ['--article', FERRY, '--publisher', ''], /^--publisher has to have 2 to 60 characters/],
    ['no day', ['--article', FERRY, '--date', '18 March'], /^--date 18 March is no day: write it as 2024-03-26/],
    [
      'an article that is not there',
      ['--article', '/nowhere/a.txt'],
      /^\/nowhere\/a\.txt cannot be read: there is nothing of this name; name the file/,
    ],
  ])('writes nothing for %s', async (reason, args, message) => {
    const parent = await temporaryFolder();
    if (reason.startsWith('a folder')) await mkdir(join(parent, 'made'));
    const { status, stderr } = await create(join(parent, 'made'), ...args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
    expect(await readdir(parent, { recursive: true })).toEqual(reason.startsWith('a folder') ? ['made'] : []);
  });
});
