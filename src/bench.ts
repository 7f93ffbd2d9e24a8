#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readCorpus } from './benchmark/corpus.js';
import { measureDesk } from './benchmark/desk.js';
import { ENGINES } from './benchmark/engines.js';
import { speedTable, timeEngines } from './benchmark/speed.js';
import { growStore } from './benchmark/store-growth.js';
import { readArticles } from './benchmark/text-sets.js';
import { scoreTexts, textsTable } from './benchmark/texts.js';
import { BAD_USE, createTerminal, endUnread } from './terminal/terminal.js';
import { type Load, measureLoad } from './trial/load.js';

/** The benchmark's entry: this engine beside others on texts by others. Prints Markdown tables. */
/** What is shipped, whatever folder the benchmark is run in. */
const KNOWLEDGE = fileURLToPath(new URL('../knowledge', import.meta.url));
const TEXTS = 'articles with questions, as JSON: SQuAD 2.0, or a form of its own';
const SIZES = [80, 1_000, 10_000, 100_000];

endUnread(process);
const terminal = createTerminal(process);
const program = new Command('bench').description('Sets Factbox beside other search engines').exitOverride();

program
  .command('texts')
  .description('which sentence comes first, and how well the confidence tells what the text answers')
  .argument('[file]', TEXTS)
  .exitOverride()
  .action(async (file: string | undefined) => {
    const articles = await readArticles(file);
    terminal.print(textsTable(ENGINES.map((engine) => scoreTexts(engine, articles))));
  });

program
  .command('speed')
  .description('times from question to reply, in one run by turns; build time and memory, each in its own process')
  .argument('[file]', `${TEXTS}; the cards of knowledge/ where none is given`)
  .option('--sizes <numbers>', 'numbers of cards, separated by commas', readSizes, SIZES)
  .exitOverride()
  .action(async (file: string | undefined, { sizes }: { sizes: number[] }) => {
    const corpus = await readCorpus(file, KNOWLEDGE);
    for (const size of sizes) terminal.print(`${speedTable(size, await timeEngines(corpus, size))}\n`);
  });

program
  .command('store')
  .description('how large a SQLite store grows by editions that each change a card, and how long one takes')
  .option('--editions <number>', 'how many', readSize, 10_000)
  .exitOverride()
  .action(async ({ editions }: { editions: number }) => terminal.print(await growStore(KNOWLEDGE, editions)));

program
  .command('desk')
  .description(
    'what a moderator waits for: previews, undo, refresh and the start; and how long members are held up by it',
  )
  .option('--cards <number>', 'as many, made from those of knowledge/; those alone where none are given', readSize)
  .exitOverride()
  .action(async ({ cards }: { cards?: number }) => terminal.print(await measureDesk(KNOWLEDGE, cards)));

program
  .command('load')
  .description('what questions and completions by many people cost, beside a bare discord.js bot, on a local Discord')
  .option('--burst <number>', 'questions at once', readSize, 1_200)
  .option('--rate <number>', 'interactions a second', readSize, 300)
  .option('--seconds <number>', 'for how long', readSize, 60)
  .option('--cost-of <number>', 'of how many the cost of one is taken', readSize, 500)
  .exitOverride()
  .action(async (load: Load) => {
    const { questions } = await readCorpus(undefined, KNOWLEDGE);
    terminal.print(await measureLoad(KNOWLEDGE, questions, load));
  });

function readSizes(text: string): number[] {
  return text.split(',').map(readSize);
}

function readSize(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw new InvalidArgumentError('must be whole numbers from 1.');
  return size;
}

try {
  await program.parseAsync();
  process.exitCode = terminal.status;
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : BAD_USE;
  } else {
    terminal.complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
