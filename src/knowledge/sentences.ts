import { splitProse } from '../english/sentence-ends.js';
import { fingerprint } from './article.js';
import { splitBlocks } from './blocks.js';

/**
 * The sentences of an article in their order, each on one line. Headlines, bylines and captions are none; an item of a
 * list is one, and so is each sentence within a quotation, to which its closing mark belongs.
 */
export function splitSentences(article: string): string[] {
  const hasCase = /\p{Lu}/u.test(article);
  return splitBlocks(article).flatMap(({ kind, text }) => (kind === 'heading' ? [] : splitProse(text, hasCase)));
}

/** What story.yaml says of an article's text, as it is written there. */
export function versionText(article: string): string {
  return `sha256: "${fingerprint(article)}", sentences: ${splitSentences(article).length}`;
}
