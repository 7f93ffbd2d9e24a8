import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.js';
import { tellButtonId } from '../../src/discord/custom-ids.js';
import { nonEmpty, startBot as startLoopbackBot } from '../support/bot.js';
import { APPLICATION, BOT_USER, CHANNEL, HOME, message, press } from '../support/discord-events.js';
import { startBot } from '../support/running-bot.js';
import { until } from '../support/until.js';
import { deskThatSays } from './desk-that-says.js';

const QUESTION = 'Who owns the lamp in the lighthouse?';

/** A desk that knows nothing near, and what it was asked to tell later. */
async function listeningDesk(): Promise<{ desk: Desk; noted: string[] }> {
  const desk = await deskThatSays('decline');
  const noted: string[] = [];
  const subscribe: Desk['subscriptions']['subscribe'] = async (_, question) => {
    noted.push(question);
    return 'subscribed';
  };
  return { desk: { ...desk, subscriptions: { ...desk.subscriptions, subscribe } }, noted };
}

/** Somebody who wrote a message to the bot, and was declined an answer below it; the bot was started again since. */
async function declinedBelow(where: 'server' | 'direct') {
  const { desk, noted } = await listeningDesk();
  const { discord, bot } = await startBot({ desk });
  const person = discord.person(discord.ids.member);
  const channel = where === 'server' ? discord.ids.home.general : person.openDm();
  person.send(channel, where === 'server' ? `<@${discord.ids.bot}> ${QUESTION}` : QUESTION);
  await expect.poll(() => person.messages(channel)).toHaveLength(2);
  await bot.stop();
  await startBot({ discord, desk });
  const [, reply] = person.messages(channel);
  return { person, channel, reply, noted };
}

describe('“Tell me if this gets an answer” below a message', () => {
  it.each(['server', 'direct'] as const)(
    'notes what was asked in it, though the reply quotes nothing: %s',
    async (where) => {
      const { person, channel, reply, noted } = await declinedBelow(where);
      expect(reply.content).not.toContain(QUESTION);
      await person.click(reply, tellButtonId());
      await expect.poll(() => person.messages(channel).at(-1)?.content).toMatch(/^I will send you a direct message/);
      expect(noted).toEqual([QUESTION]);
    },
  );

  it.each<[string, number, object, RegExp, string[]]>([
    [
      'reads it where Discord does not send it along',
      200,
      { ...message(QUESTION).d, content: `<@${APPLICATION}> ${QUESTION}`, mentions: [BOT_USER] },
      /^I will send you a direct message/,
      [QUESTION],
    ],
    ['says that it is gone', 404, { code: 10008, message: 'Unknown Message' }, /^That is no longer part/, []],
    ['takes no message that was not for the bot', 200, message(QUESTION).d, /^That is no longer part/, []],
  ])('%s', async (_, status, body, content, expected) => {
    const { desk, noted } = await listeningDesk();
    const { discord, respond } = await startLoopbackBot({ desk });
    discord.script('GET', /\/messages\/77$/, status, body);
    const pressed = press(tellButtonId());
    pressed.d.message = {
      id: '78',
      channel_id: CHANNEL,
      author: BOT_USER,
      content: 'The story does not say.',
      timestamp: '2031-01-01T00:00:00Z',
      message_reference: { guild_id: HOME, channel_id: CHANNEL, message_id: '77' },
    };
    await respond(pressed);
    const [said] = await until('the result', () => nonEmpty(discord.sent('PATCH', /@original$/)));
    expect(said.body).toMatchObject({ content: expect.stringMatching(content) });
    expect(noted).toEqual(expected);
  });
});
