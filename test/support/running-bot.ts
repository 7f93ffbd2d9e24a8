import { onTestFinished } from 'vitest';
import { createConversations } from '../../src/answering/conversations.js';
import { parseConfig } from '../../src/config.js';
import { openServedEdition } from '../../src/desk/served-edition.js';
import { type Bot, createBot } from '../../src/discord/bot.js';
import { createRateLimit } from '../../src/discord/rate-limit.js';
import { readEnglishFrequencies } from '../../src/knowledge/english-frequencies.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { createLocalDiscord, type LocalDiscordOptions } from '../../src/local-discord/server.js';
import { createLog } from '../../src/log.js';

export interface RunningBot {
  discord: LocalDiscord;
  bot: Bot;
  /** What the bot has logged, parsed. */
  logged: Record<string, unknown>[];
}

export interface RunningBotOptions extends LocalDiscordOptions {
  /** Variables of the environment, as in `.env`. */
  env?: Record<string, string>;
  /** Called before the bot logs in. */
  before?: (discord: LocalDiscord) => void;
}

/** The real bot on a local Discord of its own, until the test is over. */
export async function startBot({ env = {}, before, ...options }: RunningBotOptions = {}): Promise<RunningBot> {
  const discord = await createLocalDiscord(options);
  onTestFinished(() => discord.close());
  before?.(discord);
  const read = parseConfig({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    HOME_GUILD_ID: discord.ids.home.server,
    MODERATOR_ROLE_IDS: discord.ids.home.moderatorRole,
    QUESTIONS_PER_MINUTE: '10000',
    ...env,
  });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { config } = read;
  const opened = await openServedEdition({
    folder: config.knowledgeDir,
    english: readEnglishFrequencies(),
    now: () => new Date(),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const logged: Record<string, unknown>[] = [];
  const log = createLog('info', [discord.token], { write: (line) => void logged.push(JSON.parse(line)) });
  const bot = createBot({
    config,
    served: opened.served,
    conversations: createConversations(Date.now),
    rateLimit: createRateLimit(config.questionsPerMinute),
    log,
  });
  onTestFinished(() => bot.stop());
  await bot.start(discord.token);
  return { discord, bot, logged };
}
