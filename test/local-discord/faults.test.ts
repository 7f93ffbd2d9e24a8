import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { call, connect, createTestClient, logIn, startDiscord } from '../support/discord-client.js';

describe('trouble on demand', () => {
  it('limits a route, and discord.js waits and tries again', async () => {
    const { client, discord } = await connect();
    discord.faults.next({ route: 'POST /channels/:id/messages', status: 429, retryAfter: 0.05 });
    const channel = await client.channels.fetch(discord.ids.home.general);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    await channel.send('x');
    const tries = discord.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/channels'));
    expect(tries).toHaveLength(2);
    expect(discord.person(discord.ids.member).messages(discord.ids.home.general)).toHaveLength(1);
  });

  it('fails a route as often as it is told, and no other', async () => {
    const discord = await startDiscord();
    discord.faults.next({ route: 'GET /users/@me', status: 503, times: 2 });
    const statuses = [];
    for (const path of ['/gateway', '/users/@me', '/users/@me', '/users/@me']) {
      statuses.push((await call(discord, 'GET', path)).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  it('can be planned from the start, for good, and forgotten', async () => {
    const discord = await startDiscord({
      faults: [{ route: 'GET /users/:id', status: 401, code: 7, message: 'No', times: Infinity }],
    });
    const ask = () => call(discord, 'GET', `/users/${discord.ids.member}`);
    for (let time = 0; time < 3; time += 1) {
      expect(await ask()).toEqual({ status: 401, body: { code: 7, message: 'No' } });
    }
    discord.faults.clear();
    expect(await ask()).toMatchObject({ status: 200 });
  });

  it('holds requests until they are released', async () => {
    const discord = await startDiscord();
    const answered: string[] = [];
    const { release } = discord.faults.hold('GET /users/@me');
    const held = call(discord, 'GET', '/users/@me').then(() => answered.push('held'));
    await expect.poll(() => discord.requestsTo('GET /users/@me')).toHaveLength(1);
    await call(discord, 'GET', '/gateway').then(() => answered.push('other'));
    release();
    await held;
    expect(answered).toEqual(['other', 'held']);
  });

  it('refuses whoever identifies, until it no longer does', async () => {
    const discord = await startDiscord();
    discord.faults.refuseConnections(4004);
    await expect(createTestClient(discord).login(discord.token)).rejects.toThrow();
    discord.faults.refuseConnections(undefined);
    await logIn(createTestClient(discord), discord);
    expect(discord.connections()).toBe(1);
  });

  it('closes what is open with a code', async () => {
    const { client, discord } = await connect();
    const closed = new Promise((resolve) => client.on(Events.ShardDisconnect, ({ code }) => resolve(code)));
    discord.faults.closeConnections(4014);
    expect(await closed).toBe(4014);
    await expect.poll(discord.connections).toBe(0);
  });

  it('makes an answer slow', async () => {
    const discord = await startDiscord();
    discord.faults.next({ route: 'GET /users/@me', delayMs: 200 });
    const answered: string[] = [];
    await Promise.all([
      call(discord, 'GET', '/users/@me').then(() => answered.push('slow')),
      call(discord, 'GET', '/gateway').then(() => answered.push('quick')),
    ]);
    expect(answered).toEqual(['quick', 'slow']);
  });
});

describe('for tests', () => {
  it('an event is sent as it stands, and it is known when the bot has read it', async () => {
    const { client, discord } = await connect();
    const read: unknown[] = [];
    client.on(Events.Raw, ({ t, d }) => read.push([t, d]));
    for (const number of [1, 2, 3]) discord.dispatch('SOMETHING_NEW', { number });
    await discord.caughtUp();
    expect(read).toEqual([1, 2, 3].map((number) => ['SOMETHING_NEW', { number }]));
    await discord.caughtUp();
  });

  it('a message is left by the bot, which answers what is pressed there', async () => {
    const connected = await connect();
    const { client, discord } = connected;
    const { general } = discord.ids.home;
    const person = discord.person(discord.ids.member);
    const asked = person.send(general, 'x');
    const button = { type: 2, style: 1, custom_id: 'b'.repeat(200), label: 'Of no form' } as const;
    const left = discord.leave(general, { content: 'Before', components: [{ type: 1, components: [button] }] }, asked);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isButton()) void interaction.update(`${interaction.message.reference?.messageId}`);
    });
    expect(await person.click(left, button.custom_id)).toMatchObject({
      kind: 'update',
      message: { content: asked.id },
    });
    expect(discord.requestsTo('POST /channels/:id/messages')).toEqual([]);
  });

  it('somebody changes and takes away what they wrote, and nothing else', async () => {
    const { client, discord } = await connect();
    const gone: string[] = [];
    client.on(Events.MessageDelete, ({ id }) => gone.push(id));
    const { general } = discord.ids.home;
    const [mira, tomas] = [discord.person(discord.ids.member), discord.person(discord.ids.otherMember)];
    const message = mira.send(general, 'x');
    const reply = tomas.send(general, 'y', [], { replyTo: message });
    expect(() => tomas.remove(message)).toThrow('Missing Permissions');
    expect(() => tomas.edit(message, 'z')).toThrow('authored by another user');
    mira.edit(message, 'changed');
    expect(tomas.messages(general)[0]).toMatchObject({ content: 'changed', edited_timestamp: expect.any(String) });
    mira.remove(message);
    await discord.caughtUp();
    expect(gone).toEqual([message.id]);
    expect(mira.messages(general)).toMatchObject([{ id: reply.id, referenced_message: null }]);
  });
});
