import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { knowledge, publish } from '../support/previews.js';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { writeSmallStory } from '../support/small-story.js';

const COST = 'How much does the bridge repair cost?';

/** The bot with the small story, a moderator and a member of the home server. */
async function atTheDesk() {
  const { folder } = writeSmallStory();
  const running = await startBot({ env: { KNOWLEDGE_DIR: folder } });
  const { ids, person } = running.discord;
  const [moderator, member, channel] = [person(ids.moderator), person(ids.member), ids.home.general];
  return {
    ...running,
    member,
    channel,
    moderator,
    run: (subcommand: string, options = {}) => knowledge(moderator, channel, subcommand, options),
    publish: () => publish(moderator, channel),
    async ask(question: string) {
      const outcome = await member.slash(channel, 'ask', { question });
      return requireAnswer(running, outcome, 'message').message.content;
    },
  };
}

it('a card is retired, and brought back by undo; the history has it all', async () => {
  const { run, ask, publish: publishIt, moderator, member, channel, edition } = await atTheDesk();
  const offered = await moderator.complete(channel, 'knowledge', { card: 'bridge' }, 'card', { subcommand: 'retire' });
  expect(offered).toMatchObject({ choices: [{ name: COST, value: 'bridge-cost' }] });
  expect(
    await member.complete(channel, 'knowledge', { card: 'bridge' }, 'card', { subcommand: 'retire' }),
    'nothing is offered to members',
  ).toMatchObject({ choices: [] });

  expect((await run('retire', { card: 'bridge-cost' })).content).toContain('Removed 1\n• How much does the bridge');
  expect(await ask(COST)).toContain('forty thousand');
  expect(await publishIt()).toBe('**Edition 2 is live.**');
  expect(await ask(COST)).not.toContain('forty thousand');

  const preview = await run('undo');
  expect(preview.content).toContain('Added 1\n• How much does the bridge');
  expect(preview.flags).toBe(MessageFlags.Ephemeral);
  expect(await publishIt()).toBe('**Edition 3 is live.**');
  expect(await ask(COST)).toContain('forty thousand');
  expect(edition().reason).toBe('Back to edition 1');

  const { content } = await run('history');
  expect(content.split('\n')).toEqual([
    expect.stringMatching(/^\*\*3\*\* <t:\d+:f> ada: Back to edition 1$/),
    expect.stringMatching(/^\*\*2\*\* <t:\d+:f> ada: Retired the card bridge-cost$/),
    expect.stringMatching(/^\*\*1\*\* <t:\d+:f> Factbox: First import of the folder$/),
  ]);
});

it.each([
  ['undo of the first edition', 'undo', {}, 'There is no edition before this one.'],
  ['undo to one that never was', 'undo', { edition: 9 }, 'There is no edition 9.'],
  ['undo to the live one', 'undo', { edition: 1 }, 'Nothing has changed. Edition 1 goes on.'],
  ['an edition that never was', 'show', { edition: 9 }, 'There is no edition 9.'],
  ['a page beyond the last', 'history', { page: 2 }, 'There are no editions on this page.'],
  ['a card that is none', 'retire', { card: '../bridge' }, 'There is no such card.'],
])('says so where there is nothing to do: %s', async (_reason, subcommand, options, text) => {
  const { run } = await atTheDesk();
  const { content, components } = await run(subcommand, options);
  expect(content).toContain(text);
  expect(components ?? []).toEqual([]);
});

it('an edition is shown with all its cards', async () => {
  const { run } = await atTheDesk();
  const { content, attachments } = await run('show', { edition: 1 });
  expect(content).toMatch(/^\*\*Edition 1\*\*.*First import of the folder\n3 cards; 0 entries/);
  const [file] = attachments;
  expect(file.filename).toBe('edition-1.yaml');
  expect(await (await fetch(file.url)).text()).toContain('id: bridge-cost');
});

it.each([
  ['answered', COST, /^\*\*answer\*\*, 100 % sure\n• bridge-cost: Repairing.*\nBest match\n• bridge-cost \d/],
  ['not answered', 'Who won the chess championship?', /^\*\*decline \(off-topic\)\*\*/],
])('a question is tried, and not counted: %s', async (_reason, question, text) => {
  const { run } = await atTheDesk();
  expect((await run('try', { question })).content).toMatch(text);
  expect((await run('status')).content).toContain('0 answered, 0 corrected, 0 suggested, 0 declined');
});
