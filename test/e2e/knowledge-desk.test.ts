import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { atTheDesk } from '../support/at-the-desk.js';
import { answerOf, requireProposal } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { press, shownIn, typedIn } from '../support/previews.js';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { BAKERY_FORM } from '../support/small-story.js';

const COST = 'How much does the bridge repair cost?';

it('a card is retired, and brought back by undo; the history has it all', async () => {
  const { run, ask, publish: publishIt, moderator, member, channel, edition } = await atTheDesk();
  const offered = await moderator.complete(channel, 'knowledge', { card: 'bridge' }, 'card', { subcommand: 'retire' });
  expect(offered).toMatchObject({ choices: [{ name: COST, value: 'bridge-cost' }] });
  expect(
    await member.complete(channel, 'knowledge', { card: 'bridge' }, 'card', { subcommand: 'retire' }),
    'nothing is offered to members',
  ).toMatchObject({ kind: 'failed', reason: 'This command is not offered here.' });

  expect((await run('retire', { card: 'bridge-cost' })).content).toContain(
    '**Removed: 1**\n• How much does the bridge',
  );
  expect(await ask(COST)).toContain('forty thousand');
  expect(await publishIt()).toBe('**Edition 2 is live.**');
  expect(await ask(COST)).not.toContain('forty thousand');

  const preview = await run('undo');
  expect(preview.content).toContain('**Added: 1**\n• How much does the bridge');
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

it('the history has pages, and undo goes back to any edition in it', async () => {
  const { desk, run, publish: publishIt, ask } = await atTheDesk();
  for (let i = 2; i <= 12; i++) {
    const proposal = await desk.propose(answerOf(desk, 'bridge-cost', `Repairing the bridge costs ${i} crowns.`));
    if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
    await desk.publish(proposal, { author: 'jun', reason: `It is ${i} crowns now` });
  }
  const [first, second, third] = await Promise.all([
    run('history', { page: 1 }),
    run('history', { page: 2 }),
    run('history', { page: 3 }),
  ]);
  const numbers = ({ content }: { content: string }): number[] =>
    [...content.matchAll(/^\*\*(\d+)\*\*/gm)].map((line) => Number(line[1]));
  expect(numbers(first)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  expect(first.content).toContain('jun: It is 12 crowns now');
  expect(first.content).toMatch(/Earlier ones: \/knowledge history page:2$/);
  expect(numbers(second)).toEqual([2, 1]);
  expect(second.content).not.toContain('Earlier ones');
  expect(third.content).toBe('There are no editions on this page.');
  expect((await run('undo', { edition: 4 })).content).toContain(
    '**12** crowns. → Repairing the bridge costs **4** crowns.',
  );
  expect(await publishIt()).toBe('**Edition 13 is live.**');
  expect(await ask(COST)).toContain('4 crowns');
});

it('the status tells what answers, by whom, how it goes, and how the store does', async () => {
  const { run, ask, publish: publishIt } = await atTheDesk();
  await ask(COST);
  await ask('Who painted the town hall yellow?');
  await run('retire', { card: 'bakery-owner' });
  await publishIt();
  expect((await run('status')).content.split('\n')).toEqual([
    expect.stringMatching(/^\*\*Edition 2\*\* \([0-9a-f]{12}\), served since <t:\d+:R>$/),
    'Published by ada: Retired the card bakery-owner',
    'News from a small town, 2024-05-01',
    '2 cards; 0 entries of what the story does not say',
    expect.stringMatching(/^Stored in SQLite, last used in \d+ ms$/),
    'Replies in the last 7 days: answer 1, correction 0, nearest 0, decline 1',
    'Conflicts with the folder: 0',
    'Open gaps: 1',
    '• 1 person, 1 ×: Who painted the town hall yellow?',
  ]);
});

it.each([
  ['undo of the first edition', 'undo', {}, 'There is no edition before this one that has not been undone.'],
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
  const file = requireFirst(attachments);
  expect(file.filename).toBe('edition-1.yaml');
  expect(await (await fetch(file.url)).text()).toContain('id: bridge-cost');
});

it.each([
  [
    'answered',
    COST,
    /^\*\*answer\*\*, 100 % sure\n• bridge-cost: Repairing.*\nAsked: how much money\nbridge-cost tells: .*\nBest match\n• bridge-cost \d/,
  ],
  ['not answered', 'Who won the chess championship?', /^\*\*decline\*\*, \d+ % sure/],
])('a question is tried, and not counted: %s', async (_reason, question, text) => {
  const { run } = await atTheDesk();
  expect((await run('try', { question })).content).toMatch(text);
  expect((await run('status')).content).toContain('answer 0, correction 0, nearest 0, decline 0');
});

const UNANSWERED = 'Who painted the town hall yellow?';
const SIMILAR = 'who has painted the yellow town hall';

/** A question that the story does not answer, asked in two wordings, and chosen from the list of gaps. */
async function withChosenGap() {
  const desk = await atTheDesk();
  const { ask, run, moderator } = desk;
  await ask(UNANSWERED);
  await ask(UNANSWERED);
  await ask(SIMILAR);
  const list = await run('gaps');
  expect(list.content).toMatch(
    /^\*\*Open: 1\*\*\n• 1 person, 3 ×: Who painted the town hall yellow\?, last <t:\d+:d>$/,
  );
  const values = /"value":"([0-9a-f-]{36})"/.exec(JSON.stringify(list.components)) ?? [];
  requireAnswer(desk, await moderator.select(list, 'gaps', [requireAt(values, 1)]), 'deferred-update');
  const chosen = await desk.becomes(list);
  const [asked, ...wordings] = chosen.content.split('\n');
  expect(asked).toMatch(/^\*\*Asked: 1 person, 3 ×\*\*, first <t:\d+:d>, last <t:\d+:d>$/);
  expect(wordings).toEqual([`• ${UNANSWERED}`, `• ${SIMILAR}`]);
  expect(JSON.stringify([list, chosen]), 'never who').not.toContain(desk.member.user.id);
  return { ...desk, chosen };
}

it('undo steps back, and further; revert takes one edition back and keeps what came later', async () => {
  const running = await atTheDesk();
  const { desk, run, publish, press, moderator, channel, edition } = running;
  const say = async (id: string, answer: string): Promise<void> => {
    const proposal = await requireProposal(desk, answerOf(desk, id, answer));
    await desk.publish(proposal, { author: 'Ada', reason: 'newer' });
  };
  const answers = () => edition().answerer.knowledge.cards.map(({ answer }) => answer);
  const first = answers();
  await say('bridge-cost', 'Repairing the bridge costs 5 crowns.');
  const second = answers();
  await say('bakery-owner', 'Three sisters bought the bakery.');
  await run('undo');
  expect(await publish()).toBe('**Edition 4 is live.**');
  expect(answers()).toEqual(second);
  await run('undo');
  await publish();
  expect(answers(), 'not what was undone').toEqual(first);
  expect((await run('undo')).content).toContain('There is no edition before');
  await say('bridge-cost', 'Repairing the bridge costs 6 crowns.');
  await say('bakery-owner', 'Four sisters bought the bakery.');
  const kept = await run('revert', { edition: 6 });
  expect(kept.content).toContain('costs **6** crowns. → Repairing the bridge costs **forty thousand** crowns.');
  await publish();
  expect(answers()).toEqual([first[0], 'Four sisters bought the bakery.', first[2]]);
  const again = await run('revert', { edition: 2 });
  expect(again.content).toContain('Nothing has changed');
  const pressed = requireAnswer(running, await press('Undo'), 'deferred');
  expect((await shownIn(moderator, pressed.message)).content, 'edition 8 above it').toContain('**6** crowns');
  const offered = await moderator.complete(channel, 'knowledge', { edition: 'newer' }, 'edition', {
    subcommand: 'revert',
  });
  expect(JSON.stringify(offered)).toContain('Ada: newer');
});

it('a gap is dismissed', async () => {
  const desk = await withChosenGap();
  requireAnswer(desk, await desk.press('Dismiss'), 'deferred-update');
  expect(await desk.becomes(desk.chosen)).toMatchObject({ content: `Dismissed: ${UNANSWERED}`, components: [] });
  expect((await desk.run('gaps')).content).toMatch(/^Nothing is open/);
});

it('a gap is linked to a card as another way to ask it, and settled by that', async () => {
  const desk = await withChosenGap();
  requireAnswer(desk, await desk.press('Link to a card'), 'deferred-update');
  const message = await desk.becomes(desk.chosen);
  expect(message.content).toContain('`/knowledge link` finds every card');
  const menu = /gap:link-to:[0-9a-f-]{36}/.exec(JSON.stringify(message.components))?.[0] ?? '';
  const outcome = await desk.moderator.select(message, menu, ['bakery-owner']);
  const preview = await shownIn(desk.moderator, requireAnswer(desk, outcome, 'deferred').message);
  expect(preview.content).toContain('**Changed: 1**\n• Who bought the bakery?\n');
  expect(preview.content).toMatch(
    / {2}also asked: added "Who painted the town hall yellow\?", "who has painted[^"]*"$/,
  );
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

it('a press on what an earlier process listed is acknowledged before the store is read', async () => {
  const { desk, bot, discord, moderator, channel, chosen, becomes } = await withChosenGap();
  await bot.stop();
  let wasListed = false;
  const restarted = await startBot({
    discord,
    desk: { ...desk, findListedGap: (id) => (wasListed ? desk.findListedGap(id) : undefined) },
  });
  requireAnswer(restarted, await press(moderator, channel, 'Write a card'), 'deferred-update');
  expect((await becomes(chosen)).content).toMatch(/^\*\*I was started anew meanwhile: press once more\.\*\*/);
  wasListed = true;
  requireAnswer(restarted, await press(moderator, channel, 'Write a card'), 'modal');
});

it('an answer that was disliked is mended in the form of its card, and settled by that', async () => {
  const desk = await atTheDesk();
  const { moderator } = desk;
  await desk.desk.tally.dislike(COST, 'It is fifty by now', desk.member.user.id);
  await desk.desk.tally.flush();
  expect((await desk.run('status')).content).toMatch(
    /\n• 1 person, 1 ×: How much does the bridge .*\? \(answer disliked\)$/,
  );
  const list = await desk.run('gaps');
  const [, gap = ''] = /"value":"([0-9a-f-]{36})"/.exec(JSON.stringify(list.components)) ?? [];
  requireAnswer(desk, await moderator.select(list, 'gaps', [gap]), 'deferred-update');
  const chosen = await desk.becomes(list);
  expect(chosen.content).toMatch(
    /^\*\*Answer disliked: 1 person, 1 ×\*\*.*\n.*\nThe answer: Repairing the bridge costs.*\nSaid to be wrong: It is fifty by now$/,
  );
  expect(JSON.stringify(chosen.components), 'it is a card already').not.toContain('Link to a card');
  const { modal } = requireAnswer(desk, await desk.press('Edit the card'), 'modal');
  expect(modal.data.title).toBe('Edit a card');
  const answer = 'Repairing the bridge costs fifty thousand crowns.';
  await moderator.submit(modal, { ...typedIn(modal), answer });
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(desk.edition()).toMatchObject({ reason: 'Edited the card bridge-cost' });
  expect(desk.edition().answerer.knowledge.cards).toHaveLength(3);
  expect(await desk.ask(COST)).toContain('fifty thousand');
  expect((await desk.run('gaps')).content).toMatch(/^Nothing is open/);
});
