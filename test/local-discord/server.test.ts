import { createServer, request, type Server } from 'node:http';
import { AttachmentBuilder, Events } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { captureLines } from '../../src/local-discord/index.js';
import { call, connect, createTestClient, handle, logIn, startDiscord } from '../support/discord-client.js';

/** fetch sets Host itself, so this does not use it. */
function statusOf(port: number, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/api/v10/gateway', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return address.port;
}

describe('the address', () => {
  it.each([
    ['its own name', { host: '127.0.0.1:PORT' }, true],
    ['localhost', { host: 'localhost:PORT' }, true],
    ['its own page', { host: '127.0.0.1:PORT', origin: 'http://127.0.0.1:PORT' }, true],
    ['a name that leads here', { host: 'example.org:PORT' }, false],
    ['its own name at another port', { host: '127.0.0.1:1' }, false],
    ['a page elsewhere', { host: '127.0.0.1:PORT', origin: 'https://example.org' }, false],
    ['a page of another port', { host: '127.0.0.1:PORT', origin: 'http://127.0.0.1:1' }, false],
    ['a page of no origin', { host: '127.0.0.1:PORT', origin: 'null' }, false],
  ])('is used from %s', async (_reason, headers, allowed) => {
    const { port, token, url } = await startDiscord();
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', `${port}`)]),
    );
    expect(await statusOf(port, { ...filled, authorization: `Bot ${token}` })).toBe(allowed ? 200 : 403);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway`, { headers: filled });
    onTestFinished(() => socket.terminate());
    const opened = new Promise((resolve) => {
      socket.on('open', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    expect(await opened).toBe(allowed);
  });

  it('is the next free port where one is taken', async () => {
    const taken = createServer();
    onTestFinished(() => void taken.close());
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve(portOf(taken)));
    });
    const discord = await startDiscord({ port });
    expect(discord.port).toBeGreaterThan(port);
    expect(await call(discord, 'GET', '/users/@me')).toMatchObject({ status: 200, body: { username: 'factbox' } });
  });

  it('answers nobody without the bot’s token', async () => {
    const discord = await startDiscord();
    expect(await call({ ...discord, token: 'wrong' }, 'GET', '/users/@me')).toMatchObject({ status: 401 });
    expect(await call(discord, 'GET', '/nothing')).toMatchObject({ status: 404, body: { code: 0 } });
  });
});

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

describe('files', () => {
  it('of the bot are uploaded, kept and served', async () => {
    const connected = await connect();
    await handle(connected, 'try', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = new AttachmentBuilder(Buffer.from('inside'), { name: 'faults.txt', description: 'All of them' });
      await interaction.reply({ content: 'Here', files: [file] });
      await interaction.editReply('Still here');
    });
    const { discord } = connected;
    const person = discord.person(discord.ids.member);
    await person.slash(discord.ids.home.general, 'try');
    await expect.poll(() => person.messages(discord.ids.home.general)[0].content).toBe('Still here');
    const [attachment] = person.messages(discord.ids.home.general)[0].attachments;
    expect(attachment).toMatchObject({ filename: 'faults.txt', description: 'All of them', size: 6 });
    expect(await (await fetch(attachment.url)).text()).toBe('inside');
    const captured = discord.requests.filter(({ files }) => files.length > 0);
    expect(captured).toMatchObject([{ files: ['faults.txt'], body: { type: 4, data: { content: 'Here' } } }]);
  });

  it('of a person reach the bot', async () => {
    const { client, discord } = await connect();
    const read: string[] = [];
    client.on(Events.MessageCreate, async ({ attachments }) => {
      for (const { url } of attachments.values()) read.push(await (await fetch(url)).text());
    });
    const person = discord.person(discord.ids.member);
    const file = { name: 'a b?.txt', contentType: 'text/plain', data: new TextEncoder().encode('inside') };
    person.send(person.openDm(), '', [file]);
    await expect.poll(() => read).toEqual(['inside']);
  });

  it('of more than 10 MiB are refused', async () => {
    const discord = await startDiscord();
    const person = discord.person(discord.ids.member);
    const file = (bytes: number) => ({ name: 'x', contentType: 'text/plain', data: new Uint8Array(bytes) });
    const dm = person.openDm();
    expect(() => person.send(dm, '', [file(10 * 1024 * 1024)])).not.toThrow();
    expect(() => person.send(dm, '', [file(10 * 1024 * 1024 + 1)])).toThrow('Request entity too large');
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
    const [mira, tomas] = [discord.ids.member, discord.ids.otherMember].map(discord.person);
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

it('captures every request, in order', async () => {
  const discord = await startDiscord();
  await call(discord, 'POST', `/channels/${discord.ids.home.general}/messages`, { content: 'x' });
  await call(discord, 'GET', '/users/@me');
  expect(captureLines(discord.requests)).toBe(
    [
      `{"method":"POST","path":"/channels/${discord.ids.home.general}/messages","body":{"content":"x"},"files":[]}`,
      '{"method":"GET","path":"/users/@me","body":null,"files":[]}',
      '',
    ].join('\n'),
  );
});

it('shows who sees the channel that the bot is typing', async () => {
  const { client, discord } = await connect();
  const seen: string[] = [];
  for (const who of ['member', 'otherAdmin'] as const) {
    discord.person(discord.ids[who]).on('typing', ({ user }) => seen.push(`${who}: ${user.username}`));
  }
  const channel = await client.channels.fetch(discord.ids.home.general);
  if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
  await channel.sendTyping();
  expect(seen).toEqual(['member: factbox']);
});

it('lets the bot open direct messages with somebody', async () => {
  const { client, discord } = await connect();
  const user = await client.users.fetch(discord.ids.member);
  await user.send('Hello');
  const person = discord.person(discord.ids.member);
  expect(person.messages(person.openDm())).toMatchObject([{ content: 'Hello' }]);
  expect(() => discord.person(discord.ids.otherMember).messages(person.openDm())).toThrow('Missing Access');
});
