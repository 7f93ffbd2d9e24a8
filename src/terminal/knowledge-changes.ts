import { Command } from 'commander';
import { readArticle } from '../knowledge/article-file.js';
import { compareVersions } from '../knowledge/compare-versions.js';
import { cardsText } from '../knowledge/drafting/draft-files.js';
import { draftStory } from '../knowledge/drafting/draft-story.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { splitSentences, versionText } from '../knowledge/sentences.js';
import { citationsOf } from '../model/citations.js';
import { formatFault } from '../model/fault.js';
import { FAILED, KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

/** `knowledge changes`: what a new version of an article asks of the cards. */
export function changesCommand(terminal: Terminal): Command {
  return new Command('changes')
    .description('compare a new version of an article with the one that cards cite')
    .requiredOption('--before <file>', 'the version that they cite')
    .requiredOption('--article <file>', 'the new version')
    .option('--source <id>', 'the source that it is; the first if left out')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { before: string; article: string; source?: string; knowledge: string }) => {
      const read = await readKnowledgeFolder(options.knowledge);
      const { story, cards } = read.ok ? read.parsed.knowledge : { story: undefined, cards: [] };
      const source = story?.sources.find(({ id }, i) =>
        options.source === undefined ? i === 0 : id === options.source,
      );
      if (!read.ok || !story || !source) {
        const faults = read.ok
          ? [`there is no source "${options.source}" in story.yaml`]
          : read.faults.map(formatFault);
        for (const fault of faults) terminal.complain(fault);
        terminal.status = FAILED;
        return;
      }
      const text = (await readArticle(options.article)).text;
      const [before, after] = [splitSentences((await readArticle(options.before)).text), splitSentences(text)];
      const { kept, gone, fresh } = compareVersions(before, after);
      const citing = cards.map((card) => ({
        id: card.id,
        numbers: citationsOf(story, card).find((one) => one.source === source)?.sentences ?? [],
      }));
      terminal.print(`${gone.length} sentences changed or gone, ${fresh.length} changed or new`);
      for (const number of gone) {
        const ids = citing.filter(({ numbers }) => numbers.includes(number)).map(({ id }) => id);
        terminal.print(`- ${number}. ${before[number - 1]} [${ids.join(', ') || 'no card'}]`);
      }
      for (const number of fresh) terminal.print(`+ ${number}. ${after[number - 1]} [no card]`);
      for (const { id, numbers } of citing) {
        const now = numbers.map((number) => kept.get(number) ?? `${number} (look at it)`);
        if (now.join() !== numbers.join()) terminal.print(`${id}: sentences ${numbers.join(', ')} → ${now.join(', ')}`);
      }
      terminal.print(`story.yaml, source ${source.id}: ${versionText(text)}`);
      const drafts = draftStory(text, terminal.english()).cards.filter((card) =>
        card.sentences.some((sentence) => fresh.includes(sentence)),
      );
      const cite = (sentence: number) => (source === story.sources[0] ? sentence : `${source.id} ${sentence}`);
      if (drafts.length > 0) terminal.print(cardsText(drafts, cite).trimEnd());
    });
}
