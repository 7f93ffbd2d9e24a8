import { MessageFlags, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/reply.js';
import { nonEmpty, type RunningBot, settings, startBot } from '../support/bot.js';
import {
  APPLICATION,
  BOT_USER,
  CHANNEL,
  DIRECT_CHANNEL,
  HOME,
  MODERATOR_ROLE,
  message,
  slash,
} from '../support/discord-events.js';
import type { Request } from '../support/loopback-discord.js';
import { until } from '../support/until.js';
import { deskThatSays } from './desk-that-says.js';

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
});

describe('what is no answer', () => {
  const NOT_SAID = '**The story does not say who owns the lamp.**';
  const ONE_STORY = 'The story does not say. I only know this one story. See /topics for what it tells.';
  const QUESTION = 'Who owns the lamp?';

  it.each<[string, Reply['kind'], RegExp | string, string[]]>([
    [
      'the nearest with its source',
      'nearest',
      /^\*\*The story does not say who owns the lamp\.\*\*\nThe nearest it tells: Ferry crews/,
      ['card:public:union-demand', 'tell'],
    ],
    ['that nothing is near', 'decline', ONE_STORY, ['tell']],
    ['what one says', 'talk', 'I hear you.', ['card:public:crews-walked-out', 'card:public:union-demand']],
  ])('is whole in a direct message, which stands below its question: %s', async (_, kind, content, buttons) => {
    const bot = await startBot({ desk: await deskThatSays(kind) });
    bot.discord.dispatch(message(QUESTION, {}));
    const [reply] = await until('a reply', () => nonEmpty(messagesOf(bot)));
    expect(reply.body).toMatchObject({
      content: typeof content === 'string' ? content : expect.stringMatching(content),
      embeds: kind === 'nearest' ? [{ fields: [{ name: 'Source' }] }] : [],
      components: rowsOf(buttons),
    });
  });

  it.each<[string, Reply['kind'], string, string[]]>([
    [
      'a near miss',
      'nearest',
      `${NOT_SAID} The nearest it tells:`,
      ['card:private:crews-walked-out', 'card:private:union-demand', 'tell'],
    ],
    ['nothing near', 'decline', ONE_STORY, ['tell']],
    ['talk', 'talk', 'I hear you.', ['card:private:crews-walked-out', 'card:private:union-demand']],
  ])('is said in passing where others read along, and pings nobody: %s', async (_, kind, content, buttons) => {
    const bot = await startBot({ desk: await deskThatSays(kind) });
    const asked = message(`${MENTION} ${QUESTION}`, IN_SERVER);
    bot.discord.dispatch(asked);
    const [reply] = await until('a reply', () => nonEmpty(messagesOf(bot)));
    expect(reply.body).toMatchObject({
      content,
      embeds: [],
      components: rowsOf(buttons),
      message_reference: { message_id: asked.d.id },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(JSON.stringify(reply.body)).not.toContain(QUESTION);
  });

  const rowsOf = (customIds: string[]): object[] =>
    customIds.map((custom_id) => ({ components: [expect.objectContaining({ custom_id })] }));
});

describe('distress', () => {
  const WORDS = 'I cannot bear it any longer';
  const TEXT = 'I hear you.';
  const CREATE_DM = /^\/users\/@me\/channels$/;
  const TO_PERSON = `/channels/${DIRECT_CHANNEL}/messages`;
  const TO_CHANNEL = `/channels/${CHANNEL}/messages`;

  /** A bot that hears distress in everything, logs all that it may, and can write to the person. */
  async function startListening() {
    const desk = await deskThatSays('talk', 'distress');
    const running = await startBot({ desk, config: settings({ LOG_QUESTIONS: 'true' }) });
    running.discord.script('POST', CREATE_DM, 200, { id: DIRECT_CHANNEL, type: 1, recipients: [] });
    return { ...running, desk };
  }

  it.each<[string, string, (discord: RunningBot['discord']) => void, string[]]>([
    ['in a direct message', 'person', () => {}, [TO_PERSON]],
    ['by mention: in private', 'server', () => {}, [TO_PERSON]],
    [
      'by mention, to a bot they do not let write: in the channel',
      'server',
      ({ script }) => script('POST', new RegExp(TO_PERSON), 403, { code: 50007, message: 'Cannot send' }),
      [TO_PERSON, TO_CHANNEL],
    ],
    [
      'by mention, when no private channel opens: in the channel',
      'server',
      ({ script }) => script('POST', CREATE_DM, 400, { code: 50035, message: 'Invalid Form Body' }),
      [TO_CHANNEL],
    ],
  ])('is answered with a few words alone, %s', async (_, where, prepare, paths) => {
    const running = await startListening();
    prepare(running.discord);
    running.discord.dispatch(where === 'server' ? message(`${MENTION} ${WORDS}`, IN_SERVER) : message(WORDS, {}));
    await until('a word', () => nonEmpty(messagesOf(running).filter(({ path }) => path === paths.at(-1))));
    await running.bot.stop();
    expect(messagesOf(running).map(({ path }) => path)).toEqual(paths);
    for (const { body } of messagesOf(running)) {
      expect(body).toMatchObject({ content: TEXT, allowed_mentions: { parse: [], replied_user: false } });
      expect(body).not.toHaveProperty('components');
      expect(JSON.stringify(body)).not.toContain(WORDS);
    }
  });

  it('by command is for the one alone', async () => {
    const { respond } = await startListening();
    expect((await respond(slash('ask', { question: WORDS, private: false }))).data).toMatchObject({
      content: TEXT,
      flags: MessageFlags.Ephemeral,
    });
  });

  it('is kept nowhere: not counted, not logged, not part of the conversation', async () => {
    const { respond, logged, desk } = await startListening();
    const turns: number[] = [];
    const { answerer, ...edition } = desk.current();
    desk.current = () => ({
      ...edition,
      answerer: {
        ...answerer,
        answer(question, earlier = []) {
          turns.push(earlier.length);
          return answerer.answer(question, earlier);
        },
      },
    });
    await respond(slash('ask', { question: WORDS }));
    await respond(slash('ask', { question: WORDS }));
    await desk.tally.flush();
    expect(turns).toEqual([0, 0]);
    expect(await desk.gaps()).toEqual([]);
    expect(await desk.tally.lastWeek()).toEqual({ answer: 0, correction: 0, nearest: 0, decline: 0 });
    expect(logged().filter((line) => line.includes('question answered'))).toHaveLength(2);
    expect(logged().join('\n')).not.toContain(WORDS);
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
