import { type Message, MessageReferenceType, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createHeldClock } from '../../src/local-discord/index.js';
import { TRIAL_IDS as ids } from '../../src/trial/world.js';
import { type Connected, call, connect, startDiscord } from '../support/discord-client.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { trialWorldWith } from '../support/worlds.js';

const { general, questions } = ids.home;
const OWN_ROLE = { id: '1100000000000000113', name: 'Factbox', permissions: 0n, botId: ids.bot };
const OPEN_ROLE = { id: '1100000000000000114', name: 'Readers', permissions: 0n, mentionable: true };

async function listening(options: Parameters<typeof connect>[0] = {}): Promise<Connected & { heard: Message[] }> {
  const connected = await connect(options);
  const heard: Message[] = [];
  connected.client.on('messageCreate', (message) => {
    if (!message.author.bot) heard.push(message);
  });
  return { ...connected, heard };
}

describe('a reply of a person', () => {
  it.each([
    ['by default pings whom it answers', {}, true],
    ['with its @ off pings nobody', { ping: false }, false],
  ])('%s, and the bot gets its text only with a ping', async (_reason, more, pings) => {
    const { discord, heard } = await listening();
    await call(discord, 'POST', `/channels/${general}/messages`, { content: 'Ask me' });
    const person = discord.person(ids.member);
    const asked = requireFirst(person.messages(general));
    const sent = person.send(general, 'Who was there?', [], { replyTo: asked, ...more });
    await discord.caughtUp();
    const message = requireFirst(heard);
    expect(message).toMatchObject({ type: MessageType.Reply, reference: { messageId: asked.id, channelId: general } });
    expect(message.mentions.users.has(ids.bot)).toBe(pings);
    expect(message.content).toBe(pings ? 'Who was there?' : '');
    expect(discord.pingedBy(sent.id)).toEqual(pings ? [ids.bot] : []);
  });

  it('to a third person’s message tells the bot it mentions, but not what that said', async () => {
    const { discord } = await listening();
    const asked = discord.person(ids.otherMember).send(general, 'not for the bot');
    const sent = discord.person(ids.member).send(general, `<@${ids.bot}> is it so?`, [], { replyTo: asked });
    const { body } = await call(discord, 'GET', `/channels/${general}/messages/${sent.id}`);
    expect(body).toMatchObject({
      content: `<@${ids.bot}> is it so?`,
      referenced_message: { id: asked.id, content: '' },
    });
  });

  it('answers only what is in the channel', async () => {
    const discord = await startDiscord();
    const person = discord.person(ids.member);
    const elsewhere = person.send(questions, 'x');
    expect(() => person.send(general, 'y', [], { replyTo: elsewhere })).toThrow('404');
  });
});

describe('a forward', () => {
  it.each([
    ['in direct messages with what it passes on', 'direct', 'The vote is today'],
    ['in a server without', 'server', ''],
  ])('reaches the bot %s', async (_reason, where, content) => {
    const { discord, heard } = await listening();
    const person = discord.person(ids.member);
    const original = discord.person(ids.otherMember).send(general, 'The vote is today');
    person.forward(original, where === 'direct' ? person.openDm() : questions);
    await discord.caughtUp();
    const forward = requireAt(heard, 1);
    expect(forward.content).toBe('');
    expect(forward.reference).toMatchObject({ type: MessageReferenceType.Forward, messageId: original.id });
    expect(forward.messageSnapshots.map((snapshot) => snapshot.content)).toEqual([content]);
  });

  it('keeps what was said then, and passes on what was passed on', async () => {
    const discord = await startDiscord();
    const person = discord.person(ids.member);
    const to = `/channels/${general}/messages`;
    await call(discord, 'POST', to, { content: 'before' });
    const original = requireFirst(person.messages(general));
    const first = person.forward(original, questions);
    await call(discord, 'PATCH', `${to}/${original.id}`, { content: 'after' });
    const second = person.forward(first, general);
    for (const { message_snapshots } of [first, second]) {
      expect(message_snapshots).toMatchObject([{ message: { content: 'before' } }]);
    }
  });

  it('can be the bot’s own, of what it sees', async () => {
    const { client, discord } = await listening();
    const { id } = discord.person(ids.member).send(general, 'x');
    const from = await client.channels.fetch(general);
    if (!from?.isTextBased()) throw new Error('no text');
    await (await from.messages.fetch(id)).forward(questions);
    expect(discord.person(ids.member).messages(questions)).toMatchObject([
      {
        message_reference: { type: 1, message_id: id, channel_id: general },
        message_snapshots: [{ message: { content: 'x' } }],
      },
    ]);
    const gone = { message_reference: { type: 1, message_id: '1', channel_id: general } };
    expect(await call(discord, 'POST', `/channels/${questions}/messages`, gone)).toMatchObject({ status: 400 });
  });
});

describe('a mention of a role', () => {
  const world = trialWorldWith({
    roles: [OWN_ROLE, OPEN_ROLE],
    given: { [ids.bot]: [OWN_ROLE.id], [ids.otherMember]: [OPEN_ROLE.id] },
  });

  it('of the bot’s own is no mention of the bot, which is told the role', async () => {
    const { discord, heard } = await listening({ world });
    discord.person(ids.member).send(general, `<@&${OWN_ROLE.id}> who?`);
    await discord.caughtUp();
    const { mentions, content } = requireFirst(heard);
    expect(mentions.roles.map(({ tags }) => tags?.botId)).toEqual([ids.bot]);
    expect(mentions.users.size).toBe(0);
    expect(content).toBe('');
  });

  it.each([
    ['pings where anybody may', OPEN_ROLE.id, 'member', [ids.otherMember]],
    ['pings nobody where only some may', ids.home.moderatorRole, 'member', []],
    ['pings by somebody who may', ids.home.moderatorRole, 'moderator', [ids.roleModerator]],
  ] as const)('%s', async (_reason, role, who, pinged) => {
    const discord = await startDiscord({ world });
    const sent = discord.person(ids[who]).send(general, `<@&${role}>`);
    expect(sent.mention_roles).toEqual([role]);
    expect(discord.pingedBy(sent.id)).toEqual(pinged);
  });
});

describe('a nonce', () => {
  const MINUTE_MS = 60_000;
  it.each([
    ['posts once within minutes', { nonce: 'a', enforce_nonce: true }, MINUTE_MS, 1],
    ['posts again later', { nonce: 'a', enforce_nonce: true }, 6 * MINUTE_MS, 2],
    ['posts twice where it is not enforced', { nonce: 'a' }, MINUTE_MS, 2],
    ['posts twice where there is none', { enforce_nonce: true }, MINUTE_MS, 2],
  ])('%s', async (_reason, more, later, posted) => {
    const clock = createHeldClock();
    const discord = await startDiscord({ clock });
    const to = `/channels/${general}/messages`;
    const first = await call(discord, 'POST', to, { content: 'one', ...more });
    clock.pass(later);
    const second = await call(discord, 'POST', to, { content: 'two', ...more });
    const texts = discord
      .person(ids.member)
      .messages(general)
      .map(({ content }) => content);
    expect(texts).toEqual(['one', 'two'].slice(0, posted));
    expect(second).toMatchObject({ status: 200 });
    if (posted === 1) expect(second.body).toEqual(first.body);
  });

  it('is each one’s own', async () => {
    const discord = await startDiscord();
    const to = `/channels/${general}/messages`;
    for (const nonce of ['a', 'b']) await call(discord, 'POST', to, { content: 'x', nonce, enforce_nonce: true });
    expect(discord.person(ids.member).messages(general)).toHaveLength(2);
  });
});
