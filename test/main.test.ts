import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TRIAL_IDS } from '../src/trial/world.js';
import { slash } from './support/acts.js';
import { CALLBACK, nonEmpty } from './support/bot.js';
import { startDiscord, type TrialDiscord } from './support/discord-client.js';
import { requireFirst } from './support/elements.js';
import { launch, launchByNpm, type Ran, type Running, run } from './support/run.js';
import { STORY, temporaryFolder } from './support/story.js';
import { until } from './support/until.js';

const GATEWAY = 'GET /gateway/bot';

/** Runs the bot in a folder with this `.env`. */
async function runWith(dotenv: string, env: Record<string, string> = {}, input = ''): Promise<Ran> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.env'), dotenv);
  return run('main', [], { cwd: folder, env, input });
}

/** Starts the bot as a process, on a Discord of this machine. */
async function launchOn(discord: TrialDiscord, more: Record<string, string> = {}, byNpm = false): Promise<Running> {
  const cwd = await temporaryFolder();
  const env = {
    DISCORD_TOKEN: discord.token,
    HOME_GUILD_ID: TRIAL_IDS.home.server,
    KNOWLEDGE_DIR: STORY,
    DATABASE_FILE: join(cwd, 'factbox.db'),
    DISCORD_API_URL: discord.api,
    ...more,
  };
  const running = byNpm ? launchByNpm('start:built', env) : launch('main', [], { cwd, env });
  onTestFinished(async () => {
    running.signal('SIGTERM');
    await running.ended;
  });
  return running;
}

async function launchReady(discord: TrialDiscord, more: Record<string, string> = {}, byNpm = false): Promise<Running> {
  const running = await launchOn(discord, more, byNpm);
  await until('the bot to be ready', () => running.written.stdout.includes('"ready"') || undefined);
  return running;
}

describe('npm start with settings that need mending', () => {
  it('names every fault of .env with its remedy, and exits 1', async () => {
    const ran = await runWith(
      'DISCORD_TOKEN=secret.token\nHOME_GUILD_ID=home\nLOG_QUESTIONS=yes\nQUESTIONS_PER_MINUTE=0\n',
    );
    expect(ran.stderr.split('\n')).toEqual([
      'The settings in .env need mending:',
      expect.stringMatching(/^ {2}DISCORD_TOKEN is no bot token .*Developer Portal$/),
      expect.stringMatching(/^ {2}HOME_GUILD_ID is no Discord id .*Copy ID"$/),
      '  LOG_QUESTIONS must be true or false',
      '  QUESTIONS_PER_MINUTE must be from 1 to 10000',
      '',
    ]);
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(1);
    expect(ran.stderr).not.toContain('secret.token');
  });

  it('lets a variable that is set go before .env', async () => {
    const ran = await runWith('LOG_LEVEL=info\n', { LOG_LEVEL: 'loud' });
    expect(ran.stderr).toMatch(/^ {2}LOG_LEVEL must be one of/m);
    expect(ran.status).toBe(1);
  });
});

describe('npm start with a story that cannot be read', () => {
  it('wants a folder, whatever story was served before', async () => {
    const none = join(await temporaryFolder(), 'none');
    const { status, stderr } = await runWith(`KNOWLEDGE_DIR=${none}\n`);
    expect(stderr.split('\n').slice(1)).toEqual([
      `  KNOWLEDGE_DIR names no folder: ${none}. Name the one that holds story.yaml, or leave it out to use knowledge/.`,
      '',
    ]);
    expect(status).toBe(1);
  });

  it('names every fault with its place, and exits 1', async () => {
    const { status, stdout, stderr } = await runWith(`KNOWLEDGE_DIR=${await temporaryFolder()}\n`);
    expect(stderr.split('\n')).toEqual([
      'The knowledge cannot be read:',
      '  story.yaml:1:1: the file is missing: write it; docs/curating.md shows a small one',
      '  vocabulary.yaml:1:1: the file is missing: write it; docs/curating.md shows a small one',
      '  not-covered.yaml:1:1: the file is missing: write it; [] is enough',
      '  cards:1:1: there is no card file: write one, such as cards/all.yaml',
      '',
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('npm start on Discord', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('answers, and on %s logs out and exits 0', async (signal) => {
    const discord = await startDiscord();
    const running = await launchReady(discord);
    await slash('ask', { question: 'What has the harbour company offered the crews?' })(discord);
    const answer = requireFirst(discord.requestsTo(CALLBACK));
    expect(answer.body).toMatchObject({
      type: 4,
      data: { content: expect.stringContaining('has offered 2 percent.') },
    });
    running.signal(signal);
    expect(await running.ended).toMatchObject({ status: 0, stderr: '' });
    await until('the bot to be gone', () => discord.connections() === 0 || undefined);
  });

  it('by npm, which hands SIGTERM on, ends with npm, and both with 0', async () => {
    const discord = await startDiscord();
    const running = await launchReady(discord, {}, true);
    running.signal('SIGTERM');
    expect(await running.ended).toMatchObject({ status: 0, stderr: '' });
    await until('the bot to be gone', () => discord.connections() === 0 || undefined);
  });

  it('by npm ends when npm is gone, which hands no SIGHUP on', async () => {
    const discord = await startDiscord();
    const running = await launchReady(discord, {}, true);
    running.signal('SIGHUP');
    await until('the bot to be gone', () => discord.connections() === 0 || undefined);
    expect((await running.ended).stderr).toBe('');
  });

  it('stops while it is still logging in', async () => {
    const discord = await startDiscord();
    discord.faults.hold(GATEWAY);
    const running = await launchOn(discord);
    await until('the login to begin', () => nonEmpty(discord.requestsTo(GATEWAY)));
    running.signal('SIGTERM');
    expect(await running.ended).toMatchObject({ status: 0, stderr: '' });
  });

  it('never writes the token nor a question, whatever the level of the log', async () => {
    const discord = await startDiscord();
    const running = await launchReady(discord, { LOG_LEVEL: 'trace' });
    const message = `Invalid Form Body for ${discord.token}`;
    discord.faults.next({ route: CALLBACK, status: 400, code: 50035, message, times: Infinity });
    void slash('ask', { question: 'What has the harbour company offered the crews?' })(discord);
    await until('a failure in the log', () => running.written.stdout.includes('the apology failed too') || undefined);
    running.signal('SIGTERM');
    const { stdout, stderr } = await running.ended;
    expect(stdout).toContain('Invalid Form Body for [secret]');
    expect(stdout + stderr).not.toContain(discord.token);
    expect(stdout + stderr).not.toContain('harbour company');
  });

  it.each<[string, (discord: TrialDiscord) => void, RegExp]>([
    [
      'a wrong token',
      ({ faults }) => faults.next({ route: GATEWAY, status: 401, times: Infinity }),
      /^Discord refused the token: [^\n]+\n$/,
    ],
    [
      'a missing intent',
      ({ faults }) => faults.refuseConnections(4014),
      /^Discord refused the bot's intents \(4014\): [^\n]+\n$/,
    ],
    [
      'no access to the home server',
      ({ faults }) =>
        faults.next({
          ...{ route: 'GET /applications/:application/guilds/:guild/commands', status: 403, code: 50001 },
          times: Infinity,
        }),
      /^The bot is not in the server of HOME_GUILD_ID: [^\n]+\n$/,
    ],
  ])('says in one line what to do, and exits 1: %s', async (_, spoil, line) => {
    const discord = await startDiscord();
    spoil(discord);
    const { status, stderr } = await (await launchOn(discord)).ended;
    expect(stderr).toMatch(line);
    expect(status).toBe(1);
  });

  it('says in one line that there is no network, and exits 1', async () => {
    const discord = await startDiscord();
    // Port 9 is reserved for discarding what is sent; nothing listens there.
    const { status, stderr } = await (await launchOn({ ...discord, api: 'http://127.0.0.1:9/api' })).ended;
    expect(stderr).toMatch(/^Discord cannot be reached \(ECONNREFUSED\): [^\n]+\n$/);
    expect(status).toBe(1);
  });

  it('exits 1 when Discord closes the connection for good', async () => {
    const discord = await startDiscord();
    const running = await launchReady(discord);
    discord.faults.closeConnections(4004);
    expect(await running.ended).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Discord refused the token/),
    });
  });
});
