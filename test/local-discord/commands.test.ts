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

  it('gives back the names in other languages to who asks for them', async () => {
    const discord = await startDiscord();
    const path = `/applications/${discord.ids.application}/commands`;
    const option = { ...{ type: 3, name: 'q', description: 'x' }, description_localizations: { fr: 'y' } };
    const names = { name_localizations: { fr: 'demander' }, options: [option] };
    await call(discord, 'POST', path, { name: 'ask', description: 'Asks', ...names });
    expect((await call(discord, 'GET', `${path}?with_localizations=true`)).body).toMatchObject([names]);
    expect(JSON.stringify((await call(discord, 'GET', path)).body)).not.toContain('localizations');
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
