import { Client, Events, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/local-discord/index.js';

const { ViewChannel, UseApplicationCommands } = PermissionFlagsBits;
const roles = [{ id: '3', name: '@everyone', permissions: ViewChannel | UseApplicationCommands }];
const channels = [{ id: '4', name: 'general' }];
const members = ['1', '2'].map((userId) => ({ userId, roles: [] }));
const bot = { id: '1', username: 'parrot', name: 'Parrot' };
const people = [{ id: '2', username: 'mira', name: 'Mira' }];
const world = { bot, people, guilds: [{ id: '3', name: 'Home', ownerId: '2', roles, channels, members }] };

it('greets by name', async () => {
  const discord = await createLocalDiscord({ world });
  const client = new Client({ intents: [], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(`Hello, ${interaction.user.displayName}!`);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await (await ready).application.commands.create({ name: 'hello', description: 'Greets you' });

  const outcome = await discord.person('2').slash('4', 'hello');
  expect(outcome).toMatchObject({ kind: 'message', message: { content: 'Hello, Mira!' } });
  await Promise.all([client.destroy(), discord.close()]);
});
