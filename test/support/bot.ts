import { onTestFinished } from 'vitest';
import { createConversations } from '../../src/answering/conversations.js';
import { type Config, parseConfig } from '../../src/config.js';
import { type Bot, createBot } from '../../src/discord/bot.js';
import { createPendingChanges } from '../../src/discord/pending-changes.js';
import { createRateLimit } from '../../src/discord/rate-limit.js';
import type { Services } from '../../src/discord/services.js';
import { createLog } from '../../src/log.js';
import { HOME, MODERATOR_ROLE } from './discord-events.js';
import { createLoopbackDiscord, type LoopbackDiscord, type Request } from './loopback-discord.js';
import { serveStory } from './story.js';
import { until } from './until.js';

export const TOKEN = 'MTExMTEx.GabcDe.f-_0123456789';

export interface TestServices extends Services {
  /** What was logged so far, one JSON text a line. */
  logged(): string[];
}

export async function createServices(discord: LoopbackDiscord, changes: Partial<Services> = {}): Promise<TestServices> {
  const lines: string[] = [];
  const config = changes.config ?? settings({});
  return {
    desk: changes.desk ?? (await serveStory()),
    conversations: createConversations(Date.now),
    rateLimit: createRateLimit(config.questionsPerMinute),
    pendingChanges: createPendingChanges(Date.now),
    log: createLog('debug', [TOKEN], { write: (line) => void lines.push(line.trimEnd()) }),
    ...changes,
    config: { ...config, discordApiUrl: discord.api },
    logged: () => lines,
  };
}

/** The settings of a home server with a moderator role, and others where given. */
export function settings(env: Record<string, string>): Config {
  const read = parseConfig({ HOME_GUILD_ID: HOME, MODERATOR_ROLE_IDS: MODERATOR_ROLE, ...env });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.config;
}

export interface RunningBot {
  bot: Bot;
  discord: LoopbackDiscord;
  logged(): string[];
  /** Sends an interaction, and waits for the bot's first response. */
  respond(event: { t: string; d: { id: string; token: string } }): Promise<Response>;
}

export interface Response {
  /** Discord's number of the kind of response. */
  type: number;
  data: ResponseData;
}

export interface ResponseData {
  content?: string;
  flags?: number;
  embeds?: object[];
  components?: object[];
  choices?: { name: string; value: string }[];
  allowed_mentions?: object;
}

/** The real bot, started on a Discord of this machine. */
export async function startBot(changes: Partial<Services> = {}): Promise<RunningBot> {
  const discord = await createLoopbackDiscord();
  const services = await createServices(discord, changes);
  const bot = createBot(services);
  onTestFinished(() => bot.stop());
  await bot.start(TOKEN);
  return {
    bot,
    discord,
    logged: services.logged,
    async respond(event) {
      discord.dispatch(event);
      const path = new RegExp(`^/interactions/${event.d.id}/`);
      const [request] = await until('a response', () => nonEmpty(discord.sent('POST', path)));
      return responseOf(request);
    },
  };
}

export function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Reads the body of a callback. */
function responseOf({ body }: Request): Response {
  if (!isObject(body) || typeof body.type !== 'number') throw new Error('that is no response');
  return { type: body.type, data: isObject(body.data) ? body.data : {} };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
