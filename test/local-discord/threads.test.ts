import { PermissionFlagsBits as Bits, ChannelType, Events, MessageType, type ThreadChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { TRIAL_IDS as ids } from '../../src/trial/world.js';
import {
  type Connected,
  call,
  connect,
  createTestClient,
  handle,
  logIn,
  startDiscord,
} from '../support/discord-client.js';
import { EVERYONE, trialWorldWith } from '../support/worlds.js';

const { general } = ids.home;
const { forum } = ids.home;
const worldWithout = (permission: bigint) =>
  trialWorldWith({ roles: [{ ...EVERYONE, permissions: EVERYONE.permissions & ~permission }] });

async function watching(): Promise<Connected & { begun: [ThreadChannel, boolean][]; heard: string[] }> {
  const connected = await connect();
  const begun: [ThreadChannel, boolean][] = [];
  const heard: string[] = [];
  connected.client.on(Events.ThreadCreate, (thread, isNew) => begun.push([thread, isNew]));
  connected.client.on(Events.MessageCreate, ({ content, channel }) => heard.push(`${channel.type}: ${content}`));
  return { ...connected, begun, heard };
}

describe('a thread', () => {
  it('on a message has its id, and the bot is told of it before what is said there', async () => {
    const { discord, begun, heard } = await watching();
    const person = discord.person(ids.member);
    const message = person.send(general, 'x');
    const thread = person.startThread(general, 'More on that', message);
    expect(thread).toBe(message.id);
    person.send(thread, `<@${ids.bot}> who?`);
    await discord.caughtUp();
    expect(begun.map(([{ id, name, parentId, ownerId }, isNew]) => [id, name, parentId, ownerId, isNew])).toEqual([
      [thread, 'More on that', general, ids.member, true],
    ]);
    expect(heard).toContain(`${ChannelType.PublicThread}: <@${ids.bot}> who?`);
    expect(person.messages(general)).toMatchObject([{ id: message.id, thread: { id: thread, type: 11 } }]);
    expect(() => person.startThread(general, 'Again', message)).toThrow('already been created');
  });

  it('on its own leaves a note in its channel, and is a place to open', async () => {
    const discord = await startDiscord();
    const person = discord.person(ids.member);
    const opened: (string | undefined)[] = [];
    discord.person(ids.otherMember).on('place', ({ channelId, parentId }) => opened.push(channelId, parentId));
    const thread = person.startThread(general, 'Aside');
    expect(opened).toEqual([thread, general]);
    expect(person.messages(general)).toMatchObject([{ type: MessageType.ThreadCreated, content: 'Aside' }]);
    expect(
      person
        .places()
        .map(({ channelId }) => channelId)
        .slice(0, 2),
    ).toEqual([general, thread]);
  });

  it('takes what the bot says by the permissions for threads', async () => {
    const discord = await startDiscord();
    const thread = discord.person(ids.member).startThread(general, 'Aside');
    expect(await call(discord, 'POST', `/channels/${thread}/messages`, { content: 'x' })).toMatchObject({
      status: 200,
    });
    const without = await startDiscord({ world: worldWithout(Bits.SendMessagesInThreads) });
    const other = without.person(ids.moderator).startThread(general, 'Aside');
    const refused = await call(without, 'POST', `/channels/${other}/messages`, { content: 'x' });
    expect(refused).toMatchObject({ status: 403, body: { code: 50013 } });
    expect(() => without.person(ids.member).send(other, 'x')).toThrow('Missing Permissions');
  });

  it('is not begun by somebody who may not', async () => {
    const discord = await startDiscord({ world: worldWithout(Bits.CreatePublicThreads) });
    expect(() => discord.person(ids.member).startThread(general, 'x')).toThrow('Missing Permissions');
    const begun = await call(discord, 'POST', `/channels/${general}/threads`, { name: 'x', type: 11 });
    expect(begun).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  it('can be the bot’s, and a client that comes later knows it', async () => {
    const { client, discord } = await watching();
    const channel = await client.channels.fetch(general);
    if (channel?.type !== ChannelType.GuildText) throw new Error('no text channel');
    const own = await channel.threads.create({ name: 'Mine' });
    const onMessage = await (await channel.send('x')).startThread({ name: 'On it' });
    const later = await logIn(createTestClient(discord), discord);
    for (const { id } of [own, onMessage]) {
      expect(later.channels.cache.get(id)).toMatchObject({ parentId: general, ownerId: ids.bot });
    }
    expect((await channel.threads.fetchActive()).threads.size).toBe(2);
  });

  it('that is closed opens with the next message, and one that is locked for moderators alone', async () => {
    const { discord, client } = await watching();
    const [person, moderator] = [discord.person(ids.member), discord.person(ids.moderator)];
    const message = person.send(general, 'x');
    const thread = person.startThread(general, 'Aside', message);
    const states = async () => {
      await discord.caughtUp();
      const known = client.channels.cache.get(thread);
      const { threads } = await (await client.guilds.fetch(ids.home.server)).channels.fetchActiveThreads();
      return [known?.isThread() && [known.archived, known.locked], threads.has(thread)];
    };
    expect(() => discord.person(ids.otherMember).closeThread(thread)).toThrow('Missing Permissions');
    person.closeThread(thread);
    expect(await states()).toEqual([[true, false], false]);
    expect(person.messages(general)).toMatchObject([{ thread: { thread_metadata: { archived: true } } }]);
    expect(await call(discord, 'POST', `/channels/${thread}/messages`, { content: 'x' })).toMatchObject({
      status: 200,
    });
    expect(await states()).toEqual([[false, false], true]);
    expect(() => person.closeThread(thread, { locked: true })).toThrow('Missing Permissions');
    moderator.closeThread(thread, { locked: true });
    expect(await states()).toEqual([[true, true], false]);
    const refused = await call(discord, 'POST', `/channels/${thread}/messages`, { content: 'x' });
    expect(refused).toMatchObject({ status: 400, body: { code: 50083 } });
    expect(() => person.send(thread, 'x')).toThrow('Thread is archived');
    moderator.send(thread, 'x');
    expect(await states()).toEqual([[false, true], true]);
  });

  it('is where a command’s answer goes', async () => {
    const connected = await connect();
    const { discord } = connected;
    const seen: unknown[] = [];
    await handle(connected, 'try', async (interaction) => {
      seen.push(interaction.channel?.type, interaction.channel?.isThread() && interaction.channel.parentId);
      if (interaction.isChatInputCommand()) await interaction.reply('Here');
    });
    const person = discord.person(ids.member);
    const thread = person.startThread(general, 'Aside');
    expect(await person.slash(thread, 'try')).toMatchObject({ message: { channel_id: thread } });
    expect(seen).toEqual([ChannelType.PublicThread, general]);
  });
});

describe('a post of a forum', () => {
  it('is a thread whose first message has its id', async () => {
    const { discord, begun, heard } = await watching();
    const person = discord.person(ids.member);
    const message = person.post(forum, 'A question', `<@${ids.bot}> who?`);
    expect(message.channel_id).toBe(message.id);
    await discord.caughtUp();
    expect(begun.map(([{ parentId, name }]) => [parentId, name])).toEqual([[forum, 'A question']]);
    expect(heard).toEqual([`${ChannelType.PublicThread}: <@${ids.bot}> who?`]);
    expect(() => person.send(forum, 'x')).toThrow('non-text channel');
    expect(() => person.post(general, 'x', 'y')).toThrow('channel type');
  });

  it('can be the bot’s', async () => {
    const { client, discord } = await watching();
    const channel = await client.channels.fetch(forum);
    if (channel?.type !== ChannelType.GuildForum) throw new Error('no forum');
    const thread = await channel.threads.create({ name: 'News', message: { content: 'First' } });
    expect(discord.person(ids.member).messages(thread.id)).toMatchObject([{ id: thread.id, content: 'First' }]);
  });
});

describe('a group', () => {
  it('has the commands of a personal install, whose answers its people see', async () => {
    const connected = await connect();
    const { client, discord } = connected;
    const seen: unknown[] = [];
    await client.application.commands.set([
      { name: 'try', description: 'x', contexts: [0, 1, 2], integrationTypes: [0, 1] },
      { name: 'here', description: 'x', contexts: [0, 1], integrationTypes: [0, 1] },
      { name: 'installed', description: 'x', contexts: [0, 1, 2], integrationTypes: [0] },
    ]);
    client.on(Events.InteractionCreate, (interaction) => {
      seen.push(
        interaction.context,
        interaction.guildId,
        interaction.channel?.type,
        interaction.authorizingIntegrationOwners,
      );
      if (interaction.isChatInputCommand()) void interaction.reply('Here');
    });
    const person = discord.person(ids.member);
    expect(person.commands(ids.group).map(({ name }) => name)).toEqual(['try']);
    expect(await person.slash(ids.group, 'try')).toMatchObject({ message: { content: 'Here' } });
    expect(seen.slice(0, 2)).toEqual([2, null]);
    expect(seen[3]).toMatchObject({ guildId: null, userId: ids.member });
    expect(discord.person(ids.otherMember).messages(ids.group)).toMatchObject([{ content: 'Here' }]);
    expect(
      discord
        .person(ids.moderator)
        .places()
        .map(({ kind }) => kind),
    ).not.toContain('group');
  });

  it('is closed to the bot, which hears nothing of it', async () => {
    const { client, discord } = await connect();
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const person = discord.person(ids.member);
    person.send(ids.group, `<@${ids.bot}>`);
    person.send(person.openDm(), 'direct');
    await discord.caughtUp();
    expect(heard).toEqual(['direct']);
    for (const [method, body] of [
      ['GET', undefined],
      ['POST', { content: 'x' }],
    ] as const) {
      const path = `/channels/${ids.group}/messages`;
      expect(await call(discord, method, path, body)).toMatchObject({ status: 403, body: { code: 50001 } });
    }
  });
});
