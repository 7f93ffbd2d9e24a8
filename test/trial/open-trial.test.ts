import { expect, it, onTestFinished } from 'vitest';
import { startDiscord } from '../support/discord-client.js';
import { noteModules, TRIAL_PARTS } from '../support/loaded-modules.js';
import { launch } from '../support/run.js';
import { STORY, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

it('a bot without a token prints its own address, at the next free port, and stops by Ctrl-C', async () => {
  const { port } = await startDiscord();
  const { env, loadedParts } = await noteModules();
  const settings = { KNOWLEDGE_DIR: STORY, PREVIEW_PORT: String(port), ...env };
  const bot = launch('main', [], { cwd: await temporaryFolder(), env: settings });
  onTestFinished(() => bot.signal('SIGTERM'));
  const address = await until('an address', () => /Open (http:\/\/127\.0\.0\.1:\d+)/.exec(bot.written.stdout)?.[1]);
  expect(bot.written.stdout).toContain(`Port ${port} is taken`);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await loadedParts()).toEqual(TRIAL_PARTS);
  bot.signal('SIGINT');
  expect(await bot.ended).toMatchObject({ status: 0, stderr: '' });
  await expect(fetch(address)).rejects.toThrow();
});
