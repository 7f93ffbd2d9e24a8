import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Deed, ToPage } from '../../src/local-discord/page-protocol.js';
import { TRIAL_WORLD } from '../../src/trial/world.js';
import { call, startDiscord } from '../support/discord-client.js';
import { requireAt, requireFirst } from '../support/elements.js';

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
    const first = requireFirst(told);
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

  it('replies, and changes and deletes what this person wrote, and nothing of others', async () => {
    const discord = await startDiscord();
    const session = await openSession(discord);
    const { ids, person } = discord;
    const channel = ids.home.general;
    const seen = () => person(ids.member).messages(channel);
    const others = person(ids.otherMember).send(channel, 'Who?');
    await session.perform({ type: 'send', channel, content: 'me', files: [], replyTo: others });
    const own = requireAt(seen(), 1);
    expect(own).toMatchObject({ content: 'me', referenced_message: { id: others.id } });
    for (const [message, kind] of [
      [others, 'failed'],
      [own, 'done'],
    ] as const) {
      expect(await session.perform({ type: 'edit', message, content: 'changed' })).toMatchObject({ kind });
      expect(seen().map(({ content }) => content)).toEqual(['Who?', kind === 'done' ? 'changed' : 'me']);
    }
    expect(await session.perform({ type: 'delete', message: others })).toMatchObject({ kind: 'failed' });
    expect(await session.perform({ type: 'delete', message: own })).toEqual({ kind: 'done' });
    expect(seen()).toHaveLength(1);
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

  it('replies with or without a ping, forwards, and begins threads and posts', async () => {
    const discord = await startDiscord();
    const session = await openSession(discord);
    const { general, questions, forum } = discord.ids.home;
    const asked = discord.person(discord.ids.otherMember).send(general, 'x');
    const message = { id: asked.id, channel_id: general };
    const deeds: Deed[] = [
      { type: 'send', channel: general, content: 'loud', files: [], replyTo: message },
      { type: 'send', channel: general, content: 'quiet', files: [], replyTo: message, ping: false },
      { type: 'forward', channel: questions, message },
      { type: 'start-thread', channel: general, name: 'Aside', on: message },
      { type: 'post', channel: forum, name: 'A question', content: 'Who?', files: [] },
    ];
    for (const deed of deeds) expect(await session.perform(deed)).toEqual({ kind: 'done' });
    const { messages, places } = discord.person(discord.ids.member);
    expect(messages(general).map(({ content, type, mentions }) => [content, type, mentions.length])).toEqual([
      ['x', 0, 0],
      ['loud', 19, 1],
      ['quiet', 19, 0],
    ]);
    expect(messages(questions)).toMatchObject([{ message_snapshots: [{ message: { content: 'x' } }] }]);
    const threads = places().flatMap(({ name, parentId }) => (parentId ? [[name, parentId]] : []));
    expect(threads).toEqual([
      ['Aside', general],
      ['A question', forum],
    ]);
    // The page hears of a new place by the whole state.
    const states = session.told.flatMap((one) =>
      one.type === 'state' ? [one.state.places.map(({ name }) => name)] : [],
    );
    expect(states.map((names) => names.filter((name) => ['Aside', 'A question'].includes(name)))).toEqual([
      [],
      ['Aside'],
      ['Aside', 'A question'],
    ]);
  });

  it('is told the ids of the commands, by which texts name them, and of the welcome', async () => {
    const discord = await startDiscord();
    const session = await openSession(discord);
    const path = `/applications/${discord.ids.application}/commands`;
    const { body } = await call(discord, 'POST', path, { name: 'ask', description: 'x' });
    const answer = await session.perform({ type: 'commands', channel: discord.ids.home.general });
    expect(answer).toMatchObject({ kind: 'commands', commands: [body] });
    expect(body).toHaveProperty('id', expect.stringMatching(/^\d+$/));
    expect(session.told).toMatchObject([{ state: { welcome: TRIAL_WORLD.welcome } }, {}]);
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
