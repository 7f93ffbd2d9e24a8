import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { call, connect, startDiscord } from '../support/discord-client.js';

describe('what is filled in', () => {
  const options = [
    { type: 3, name: 'text', description: 'x', required: true, max_length: 5 },
    { type: 4, name: 'count', description: 'x', min_value: 1, max_value: 3 },
    { type: 3, name: 'colour', description: 'x', choices: [{ name: 'Red', value: 'red' }] },
    { type: 5, name: 'flag', description: 'x' },
    { type: 11, name: 'file', description: 'x' },
  ];
  const file = (bytes: number) => ({ name: 'a.yaml', contentType: 'text/yaml', data: new Uint8Array(bytes) });

  it.each([
    ['a required option left out', {}, 'The option text is required.'],
    ['a text too long', { text: 'longer' }, 'The option text is too long.'],
    ['a number beyond its bounds', { text: 'x', count: 4 }, 'The option count is out of bounds.'],
    ['a number that is not whole', { text: 'x', count: 1.5 }, 'The option count must be a number.'],
    ['none of the choices', { text: 'x', colour: 'blue' }, 'The option colour is none of the choices.'],
    ['a flag that is a text', { text: 'x', flag: 'yes' }, 'The option flag must be true or false.'],
    ['a file that is a text', { text: 'x', file: 'a.yaml' }, 'The option file must be a file.'],
    ['a file too large', { text: 'x', file: file(10 * 1024 * 1024 + 1) }, 'The option file is larger than 10 MiB.'],
    ['an option there is not', { text: 'x', other: 'y' }, 'There is no option other.'],
  ])('is checked before it is sent: %s', async (_reason, values, reason) => {
    const discord = await startDiscord();
    await call(discord, 'POST', `/applications/${discord.ids.application}/commands`, {
      name: 'try',
      description: 'x',
      options,
    });
    const person = discord.person(discord.ids.member);
    expect(await person.slash(discord.ids.home.general, 'try', values)).toMatchObject({ kind: 'failed', reason });
    expect(discord.requests.filter(({ path }) => path.startsWith('/interactions'))).toEqual([]);
  });

  it('reaches the bot', async () => {
    const { client, discord } = await connect();
    const seen: unknown[] = [];
    await client.application.commands.set([
      {
        name: 'try',
        description: 'x',
        options: [
          {
            type: 1,
            name: 'sub',
            description: 'x',
            options: [
              { type: 3, name: 'text', description: 'x' },
              { type: 10, name: 'number', description: 'x' },
              { type: 5, name: 'flag', description: 'x' },
              { type: 6, name: 'user', description: 'x' },
              { type: 7, name: 'channel', description: 'x' },
              { type: 8, name: 'role', description: 'x' },
            ],
          },
        ],
      },
    ]);
    client.on('interactionCreate', (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options: got } = interaction;
      seen.push(got.getSubcommand(), got.getString('text'), got.getNumber('number'), got.getBoolean('flag'));
      seen.push(got.getUser('user')?.username, got.getChannel('channel')?.name, got.getRole('role')?.name);
      void interaction.reply('x');
    });
    const { ids } = discord;
    const values = {
      text: 't',
      number: 1.5,
      flag: false,
      user: ids.otherMember,
      channel: ids.home.questions,
      role: ids.home.moderatorRole,
    };
    await discord.person(ids.member).slash(ids.home.general, 'try', values, { subcommand: 'sub' });
    expect(seen).toEqual(['sub', 't', 1.5, false, 'tomas', 'questions', 'Moderators']);
  });

  it('reaches the bot as a file, which nobody sees in the channel', async () => {
    const { client, discord } = await connect();
    const { ids } = discord;
    await client.application.commands.set([
      { name: 'try', description: 'x', options: [{ type: 11, name: 'file', description: 'x', required: true }] },
    ]);
    const seen: unknown[] = [];
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { name, size, url, ephemeral } = interaction.options.getAttachment('file', true);
      const response = await fetch(url);
      seen.push(name, size, ephemeral, (await response.arrayBuffer()).byteLength);
      seen.push(response.headers.get('content-disposition'), interaction.attachmentSizeLimit);
      await interaction.reply('x');
    });
    await discord.person(ids.member).slash(ids.home.general, 'try', { file: file(3) });
    expect(seen).toEqual(['a.yaml', 3, true, 3, "attachment; filename*=UTF-8''a.yaml", 10 * 1024 * 1024]);
    expect(discord.person(ids.member).messages(ids.home.general)).toMatchObject([{ attachments: [] }]);
  });

  it('is completed while it is typed, without what is still missing', async () => {
    const { client, discord } = await connect();
    await client.application.commands.set([
      {
        name: 'try',
        description: 'x',
        options: [
          { type: ApplicationCommandOptionType.String, name: 'first', description: 'x', required: true },
          { type: ApplicationCommandOptionType.String, name: 'second', description: 'x', autocomplete: true },
        ],
      },
    ]);
    client.on('interactionCreate', (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      void interaction.respond([{ name: `${name}: ${value}`, value }]);
    });
    const { ids } = discord;
    const person = discord.person(ids.member);
    expect(await person.complete(ids.home.general, 'try', { second: 'ab' }, 'second')).toMatchObject({
      kind: 'choices',
      choices: [{ name: 'second: ab', value: 'ab' }],
    });
    expect(await person.complete(ids.home.general, 'try', { first: 'ab' }, 'first')).toMatchObject({
      kind: 'failed',
      reason: 'first has no autocomplete.',
    });
  });

  it('of a message’s menu is that message, its text too', async () => {
    const { client, discord } = await connect();
    await client.application.commands.set([{ name: 'Check', type: ApplicationCommandType.Message }]);
    client.on('interactionCreate', (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        void interaction.reply(`Read: ${interaction.targetMessage.content}`);
    });
    const { ids } = discord;
    const message = discord.person(ids.otherMember).send(ids.home.general, 'not meant for the bot');
    expect(await discord.person(ids.member).messageCommand('Check', message)).toMatchObject({
      kind: 'message',
      message: { content: 'Read: not meant for the bot', interaction_metadata: { target_message_id: message.id } },
    });
  });
});
