import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { createToldText } from '../answering/read/told-text.js';
import { adviseOn } from '../knowledge/advice.js';
import { readArticle } from '../knowledge/article-file.js';
import { readArticles } from '../knowledge/articles.js';
import { checkKnowledge } from '../knowledge/check.js';
import { checkAgainstArticles } from '../knowledge/check-article.js';
import { passedOverIn } from '../knowledge/folder.js';
import { jsonSchemas } from '../knowledge/json-schemas.js';
import { versionText } from '../knowledge/sentences.js';
import { daysText, spanOf } from '../knowledge/timeline.js';
import { faultLines, formatFault } from '../model/fault.js';
import { type Card, isDraft, type Story } from '../model/knowledge.js';
import { changesCommand } from './knowledge-changes.js';
import { exportCommand, importCommand } from './knowledge-exchange.js';
import { namesCommand } from './knowledge-names.js';
import { newCommand } from './knowledge-new.js';
import { nextCommand } from './knowledge-next.js';
import { sentencesCommand } from './knowledge-sentences.js';
import { DONE, FAILED, KNOWLEDGE_OPTION, openKnowledge, type Terminal } from './terminal.js';

/** `knowledge` with all that is for those who write cards. */
export function knowledgeCommand(terminal: Terminal): Command {
  const command = new Command('knowledge').description('check the cards; write the schema that editors use');
  command
    .command('check')
    .description('print every fault, and advice, as file:line:col: message')
    .option('--article <file>', 'check figures, quotations and coverage against the article as well')
    .option('--articles <dir>', 'the same for several sources, in files named by their ids, as wire.txt')
    .option('--tells', 'say of each card what the engine sees that it tells')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { article?: string; articles?: string; tells?: true; knowledge: string }) => {
      for (const fault of await passedOverIn(options.knowledge)) terminal.print(formatFault(fault));
      const opened = await openKnowledge(terminal, options.knowledge, terminal.print);
      const article = options.article === undefined ? undefined : (await readArticle(options.article)).text;
      if (!opened) {
        if (article !== undefined)
          terminal.print(
            `Once this is mended the cards are held against ${options.article}, of which story.yaml has to say: ${versionText(article)}`,
          );
        return;
      }
      const { parsed, answerer } = opened;
      const { story, cards } = parsed.knowledge;
      const { articles, missing } = options.articles
        ? await readArticles(options.articles, story)
        : { articles: new Map<string, string>(), missing: new Map<string, string>() };
      const all = new Map([...articles, ...(article === undefined ? [] : [[story.sources[0].id, article] as const])]);
      const faults = await checkKnowledge(parsed, answerer);
      if (all.size > 0) faults.push(...checkAgainstArticles(parsed, all));
      for (const [id, why] of missing) if (!all.has(id)) terminal.complain(`what cites ${id} is not checked: ${why}`);
      if (options.tells) {
        const told = createToldText(parsed.knowledge);
        for (const card of cards)
          terminal.print(
            `${card.id} ${isDraft(card) ? 'is not worded yet' : `tells: ${told.tells(card)}${timelineText(story, card)}`}`,
          );
      }
      for (const line of faultLines([...faults, ...adviseOn(parsed, all)])) terminal.print(line);
      const drafts = cards.filter(isDraft).length;
      const toWord = drafts > 0 ? `, ${drafts} of them still to be worded` : '';
      terminal.print(`${cards.length} cards${toWord}, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
      terminal.status = faults.length > 0 ? FAILED : DONE;
    });
  command
    .command('schema')
    .description('write the JSON Schemas of the files, for editors')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { knowledge: string }) => {
      for (const [name, text] of jsonSchemas()) {
        const file = join(options.knowledge, name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(`${file}.new`, text);
        await rename(`${file}.new`, file);
        terminal.print(file);
      }
    });
  for (const make of [
    newCommand,
    namesCommand,
    nextCommand,
    sentencesCommand,
    changesCommand,
    importCommand,
    exportCommand,
  ])
    command.addCommand(make(terminal));
  return command;
}

/** Where the timeline puts it: "; on the timeline: 2026-05-11". */
function timelineText(story: Story, card: Card): string {
  if (card.when === undefined) return '';
  const span = spanOf(story, card);
  return `; on the timeline: ${span ? daysText(span) : 'no day'}`;
}
