import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Story } from '../model/knowledge.js';
import { fingerprint } from './article.js';
import { readArticle } from './article-file.js';
import type { Articles } from './check-article.js';

export interface ArticlesAtHand {
  articles: Articles;
  /** Ids of sources of which there is no text, each with why. */
  missing: Map<string, string>;
}

/** Reads the texts of a story's sources from files named by their ids, and keeps those that are the version cited. */
export async function readArticles(folder: string | undefined, { sources }: Story): Promise<ArticlesAtHand> {
  const articles = new Map<string, string>();
  const missing = new Map<string, string>();
  let names: string[] = [];
  let unread = folder === undefined ? 'ARTICLES_DIR is not set' : undefined;
  try {
    if (folder !== undefined) names = await readdir(folder);
  } catch {
    unread = 'the folder of articles cannot be read';
  }
  for (const { id, sha256 } of sources) {
    const name = names.find((one) => parse(one).name === id);
    const why = name === undefined || folder === undefined ? (unread ?? `there is no ${id}.txt`) : undefined;
    try {
      const text = why === undefined ? (await readArticle(join(folder ?? '', name ?? ''))).text : '';
      if (why !== undefined) missing.set(id, why);
      else if (fingerprint(text) !== sha256) missing.set(id, `${name} is another version than story.yaml cites`);
      else articles.set(id, text);
    } catch {
      missing.set(id, `${name} cannot be read`);
    }
  }
  return { articles, missing };
}
