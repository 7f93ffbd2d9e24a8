import { onTestFinished } from 'vitest';
import { createConversations } from '../../src/answering/conversations.js';
import { type Config, parseConfig } from '../../src/config.js';
import { type Bot, createBot } from '../../src/discord/bot.js';
import { createPendingChanges } from '../../src/discord/pending-changes.js';
import { CONTRIBUTIONS_A_DAY, createRateLimit } from '../../src/discord/rate-limit.js';
import { createRecentAnswers } from '../../src/discord/recent-answers.js';
import { createRefusals } from '../../src/discord/refusals.js';
import { driftedCommands } from '../../src/discord/register.js';
import type { Services } from '../../src/discord/services.js';
import type { CapturedRequest, LocalDiscord } from '../../src/local-discord/index.js';
import { createLog } from '../../src/log.js';
import { createMetrics } from '../../src/operating/metrics.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import type { Act } from './acts.js';
import { startDiscord, type TrialDiscord } from './discord-client.js';
import { serveStory } from './story.js';
import { BOT_WORLD } from './worlds.js';

/** Routes of Discord's on which the bot answers. */
export const CALLBACK = 'POST /interactions/:id/:token/callback';
export const EDIT = 'PATCH /webhooks/:application/:token/messages/:id';
export const FOLLOW_UP = 'POST /webhooks/:application/:token';
export const MESSAGE = 'POST /channels/:channel/messages';

export interface TestServices extends Services {
  /** What was logged so far, one JSON text a line. */
  logged(): string[];
}

export async function createServices(
  discord: Pick<LocalDiscord, 'api' | 'token'>,
  changes: Partial<Services> = {},
): Promise<TestServices> {
  const lines: string[] = [];
  const config = changes.config ?? settings({});
  return {
    desk: changes.desk ?? (await serveStory()),
    conversations: createConversations(Date.now),
    rateLimit: createRateLimit(config.questionsPerMinute),
    contributionLimit: createRateLimit(CONTRIBUTIONS_A_DAY.times, CONTRIBUTIONS_A_DAY.seconds),
    recentAnswers: createRecentAnswers(Date.now),
    pendingChanges: createPendingChanges(Date.now),
    metrics: createMetrics(),
    refusals: createRefusals(),
    driftedCommands,
    log: createLog('debug', [discord.token], { write: (line) => void lines.push(line.trimEnd()) }),
    ...changes,
    config: { ...config, discordApiUrl: discord.api },
    logged: () => lines,
  };
}

/** The settings of a home server with a moderator role, and others where given. */
export function settings(env: Record<string, string>): Config {
  const { server, moderatorRole } = TRIAL_IDS.home;
  const read = parseConfig({ HOME_GUILD_ID: server, MODERATOR_ROLE_IDS: moderatorRole, ...env });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.config;
}

export interface RunningBot {
  bot: Bot;
  discord: TrialDiscord;
  logged(): string[];
  /** What the bot responds first to what somebody does. */
  respond(act: Act): Promise<Response>;
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
export async function startBot(changes: Partial<Services> & { discord?: TrialDiscord } = {}): Promise<RunningBot> {
  const { discord = await startDiscord({ world: BOT_WORLD }), ...others } = changes;
  const services = await createServices(discord, others);
  const bot = createBot(services);
  onTestFinished(() => bot.stop());
  await bot.start(discord.token);
  return {
    bot,
    discord,
    logged: services.logged,
    async respond(act) {
      const outcome = await act(discord);
      if (outcome.kind === 'failed') throw new Error(outcome.reason);
      const last = discord.requestsTo(CALLBACK).at(-1);
      if (!last) throw new Error('There was no response.');
      return responseOf(last);
    },
  };
}

export function nonEmpty<T>([first, ...rest]: readonly T[]): [T, ...T[]] | undefined {
  return first === undefined ? undefined : [first, ...rest];
}

/** Reads the body of a callback. */
function responseOf({ body }: CapturedRequest): Response {
  if (!isObject(body) || typeof body.type !== 'number') throw new Error('that is no response');
  return { type: body.type, data: isObject(body.data) ? body.data : {} };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
