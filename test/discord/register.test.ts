import { describe, expect, it, onTestFinished } from 'vitest';
import { createBot } from '../../src/discord/bot.js';
import { findCommand } from '../../src/discord/commands.js';
import { createServices, settings, startBot, TOKEN } from '../support/bot.js';
import { APPLICATION, HOME } from '../support/discord-events.js';
import { createLoopbackDiscord, type LoopbackDiscord } from '../support/loopback-discord.js';

const GLOBAL = `/applications/${APPLICATION}/commands`;
const AT_HOME = `/applications/${APPLICATION}/guilds/${HOME}/commands`;

interface Known {
  id: string;
  name: string;
}

/** Registers everything once; Discord's list of it, as Discord then gives it. */
async function registeredOnce(): Promise<{ everywhere: Known[]; atHome: Known[] }> {
  const { discord } = await startBot();
  return { everywhere: registeredIn(discord, GLOBAL), atHome: registeredIn(discord, AT_HOME) };
}

function registeredIn(discord: LoopbackDiscord, path: string): Known[] {
  return discord
    .sent('POST', /\/commands$/)
    .filter((request) => request.path === path)
    .map(({ body }, i) => asDiscordKeepsIt(body, String(800_000_000_000_000_001n + BigInt(i))));
}

/** Discord adds what was left out. */
function asDiscordKeepsIt(body: unknown, id: string): Known {
  if (typeof body !== 'object' || body === null || !('name' in body)) throw new Error('that is no command');
  return {
    id,
    ...{ application_id: APPLICATION, version: '1', type: 1, nsfw: false, default_member_permissions: null },
    ...{ name_localizations: null, description_localizations: null, dm_permission: true },
    ...body,
    name: String(body.name),
  };
}

/** Starts the bot on a Discord that knows these commands; what the bot changed of them. */
async function changes(everywhere: object[], atHome: object[], env: Record<string, string> = {}): Promise<string[]> {
  const discord = await createLoopbackDiscord();
  discord.script('GET', new RegExp(`^${GLOBAL}$`), 200, everywhere);
  discord.script('GET', new RegExp(`^${AT_HOME}$`), 200, atHome);
  const bot = createBot(await createServices(discord, { config: settings(env) }));
  onTestFinished(() => bot.stop());
  await bot.start(TOKEN);
  return discord.requests
    .filter(({ method, path }) => method !== 'GET' && path.includes('/commands'))
    .map(({ method, path, body }) => {
      const name = typeof body === 'object' && body !== null && 'name' in body ? ` ${body.name}` : '';
      return `${method} ${path.replace(`/applications/${APPLICATION}`, '')}${name}`;
    });
}

describe('registerCommands', () => {
  it('registers the commands for all everywhere, and the moderators’ at home', async () => {
    expect(await changes([], [])).toEqual([
      'POST /commands ask',
      'POST /commands topics',
      'POST /commands help',
      'POST /commands privacy',
      'POST /commands forget-me',
      `POST /guilds/${HOME}/commands knowledge`,
    ]);
  });

  it('registers no moderators’ command where there is no home', async () => {
    expect(await changes([], [], { HOME_GUILD_ID: '' })).toEqual([
      'POST /commands ask',
      'POST /commands topics',
      'POST /commands help',
      'POST /commands privacy',
      'POST /commands forget-me',
    ]);
  });

  it('leaves alone what has not changed', async () => {
    const { everywhere, atHome } = await registeredOnce();
    expect(everywhere).toHaveLength(5);
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
    const [{ id: _, ...first }] = everywhere;
    const old = { ...first, id: '800000000000000099', name: 'quiz' };
    expect(await changes([...everywhere, old], [old, ...atHome])).toEqual([
      'DELETE /commands/800000000000000099',
      `DELETE /guilds/${HOME}/commands/800000000000000099`,
    ]);
  });

  it('makes them usable in servers and direct messages, and installable by a person', async () => {
    const { discord } = await startBot();
    for (const { body } of discord.sent('POST', new RegExp(`^${GLOBAL}$`))) {
      expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
    const [knowledge] = discord.sent('POST', new RegExp(`^${AT_HOME}$`));
    // Contexts are for global commands only.
    expect(knowledge.body).not.toHaveProperty('contexts');
  });
});

describe('findCommand', () => {
  it.each(['ask', 'topics', 'help', 'privacy', 'forget-me', 'knowledge'])('finds %s', (name) => {
    expect(findCommand(name)?.data.name).toBe(name);
  });

  it.each(['', 'Ask', 'asks', 'toString'])('finds nothing for "%s"', (name) => {
    expect(findCommand(name)).toBeUndefined();
  });
});
