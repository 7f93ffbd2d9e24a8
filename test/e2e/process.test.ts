import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { PATIENT, startDiscord } from '../support/discord-client.js';
import { captureAtEnd, requireAnswer, settingsFor } from '../support/running-bot.js';
import { STORY } from '../support/story.js';

interface Running {
  output: () => string;
  errors: () => string;
  signal(name: NodeJS.Signals): void;
  /** Settles with the exit status. */
  ended: Promise<number | null>;
}

/** The program as it was built, as a process with no other settings than these. */
function startProcess(settings: Record<string, string>): Running {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-process-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    PATH: process.env.PATH,
    LOG_LEVEL: 'info',
    DOTENV_CONFIG_PATH: '/nowhere',
    KNOWLEDGE_DIR: STORY,
    DATABASE_FILE: join(folder, 'factbox.db'),
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/main.js'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  return {
    output: () => output,
    errors: () => errors,
    signal: (name) => void child.kill(name),
    ended: new Promise((resolve) => child.on('exit', resolve)),
  };
}

it('answers what is under way when it is told to stop, and ends well', async () => {
  const discord = await startDiscord(PATIENT);
  captureAtEnd(discord);
  const bot = startProcess(settingsFor(discord));
  await expect.poll(bot.output).toContain('"ready"');
  const person = discord.person(discord.ids.member);
  discord.faults.next({ route: 'POST /interactions/:id/:token/callback', delayMs: 800 });
  const asked = person.slash(discord.ids.home.general, 'help');
  await expect.poll(() => discord.requests.at(-1)?.path).toContain('/callback');
  bot.signal('SIGTERM');
  requireAnswer({ discord }, await asked, 'message');
  expect(await bot.ended).toBe(0);
  expect(bot.errors()).toBe('');
});

it.each(['SIGINT', 'SIGTERM'] as const)('without a token prints its own address, and stops by %s', async (signal) => {
  const bot = startProcess({ PREVIEW_PORT: '0' });
  await expect.poll(bot.output).toMatch(/Open http:\/\/127\.0\.0\.1:\d+/);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output())?.[0] ?? '';
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  bot.signal(signal);
  expect(await bot.ended).toBe(0);
  expect(bot.errors()).toBe('');
  await expect(fetch(address)).rejects.toThrow();
});

it('says so where its port is taken', async () => {
  const { port } = await startDiscord(PATIENT);
  const bot = startProcess({ PREVIEW_PORT: String(port) });
  await expect.poll(bot.output).toContain(`Port ${port} is taken`);
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
});
