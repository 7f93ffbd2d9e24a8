import { appendFileSync, mkdirSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import { createConversations } from '../../src/answering/conversations.js';
import { parseConfig } from '../../src/config.js';
import type { Desk } from '../../src/desk/desk.js';
import { type Bot, createBot } from '../../src/discord/bot.js';
import type { Clocks } from '../../src/discord/guard-clock.js';
import { createPendingChanges } from '../../src/discord/pending-changes.js';
import { CONTRIBUTIONS_A_DAY, createRateLimit } from '../../src/discord/rate-limit.js';
import { createRecentAnswers } from '../../src/discord/recent-answers.js';
import { createRefusals } from '../../src/discord/refusals.js';
import { driftedCommands } from '../../src/discord/register.js';
import { type Answered, captureLines, type LocalDiscordOptions, type Outcome } from '../../src/local-discord/index.js';
import { createLog } from '../../src/log.js';
import type { Edition } from '../../src/model/edition.js';
import { createMetrics } from '../../src/operating/metrics.js';
import { startDiscord, type TrialDiscord } from './discord-client.js';
import { deskOf, STORY } from './story.js';

export interface RunningBot {
  discord: TrialDiscord;
  bot: Bot;
  desk: Desk;
  edition: () => Edition;
  /** What the bot has logged, parsed. */
  logged: Record<string, unknown>[];
}

export interface RunningBotOptions extends Partial<LocalDiscordOptions> {
  /** Variables of the environment, as in `.env`. */
  env?: Record<string, string>;
  /** Instead of one of its own. */
  discord?: TrialDiscord;
  /** Instead of the knowledge folder on a desk of its own. */
  desk?: Desk;
  /** By which the bot drops what is too old to be answered. */
  clocks?: Clocks;
}

const CAPTURES = new URL('../../captures/', import.meta.url);

/** The real bot on a local Discord, until the test is over. */
export async function startBot({ env = {}, ...options }: RunningBotOptions = {}): Promise<RunningBot> {
  const discord = options.discord ?? (await startDiscord(options));
  captureAtEnd(discord);
  const read = parseConfig({ ...settingsFor(discord), ...env });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { config } = read;
  const logged: Record<string, unknown>[] = [];
  const log = createLog('info', [discord.token], { write: (line) => void logged.push(JSON.parse(line)) });
  const desk = options.desk ?? (await deskOf(config.knowledgeDir, log));
  const conversations = createConversations(Date.now);
  const rateLimit = createRateLimit(config.questionsPerMinute);
  const contributionLimit = createRateLimit(CONTRIBUTIONS_A_DAY.times, CONTRIBUTIONS_A_DAY.seconds);
  const recentAnswers = createRecentAnswers(Date.now);
  const pendingChanges = createPendingChanges(Date.now);
  const bot = createBot(
    {
      config,
      desk,
      conversations,
      rateLimit,
      contributionLimit,
      recentAnswers,
      pendingChanges,
      log,
      metrics: createMetrics(),
      refusals: createRefusals(),
      driftedCommands,
    },
    options.clocks,
  );
  onTestFinished(() => bot.stop());
  await bot.start(discord.token);
  return { discord, bot, desk, edition: desk.current, logged };
}

/** The settings that connect a bot with the ferry story to a local Discord, its own server being the first one there. */
export function settingsFor({ token, api, ids }: TrialDiscord): Record<string, string> {
  return {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: api,
    KNOWLEDGE_DIR: STORY,
    HOME_GUILD_ID: ids.home.server,
    MODERATOR_ROLE_IDS: ids.home.moderatorRole,
    QUESTIONS_PER_MINUTE: '10000',
  };
}

/** Writes what the bot sent to `captures/`, to be checked against Discord's own description of its API. */
export function captureAtEnd({ requests }: TrialDiscord): void {
  onTestFinished(() => {
    mkdirSync(CAPTURES, { recursive: true });
    appendFileSync(new URL(`${process.pid}.jsonl`, CAPTURES), captureLines(requests));
  });
}

/** An outcome that came in time, by exactly one response, and pings nobody. */
export function requireAnswer<Kind extends Answered['kind']>(
  { discord }: { discord: TrialDiscord },
  outcome: Outcome,
  kind: Kind,
): Extract<Answered, { kind: Kind }> {
  expect(outcome).toMatchObject({ kind });
  expect(outcome.responses()).toBe(1);
  if ('message' in outcome) expect(discord.pingedBy(outcome.message.id)).toEqual([]);
  if (!isOfKind(outcome, kind)) throw new Error(`The outcome is ${outcome.kind}.`);
  return outcome;
}

function isOfKind<Kind extends Answered['kind']>(
  outcome: Outcome,
  kind: Kind,
): outcome is Extract<Answered, { kind: Kind }> {
  return outcome.kind === kind;
}
