import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/local-discord/person.js';
import { call } from '../support/discord-client.js';
import { type RunningBot, requireAnswer, startBot } from '../support/running-bot.js';
import { writeSmallStory } from '../support/small-story.js';

const { Ephemeral } = MessageFlags;
const DENIED_ELSEWHERE = 'The knowledge can be managed in the home server only.';
const DENIED_AT_HOME = 'This needs Manage Server or a moderator role of this server.';

/** Runs `/knowledge refresh`, and gives what it shows in the end. */
async function refresh(
  running: RunningBot,
  person: Person,
  channel: string,
): Promise<{ content: string; files: string[] }> {
  const outcome = await person.slash(channel, 'knowledge', {}, { subcommand: 'refresh' });
  const { message } = requireAnswer(running, outcome, 'deferred');
  const now = () => person.messages(channel).find(({ id }) => id === message.id);
  await expect.poll(() => now()?.content).toBeTruthy();
  expect(now()?.flags).toBe(Ephemeral);
  expect(running.discord.pingedBy(message.id)).toEqual([]);
  return { content: now()?.content ?? '', files: (now()?.attachments ?? []).map(({ url }) => url) };
}

describe('/knowledge at home', () => {
  it.each(['moderator', 'roleModerator'] as const)('serves a %s, who alone sees it', async (who) => {
    const running = await startBot();
    const { ids, person } = running.discord;
    const moderator = person(ids[who]);
    const { general } = ids.home;
    const outcome = await moderator.slash(general, 'knowledge', {}, { subcommand: 'status' });
    expect(requireAnswer(running, outcome, 'message').message.content).toMatch(/^\*\*Edition 1\*\*/);
    expect((await refresh(running, moderator, general)).content).toContain('Nothing has changed');
    expect(person(ids.member).messages(general)).toEqual([]);
  });

  it.each(['status', 'refresh'])('is denied to a member without the role: %s', async (subcommand) => {
    const running = await startBot();
    const { ids, person } = running.discord;
    const outcome = await person(ids.member).slash(ids.home.general, 'knowledge', {}, { subcommand });
    const { message } = requireAnswer(running, outcome, 'message');
    expect(message).toMatchObject({ content: DENIED_AT_HOME, flags: Ephemeral });
  });
});

describe('/knowledge elsewhere', () => {
  it.each([
    ['the admin of another server', 'otherAdmin', 'other'],
    ['a moderator in direct messages', 'moderator', 'direct'],
  ] as const)('is not offered to %s', async (_reason, who, where) => {
    const { discord } = await startBot();
    const person = discord.person(discord.ids[who]);
    const channel = where === 'other' ? discord.ids.other.general : person.openDm();
    expect(person.commands(channel).map(({ name }) => name)).toEqual(['ask', 'topics', 'help', 'privacy', 'forget-me']);
  });

  it.each([
    ['the admin of another server', 'otherAdmin', 'other'],
    ['a moderator in direct messages', 'moderator', 'direct'],
  ] as const)('is denied to %s, should it be offered', async (_reason, who, where) => {
    const running = await startBot();
    const { discord } = running;
    const { ids } = discord;
    const subcommands = [{ type: 1, name: 'refresh', description: 'x' }];
    await call(discord, 'POST', `/applications/${ids.application}/commands`, {
      name: 'knowledge',
      description: 'x',
      options: subcommands,
    });
    const person = discord.person(ids[who]);
    const channel = where === 'other' ? ids.other.general : person.openDm();
    const outcome = await person.slash(channel, 'knowledge', {}, { subcommand: 'refresh' });
    const { message } = requireAnswer(running, outcome, 'message');
    expect(message).toMatchObject({ content: DENIED_ELSEWHERE, flags: Ephemeral });
  });
});

describe('a refresh', () => {
  async function refreshing() {
    const story = writeSmallStory();
    const running = await startBot({ env: { KNOWLEDGE_DIR: story.folder } });
    const { ids, person } = running.discord;
    return {
      ...running,
      story,
      moderator: person(ids.moderator),
      member: person(ids.member),
      general: ids.home.general,
    };
  }

  it('publishes what was changed, and the bot answers from it', async () => {
    const running = await refreshing();
    const { story, moderator, member, general } = running;
    const [first, ...others] = story.cards;
    story.writeCards('all', [{ ...first, answer: 'The lighthouse reopens in July.' }, ...others]);
    const { content } = await refresh(running, moderator, general);
    expect(content).toMatch(/^\*\*Edition 2 is live\.\*\*/);
    expect(content).toContain('Changed 1');
    const outcome = await member.slash(general, 'ask', { question: first.question });
    const { message } = requireAnswer(running, outcome, 'message');
    expect(message.content).toContain('The lighthouse reopens in July.');
    expect(message.embeds[0].footer?.text).toContain('edition 2');
  });

  it('names the faults and changes nothing', async () => {
    const running = await refreshing();
    const { story, moderator, general, edition } = running;
    story.writeCards('broken', [{ id: 'broken' }]);
    const { content, files } = await refresh(running, moderator, general);
    expect(content).toContain('nothing was changed');
    expect(content).toContain('broken.yaml');
    expect(files).toEqual([]);
    expect(edition().number).toBe(1);
  });

  it('puts faults that do not fit a message into a file', async () => {
    const running = await refreshing();
    const { story, moderator, general } = running;
    story.writeCards(
      'broken',
      Array.from({ length: 20 }, (_, index) => ({ id: `broken-${index}` })),
    );
    const { content, files } = await refresh(running, moderator, general);
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(files).toHaveLength(1);
    const all = await (await fetch(files[0])).text();
    expect(all.split('\n').length).toBeGreaterThan(20);
  });
});
