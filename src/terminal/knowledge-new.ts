import { chmod, mkdir, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { readArticle } from '../knowledge/article-file.js';
import { articleFacts, isAddress, MOST_IN_PUBLISHER } from '../knowledge/drafting/article-facts.js';
import { draftFiles } from '../knowledge/drafting/draft-files.js';
import { draftStory } from '../knowledge/drafting/draft-story.js';
import { FAILED, type Terminal } from './terminal.js';

interface Options {
  article: string;
  title?: string;
  publisher?: string;
  url?: string;
  date?: string;
}

/** `knowledge new`: from an article to a folder of drafts. */
export function newCommand(terminal: Terminal): Command {
  return new Command('new')
    .description('draft a whole knowledge folder from an article; people word the answers')
    .argument('<dir>', 'folder to write; it must not exist yet')
    .requiredOption('--article <file>', 'plain text, Markdown, or a saved web page')
    .option('--title <text>', 'title of the story; else the article’s own, or its first sentence')
    .option('--publisher <name>', 'who published the article')
    .option('--url <address>', 'where it was published')
    .option('--date <day>', 'day of the article, as 2024-03-26; else its own, or today')
    .action(async (folder: string, options: Options) => {
      if (await isThere(folder)) {
        terminal.complain(`${folder} is there already: name a folder that is not, nothing is overwritten`);
        terminal.status = FAILED;
        return;
      }
      const fault = faultIn(options);
      if (fault) {
        terminal.complain(fault);
        terminal.status = FAILED;
        return;
      }
      const article = await readArticle(options.article);
      const draft = draftStory(article.text, terminal.english(), (text) => terminal.print(`${text} …`));
      await writeFolder(folder, draftFiles(draft, { ...article, ...articleFacts(article, options, new Date()) }));
      terminal.print(
        [
          `${folder}: ${draft.cards.length} cards to word, ${draft.entities.length} names, ${draft.sentences} sentences`,
          ...(options.date || article.date ? [] : [`story.yaml says that the article is of today: put its day in`]),
          `To look through the names: npm run -s knowledge -- names --knowledge ${folder} --article ${options.article}`,
          `To word them: npm run -s knowledge -- next --knowledge ${folder} --article ${options.article}`,
          `To check them: npm run -s knowledge -- check --knowledge ${folder} --article ${options.article}`,
          `To run the bot on it: KNOWLEDGE_DIR=${folder} npm start`,
        ].join('\n'),
      );
    });
}

function faultIn({ url, date, publisher }: Options): string | undefined {
  if (url !== undefined && !isAddress(url)) return `--url ${url} is no address: write it as https://…`;
  if (publisher !== undefined && (publisher.length < 2 || publisher.length > MOST_IN_PUBLISHER))
    return `--publisher has to have 2 to ${MOST_IN_PUBLISHER} characters`;
  const isDay = date === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)));
  return isDay ? undefined : `--date ${date} is no day: write it as 2024-03-26`;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** All of it or nothing: it is written beside, and then named. */
async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const parent = dirname(resolve(folder));
  await mkdir(parent, { recursive: true });
  const beside = await mkdtemp(join(parent, '.new-'));
  for (const [name, text] of files) {
    await mkdir(dirname(join(beside, name)), { recursive: true });
    await writeFile(join(beside, name), text);
  }
  await chmod(beside, 0o755);
  await rename(beside, folder);
}
