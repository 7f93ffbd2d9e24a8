import { Client, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import {
  createHeldClock,
  createLocalDiscord,
  type LocalDiscord,
  type LocalDiscordOptions,
} from '../../src/local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD, type TrialIds } from '../../src/trial/world.js';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

/** The Discord in which the bot is tried, and the ids of its world. */
export interface TrialDiscord extends LocalDiscord {
  readonly ids: TrialIds;
}

export interface Connected {
  discord: TrialDiscord;
  client: Client<true>;
}

/** A local Discord until the test is over. Its time is held: nothing is too late, however busy the machine. */
export async function startDiscord(options: Partial<LocalDiscordOptions> = {}): Promise<TrialDiscord> {
  const discord = await createLocalDiscord({ world: TRIAL_WORLD, clock: createHeldClock(), ...options });
  onTestFinished(() => discord.close());
  return { ...discord, ids: TRIAL_IDS };
}

/** A discord.js client that is not logged in yet. */
export function createTestClient(discord: LocalDiscord, intents: GatewayIntentBits[] = []): Client {
  const client = new Client({
    intents: intents.length > 0 ? intents : [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.api },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A discord.js client that is logged in, on a local Discord of its own. */
export async function connect(
  options: Partial<LocalDiscordOptions> & { intents?: GatewayIntentBits[] } = {},
): Promise<Connected> {
  const discord = await startDiscord(options);
  return { discord, client: await logIn(createTestClient(discord, options.intents), discord) };
}

export async function logIn(client: Client, discord: LocalDiscord): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** Registers one slash command, and handles each interaction. What a handler throws is kept. */
export async function handle(
  { client }: Connected,
  name: string,
  run: (interaction: Interaction) => Promise<unknown>,
): Promise<{ thrown: unknown[] }> {
  await client.application.commands.set([{ name, description: 'Tries something' }]);
  const thrown: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    run(interaction).catch((error: unknown) => thrown.push(error));
  });
  return { thrown };
}

/** Shows `/knowledge` to every member of the home server, as the server's own settings can. */
export async function showKnowledgeToAll(discord: TrialDiscord): Promise<void> {
  const path = `/applications/${TRIAL_IDS.application}/guilds/${TRIAL_IDS.home.server}/commands`;
  const { body } = await call(discord, 'GET', path);
  if (!Array.isArray(body)) throw new Error('There are no commands.');
  const { name, description, options } = body[0];
  await call(discord, 'POST', path, { name, description, options, default_member_permissions: null });
}

/** A request with the bot's token, past any library. */
export async function call(
  { api, token }: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
