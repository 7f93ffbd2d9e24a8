import 'dotenv/config';
import { createConversations } from './answering/conversations.js';
import { parseConfig } from './config.js';
import { openServedEdition } from './desk/served-edition.js';
import { createBot } from './discord/bot.js';
import { createRateLimit } from './discord/rate-limit.js';
import { readEnglishFrequencies } from './knowledge/english-frequencies.js';
import { formatFault } from './knowledge/parse.js';
import { createLog } from './log.js';
import { openConversation } from './terminal/conversation.js';

/** The bot's entry: wires settings, knowledge and Discord. Without a token it answers in the terminal. */
async function main(): Promise<number> {
  const read = parseConfig(process.env);
  if (!read.ok) return fail('The settings in .env need mending:', read.faults);
  const { config } = read;
  const source = { folder: config.knowledgeDir, english: readEnglishFrequencies(), now: () => new Date() };
  const opened = await openServedEdition(source);
  if (!opened.ok) return fail('The knowledge cannot be read:', opened.faults.map(formatFault));
  const { served } = opened;

  if (config.token === undefined) {
    process.stdout.write('No DISCORD_TOKEN is set, so I answer here. README.md shows how to connect Discord.\n\n');
    const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const { answerer } = served.current();
    await openConversation({ answerer, input: process.stdin, output: process.stdout, interactive });
    return 0;
  }

  const log = createLog(config.logLevel, [config.token]);
  const conversations = createConversations(Date.now);
  const bot = createBot({ config, served, conversations, rateLimit: createRateLimit(config.questionsPerMinute), log });
  const stopAsked = new Promise<'stop'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('stop'));
  });
  try {
    const end = await Promise.race([stopAsked, bot.start(config.token).then(() => bot.failed)]);
    await bot.stop();
    return end === 'stop' ? 0 : fail(end.message);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string, details: readonly string[] = []): number {
  process.stderr.write([message, ...details.map((detail) => `  ${detail}`), ''].join('\n'));
  return 1;
}

process.exitCode = await main();
// discord.js may leave sockets half closed, or be logging in still; nothing of ours is under way any more.
process.stdout.write('', () => process.exit());
