import { MessageFlags, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { CapturedRequest, Faults } from '../../src/local-discord/index.js';
import type { Reply } from '../../src/model/reply.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { message, oddMessage, replyToBot, slash, tellInFull, type Where, type Writes } from '../support/acts.js';
import { MESSAGE, nonEmpty, type RunningBot, settings, startBot } from '../support/bot.js';
import { until } from '../support/until.js';
import { OTHER_BOT } from '../support/worlds.js';
import { deskThatSays } from './desk-that-says.js';

const OFFER = 'What has the harbour company offered the crews?';
const ANSWER =
  'The harbour company, which runs the ferries, has offered 2 percent.\n-# sentence 3 of the article as of <t:1936612800:d>';
const MENTION = `<@${TRIAL_IDS.bot}>`;
const ROLE = `<@&${TRIAL_IDS.home.botRole}>`;
const MODERATORS = ['contribute:request', 'contribute:suggestion'];
const DIRECT: Where = { in: 'direct' };
const PICTURE = { name: 'picture.png', contentType: 'image/png', data: new Uint8Array(8) };
const WEBHOOK = { id: '1100000000000000701', username: 'hook', discriminator: '0000', bot: true, avatar: null };

const messagesOf = ({ discord }: RunningBot): CapturedRequest[] => discord.requestsTo(MESSAGE);

describe('a message for the bot', () => {
  it.each<[string, Writes]>([
    ['a direct message', message(OFFER, DIRECT)],
    ['a direct message that mentions it', message(`${MENTION} ${OFFER}`, DIRECT)],
    ['a mention before the question', message(`${MENTION} ${OFFER}`)],
    ['a mention after it', message(`${OFFER} ${MENTION}`)],
    ['a mention within it', message(`What has ${MENTION} the harbour company offered the crews?`)],
    ['a mention by nickname', message(`<@!${TRIAL_IDS.bot}> ${OFFER}`)],
    ['a mention twice', message(`${MENTION}${MENTION} ${OFFER}`)],
    ['a reply that pings it', replyToBot(OFFER, true)],
    ['a reply with a mention', replyToBot(`${MENTION} ${OFFER}`, false)],
  ])('is answered as a reply, and pings nobody: %s', async (_, write) => {
    const bot = await startBot();
    const { id, channel_id } = write(bot.discord);
    const [answer] = await until('an answer', () => nonEmpty(messagesOf(bot)));
    expect(answer.path).toBe(`/channels/${channel_id}/messages`);
    expect(answer.body).toMatchObject({
      content: ANSWER,
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
    const shown = bot.discord.person(TRIAL_IDS.member).messages(channel_id).at(-1);
    expect(shown?.referenced_message?.id).toBe(id);
    expect(bot.discord.pingedBy(shown?.id ?? '')).toEqual([]);
  });

  it.each<[string, Writes]>([
    ['nothing but the mention', message(MENTION)],
    ['an empty direct message, such as a picture', message('', DIRECT, [PICTURE])],
  ])('that asks nothing gets help: %s', async (_, write) => {
    const bot = await startBot();
    write(bot.discord);
    const [answer] = await until('help', () => nonEmpty(messagesOf(bot)));
    expect(answer.body).toMatchObject({ content: expect.stringMatching(/^I answer questions about one news story/) });
  });

  it('may mention its own role, where Discord shows it that', async () => {
    const bot = await startBot();
    tellInFull(bot.discord, message(`${ROLE} ${OFFER}`)(bot.discord));
    const [withheld, answer] = await until('both', () => (messagesOf(bot).length === 2 ? messagesOf(bot) : undefined));
    expect(withheld?.body).toMatchObject({ content: expect.stringMatching(/^Discord shows me what mentions me, but/) });
    expect(answer?.body).toMatchObject({ content: ANSWER });
  });

  it('is part of a conversation', async () => {
    const bot = await startBot();
    for (const question of ['What did Owen Thale call the strike?', 'What did he say?']) {
      message(question, DIRECT)(bot.discord);
    }
    const answers = await until('two answers', () => (messagesOf(bot).length === 2 ? messagesOf(bot) : undefined));
    for (const { body } of answers) expect(body).toMatchObject({ content: expect.stringContaining('reckless') });
  });

  it('may be longer than any question', async () => {
    const bot = await startBot();
    message(`${OFFER} ${'really '.repeat(550)}`, DIRECT)(bot.discord);
    const [answer] = await until('an answer', () => nonEmpty(messagesOf(bot)));
    expect(answer.body).toMatchObject({ content: expect.any(String) });
    expect(bot.logged().join('\n')).not.toContain('a reply failed');
  });
});

describe('what is no answer', () => {
  const NOT_SAID = '**The story does not say who owns the lamp.**';
  const ONE_STORY = /^The story does not say\. I only know this one story\. See <\/topics:\d+> for what it tells\.$/;
  const QUESTION = 'Who owns the lamp?';

  it.each<[string, Reply['kind'], RegExp | string, string[][]]>([
    [
      'the nearest with its source',
      'nearest',
      /^\*\*The story does not say who owns the lamp\.\*\*\nThe nearest it tells: Ferry crews/,
      [['cards'], ['tell', ...MODERATORS]],
    ],
    ['that nothing is near', 'decline', ONE_STORY, [['tell', ...MODERATORS]]],
    ['what one says', 'talk', 'I hear you.', [['cards']]],
  ])('is whole in a direct message, which stands below its question: %s', async (_, kind, content, buttons) => {
    const bot = await startBot({ desk: await deskThatSays(kind) });
    message(QUESTION, DIRECT)(bot.discord);
    const [reply] = await until('a reply', () => nonEmpty(messagesOf(bot)));
    expect(reply.body).toMatchObject({
      content: typeof content === 'string' ? content : expect.stringMatching(content),
      embeds: [],
      components: rowsOf(buttons),
    });
  });

  it.each<[string, Reply['kind'], RegExp | string, string[][]]>([
    ['a near miss', 'nearest', NOT_SAID, [['cards'], MODERATORS]],
    ['nothing near', 'decline', ONE_STORY, [MODERATORS]],
    ['talk', 'talk', 'I hear you.', [['cards']]],
  ])('is said in passing where others read along, and pings nobody: %s', async (_, kind, content, buttons) => {
    const bot = await startBot({ desk: await deskThatSays(kind) });
    const asked = message(`${MENTION} ${QUESTION}`)(bot.discord);
    const [reply] = await until('a reply', () => nonEmpty(messagesOf(bot)));
    expect(reply.body).toMatchObject({
      content: typeof content === 'string' ? content : expect.stringMatching(content),
      embeds: [],
      components: rowsOf(buttons),
      message_reference: { message_id: asked.id },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(JSON.stringify(reply.body)).not.toContain(QUESTION);
  });

  const rowsOf = (rows: string[][]): object[] =>
    rows.map((ids) => ({ components: ids.map((custom_id) => expect.objectContaining({ custom_id })) }));
});

describe('distress', () => {
  const WORDS = 'I cannot bear it any longer';
  const TEXT = 'I hear you.';
  const CREATE_DM = 'POST /users/@me/channels';

  /** A bot that hears distress in everything, logs all that it may, and can write to the person. */
  async function startListening() {
    const desk = await deskThatSays('talk', 'distress');
    const running = await startBot({ desk, config: settings({ LOG_QUESTIONS: 'true' }) });
    const toPerson = `/channels/${running.discord.person(TRIAL_IDS.member).openDm()}/messages`;
    return { ...running, desk, toPerson, toChannel: `/channels/${TRIAL_IDS.home.general}/messages` };
  }

  type Place = 'toPerson' | 'toChannel';
  const refused = { times: Infinity, message: 'Refused' };

  it.each<[string, Where, (faults: Faults, toPerson: string) => void, Place[]]>([
    ['in a direct message', DIRECT, () => {}, ['toPerson']],
    ['by mention: in private', {}, () => {}, ['toPerson']],
    [
      'by mention, to a bot they do not let write: in the channel',
      {},
      (faults, toPerson) => faults.next({ route: `POST ${toPerson}`, status: 403, code: 50007, ...refused }),
      ['toPerson', 'toChannel'],
    ],
    [
      'by mention, when no private channel opens: in the channel',
      {},
      (faults) => faults.next({ route: CREATE_DM, status: 400, code: 50035, ...refused }),
      ['toChannel'],
    ],
  ])('is answered with a few words alone, %s', async (_, where, prepare, places) => {
    const running = await startListening();
    prepare(running.discord.faults, running.toPerson);
    const paths = places.map((place) => running[place]);
    message(where.in === 'direct' ? WORDS : `${MENTION} ${WORDS}`, where)(running.discord);
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
  it.each<[string, Writes, object?]>([
    ['talk in a server', message(OFFER)],
    ['talk about it by name', message(`factbox: ${OFFER}`)],
    ['a mention of somebody else', message(`<@${TRIAL_IDS.otherMember}> ${OFFER}`), { mentions: { length: 1 } }],
    [
      'a mention of everybody',
      message(`@everyone ${OFFER}`, { user: TRIAL_IDS.otherMember }),
      { mention_everyone: true },
    ],
    [
      'a mention of a role',
      message(`<@&${TRIAL_IDS.home.moderatorRole}> ${OFFER}`),
      { mention_roles: [TRIAL_IDS.home.moderatorRole] },
    ],
    ['a reply to it that does not ping it', replyToBot(OFFER, false), { type: MessageType.Reply, mentions: [] }],
    ['another bot that mentions it', message(`${MENTION} ${OFFER}`, { user: OTHER_BOT }), { author: { bot: true } }],
    ['another bot in a direct message', message(OFFER, { ...DIRECT, user: OTHER_BOT }), { author: { bot: true } }],
    ['a webhook', oddMessage(`${MENTION} ${OFFER}`, { author: WEBHOOK, webhook_id: WEBHOOK.id })],
    ['itself', (discord) => discord.leave(TRIAL_IDS.home.general, { content: `${MENTION} ${OFFER}` })],
    ['a note of Discord’s that somebody has joined', oddMessage('', { type: MessageType.UserJoin })],
    ['a note of Discord’s that something was pinned', oddMessage(MENTION, { type: MessageType.ChannelPinnedMessage })],
  ])('is left alone: %s', async (_, write, told = {}) => {
    const bot = await startBot();
    const written = write(bot.discord);
    expect(written).toMatchObject(told);
    // That most of these come without their text is not what keeps the bot from answering.
    tellInFull(bot.discord, written);
    await bot.discord.caughtUp();
    // A bot that stops finishes what it has begun.
    await bot.bot.stop();
    expect(messagesOf(bot)).toEqual([]);
  });
});
