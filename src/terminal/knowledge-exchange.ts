import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command, Option } from 'commander';
import { parseConfig } from '../config.js';
import { parseContent } from '../desk/served-edition.js';
import { draftItems } from '../knowledge/exchange/draft-items.js';
import { claimReviews, faqPage, type Published } from '../knowledge/exchange/export-json-ld.js';
import { readItems } from '../knowledge/exchange/read-items.js';
import { findNewestEdition, listEditions } from '../store/editions.js';
import { createStore } from '../store/store.js';
import { BAD_USE, FAILED, KNOWLEDGE_OPTION, openKnowledge, type Terminal } from './terminal.js';

const FORMATS = { faqpage: faqPage, claimreview: claimReviews };
const MOST_CORRECTIONS = 100;

/** `knowledge import`: what others asked and answered, as drafts. */
export function importCommand(terminal: Terminal): Command {
  return new Command('import')
    .description(
      'make drafts of a FAQ or of fact checks: CSV, or FAQPage and ClaimReview as JSON-LD or in a saved page',
    )
    .argument('<file>', 'the file, .csv, .json or .html')
    .option(...KNOWLEDGE_OPTION)
    .action(async (file: string, options: { knowledge: string }) => {
      const read = readItems(file, await readFile(file, 'utf8'));
      if (!read.ok) {
        terminal.complain(`${file} cannot be imported: ${read.reason}`);
        terminal.status = FAILED;
        return;
      }
      const opened = await openKnowledge(terminal, options.knowledge);
      if (!opened) return;
      const { text, cards, known } = draftItems(read.items, opened.parsed.knowledge);
      for (const question of known) terminal.print(`left out, as it is asked already: ${question}`);
      if (cards === 0) return;
      const target = await writeNew(join(options.knowledge, 'cards'), basename(file, extname(file)), text);
      terminal.print(
        `${target}: ${cards} ${cards === 1 ? 'card' : 'cards'} to word; their answers stand in comments. Cite the sentences each rests on, and check.`,
      );
    });
}

/** Under a name that no file has yet. */
async function writeNew(folder: string, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const plain =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'faq';
  for (let n = 1; ; n++) {
    const file = join(folder, `imported-${plain}${n === 1 ? '' : `-${n}`}.yaml`);
    try {
      await writeFile(file, text, { flag: 'wx' });
      return file;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** `knowledge export`: the cards as JSON-LD of schema.org. */
export function exportCommand(terminal: Terminal): Command {
  return new Command('export')
    .description('print the cards as JSON-LD of schema.org, for web pages')
    .addOption(new Option('--format <name>', 'what to print').choices(Object.keys(FORMATS)).default('faqpage'))
    .option('--live', 'the edition that the bot serves, from its store, instead of the folder')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { format: keyof typeof FORMATS; live?: true; knowledge: string }) => {
      const published = options.live ? await readLive(terminal) : await readFolder(terminal, options.knowledge);
      if (published) terminal.print(JSON.stringify(FORMATS[options.format](published), null, 2));
    });
}

/** The folder tells no more of its changes than the day of its story. */
async function readFolder(terminal: Terminal, folder: string): Promise<Published | undefined> {
  const opened = await openKnowledge(terminal, folder);
  if (!opened) return undefined;
  const { knowledge } = opened.parsed;
  return { knowledge, modified: knowledge.story.date, corrections: [] };
}

async function readLive(terminal: Terminal): Promise<Published | undefined> {
  const read = parseConfig(terminal.env);
  if (!read.ok) {
    for (const fault of ['The settings in .env need mending:', ...read.faults]) terminal.complain(fault);
    terminal.status = BAD_USE;
    return undefined;
  }
  const store = createStore(read.config.database, () => new Date());
  try {
    const newest = await store.read(findNewestEdition);
    if (!newest) {
      terminal.complain(
        'The store holds no edition yet: start the bot once, or leave out --live to export the folder.',
      );
      terminal.status = FAILED;
      return undefined;
    }
    const heads = await store.read((db) => listEditions(db, { skip: 0, most: MOST_CORRECTIONS }));
    const corrections = heads
      .filter(({ number, reason }) => number > 1 && reason !== '')
      .map(({ reason, published_at }) => ({ text: reason, date: published_at }));
    return { knowledge: parseContent(newest.content), modified: newest.published_at, corrections };
  } finally {
    await store.close();
  }
}
