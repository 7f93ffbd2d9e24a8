import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Deed, ToPage } from '../../src/local-discord/page-protocol.js';
import { startDiscord } from '../support/discord-client.js';

type Discord = Awaited<ReturnType<typeof startDiscord>>;

interface Session {
  told: ToPage[];
  closed: Promise<number>;
  send(text: string): void;
  perform(deed: Deed): Promise<Extract<ToPage, { type: 'answer' }>['answer']>;
}

async function openSession({ port, url }: Discord): Promise<Session> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/page`, { origin: url });
  onTestFinished(() => socket.terminate());
  const told: ToPage[] = [];
  socket.on('message', (data) => told.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await expect.poll(() => told.length).toBe(1);
  let requests = 0;
  return {
    told,
    closed,
    send: (text) => socket.send(text),
    async perform(deed) {
      requests += 1;
      const request = requests;
      socket.send(JSON.stringify({ request, deed }));
      const find = () => told.find((message) => message.type === 'answer' && message.request === request);
      await expect.poll(find).toBeDefined();
      const found = find();
      if (found?.type !== 'answer') throw new Error('No answer');
      return found.answer;
    },
  };
}

const messagesTold = ({ told }: Session): string[] =>
  told.flatMap((one) => (one.type === 'message' ? one.message.content : []));

describe('an open page', () => {
  it('is told the world as the first member sees it, with the direct messages', async () => {
    const discord = await startDiscord();
    const { told } = await openSession(discord);
    expect(told).toMatchObject([{ type: 'state', state: { me: discord.ids.member, bot: discord.ids.bot } }]);
    const [first] = told;
    const places = first.type === 'state' ? first.state.places : [];
    expect(places.map(({ name }) => name)).toContain('general');
    expect(places.filter(({ kind }) => kind === 'direct')).toHaveLength(1);
  });

  it('acts as one person at a time, and hears what that one hears', async () => {
    const discord = await startDiscord();
    const session = await openSession(discord);
    const { ids } = discord;
    await session.perform({ type: 'act-as', user: ids.otherAdmin });
    discord.person(ids.member).send(ids.home.general, 'at home');
    discord.person(ids.otherAdmin).send(ids.other.general, 'elsewhere');
    await expect.poll(() => messagesTold(session)).toEqual(['elsewhere']);
    await session.perform({ type: 'act-as', user: ids.member });
    discord.person(ids.member).send(ids.home.general, 'at home again');
    await expect.poll(() => messagesTold(session)).toContain('at home again');
  });

  it('goes on after something that cannot be done, and says why', async () => {
    const discord = await startDiscord();
    const session = await openSession(discord);
    const { ids } = discord;
    const refused = [
      await session.perform({ type: 'send', channel: ids.home.general, content: '  ', files: [] }),
      await session.perform({ type: 'slash', channel: ids.home.general, name: 'nothing', options: {} }),
      await session.perform({ type: 'submit', interactionId: '5', values: {} }),
      await session.perform({ type: 'act-as', user: '12345' }),
    ];
    expect(refused.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'failed']);
    const sent = await session.perform({ type: 'send', channel: ids.home.general, content: 'still here', files: [] });
    expect(sent).toEqual({ kind: 'done' });
    // Still as the first member, whom the page acted as before.
    expect(discord.person(ids.member).messages(ids.home.general).at(-1)?.author.id).toBe(ids.member);
    await expect.poll(() => messagesTold(session)).toEqual(['still here']);
  });

  it.each([
    ['no JSON', 'hello'],
    ['no request number', JSON.stringify({ deed: { type: 'commands', channel: '1' } })],
    ['an unknown deed', JSON.stringify({ request: 1, deed: { type: 'shut-down' } })],
    ['an id that is none', JSON.stringify({ request: 1, deed: { type: 'act-as', user: '../1' } })],
  ])('is closed for %s', async (_, text) => {
    const session = await openSession(await startDiscord());
    session.send(text);
    expect(await session.closed).toBe(1007);
  });

  it('stays open for a request in order', async () => {
    const discord = await startDiscord();
    const session = await openSession(discord);
    session.send(JSON.stringify({ request: 1, deed: { type: 'commands', channel: discord.ids.home.general } }));
    await expect.poll(() => session.told.at(-1)).toMatchObject({ type: 'answer', request: 1 });
  });
});

describe('what is served with the page', () => {
  it.each([
    ['/', 200, 'the page'],
    ['/page/page.css', 200, 'its style'],
    ['/page/no-such-file.js', 404, 'nothing that was not built'],
    ['/packages/lit/index.js', 200, 'a package it needs'],
    ['/packages/hono/package.json', 404, 'no other package'],
    ['/packages/lit/../hono/package.json', 404, 'nor by a way around'],
    ['/packages/lit/..%2fhono%2fpackage.json', 404, 'nor by an encoded one'],
    ['/page/..%2f..%2f..%2fpackage.json', 404, 'nothing above the page'],
    ['/messages/1/2/3', 404, 'no message of nobody'],
  ])('%s: %i, %s', async (path, status) => {
    const { url } = await startDiscord();
    expect((await fetch(url + path)).status).toBe(status);
  });

  it('allows no script but its own, and nothing from elsewhere', async () => {
    const { url } = await startDiscord();
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*'(;|$)/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('is refused to pages of other sites', async () => {
    const { url, port } = await startDiscord();
    expect((await fetch(url, { headers: { origin: 'http://example.org' } })).status).toBe(403);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/page`, { origin: 'http://example.org' });
    const refused = new Promise((resolve) => socket.on('error', (error) => resolve(error.message)));
    expect(await refused).toContain('403');
  });
});
