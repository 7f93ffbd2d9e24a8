import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { atTheDesk } from '../support/at-the-desk.js';
import { shownIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { BAKERY_FORM } from '../support/small-story.js';

const COST = 'How much does the bridge repair cost?';

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

const UNANSWERED = 'Who painted the town hall yellow?';

/** A question that the story does not answer, asked twice, and chosen from the list of gaps. */
async function withChosenGap() {
  const desk = await atTheDesk();
  const { ask, run, moderator } = desk;
  await ask(UNANSWERED);
  await ask(UNANSWERED);
  const list = await run('gaps');
  expect(list.content).toMatch(/^\*\*Open: 1\*\*\n• 2 × Who painted the town hall yellow\?, last <t:\d+:d>$/);
  const values = /"value":"([0-9a-f-]{36})"/.exec(JSON.stringify(list.components)) ?? [];
  const chosen = requireAnswer(desk, await moderator.select(list, 'gaps', [values[1]]), 'update');
  expect(chosen.message.content).toMatch(/^\*\*Asked 2 ×\*\*/);
  return desk;
}

it('a gap is dismissed', async () => {
  const desk = await withChosenGap();
  const { message } = requireAnswer(desk, await desk.press('Dismiss'), 'update');
  expect(message).toMatchObject({ content: `Dismissed: ${UNANSWERED}`, components: [] });
  expect((await desk.run('gaps')).content).toMatch(/^Nothing is open/);
});

it('a gap is linked to a card as another way to ask it, and settled by that', async () => {
  const desk = await withChosenGap();
  const { message } = requireAnswer(desk, await desk.press('Link to a card'), 'update');
  const menu = /gap:link-to:[0-9a-f-]{36}/.exec(JSON.stringify(message.components))?.[0] ?? '';
  const outcome = await desk.moderator.select(message, menu, ['bakery-owner']);
  const preview = await shownIn(desk.moderator, requireAnswer(desk, outcome, 'deferred').message);
  expect(preview.content).toContain('Changed 1');
  expect((await desk.run('gaps')).content, 'not before it is published').toMatch(/^\*\*Open: 1/);
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(await desk.ask(UNANSWERED)).toContain('Two sisters');
  expect((await desk.run('gaps')).content).toMatch(/^Nothing is open/);
});

it('a gap becomes a card, by a form with its question filled in', async () => {
  const desk = await withChosenGap();
  const { modal } = requireAnswer(desk, await desk.press('Write a card'), 'modal');
  expect(JSON.stringify(modal.data)).toContain(UNANSWERED);
  const answer = 'The town hall was painted by a school class.';
  await desk.moderator.submit(modal, { ...BAKERY_FORM, question: UNANSWERED, answer });
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(await desk.ask(UNANSWERED)).toContain('school class');
  expect((await desk.run('gaps')).content).toMatch(/^Nothing is open/);
});
