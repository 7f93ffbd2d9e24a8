import { Command } from 'commander';
import { createAnswerer } from '../answering/answerer.js';
import { createToldText } from '../answering/read/told-text.js';
import { adviseOn } from '../knowledge/advice.js';
import { readArticle } from '../knowledge/article-file.js';
import { readArticles } from '../knowledge/articles.js';
import { checkKnowledge, checkReadable } from '../knowledge/check.js';
import { type Articles, checkAgainstArticles, checkCards } from '../knowledge/check-article.js';
import type { ParsedKnowledge } from '../knowledge/fault-place.js';
import { passedOverIn, readKnowledgeFolder } from '../knowledge/folder.js';
import { versionText } from '../knowledge/sentences.js';
import { daysText, spanOf } from '../knowledge/timeline.js';
import { type Fault, faultLines, formatFault } from '../model/fault.js';
import { type Card, isDraft, type Story } from '../model/knowledge.js';
import { DONE, FAILED, KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

interface Options {
  article?: string;
  articles?: string;
  tells?: true;
  knowledge: string;
}

/** `knowledge check`: every fault, and advice. */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .description('print every fault, and advice, as file:line:col: message')
    .option('--article <file>', 'check figures, quotations and coverage against the article as well')
    .option('--articles <dir>', 'the same for several sources, in files named by their ids, as wire.txt')
    .option('--tells', 'say of each card what the engine sees that it tells')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: Options) => {
      for (const fault of await passedOverIn(options.knowledge)) terminal.print(formatFault(fault));
      const read = await readKnowledgeFolder(options.knowledge);
      const parsed = read.ok ? read.parsed : read.readable;
      const articles = await articlesOf(terminal, options, parsed?.knowledge.story);
      if (read.ok) await printChecked(terminal, read.parsed, articles, options);
      else {
        const others = parsed
          ? [...checkReadable(parsed), ...checkCards(parsed, parsed.knowledge.cards, articles)]
          : [];
        await printUnread(terminal, read.faults, others, options);
      }
    });
}

/** The texts at hand; why one is not is complained of. */
async function articlesOf(
  terminal: Terminal,
  { article, articles }: Options,
  story: Story | undefined,
): Promise<Articles> {
  const texts = new Map<string, string>();
  if (!story) return texts;
  const read = articles === undefined ? undefined : await readArticles(articles, story);
  for (const [id, text] of read?.articles ?? []) texts.set(id, text);
  if (article !== undefined) texts.set(story.sources[0].id, (await readArticle(article)).text);
  for (const [id, why] of read?.missing ?? [])
    if (!texts.has(id)) terminal.complain(`what cites ${id} is not checked: ${why}`);
  return texts;
}

async function printChecked(
  terminal: Terminal,
  parsed: ParsedKnowledge,
  articles: Articles,
  { tells }: Options,
): Promise<void> {
  const { knowledge } = parsed;
  const { story, cards } = knowledge;
  const faults = await checkKnowledge(parsed, createAnswerer(knowledge, terminal.english()));
  if (articles.size > 0) faults.push(...checkAgainstArticles(parsed, articles));
  if (tells) {
    const told = createToldText(knowledge);
    for (const card of cards)
      terminal.print(
        `${card.id} ${isDraft(card) ? 'is not worded yet' : `tells: ${told.tells(card)}${timelineText(story, card)}`}`,
      );
  }
  for (const line of faultLines([...faults, ...adviseOn(parsed, articles)])) terminal.print(line);
  const drafts = cards.filter(isDraft).length;
  const toWord = drafts > 0 ? `, ${drafts} of them still to be worded` : '';
  terminal.print(`${cards.length} cards${toWord}, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  terminal.status = faults.length > 0 ? FAILED : DONE;
}

/** @param others faults of what can be read all the same */
async function printUnread(
  terminal: Terminal,
  faults: readonly Fault[],
  others: readonly Fault[],
  { article }: Options,
): Promise<void> {
  for (const line of faultLines([...faults, ...others])) terminal.print(line);
  if (article !== undefined)
    terminal.print(
      `Once this is mended all is held against ${article}, of which story.yaml has to say: ${versionText((await readArticle(article)).text)}`,
    );
  terminal.status = FAILED;
}

/** Where the timeline puts it: "; on the timeline: 2026-05-11". */
function timelineText(story: Story, card: Card): string {
  if (card.when === undefined) return '';
  const span = spanOf(story, card);
  return `; on the timeline: ${span ? daysText(span) : 'no day'}`;
}
