import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/knowledge/article-file.js';
import { splitSentences } from '../../src/knowledge/sentences.js';
import { temporaryFolder } from '../support/story.js';

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

const PAGE = `<!doctype html><html><head><title>Ferry sinks | The Post</title>
<meta property="og:site_name" content="The Post"><link rel="canonical" href="https://post.example/ferry">
<meta property="article:published_time" content="2026-03-04T10:00:00Z"></head><body>
<nav><a href="/">Home. News. Sport.</a></nav><article><h1>Ferry sinks</h1><p>By Ann Lee</p>
<p>The ferry sank on Monday, said Mr. Brae, who had been there with his family, at 9&nbsp;a.m. on the quay<br>of Hallay.</p>
<h2>What now?</h2><p>The union, which has 300 members on this coast and on the islands, wants <b>two</b> things:</p>
<ul><li>more pumps</li><li>a new <i>pipe</i></li></ul><p>“It sank. We swam,” she said.</p></article>
<footer>All rights reserved.</footer></body></html>`;

describe('readArticle', () => {
  it.each([
    ['by its name', 'ferry.html', PAGE],
    ['by what it holds', 'ferry.txt', PAGE],
  ])('takes the article out of a saved web page, known %s', async (_, name, content) => {
    const { text, ...told } = await readArticle(await fileOf(name, content));
    expect(told).toEqual({
      title: 'Ferry sinks',
      publisher: 'The Post',
      url: 'https://post.example/ferry',
      date: '2026-03-04',
    });
    expect(splitSentences(text)).toEqual([
      'The ferry sank on Monday, said Mr. Brae, who had been there with his family, at 9 a.m. on the quay of Hallay.',
      'The union, which has 300 members on this coast and on the islands, wants two things:',
      'more pumps',
      'a new pipe',
      '“It sank.',
      'We swam,” she said.',
    ]);
  });

  it.each([
    ['plain text', 'ferry.txt', 'The <b>ferry</b> sank.\n', undefined],
    ['Markdown, with its title', 'ferry.md', 'By Ann Lee\n\n# Ferry sinks #\n\nThe ferry sank.\n', 'Ferry sinks'],
  ])('leaves every byte of %s, as the fingerprint is theirs', async (_, name, content, title) => {
    expect(await readArticle(await fileOf(name, content))).toEqual({ text: content, title });
  });

  it.each([
    ['an empty file', 'ferry.txt', ' \n', /ferry\.txt holds no article: is it the right file\?$/],
    ['a page without text', 'ferry.html', '<html><body></body></html>', /ferry\.html holds no article/],
    ['another encoding', 'ferry.txt', Uint8Array.of(0x43, 0xe9), /ferry\.txt is not written in UTF-8: save it/],
  ])('refuses %s', async (_, name, content, message) => {
    await expect(readArticle(await fileOf(name, content))).rejects.toThrow(message);
  });

  it('refuses a file that is not there', async () => {
    await expect(readArticle('/nowhere/a.txt')).rejects.toThrow(
      /^\/nowhere\/a\.txt cannot be read: there is nothing of this name; name the file that holds the article$/,
    );
  });
});
