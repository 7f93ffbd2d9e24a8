import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/local-discord/index.js';

const { ViewChannel, SendMessages, UseApplicationCommands } = PermissionFlagsBits;
const everyone = { id: '3', name: '@everyone', permissions: ViewChannel | SendMessages | UseApplicationCommands };
const members = ['1', '2'].map((userId) => ({ userId, roles: [] }));
const channels = [{ id: '4', name: 'general' }];
const world = {
  bot: { id: '1', username: 'parrot', name: 'Parrot' },
  people: [{ id: '2', username: 'mira', name: 'Mira' }],
  guilds: [{ id: '3', name: 'Home', ownerId: '2', roles: [everyone], channels, members }],
};

it('says after what it is told', async () => {
  const discord = await createLocalDiscord({ world });
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  bot.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(interaction.options.getString('words', true));
  });
  const ready = new Promise<Client<true>>((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(discord.token);
  const words = {
    type: ApplicationCommandOptionType.String,
    name: 'words',
    description: 'Which',
    required: true,
  } as const;
  await (await ready).application.commands.create({ name: 'say', description: 'Says it', options: [words] });

  const mira = discord.person('2');
  const outcome = await mira.slash('4', 'say', { words: 'Hello' });
  expect(outcome).toMatchObject({ kind: 'message', message: { content: 'Hello' } });
  expect(mira.messages('4')).toHaveLength(1);
  await bot.destroy();
  await discord.close();
});
