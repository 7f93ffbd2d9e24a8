import { fingerprint } from '../knowledge/article.js';
import { readArticle } from '../knowledge/article-file.js';
import { splitSentences } from '../knowledge/sentences.js';
import { citationsOf } from '../model/citations.js';
import type { Card, Source, Story } from '../model/knowledge.js';
import { FAILED, type Terminal } from './terminal.js';

/** One of the articles that a story rests on. */
export interface CitedArticle {
  source: Source;
  text: string;
  sentences: readonly string[];
  /** The numbers of those that a card cites. */
  citedOf(card: Card): number[];
  /** Those sentences; empty where it cites none. */
  textOf(card: Card): string;
}

/** Undefined, with the reason said, where the story does not rest on it. */
export async function readCitedArticle(
  terminal: Terminal,
  { article, knowledge }: { article: string; knowledge: string },
  story: Story,
): Promise<CitedArticle | undefined> {
  const { text } = await readArticle(article);
  const source = story.sources.find(({ sha256 }) => sha256 === fingerprint(text));
  if (!source) {
    terminal.complain(`the cards of ${knowledge} do not rest on ${article}, or on it as it was before`);
    terminal.status = FAILED;
    return undefined;
  }
  const sentences = splitSentences(text);
  const citedOf = (card: Card): number[] =>
    citationsOf(story, card).flatMap((one) => (one.source.id === source.id ? one.sentences : []));
  const textOf = (card: Card): string =>
    citedOf(card)
      .flatMap((number) => sentences[number - 1] ?? [])
      .join(' ');
  return { source, text, sentences, citedOf, textOf };
}
