import { Events, GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes, type Message } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { connect, createTestClient, logIn, startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

/** A connection with no library: what it got, and the code it was closed with. */
function openRaw(discord: TrialDiscord) {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  onTestFinished(() => socket.terminate());
  const got: { op: number; t: string | null; s: number | null; d: unknown }[] = [];
  const raw = {
    got,
    closed: undefined as number | undefined,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    sendText: (text: string) => socket.send(text),
    close: () => socket.terminate(),
    opcodes: () => got.map(({ op }) => op),
    events: () => got.flatMap(({ t }) => t ?? []),
  };
  socket.on('message', (data) => got.push(JSON.parse(data.toString())));
  socket.on('close', (code) => {
    raw.closed = code;
  });
  return raw;
}

describe('a connection', () => {
  it.each([
    ['a wrong token', GatewayOpcodes.Identify, { token: 'wrong', intents: 0 }, GatewayCloseCodes.AuthenticationFailed],
    [
      'an intent that needs leave',
      GatewayOpcodes.Identify,
      { intents: MessageContent },
      GatewayCloseCodes.DisallowedIntents,
    ],
    ['an intent there is not', GatewayOpcodes.Identify, { intents: 2 ** 30 }, GatewayCloseCodes.InvalidIntents],
    ['a shard there is not', GatewayOpcodes.Identify, { intents: 0, shard: [2, 2] }, GatewayCloseCodes.InvalidShard],
    ['an opcode there is not', 99, {}, GatewayCloseCodes.UnknownOpcode],
    ['a presence before it says who it is', GatewayOpcodes.PresenceUpdate, {}, GatewayCloseCodes.NotAuthenticated],
    ['an identity that is none', GatewayOpcodes.Identify, { intents: 'all' }, GatewayCloseCodes.DecodeError],
  ])('is closed for %s', async (_reason, op, data, code) => {
    const discord = await startDiscord();
    const raw = openRaw(discord);
    await expect.poll(raw.opcodes).toEqual([GatewayOpcodes.Hello]);
    raw.send(op, { token: discord.token, ...data });
    await expect.poll(() => raw.closed).toBe(code);
  });

  it('is closed for text that is no JSON', async () => {
    const raw = openRaw(await startDiscord());
    await expect.poll(raw.opcodes).toEqual([GatewayOpcodes.Hello]);
    raw.sendText('{');
    await expect.poll(() => raw.closed).toBe(GatewayCloseCodes.DecodeError);
  });

  it('is greeted, and its heartbeats are answered', async () => {
    const discord = await startDiscord();
    const raw = openRaw(discord);
    await expect.poll(raw.opcodes).toEqual([GatewayOpcodes.Hello]);
    raw.send(GatewayOpcodes.Heartbeat, null);
    await expect.poll(raw.opcodes).toEqual([GatewayOpcodes.Hello, GatewayOpcodes.HeartbeatAck]);
    raw.send(GatewayOpcodes.Identify, { token: discord.token, intents: Guilds });
    await expect.poll(raw.events).toEqual(['READY', 'GUILD_CREATE', 'GUILD_CREATE']);
    raw.send(GatewayOpcodes.Identify, { token: discord.token, intents: Guilds });
    await expect.poll(() => raw.closed).toBe(GatewayCloseCodes.AlreadyAuthenticated);
  });

  it('is told of the servers of its shard alone', async () => {
    const discord = await startDiscord();
    const count = 2;
    const seen: string[] = [];
    for (const shard of [0, 1]) {
      const raw = openRaw(discord);
      await expect.poll(raw.opcodes).toHaveLength(1);
      raw.send(GatewayOpcodes.Identify, {
        token: discord.token,
        intents: Guilds | DirectMessages,
        shard: [shard, count],
      });
      await expect.poll(raw.events).toContain('READY');
      seen.push(...raw.events().filter((event) => event === 'GUILD_CREATE'));
      const person = discord.person(discord.ids.member);
      person.send(person.openDm(), 'x');
      if (shard === 0) await expect.poll(raw.events).toContain('MESSAGE_CREATE');
      else expect(raw.events()).not.toContain('MESSAGE_CREATE');
    }
    expect(seen).toHaveLength(2);
  });
});

describe('discord.js', () => {
  it('logs in, with both servers', async () => {
    const { client } = await connect();
    expect(client.user.username).toBe('factbox');
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Story room', 'Another server']);
    expect(client.guilds.cache.every(({ available }) => available)).toBe(true);
  });

  it('is refused with a token that is not the bot’s', async () => {
    const discord = await startDiscord();
    const client = createTestClient(discord);
    await expect(client.login(discord.token.replace(/.$/, '_'))).rejects.toMatchObject({ code: 'TokenInvalid' });
    discord.faults.refuseToken(true);
    await expect(client.login(discord.token)).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  it('is refused with intents the application may not use', async () => {
    const discord = await startDiscord();
    discord.faults.disallowIntents(DirectMessages);
    await expect(createTestClient(discord).login(discord.token)).rejects.toThrow(/disallowed intents/i);
  });

  it.each([
    ['its connection is cut', (discord: TrialDiscord) => discord.faults.dropConnections()],
    ['it is asked to reconnect', (discord: TrialDiscord) => discord.faults.forceReconnect()],
    ['its session is invalid but can be resumed', (discord: TrialDiscord) => discord.faults.invalidateSession(true)],
  ])('misses nothing when %s', async (_reason, trouble) => {
    const { client, discord } = await connect();
    const heard: string[] = [];
    let resumed = 0;
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    client.on(Events.ShardResume, () => {
      resumed += 1;
    });
    const person = discord.person(discord.ids.member);
    const dm = person.openDm();
    person.send(dm, 'before');
    await expect.poll(() => heard).toEqual(['before']);
    trouble(discord);
    person.send(dm, 'meanwhile');
    await expect.poll(() => resumed, { timeout: 5_000 }).toBe(1);
    person.send(dm, 'after');
    await expect.poll(() => heard).toEqual(['before', 'meanwhile', 'after']);
  });

  it('starts anew when its session is gone', async () => {
    const { client, discord } = await connect();
    let ready = 0;
    client.on(Events.ShardReady, () => {
      ready += 1;
    });
    discord.faults.invalidateSession(false);
    await expect.poll(() => ready, { timeout: 15_000 }).toBe(1);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const person = discord.person(discord.ids.member);
    person.send(person.openDm(), 'after');
    await expect.poll(() => heard).toEqual(['after']);
  });
});

describe('what the bot hears', () => {
  it.each([
    ['a server’s messages with the intent', [Guilds, GuildMessages], 'server', true],
    ['a server’s messages without it', [Guilds, DirectMessages], 'server', false],
    ['direct messages with the intent', [Guilds, DirectMessages], 'direct', true],
    ['direct messages without it', [Guilds, GuildMessages], 'direct', false],
  ] as const)('%s', async (_reason, intents, where, hears) => {
    const { client, discord } = await connect({ intents: [...intents] });
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ channelId }) => heard.push(channelId));
    const person = discord.person(discord.ids.member);
    const channel = where === 'server' ? discord.ids.home.general : person.openDm();
    person.send(channel, 'x');
    // An event that every client gets, to know that the one before was sent or not.
    await client.application.commands.set([{ name: 'sync', description: 'x' }]);
    let synced = false;
    client.on(Events.InteractionCreate, () => {
      synced = true;
    });
    void person.slash(discord.ids.home.general, 'sync');
    await expect.poll(() => synced).toBe(true);
    expect(heard).toEqual(hears ? [channel] : []);
  });

  it.each([
    ['blank in a server', 'server', 'Hello', false, ''],
    ['said in a server to the bot', 'server', 'Hello <@BOT>', false, 'Hello <@BOT>'],
    ['blank where another is mentioned', 'server', 'Hello <@OTHER>', false, ''],
    ['said in direct messages', 'direct', 'Hello', false, 'Hello'],
    ['all, with the privileged intent', 'server', 'Hello', true, 'Hello'],
  ] as const)('is %s', async (_reason, where, content, privileged, expected) => {
    const discord = await startDiscord();
    if (privileged) discord.faults.disallowIntents(0);
    const intents = [Guilds, GuildMessages, DirectMessages, ...(privileged ? [MessageContent] : [])];
    const client = await logIn(createTestClient(discord, intents), discord);
    const heard: Message[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message));
    const fill = (text: string): string =>
      text.replace('BOT', discord.ids.bot).replace('OTHER', discord.ids.otherMember);
    const person = discord.person(discord.ids.member);
    person.send(where === 'server' ? discord.ids.home.general : person.openDm(), fill(content));
    await expect.poll(() => heard.length).toBe(1);
    expect(requireFirst(heard).content).toBe(fill(expected));
    const channel = await requireFirst(heard).channel.fetch();
    const fetched = channel.isTextBased() ? await channel.messages.fetch(requireFirst(heard).id) : undefined;
    expect(fetched?.content).toBe(fill(expected));
  });

  it('is what it wrote itself', async () => {
    const { client, discord } = await connect();
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    client.on(Events.MessageUpdate, (_before, { content }) => heard.push(`edited: ${content}`));
    client.on(Events.MessageDelete, ({ id }) => heard.push(`deleted: ${id}`));
    const channel = await client.channels.fetch(discord.ids.home.general);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const message = await channel.send('mine');
    await message.edit('changed');
    await message.delete();
    await expect.poll(() => heard).toEqual(['mine', 'edited: changed', `deleted: ${message.id}`]);
  });
});
