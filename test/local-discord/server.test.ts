import { createServer, request, type Server } from 'node:http';
import { AttachmentBuilder, Events } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { captureLines } from '../../src/local-discord/index.js';
import { call, connect, handle, startDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';

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
    await expect.poll(() => person.messages(discord.ids.home.general)[0]?.content).toBe('Still here');
    const attachment = requireFirst(requireFirst(person.messages(discord.ids.home.general)).attachments);
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
