import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Article, articleSchema } from './article.js';
import { textsOfSquad } from './squad.js';

const textSetSchema = z.object({ articles: z.array(articleSchema) });

const WHERE =
  'https://rajpurkar.github.io/SQuAD-explorer/dataset/dev-v2.0.json is one: articles with questions that they answer, and others that they do not.';

/** Reads a file of articles, in its own form or as SQuAD 2.0 has them. Throws where there is none: where to get one. */
export async function readArticles(file: string | undefined): Promise<Article[]> {
  if (file === undefined) throw new Error(`A file of articles is missing. ${WHERE}`);
  const content: unknown = JSON.parse(await readText(file));
  return textsOfSquad(content) ?? textSetSchema.parse(content).articles;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${WHERE}`);
  }
}
