import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/local-discord/index.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { call, showKnowledgeToAll } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';
import { findButton, knowledge, press, publish, shownIn } from '../support/previews.js';
import { type RunningBot, requireAnswer, startBot } from '../support/running-bot.js';
import { BAKERY_FORM, writeSmallStory } from '../support/small-story.js';

const { Ephemeral } = MessageFlags;
const DENIED_ELSEWHERE = 'The knowledge can be managed in the home server only.';
const DENIED_AT_HOME = 'This needs Manage Server or a moderator role of this server.';

/** Runs `/knowledge refresh`, and gives what it shows in the end. */
async function refresh(
  running: RunningBot,
  person: Person,
  channel: string,
): Promise<{ content: string; files: string[] }> {
  const message = await knowledge(person, channel, 'refresh');
  expect(message.flags).toBe(Ephemeral);
  expect(running.discord.pingedBy(message.id)).toEqual([]);
  return { content: message.content, files: message.attachments.map(({ url }) => url) };
}

describe('/knowledge at home', () => {
  it.each(['moderator', 'roleModerator'] as const)('serves a %s, who alone sees it', async (who) => {
    const running = await startBot();
    const { ids, person } = running.discord;
    const moderator = person(ids[who]);
    const { general } = ids.home;
    expect((await knowledge(moderator, general, 'status')).content).toMatch(/^\*\*Edition 1\*\*/);
    expect((await refresh(running, moderator, general)).content).toContain('Nothing has changed');
    expect(person(ids.member).messages(general)).toEqual([]);
  });

  it('is offered to both, and not to a member', async () => {
    const { discord } = await startBot();
    const { ids, person } = discord;
    const offered = [ids.moderator, ids.roleModerator, ids.member].filter((id) =>
      person(id)
        .commands(ids.home.general)
        .some(({ name }) => name === 'knowledge'),
    );
    expect(offered).toEqual([ids.moderator, ids.roleModerator]);
  });

  it('is denied to a member without the role, should it be shown to all', async () => {
    const running = await startBot();
    const { ids, person } = running.discord;
    await showKnowledgeToAll(running.discord);
    for (const [subcommand, options] of [
      ['status', {}],
      ['refresh', {}],
      ['gaps', {}],
      ['add', {}],
      ['edit', { card: 'bridge-cost' }],
      ['retire', { card: 'bridge-cost' }],
      ['history', {}],
      ['show', { edition: 1 }],
      ['undo', {}],
      ['try', { question: 'Who?' }],
    ] as const) {
      const outcome = await person(ids.member).slash(ids.home.general, 'knowledge', options, { subcommand });
      const { message } = requireAnswer(running, outcome, 'message');
      expect(message, subcommand).toMatchObject({ content: DENIED_AT_HOME, flags: Ephemeral });
    }
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
    expect(person.commands(channel).map(({ name }) => name)).toEqual([
      'ask',
      'topics',
      'timeline',
      'changes',
      'follow',
      'help',
      'privacy',
      'forget-me',
      'Check against the story',
    ]);
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
    const running = await startBot({
      env: { KNOWLEDGE_DIR: story.folder, LOG_CHANNEL_ID: TRIAL_IDS.home.questions },
    });
    const { ids, person } = running.discord;
    return {
      ...running,
      story,
      moderator: person(ids.moderator),
      member: person(ids.member),
      general: ids.home.general,
    };
  }

  it('publishes what was changed when that is pressed, tells it in the channel for that, and the bot answers from it', async () => {
    const running = await refreshing();
    const { story, moderator, member, general, edition } = running;
    const first = requireFirst(story.cards);
    story.writeCards('all', [{ ...first, answer: 'The lighthouse reopens in July.' }, ...story.cards.slice(1)]);
    const { content } = await refresh(running, moderator, general);
    expect(content).toContain('**Changed: 1**');
    expect(edition().number, 'seen, not done').toBe(1);
    expect(await publish(moderator, general)).toBe('**Edition 2 is live.**');
    await expect
      .poll(() => member.messages(TRIAL_IDS.home.questions).at(-1)?.content)
      .toBe(
        [
          '**Edition 2** by ada: Refreshed from the folder (0 cards added, 1 changed, 0 removed)',
          '• When does the lighthouse reopen?',
          '  answer: The lighthouse reopens **on the first Sunday of June**. → The lighthouse reopens **in July**.',
        ].join('\n'),
      );
    const outcome = await member.slash(general, 'ask', { question: first.question });
    const { message } = requireAnswer(running, outcome, 'message');
    expect(message.content).toContain('The lighthouse reopens in July.');
    expect(running.edition().number).toBe(2);
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
    const all = await (await fetch(requireFirst(files))).text();
    expect(all.split('\n').length).toBeGreaterThan(20);
  });

  it('changes nothing when that is cancelled', async () => {
    const running = await refreshing();
    const { story, moderator, general, edition } = running;
    story.writeCards('all', story.cards.slice(0, 2));
    expect((await refresh(running, moderator, general)).content).toContain('**Removed: 1**');
    expect(await press(moderator, general, 'Cancel')).toMatchObject({
      kind: 'update',
      message: { content: 'Cancelled: nothing was changed.', components: [] },
    });
    expect(edition().number).toBe(1);
  });

  it('shows the new difference where another edition was published meanwhile', async () => {
    const running = await refreshing();
    const { story, moderator, general, edition, discord } = running;
    const [first, second, ...others] = story.cards;
    if (!first || !second) throw new Error('The small story has fewer than two cards.');
    story.writeCards('all', [{ ...first, answer: 'The lighthouse reopens in July.' }, second, ...others]);
    await refresh(running, moderator, general);
    const other = discord.person(discord.ids.roleModerator);
    story.writeCards('all', [
      { ...first, answer: 'The lighthouse reopens in July.' },
      { ...second, answer: 'Two brothers bought the bakery.' },
      ...others,
    ]);
    await refresh(running, other, general);
    story.writeCards('all', [first, { ...second, answer: 'Two brothers bought the bakery.' }, ...others]);
    expect(await publish(other, general)).toBe('**Edition 2 is live.**');
    expect(await publish(moderator, general)).toMatch(
      /^\*\*Another edition was published meanwhile\.\*\*.*\n\*\*Edition 3, if published/,
    );
    expect(await publish(moderator, general)).toBe('**Edition 3 is live.**');
    expect(edition().number).toBe(3);
  });

  it('is published by nobody who has lost the role since, nor a form taken', async () => {
    const running = await refreshing();
    const { story, general, edition, discord } = running;
    const { roleModerator, home } = discord.ids;
    const moderator = discord.person(roleModerator);
    const opened = await moderator.slash(general, 'knowledge', {}, { subcommand: 'add' });
    const { modal } = requireAnswer(running, opened, 'modal');
    story.writeCards('all', story.cards.slice(0, 2));
    expect((await refresh(running, moderator, general)).content).toContain('**Removed: 1**');
    discord.setRoles(home.server, roleModerator, []);
    await showKnowledgeToAll(discord);
    for (const refused of [
      await press(moderator, general, 'Publish'),
      await press(moderator, general, 'Cancel'),
      await moderator.submit(modal, BAKERY_FORM),
      await moderator.slash(general, 'knowledge', {}, { subcommand: 'refresh' }),
    ]) {
      const { message } = requireAnswer(running, refused, 'message');
      expect(message).toMatchObject({ content: DENIED_AT_HOME, flags: Ephemeral });
    }
    expect(edition().number).toBe(1);
    discord.setRoles(home.server, roleModerator, [home.moderatorRole]);
    expect(await publish(moderator, general), 'it was left as it was').toBe('**Edition 2 is live.**');
  });

  it('asks for a reason where a regression question would break, and keeps it', async () => {
    const running = await refreshing();
    const { story, moderator, general, edition } = running;
    writeFileSync(
      join(story.folder, 'questions.yaml'),
      JSON.stringify([{ question: 'How much does the bridge repair cost?', cards: ['bridge-cost'] }]),
    );
    await refresh(running, moderator, general);
    await publish(moderator, general);
    story.writeCards('all', story.cards.slice(0, 2));
    expect((await refresh(running, moderator, general)).content).toContain(
      '**Regression questions that would break: 1.** Publishing needs a reason.\n• How much does the bridge',
    );
    const { modal } = requireAnswer(running, await press(moderator, general, 'Publish'), 'modal');
    const [message] = await findButton(moderator, general, 'Publish');
    await moderator.submit(modal, { reason: '   ' });
    await expect
      .poll(async () => (await shownIn(moderator, message)).content)
      .toMatch(/^\*\*Nothing was changed: a reason is needed\.\*\*/);
    const again = requireAnswer(running, await press(moderator, general, 'Publish'), 'modal');
    await moderator.submit(again.modal, { reason: 'The bridge is another story now' });
    await expect.poll(async () => (await shownIn(moderator, message)).content).toBe('**Edition 3 is live.**');
    expect(edition().reason).toBe('Refreshed from the folder: The bridge is another story now');
  });
});
