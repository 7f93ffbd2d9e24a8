import { MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { nonEmpty, type RunningBot, startBot } from '../support/bot.js';
import {
  APPLICATION,
  BOT_USER,
  CHANNEL,
  DIRECT_CHANNEL,
  HOME,
  MODERATOR_ROLE,
  message,
} from '../support/discord-events.js';
import type { Request } from '../support/loopback-discord.js';
import { until } from '../support/until.js';

const OFFER = 'What has the harbour company offered the crews?';
const ANSWER = 'The harbour company, which runs the ferries, has offered 2 percent.';
const MENTION = `<@${APPLICATION}>`;
const IN_SERVER = { guild: HOME };
const BOT = { author: { id: '400000000000000007', username: 'other', discriminator: '0', bot: true, avatar: null } };

const messagesOf = ({ discord }: RunningBot): Request[] => discord.sent('POST', /^\/channels\/\d+\/messages$/);

describe('a message for the bot', () => {
  it.each<[string, ReturnType<typeof message>, string]>([
    ['a direct message', message(OFFER, {}), DIRECT_CHANNEL],
    ['a direct message that mentions it', message(`${MENTION} ${OFFER}`, {}), DIRECT_CHANNEL],
    ['a mention before the question', message(`${MENTION} ${OFFER}`, IN_SERVER), CHANNEL],
    ['a mention after it', message(`${OFFER} ${MENTION}`, IN_SERVER), CHANNEL],
    ['a mention within it', message(`What has ${MENTION} the harbour company offered the crews?`, IN_SERVER), CHANNEL],
    ['a mention by nickname', message(`<@!${APPLICATION}> ${OFFER}`, IN_SERVER), CHANNEL],
    ['a mention twice', message(`${MENTION}${MENTION} ${OFFER}`, IN_SERVER), CHANNEL],
    ['a reply that pings it', message(OFFER, IN_SERVER, { type: MessageType.Reply, mentions: [BOT_USER] }), CHANNEL],
    ['a reply with a mention', message(`${MENTION} ${OFFER}`, IN_SERVER, { type: MessageType.Reply }), CHANNEL],
  ])('is answered as a reply, and pings nobody: %s', async (_, event, channel) => {
    const bot = await startBot();
    bot.discord.dispatch(event);
    const [answer] = await until('an answer', () => nonEmpty(messagesOf(bot)));
    expect(answer.path).toBe(`/channels/${channel}/messages`);
    expect(answer.body).toMatchObject({
      content: ANSWER,
      message_reference: { message_id: event.d.id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it.each([
    ['nothing but the mention', message(MENTION, IN_SERVER)],
    ['an empty direct message, such as a picture', message('', {})],
  ])('that asks nothing gets help: %s', async (_, event) => {
    const bot = await startBot();
    bot.discord.dispatch(event);
    const [answer] = await until('help', () => nonEmpty(messagesOf(bot)));
    expect(answer.body).toMatchObject({ content: expect.stringMatching(/^I answer questions about one news story/) });
  });

  it('is part of a conversation', async () => {
    const bot = await startBot();
    for (const question of ['What did Owen Thale call the strike?', 'What did he say?']) {
      bot.discord.dispatch(message(question, {}));
    }
    const answers = await until('two answers', () => (messagesOf(bot).length === 2 ? messagesOf(bot) : undefined));
    for (const { body } of answers) expect(body).toMatchObject({ content: expect.stringContaining('reckless') });
  });

  it('may be longer than any question', async () => {
    const bot = await startBot();
    bot.discord.dispatch(message(`${OFFER} ${'really '.repeat(550)}`, {}));
    const [answer] = await until('an answer', () => nonEmpty(messagesOf(bot)));
    expect(answer.body).toMatchObject({ content: expect.any(String) });
    expect(bot.logged().join('\n')).not.toContain('a reply failed');
  });

  it('is declined where the story does not say, with what it does tell', async () => {
    const bot = await startBot();
    bot.discord.dispatch(message('What do the tickets cost?', {}));
    const [answer] = await until('an answer', () => nonEmpty(messagesOf(bot)));
    expect(answer.body).toMatchObject({
      content: expect.stringMatching(/^> What do the tickets cost\?\nThe story does not say\./),
      components: [
        { components: [{ custom_id: 'card:public:crews-walked-out' }] },
        { components: [{ custom_id: 'tell' }] },
      ],
    });
  });
});

describe('a message that is not for the bot', () => {
  it.each([
    ['talk in a server', message(OFFER, IN_SERVER)],
    ['talk about it by name', message(`factbox: ${OFFER}`, IN_SERVER)],
    ['a mention of somebody else', message(`<@400000000000000002> ${OFFER}`, IN_SERVER)],
    ['a mention of everybody', message(`@everyone ${OFFER}`, IN_SERVER, { mention_everyone: true })],
    ['a mention of a role', message(`<@&${MODERATOR_ROLE}> ${OFFER}`, IN_SERVER, { mention_roles: [MODERATOR_ROLE] })],
    ['a reply to it that does not ping it', message(OFFER, IN_SERVER, { type: MessageType.Reply })],
    ['another bot that mentions it', message(`${MENTION} ${OFFER}`, IN_SERVER, BOT)],
    ['another bot in a direct message', message(OFFER, {}, BOT)],
    ['a webhook', message(`${MENTION} ${OFFER}`, IN_SERVER, { ...BOT, webhook_id: '700000000000000001' })],
    [
      'itself',
      message(
        `${MENTION} ${OFFER}`,
        { ...IN_SERVER, user: APPLICATION },
        { author: { ...BOT.author, id: APPLICATION } },
      ),
    ],
    ['a note of Discord’s that somebody has joined', message('', IN_SERVER, { type: MessageType.UserJoin })],
    [
      'a note of Discord’s that something was pinned',
      message(MENTION, IN_SERVER, { type: MessageType.ChannelPinnedMessage }),
    ],
  ])('is left alone: %s', async (_, event) => {
    const bot = await startBot();
    bot.discord.dispatch(event);
    await bot.discord.caughtUp();
    // A bot that stops finishes what it has begun.
    await bot.bot.stop();
    expect(messagesOf(bot)).toEqual([]);
  });
});
