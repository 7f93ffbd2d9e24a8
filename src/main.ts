import 'dotenv/config';
import { resolve } from 'node:path';
import type { DestinationStream } from 'pino';
import { createConversations } from './answering/conversations.js';
import { adviseOnEnvFile, type Config, parseConfig } from './config.js';
import { openDesk } from './desk/desk.js';
import { createBot } from './discord/bot.js';
import { createPendingChanges } from './discord/pending-changes.js';
import { CONTRIBUTIONS_A_DAY, createRateLimit } from './discord/rate-limit.js';
import { createRecentAnswers } from './discord/recent-answers.js';
import { createRefusals } from './discord/refusals.js';
import { driftedCommands } from './discord/register.js';
import { readEnglish } from './english/read-english.js';
import { isFolder } from './knowledge/folder.js';
import { createLog } from './log.js';
import { faultLines } from './model/fault.js';
import { askedToStop } from './operating/asked-to-stop.js';
import { openHealth } from './operating/health.js';
import type { LoopbackServer } from './operating/loopback.js';
import { createMetrics } from './operating/metrics.js';
import { holdAlone } from './operating/one-process.js';
import { createPulse, untilDeaf } from './operating/pulse.js';
import { untilBroken } from './operating/until-broken.js';
import { createStore, type StoreAddress } from './store/store.js';
import type { Trial } from './trial/open-trial.js';

/** The bot's entry: wires settings, knowledge and Discord. Without a token, Discord is one on this machine. */
async function main(): Promise<number> {
  // Who read the log may be gone. To say so there would fail in the same way, without end.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  const stopAsked = askedToStop(process.env.npm_lifecycle_event !== undefined);
  const read = parseConfig(process.env);
  if (!read.ok) return fail('The settings in .env need mending:', read.faults);
  const { config } = read;
  if (!(await isFolder(config.knowledgeDir))) {
    const fault = `KNOWLEDGE_DIR names no folder: ${resolve(config.knowledgeDir)}. Name the one that holds story.yaml, or leave it out to use knowledge/.`;
    return fail('The settings in .env need mending:', [fault]);
  }
  // discord.js reads these two by itself, and fails where they are empty.
  delete process.env.SHARDS;
  delete process.env.SHARD_COUNT;
  const trial = config.token === undefined ? await openTrial(config) : undefined;
  const { token, settings } = trial ?? { token: config.token ?? '', settings: config };
  const now = (): Date => new Date();
  if (settings.shardCount === undefined && !(await holdAlone(`${token} at ${settings.discordApiUrl}`))) {
    return fail(
      'Another process on this machine runs with this DISCORD_TOKEN: stop that one, or give both their SHARDS.',
    );
  }
  const log = createLog(config.logLevel, [token, ...passwordsIn(config.database)], await readableOutput());
  const broken = untilBroken(log);
  const advice = adviseOnEnvFile(process.env.DOTENV_CONFIG_PATH ?? '.env');
  if (advice !== undefined) log.warn(advice);
  const store = createStore(settings.database, now);
  const opened = await openDesk({
    folder: config.knowledgeDir,
    articles: config.articlesDir,
    english: readEnglish(),
    correctForDays: config.correctForDays,
    now,
    store,
    log,
  });
  if (!opened.ok) {
    await trial?.close();
    return fail('The knowledge cannot be read:', faultLines(opened.faults));
  }
  const { desk } = opened;

  const conversations = createConversations(Date.now);
  const rateLimit = createRateLimit(config.questionsPerMinute);
  const contributionLimit = createRateLimit(CONTRIBUTIONS_A_DAY.times, CONTRIBUTIONS_A_DAY.seconds);
  const recentAnswers = createRecentAnswers(Date.now);
  const pendingChanges = createPendingChanges(Date.now);
  const metrics = createMetrics();
  const refusals = createRefusals();
  const bot = createBot({
    config: settings,
    desk,
    conversations,
    rateLimit,
    contributionLimit,
    recentAnswers,
    pendingChanges,
    log,
    metrics,
    refusals,
    driftedCommands,
  });
  const pulse = createPulse(bot.shards, () => performance.now());
  const servers: LoopbackServer[] = [];
  try {
    if (settings.healthPort !== undefined) {
      const source = { pulse, store: desk.health, edition: () => desk.current().number, metrics };
      const health = await openHealth(settings.healthPort, source);
      servers.push(health);
      log.info({ port: health.port }, 'health is told');
    }
    if (settings.feedPort !== undefined) {
      const { openFeed } = await import('./operating/feed.js');
      const feed = await openFeed(settings.feedPort, { current: desk.current, latest: desk.changeLog.latest, log });
      servers.push(feed);
      log.info({ port: feed.port }, 'the feed is served');
    }
    const started = bot.start(token).then(() => {
      if (trial) process.stdout.write(trial.welcome);
      return Promise.race([bot.failed, untilDeaf(pulse)]);
    });
    const end = await Promise.race([stopAsked, started, broken]);
    await bot.stop();
    return end === 'stop' ? 0 : fail(end.message);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await desk.close();
    await trial?.close();
  }
}

/** Loaded only here: a bot with a token has no use for a server and a page. */
async function openTrial(config: Config): Promise<Trial> {
  const trial = await import('./trial/open-trial.js');
  return trial.openTrial(config);
}

/** JSON for programs, and lines for somebody who looks at a terminal. */
async function readableOutput(): Promise<DestinationStream | undefined> {
  if (!process.stdout.isTTY) return undefined;
  const { readableLog } = await import('./operating/readable-log.js');
  return readableLog((text) => process.stdout.write(text), process.stdout.hasColors());
}

/** The database's password, as it is written and as it is meant. */
function passwordsIn(address: StoreAddress): string[] {
  const { password } = 'url' in address ? new URL(address.url) : { password: '' };
  return password === '' ? [] : [password, decodeURIComponent(password)];
}

function fail(message: string, details: readonly string[] = []): number {
  process.stderr.write([message, ...details.map((detail) => `  ${detail}`), ''].join('\n'));
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // What is listened for by then would keep the process alive for good.
  process.exitCode = fail('Something failed that nobody expected:', [
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ]);
}
// discord.js may leave sockets half closed, or be logging in still; nothing of ours is under way any more.
process.stdout.write('', () => process.exit());
