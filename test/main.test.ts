import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TRIAL_IDS } from '../src/trial/world.js';
import { slash } from './support/acts.js';
import { CALLBACK, nonEmpty } from './support/bot.js';
import { startDiscord, type TrialDiscord } from './support/discord-client.js';
import { noteModules } from './support/loaded-modules.js';
import { launch, launchByNpm, type Ran, type Running, run } from './support/run.js';
import { captureAtEnd } from './support/running-bot.js';
import { STORY, temporaryFolder } from './support/story.js';
import { until } from './support/until.js';

const GATEWAY = 'GET /gateway/bot';

/** Runs the bot in a folder with this `.env`. */
async function runWith(dotenv: string, env: Record<string, string> = {}, input = ''): Promise<Ran> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.env'), dotenv, { mode: 0o600 });
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
  it('names every fault with its remedy, and exits 1; a variable that is set goes before .env', async () => {
    const ran = await runWith(
      'DISCORD_TOKEN=secret.token\nHOME_GUILD_ID=home\nLOG_LEVEL=info\nLOG_QUESTIONS=yes\nQUESTIONS_PER_MINUTE=0\n',
      { LOG_LEVEL: 'loud' },
    );
    expect(ran.stderr.split('\n')).toEqual([
      'The settings in .env need mending:',
      expect.stringMatching(/^ {2}DISCORD_TOKEN is no bot token .*Developer Portal$/),
      expect.stringMatching(/^ {2}HOME_GUILD_ID is no Discord id .*Copy ID"$/),
      expect.stringMatching(/^ {2}LOG_LEVEL must be one of/),
      '  LOG_QUESTIONS must be true or false',
      '  QUESTIONS_PER_MINUTE must be from 1 to 10000',
      '',
    ]);
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(1);
    expect(ran.stderr).not.toContain('secret.token');
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

it('npm start without a token ends, with 1, where a part of the program is missing', async () => {
  const withoutVectors = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const read = fs.readFileSync;
    fs.readFileSync = (file, ...rest) => {
      if (String(file).endsWith('word-vectors.bin')) throw new Error('it is not there');
      return read(file, ...rest);
    };
    syncBuiltinESMExports();`;
  const { status, stderr } = await runWith(`KNOWLEDGE_DIR=${STORY}\nPREVIEW_PORT=0\n`, {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(withoutVectors)}`,
  });
  expect(stderr).toMatch(/^Something failed that nobody expected:\n {2}Error: it is not there\n/);
  expect(status).toBe(1);
});

describe('npm start on Discord', () => {
  it('answers, finishes on SIGTERM what is under way, and exits 0; the log never tells the token nor a question', async () => {
    const discord = await startDiscord();
    captureAtEnd(discord);
    const { env, loadedParts } = await noteModules();
    const running = await launchReady(discord, { LOG_LEVEL: 'trace', ...env });
    const ask = slash('ask', { question: 'What has the harbour company offered the crews?' });
    expect(await ask(discord)).toMatchObject({
      message: { content: expect.stringContaining('has offered 2 percent.') },
    });
    expect(await loadedParts(), 'parts that it has no use for').toEqual([]);

    const message = `Invalid Form Body for ${discord.token}`;
    discord.faults.next({ route: CALLBACK, status: 400, code: 50035, message, times: Infinity });
    void ask(discord);
    await until('a failure in the log', () => running.written.stdout.includes('the apology failed too') || undefined);

    discord.faults.clear();
    discord.faults.next({ route: CALLBACK, delayMs: 500 });
    const requests = discord.requestsTo(CALLBACK).length;
    const helped = slash('help', {})(discord);
    await until('help to be on its way', () => discord.requestsTo(CALLBACK)[requests]);
    running.signal('SIGTERM');
    expect(await helped).toMatchObject({ kind: 'message' });
    const { stdout, stderr, status } = await running.ended;
    await until('the bot to be gone', () => discord.connections() === 0 || undefined);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Invalid Form Body for [secret]');
    expect(stdout).not.toContain(discord.token);
    expect(stdout).not.toContain('harbour company');
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

  it('stops by SIGHUP while it is still logging in', async () => {
    const discord = await startDiscord();
    discord.faults.hold(GATEWAY);
    const running = await launchOn(discord);
    await until('the login to begin', () => nonEmpty(discord.requestsTo(GATEWAY)));
    running.signal('SIGHUP');
    expect(await running.ended).toMatchObject({ status: 0, stderr: '' });
  });

  it('says in one line what to do where it cannot start, and exits 1', async () => {
    const discord = await startDiscord();
    discord.faults.next({ route: GATEWAY, status: 401, times: Infinity });
    const { status, stderr } = await (await launchOn(discord)).ended;
    expect(stderr).toMatch(/^Discord refused the token: [^\n]+\n$/);
    expect(status).toBe(1);
  });

  it('tells on HEALTH_PORT how it does, on FEED_PORT what is new, and lets no second process start with its token', async () => {
    const discord = await startDiscord();
    const { written } = await launchReady(discord, { HEALTH_PORT: '0', FEED_PORT: '0' });
    const [port, feedPort] = [...written.stdout.matchAll(/"port":(\d+)/g)].map(([, digits]) => digits);
    const feed = await fetch(`http://127.0.0.1:${feedPort}/feed.json`);
    expect(await feed.json()).toMatchObject({ title: expect.stringContaining('Ferry crews'), items: [] });
    const ready = await fetch(`http://127.0.0.1:${port}/ready`);
    expect(await ready.json()).toMatchObject({ ready: true, edition: 1, gateway: { shards: [{ connected: true }] } });
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(await metrics.text()).toContain('\nfactbox_shard_connected{shard="0"} 1\n');

    const second = await (await launchOn(discord)).ended;
    expect(second.stderr).toMatch(/^Another process on this machine runs with this DISCORD_TOKEN: [^\n]+\n$/);
    expect(second.status).toBe(1);
    await launchReady(discord, { SHARDS: '0', SHARD_COUNT: '1' });
  });

  it('goes on where nobody reads its log any more, and exits 1 when Discord closes the connection for good', async () => {
    const discord = await startDiscord();
    const running = await launchReady(discord);
    running.stopReading();
    for (const question of ['What has the harbour company offered the crews?', 'What do the crews want?']) {
      expect(await slash('ask', { question })(discord)).toMatchObject({ kind: 'message' });
    }
    discord.faults.closeConnections(4004);
    expect(await running.ended).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Discord refused the token/),
    });
  });

  it('ends in good order, with an id in the log, when something fails that nobody expected', async () => {
    const discord = await startDiscord();
    const running = await launchReady(discord);
    // The opening of a session, with nothing in it.
    discord.dispatch('READY', {});
    const { status, stdout, stderr } = await running.ended;
    const id = /^Something failed that nobody expected: see (\w{8}) in the log[^\n]*\n$/.exec(stderr)?.[1];
    expect(stdout).toMatch(new RegExp(`^{"level":60,.*"id":"${id}"`, 'm'));
    expect(status).toBe(1);
  });
});
