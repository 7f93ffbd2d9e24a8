import { EmbedBuilder, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBot } from '../../src/discord/bot.js';
import { createRefusals } from '../../src/discord/refusals.js';
import { asText } from '../../src/discord/reply-to-message.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { createServices, MESSAGE, settings, startBot } from '../support/bot.js';
import { startDiscord } from '../support/discord-client.js';
import { until } from '../support/until.js';
import { trialWorldWith } from '../support/worlds.js';

const { EmbedLinks, SendMessages, ReadMessageHistory } = PermissionFlagsBits;
const { home } = TRIAL_IDS;

const channel = (id: string, name: string, deny: bigint) => ({ id, name, overwrites: [{ id: TRIAL_IDS.bot, deny }] });
const PLAIN = channel('1100000000000000104', 'plain', EmbedLinks);
const BLIND = channel('1100000000000000105', 'blind', ReadMessageHistory);
const MUTE = channel('1100000000000000106', 'mute', SendMessages);
const WORLD = trialWorldWith({ channels: [PLAIN, BLIND, MUTE] });
const MENTION = `<@${TRIAL_IDS.bot}>`;
const QUESTION = `${MENTION} What has the harbour company offered the crews?`;

async function asked(channelId: string, times = 1) {
  const discord = await startDiscord({ world: WORLD });
  const running = await startBot({ discord, config: settings({ LOG_CHANNEL_ID: home.questions }) });
  const member = discord.person(TRIAL_IDS.member);
  for (let n = 1; n <= times; n += 1) {
    member.send(channelId, QUESTION);
    await until(
      'all that comes of it',
      () => running.logged().filter((l) => l.includes('question answered')).length === n || undefined,
    );
    await discord.caughtUp();
  }
  const seenIn = (id: string): string[] =>
    discord
      .person(TRIAL_IDS.member)
      .messages(id)
      .filter(({ author }) => author.bot)
      .map(({ content }) => content);
  const reported = () =>
    until('moderators to be told', () =>
      seenIn(home.questions).length > 0 ? seenIn(home.questions).at(0) : undefined,
    );
  return { ...running, seenIn, reported, direct: member.openDm() };
}

describe('where the bot may not', () => {
  it('read the history, and so not reply, it answers below, with the source', async () => {
    const { seenIn, reported } = await asked(BLIND.id);
    const [answer] = await until('an answer', () => (seenIn(BLIND.id).length > 0 ? seenIn(BLIND.id) : undefined));
    expect(answer).toMatch(/has offered 2 percent\.\n-# sentence 3 of the article/);
    expect(await reported()).toContain('In #blind of Story room the bot lacks ReadMessageHistory');
  });

  it('embed links, it answers all the same, and checks in plain text, with the source', async () => {
    const { discord, seenIn, reported } = await asked(PLAIN.id);
    const member = discord.person(TRIAL_IDS.member);
    const claim = member.send(PLAIN.id, `${MENTION} The harbour company has offered the crews 9 percent.`);
    member.send(PLAIN.id, MENTION, [], { replyTo: claim });
    const seen = await until('a check', () => (seenIn(PLAIN.id).length > 2 ? seenIn(PLAIN.id) : undefined));
    expect(seen.at(0)).toMatch(/has offered 2 percent\.\n-# sentence 3 of the article/);
    expect(seen.at(2)).toMatch(/says otherwise[\s\S]*\nsentence 3 of the article/);
    expect(await reported()).toContain('In #plain of Story room the bot lacks EmbedLinks');
  });

  it('write, it tells the asker in private, and moderators once', async () => {
    const { seenIn, direct, logged } = await asked(MUTE.id, 2);
    await until('two answers', () => seenIn(direct).length === 2 || undefined);
    expect(seenIn(direct)[0]).toMatch(
      new RegExp(`^I may not write in <#${MUTE.id}>, so here it is:\n.*has offered 2 percent`),
    );
    expect(seenIn(home.questions)).toHaveLength(1);
    expect(logged().filter((line) => line.includes('"stack"'))).toEqual([]);
  });
});

it('two bots that hear the same message reply once', async () => {
  const { discord } = await startBot({ discord: await startDiscord() });
  const second = createBot(await createServices(discord));
  onTestFinished(() => second.stop());
  await second.start(discord.token);
  const member = discord.person(TRIAL_IDS.member);
  member.send(home.general, QUESTION);
  await until('both to reply', () => discord.requestsTo(MESSAGE).length === 2 || undefined);
  await discord.caughtUp();
  expect(member.messages(home.general)).toHaveLength(2);
});

describe('what Discord refuses', () => {
  it('is kept by channel, each once, and no longer than it is so', () => {
    const refusals = createRefusals();
    expect(refusals.inChannel('1', 'in #a the bot lacks x', 'Allow x.')).toBe(true);
    expect(refusals.inChannel('1', 'in #a the bot lacks x', 'Allow x.')).toBe(false);
    expect(refusals.uncorrected('10', '“How?” in #a')).toBe(true);
    expect(refusals.uncorrected('10', '“How?” in #a')).toBe(false);
    expect(refusals.findings()).toEqual([
      { what: 'refused', state: 'fault', says: 'in #a the bot lacks x', cure: 'Allow x.' },
      expect.objectContaining({ what: 'corrections', says: expect.stringContaining('1: “How?” in #a') }),
    ]);
    refusals.corrected('10');
    expect(refusals.findings()).toHaveLength(1);
  });

  it('in embeds stands below the text', () => {
    const embed = new EmbedBuilder()
      .setTitle('Which?')
      .setDescription('> “Yes”')
      .addFields({ name: 'Source', value: 'a line' });
    expect(asText({ content: 'Two percent.', embeds: [embed] })).toBe('Two percent.\nWhich?\n> “Yes”\nSource: a line');
    expect(asText({ content: 'x'.repeat(3_000) })).toHaveLength(2_000);
  });
});
