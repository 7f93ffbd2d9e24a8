import { describe, expect, it, onTestFinished } from 'vitest';
import { startDiscord } from '../support/discord-client.js';
import { launch } from '../support/run.js';
import { settingsFor } from '../support/running-bot.js';
import { STORY, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

/** Writes the address of every module to the standard error, as it is loaded. */
const HOOK = `
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    writeSync(2, 'loaded ' + url + '\\n');
    return next(url, context);
  }`;
const dataUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const REGISTER = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(HOOK))});`);

/** ws is not among them: discord.js has it for itself. */
const LIBRARIES = ['/local-discord/', '/trial/', '/hono/', '/@hono/'];

/** Starts the bot until it is ready; those of the libraries that it has loaded. */
async function loadedBy(env: Record<string, string>, isReady: RegExp): Promise<string[]> {
  const folder = await temporaryFolder();
  const running = launch('main', [], {
    cwd: folder,
    env: { KNOWLEDGE_DIR: STORY, NODE_OPTIONS: `--import ${REGISTER}`, PREVIEW_PORT: '0', ...env },
  });
  onTestFinished(async () => {
    running.signal('SIGTERM');
    await running.ended;
  });
  await until('the bot to be ready', () => isReady.test(running.written.stdout) || undefined);
  const { stderr } = running.written;
  expect(stderr).toContain('loaded file:');
  return LIBRARIES.filter((name) => stderr.split('\n').some((line) => line.includes(name)));
}

describe('the local Discord is loaded', () => {
  it('by a bot without a token', async () => {
    expect(await loadedBy({}, /Open http/)).toEqual(LIBRARIES);
  });

  it('by no bot that has one', async () => {
    expect(await loadedBy(settingsFor(await startDiscord()), /"ready"/)).toEqual([]);
  });
});
