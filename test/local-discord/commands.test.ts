import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { call, connect, startDiscord, type TrialDiscord } from '../support/discord-client.js';

describe('registration', () => {
  it('keeps the id of a command that is changed, and takes away what is not in the list', async () => {
    const { client } = await connect();
    const { commands } = client.application;
    const first = await commands.create({ name: 'one', description: 'First' });
    const again = await commands.create({ name: 'one', description: 'Changed' });
    expect(again.id).toBe(first.id);
    const set = await commands.set([{ name: 'two', description: 'Second' }]);
    expect((await commands.fetch()).map(({ name }) => name)).toEqual(['two']);
    await set.first()?.edit({ name: 'three', description: 'Third' });
    expect((await commands.fetch()).map(({ name, description }) => [name, description])).toEqual([['three', 'Third']]);
    await set.first()?.delete();
    expect((await commands.fetch()).size).toBe(0);
  });

  it('gives back what discord.js recognises as the same command', async () => {
    const { client } = await connect();
    const data = {
      name: 'ask',
      description: 'Asks',
      contexts: [InteractionContextType.Guild],
      integrationTypes: [ApplicationIntegrationType.GuildInstall],
      options: [
        {
          type: ApplicationCommandOptionType.String as const,
          name: 'q',
          description: 'x',
          required: true,
          autocomplete: true,
        },
        { type: ApplicationCommandOptionType.Boolean as const, name: 'b', description: 'x' },
      ],
    };
    await client.application.commands.create(data);
    const known = (await client.application.commands.fetch()).first();
    expect(known?.equals(data, true)).toBe(true);
    expect(known?.equals({ ...data, description: 'Others' }, true)).toBe(false);
  });

  it.each([
    ['another application', '/applications/1/commands', 404, 10002],
    ['a server the bot is not in', '/applications/BOT/guilds/1/commands', 403, 50001],
    ['a command that is gone', '/applications/BOT/commands/1', 404, 10063],
  ])('is refused for %s', async (_reason, path, status, code) => {
    const discord = await startDiscord();
    expect(await call(discord, 'GET', path.replace('BOT', discord.ids.application))).toMatchObject({
      status,
      body: { code },
    });
  });

  it('is refused beyond 15 commands of a message’s menu', async () => {
    const discord = await startDiscord();
    const path = `/applications/${discord.ids.application}/commands`;
    const add = (index: number) => call(discord, 'POST', path, { name: `Check ${index}`, type: 3 });
    for (let index = 0; index < 15; index += 1) expect(await add(index)).toMatchObject({ status: 201 });
    expect(await add(15)).toMatchObject({ status: 400, body: { code: 30032 } });
    expect(await add(14)).toMatchObject({ status: 200 });
  });
});

describe('a client offers', () => {
  const { ManageGuild } = PermissionFlagsBits;
  type Who = 'member' | 'moderator' | 'roleModerator' | 'otherAdmin';
  type Where = 'home' | 'other' | 'direct';

  function placeOf(discord: TrialDiscord, who: Who, where: Where): string {
    const { ids } = discord;
    if (where === 'direct') return discord.person(ids[who]).openDm();
    return where === 'home' ? ids.home.general : ids.other.general;
  }

  it.each<[string, object, boolean, Who, Where, boolean]>([
    ['a global command to a member', {}, false, 'member', 'home', true],
    ['a global command in direct messages', {}, false, 'member', 'direct', true],
    ['a server’s command there', {}, true, 'member', 'home', true],
    ['a server’s command not elsewhere', {}, true, 'member', 'other', false],
    ['a server’s command not in direct messages', {}, true, 'member', 'direct', false],
    ['a command for servers not in direct messages', { contexts: [0] }, false, 'member', 'direct', false],
    ['a command for direct messages there', { contexts: [1] }, false, 'member', 'direct', true],
    ['a command for direct messages not in servers', { contexts: [1] }, false, 'member', 'home', false],
    ['a command for group chats nowhere here', { contexts: [2] }, false, 'member', 'direct', false],
    ['a command of a personal install not in a server', { integration_types: [1] }, false, 'member', 'home', false],
    [
      'what needs a permission to who has it',
      { default_member_permissions: `${ManageGuild}` },
      true,
      'moderator',
      'home',
      true,
    ],
    [
      'what needs a permission not to a member',
      { default_member_permissions: `${ManageGuild}` },
      true,
      'member',
      'home',
      false,
    ],
    [
      'what needs a permission not by a role without it',
      { default_member_permissions: `${ManageGuild}` },
      true,
      'roleModerator',
      'home',
      false,
    ],
    [
      'what needs a permission to an administrator',
      { default_member_permissions: `${ManageGuild}` },
      false,
      'otherAdmin',
      'other',
      true,
    ],
    [
      'what nobody may by default, to an administrator',
      { default_member_permissions: '0' },
      false,
      'otherAdmin',
      'other',
      true,
    ],
    ['what nobody may by default, to no member', { default_member_permissions: '0' }, false, 'member', 'other', false],
  ])('%s', async (_reason, more, atHome, who, where, offered) => {
    const discord = await startDiscord();
    const { ids } = discord;
    const path = `/applications/${ids.application}${atHome ? `/guilds/${ids.home.server}` : ''}/commands`;
    expect(await call(discord, 'POST', path, { name: 'try', description: 'x', ...more })).toMatchObject({
      status: 201,
    });
    const person = discord.person(ids[who]);
    const channel = placeOf(discord, who, where);
    expect(person.commands(channel).map(({ name }) => name)).toEqual(offered ? ['try'] : []);
    if (!offered) {
      expect(await person.slash(channel, 'try')).toMatchObject({
        kind: 'failed',
        reason: 'This command is not offered here.',
      });
    }
  });

  it('a message’s command only to who has its permission', async () => {
    const discord = await startDiscord();
    const { ids } = discord;
    await call(discord, 'POST', `/applications/${ids.application}/guilds/${ids.home.server}/commands`, {
      ...{ name: 'Check', type: ApplicationCommandType.Message },
      default_member_permissions: `${ManageGuild}`,
    });
    const message = discord.person(ids.member).send(ids.home.general, 'x');
    expect(await discord.person(ids.member).messageCommand('Check', message)).toMatchObject({
      kind: 'failed',
      reason: 'This command is not offered here.',
    });
    const offered = (who: string): string[] =>
      discord
        .person(who)
        .commands(ids.home.general)
        .map(({ name }) => name);
    expect([offered(ids.member), offered(ids.moderator)]).toEqual([[], ['Check']]);
  });

  it('nothing in a channel the person is not in', async () => {
    const discord = await startDiscord();
    expect(() => discord.person(discord.ids.otherAdmin).commands(discord.ids.home.general)).toThrow('Missing Access');
  });
});

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
