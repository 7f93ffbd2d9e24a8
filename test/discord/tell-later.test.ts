import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.js';
import { tellButtonId } from '../../src/discord/custom-ids.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { startDiscord } from '../support/discord-client.js';
import { requireAt } from '../support/elements.js';
import { startBot } from '../support/running-bot.js';
import { deskThatSays } from './desk-that-says.js';

const tellButton = { type: 2 as const, style: 2 as const, label: 'Tell me', custom_id: tellButtonId() };
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

/** Somebody who wrote a direct message to the bot, and was declined an answer below it; the bot was started again since. */
async function declinedBelow() {
  const { desk, noted } = await listeningDesk();
  const { discord, bot } = await startBot({ desk });
  const person = discord.person(discord.ids.member);
  const channel = person.openDm();
  person.send(channel, QUESTION);
  await expect.poll(() => person.messages(channel)).toHaveLength(2);
  await bot.stop();
  await startBot({ discord, desk });
  const reply = requireAt(person.messages(channel), 1);
  return { person, channel, reply, noted };
}

describe('“Tell me if this gets an answer” below a message', () => {
  it('notes what was asked in it, though the reply quotes nothing', async () => {
    const { person, channel, reply, noted } = await declinedBelow();
    expect(reply.content).not.toContain(QUESTION);
    await person.click(reply, tellButtonId());
    await expect.poll(() => person.messages(channel).at(-1)?.content).toMatch(/^I will send you a direct message/);
    expect(noted).toEqual([QUESTION]);
  });

  it.each<[string, string, boolean, RegExp, string[]]>([
    [
      'reads it where Discord does not send it along',
      `<@${TRIAL_IDS.bot}> ${QUESTION}`,
      true,
      /^I will send you a direct message/,
      [QUESTION],
    ],
    ['says that it is gone', `<@${TRIAL_IDS.bot}> ${QUESTION}`, false, /^That is no longer part/, []],
    ['takes no message that was not for the bot', QUESTION, true, /^That is no longer part/, []],
  ])('%s', async (_, asked, isThere, content, expected) => {
    const { desk, noted } = await listeningDesk();
    const discord = await startDiscord();
    const { general } = TRIAL_IDS.home;
    const person = discord.person(TRIAL_IDS.member);
    const question = person.send(general, asked);
    const components = [{ type: 1 as const, components: [tellButton] }];
    const reply = discord.leave(general, { content: 'The story does not say.', components }, question);
    if (!isThere) person.remove(question);
    await startBot({ discord, desk });
    await person.click(reply, tellButtonId());
    const read = 'GET /channels/:channel/messages/:id';
    await expect.poll(() => person.messages(general).at(-1)?.content).toMatch(content);
    expect(discord.requestsTo(read).map(({ path }) => path)).toEqual([`/channels/${general}/messages/${question.id}`]);
    expect(noted).toEqual(expected);
  });
});
