import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { createAnswerer } from '../answering/answerer.js';
import { LIKELY_FROM, SURE_FROM } from '../answering/talk/distress-model.js';
import { readDistressMessages } from '../evaluation/distress-messages.js';
import { crossValidate, fitDistress, seeAll, type WeighedExample } from '../evaluation/fit-distress.js';
import { parseLines } from '../evaluation/items.js';
import { tableOf } from '../evaluation/measures.js';
import { readStory } from '../evaluation/stories.js';
import { isAnswered, type Reply } from '../model/reply.js';
import { KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

interface DistressOptions {
  write?: boolean;
  misses?: boolean;
  messages: string;
  model: string;
  knowledge: string;
}

/** A line of a file of messages or of questions: `class` says what a message is, `kind` what a question is. */
const messageSchema = z
  .object({ q: z.string(), class: z.string().default(''), kind: z.string().default('') })
  .transform(({ q, class: named, kind }) => ({ q, kind: named || kind }));

/** `distress`: cross-validates the model of distress, or fits it; `distress FILE…`: counts which messages get the kind reply. */
export function distressCommand(terminal: Terminal): Command {
  return new Command('distress')
    .description('judge the model that hears distress on messages left out of its fit; or what messages are replied')
    .argument('[file...]', 'JSON Lines files of messages to send to the bot, each with q, and class or kind')
    .option('--write', 'fit the model on all messages, and write it')
    .option('--misses', 'list the messages of which the model errs, or those that get the kind reply')
    .option('--messages <dir>', 'folder with distress/, questions/ and stories/ to fit on', 'test')
    .option('--model <file>', 'file to write', 'src/answering/talk/distress-model.json')
    .option(...KNOWLEDGE_OPTION)
    .action(async (files: string[], options: DistressOptions) => {
      if (files.length > 0) return sendMessages(terminal, files, options);
      const examples = seeAll(await readDistressMessages(options.messages), terminal.english().vectors);
      if (options.write) {
        await writeFile(options.model, `${JSON.stringify(fitDistress(examples))}\n`);
        terminal.complain(`wrote ${options.model}`);
        return;
      }
      const weighed = crossValidate(examples);
      terminal.print(weighedTable(weighed));
      if (!options.misses) return;
      for (const { text, so, isUrgent, logOdds } of weighed)
        if (so !== (isUrgent || logOdds >= LIKELY_FROM))
          terminal.print(`${so ? 'missed' : 'taken'} ${logOdds.toFixed(2)} ${text}`);
    });
}

function weighedTable(weighed: readonly WeighedExample[]): string {
  const rows = [true, false].flatMap((so) => {
    const own = weighed.filter((example) => example.so === so);
    const groups: [string, WeighedExample[]][] = [[so ? 'all in distress' : 'all others', own], ...byKind(own)];
    return groups.map(([kind, found]) => [kind, ...countsOf(found)]);
  });
  return tableOf(['messages', 'number', 'likely', 'sure', 'by a phrase', 'likely or by a phrase'], rows);
}

function countsOf(found: readonly WeighedExample[]): string[] {
  const count = (fits: (example: WeighedExample) => boolean): string => String(found.filter(fits).length);
  return [
    String(found.length),
    count(({ logOdds }) => logOdds >= LIKELY_FROM),
    count(({ logOdds }) => logOdds >= SURE_FROM),
    count(({ isUrgent }) => isUrgent),
    count(({ logOdds, isUrgent }) => isUrgent || logOdds >= LIKELY_FROM),
  ];
}

async function sendMessages(
  terminal: Terminal,
  files: readonly string[],
  { knowledge, misses }: DistressOptions,
): Promise<void> {
  const story = await readStory('all', knowledge, []);
  const answerer = createAnswerer(story.knowledge, terminal.english());
  const texts = await Promise.all(
    files.map(async (file) => parseLines(file, await readFile(file, 'utf8'), messageSchema)),
  );
  const sent = texts.flat().map((message) => ({ ...message, reply: answerer.answer(message.q) }));
  const rows = byKind(sent).map(([kind, found]) => [
    kind,
    String(found.length),
    String(found.filter(({ reply }) => isKind(reply)).length),
    String(found.filter(({ reply }) => isAnswered(reply) || reply.kind === 'nearest').length),
  ]);
  terminal.print(tableOf(['messages', 'number', 'kind reply', 'a card'], rows));
  if (misses) for (const { q, reply, kind } of sent) if (isKind(reply)) terminal.print(`${kind}: ${q}`);
}

function isKind(reply: Reply): boolean {
  return reply.kind === 'talk' && reply.about === 'distress';
}

function byKind<Found extends { kind: string }>(all: readonly Found[]): [string, Found[]][] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, all.filter((found) => found.kind === kind)]);
}
