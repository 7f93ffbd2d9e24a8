import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { dayAtHead } from './head-day.js';
import type { ArticleFile } from './web-page.js';
import { whyUnread } from './why-unread.js';

const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i;
const MARKDOWN_TITLE = /^#\s+(.+?)\s*#*$/m;

export type ArticleResult = { ok: true; article: ArticleFile } | { ok: false; reason: string };

/**
 * Reads an article from plain text, Markdown or a saved web page.
 * Throws an Error that says what to do where the file cannot be read, is no UTF-8 or holds no text.
 */
export async function readArticle(file: string): Promise<ArticleFile> {
  const read = await parseArticle(file, await bytesOf(file));
  if (!read.ok) throw new Error(read.reason);
  return read.article;
}

/** Does the same with the bytes of a file so named; a reason says what to do. */
export async function parseArticle(name: string, bytes: Uint8Array): Promise<ArticleResult> {
  const content = decode(bytes);
  if (content === undefined)
    return { ok: false, reason: `${name} is not written in UTF-8: save it as plain text in UTF-8, or as a web page` };
  const isPage = ['.html', '.htm', '.xhtml'].includes(extname(name).toLowerCase()) || WEB_PAGE.test(content);
  const article = isPage
    ? await readPage(content)
    : { text: content, title: MARKDOWN_TITLE.exec(content)?.[1], date: dayAtHead(content) };
  if (article.text.trim() === '') return { ok: false, reason: `${name} holds no article: is it the right file?` };
  return { ok: true, article };
}

/** Loaded only here: most articles are plain text. */
async function readPage(content: string): Promise<ArticleFile> {
  const { readWebPage } = await import('./web-page.js');
  return readWebPage(content);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${whyUnread(cause)}; name the file that holds the article`, { cause });
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
