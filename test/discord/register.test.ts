import { describe, expect, it } from 'vitest';
import { findCommand } from '../../src/discord/commands.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { settings, startBot } from '../support/bot.js';
import { call, startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';

const HOME = TRIAL_IDS.home.server;
const APPLICATION = `/applications/${TRIAL_IDS.application}`;
const GLOBAL = `${APPLICATION}/commands`;
const AT_HOME = `${APPLICATION}/guilds/${HOME}/commands`;

interface Known {
  id: string;
  name: string;
}

/** Registers everything once; Discord's list of it. */
async function registeredOnce(): Promise<{ everywhere: Known[]; atHome: Known[] }> {
  const { discord } = await startBot();
  return { everywhere: await registeredIn(discord, GLOBAL), atHome: await registeredIn(discord, AT_HOME) };
}

async function registeredIn(discord: TrialDiscord, path: string): Promise<Known[]> {
  const { body } = await call(discord, 'GET', `${path}?with_localizations=true`);
  if (!Array.isArray(body)) throw new Error('There is no list.');
  return body;
}

/** Starts the bot on a Discord that knows these commands; what the bot changed of them, with names for ids. */
async function changes(everywhere: object[], atHome: object[], env: Record<string, string> = {}): Promise<string[]> {
  const discord = await startDiscord();
  const names = new Map<string, string>();
  for (const [path, commands] of [
    [GLOBAL, everywhere],
    [AT_HOME, atHome],
  ] as const) {
    expect(await call(discord, 'PUT', path, commands)).toMatchObject({ status: 200 });
    for (const { id, name } of await registeredIn(discord, path)) names.set(id, name);
  }
  const before = discord.requests.length;
  await startBot({ discord, config: settings(env) });
  return discord.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && path.includes('/commands'))
    .map(({ method, path, body }) => {
      const name = typeof body === 'object' && body !== null && 'name' in body ? ` ${body.name}` : '';
      return `${method} ${path.replace(APPLICATION, '').replace(/\d+$/, (id) => names.get(id) ?? id)}${name}`;
    });
}

describe('registerCommands', () => {
  it('registers the commands for all everywhere, and the moderators’ at home', async () => {
    expect(await changes([], [])).toEqual([
      'POST /commands ask',
      'POST /commands topics',
      'POST /commands timeline',
      'POST /commands changes',
      'POST /commands follow',
      'POST /commands help',
      'POST /commands privacy',
      'POST /commands forget-me',
      'POST /commands Check against the story',
      `POST /guilds/${HOME}/commands knowledge`,
    ]);
  });

  it('registers no moderators’ command where there is no home', async () => {
    expect(await changes([], [], { HOME_GUILD_ID: '' })).toEqual([
      'POST /commands ask',
      'POST /commands topics',
      'POST /commands timeline',
      'POST /commands changes',
      'POST /commands follow',
      'POST /commands help',
      'POST /commands privacy',
      'POST /commands forget-me',
      'POST /commands Check against the story',
    ]);
  });

  it('leaves alone what has not changed', async () => {
    const { everywhere, atHome } = await registeredOnce();
    expect(everywhere).toHaveLength(9);
    expect(await changes(everywhere, atHome)).toEqual([]);
  });

  it.each<[string, (known: Known) => object]>([
    ['another description', (known) => ({ ...known, description: 'Ask' })],
    ['other options', (known) => ({ ...known, options: [] })],
    ['other contexts', (known) => ({ ...known, contexts: [0] })],
    ['other ways to install', (known) => ({ ...known, integration_types: [0] })],
  ])('brings up to date only the one that has %s', async (_, change) => {
    const { everywhere, atHome } = await registeredOnce();
    const older = everywhere.map((known) => (known.name === 'ask' ? change(known) : known));
    expect(await changes(older, atHome)).toEqual(['POST /commands ask']);
  });

  it('takes away commands of ours that are no longer there, everywhere and at home', async () => {
    const { everywhere, atHome } = await registeredOnce();
    const old = { ...everywhere[0], name: 'quiz' };
    expect(await changes([...everywhere, old], [old, ...atHome])).toEqual([
      'DELETE /commands/quiz',
      `DELETE /guilds/${HOME}/commands/quiz`,
    ]);
  });

  it('makes them usable in servers and direct messages, and installable by a person', async () => {
    const { discord } = await startBot();
    for (const { body } of discord.requestsTo(`POST ${GLOBAL}`)) {
      expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
    const knowledge = requireFirst(discord.requestsTo(`POST ${AT_HOME}`));
    // Contexts are for global commands only.
    expect(knowledge.body).not.toHaveProperty('contexts');
  });
});

describe('findCommand', () => {
  it.each(['ask', 'topics', 'timeline', 'changes', 'follow', 'help', 'privacy', 'forget-me', 'knowledge'])(
    'finds %s',
    (name) => {
      expect(findCommand(name)?.data.name).toBe(name);
    },
  );

  it.each(['', 'Ask', 'asks', 'toString'])('finds nothing for "%s"', (name) => {
    expect(findCommand(name)).toBeUndefined();
  });
});
