import { Command } from 'commander';
import { inOrderOfWorth } from '../knowledge/drafting/draft-order.js';
import { isDraft } from '../model/knowledge.js';
import { readCitedArticle } from './cited-article.js';
import { readFolder } from './knowledge-folder.js';
import { createPrompt } from './prompt.js';
import { FAILED, KNOWLEDGE_OPTION, type Terminal } from './terminal.js';
import { HELP, MENDING } from './word-card.js';
import { type Desk, workOnCard } from './work-on-card.js';

/** So many answer most of what is asked about an article of 40 sentences. */
const ENOUGH = 25;

/** `knowledge next`: one draft after the other, to be worded at the terminal. */
export function nextCommand(terminal: Terminal): Command {
  return new Command('next')
    .description('word the drafts one after the other, those first that tell most')
    .argument('[id]', 'the draft to begin with')
    .requiredOption('--article <file>', 'the article that they were drafted from')
    .option(...KNOWLEDGE_OPTION)
    .action(async (id: string | undefined, options: { article: string; knowledge: string }) => {
      const first = await readFolder(terminal, options.knowledge);
      const cited = first && (await readCitedArticle(terminal, options, first.parsed.knowledge.story));
      if (!cited) return;
      const drafts = first.parsed.knowledge.cards.filter((card) => isDraft(card) && cited.textOf(card) !== '');
      const wanted = drafts.filter((draft) => draft.id === id);
      if (id !== undefined && wanted.length === 0) {
        terminal.complain(`no draft to be worded is called ${id}`);
        terminal.status = FAILED;
        return;
      }
      const inOrder = new Set([...wanted, ...inOrderOfWorth(drafts, cited.textOf)].map((draft) => draft.id));
      const { ask, isTyped, close } = createPrompt(terminal);
      terminal.print(inOrder.size === 0 ? 'No draft is left to be worded.' : `${HELP}${isTyped ? MENDING : ''}`);
      await wordAll({ terminal, folder: options.knowledge, cited, ask }, [...inOrder]);
      close();
    });
}

/** @param ids of the drafts, in the order in which they are worded */
async function wordAll(desk: Desk, ids: readonly string[]): Promise<void> {
  const { terminal, folder } = desk;
  const left = [...ids];
  const done: string[] = [];
  let anew: string | undefined;
  for (let id = left.shift(); id !== undefined; id = left.shift()) {
    const goes = await workOnCard(desk, id, `\n${ids.indexOf(id) + 1} of ${ids.length}\n`, id === anew);
    if (goes === 'broken' || goes === 'out') break;
    if (goes === 'gone') continue;
    anew = goes === 'back' ? done.pop() : undefined;
    if (goes === 'on') done.push(id);
    else left.unshift(...(anew === undefined ? [] : [anew]), id);
  }
  const end = await readFolder(terminal, folder);
  const cards = end?.parsed.knowledge.cards ?? [];
  const unworded = cards.filter(isDraft).length;
  const worded = cards.length - unworded;
  terminal.print(
    `\n${worded} worded, ${unworded} left${worded >= ENOUGH && unworded > 0 ? ': enough for a first bot' : ''}`,
  );
}
