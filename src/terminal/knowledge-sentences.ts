import { Command } from 'commander';
import { fingerprint } from '../knowledge/article.js';
import { readArticle } from '../knowledge/article-file.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { splitSentences } from '../knowledge/sentences.js';
import { citationsOf } from '../model/citations.js';
import type { Card } from '../model/knowledge.js';
import { KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

/** `knowledge sentences`: what the numbers in cards stand for. */
export function sentencesCommand(terminal: Terminal): Command {
  return new Command('sentences')
    .description('print the numbered sentences of an article, each with the cards that cite it')
    .requiredOption('--article <file>', 'plain text, Markdown, or a saved web page')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { article: string; knowledge: string }) => {
      const { text } = await readArticle(options.article);
      const read = await readKnowledgeFolder(options.knowledge);
      const { story, cards } = read.ok ? read.parsed.knowledge : { story: undefined, cards: [] };
      if (!read.ok) terminal.complain(`${options.knowledge} cannot be read, so no cards are named: \`check\` says why`);
      const known = story?.sources.find(({ sha256 }) => sha256 === fingerprint(text));
      if (story && !known) {
        const why = `the cards of ${options.knowledge} cite another article, or this one as it was before`;
        terminal.complain(`${why}, so none are named`);
      }
      const cites = (card: Card, sentence: number): boolean =>
        story !== undefined &&
        citationsOf(story, card).some((one) => one.source === known && one.sentences.includes(sentence));
      splitSentences(text).forEach((sentence, place) => {
        const ids = cards.filter((card) => cites(card, place + 1)).map(({ id }) => id);
        terminal.print(`${place + 1}. ${sentence}${known ? ` [${ids.join(', ') || 'no card'}]` : ''}`);
      });
    });
}
