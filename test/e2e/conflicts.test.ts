import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { conflictSelectId } from '../../src/discord/desk-custom-ids.js';
import { type AtTheDesk, atTheDesk } from '../support/at-the-desk.js';
import { answerOf } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { findButton, shownIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';

const LIGHTHOUSE = 'lighthouse-opening';
const BAKERY = 'bakery-owner';

/** Cards that the folder and a moderator have changed, each in their own way; the folder has been read. */
async function inConflict(...ids: string[]) {
  const desk = await atTheDesk();
  const { story, run } = desk;
  const inFolder = (say: string): void =>
    story.writeCards(
      'all',
      story.cards.map((card) => (ids.includes(card.id) ? { ...card, answer: `The folder says ${say}.` } : card)),
    );
  for (const id of ids) await edit(desk, id, 'A moderator says May.');
  inFolder('June');
  expect((await run('refresh')).content).toBe(
    `Nothing has changed. Edition ${ids.length + 1} goes on.\n` +
      `Changed in the folder and by moderators, so left as it was: ${ids.length}. \`/knowledge conflicts\` settles it.`,
  );
  return { ...desk, inFolder };
}

async function edit({ desk }: AtTheDesk, id: string, answer: string): Promise<void> {
  const proposal = await desk.propose(answerOf(desk, id, answer));
  if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
  expect(await desk.publish(proposal, { author: 'jun', reason: 'newer' })).toMatchObject({ kind: 'published' });
}

/** Chooses the first conflict of those listed. @returns the message that shows its two sides */
async function choose(desk: AtTheDesk) {
  const list = await desk.run('conflicts');
  const [, value = ''] = /"value":"([0-9a-f]{12})"/.exec(JSON.stringify(list.components)) ?? [];
  const outcome = await desk.moderator.select(list, conflictSelectId(), [value]);
  requireAnswer(desk, outcome, 'deferred-update');
  const [message] = await findButton(desk.moderator, desk.channel, 'Keep the live one');
  return message;
}

const shownAgain = ({ moderator, channel }: AtTheDesk, id: string) =>
  expect.poll(() => moderator.messages(channel).find((message) => message.id === id)?.content);

it('a conflict shows both sides; the folder’s is taken through the same preview', async () => {
  const desk = await inConflict(LIGHTHOUSE);
  const { run, moderator, ask } = desk;
  expect((await run('status')).content).toContain(
    `Conflicts with the folder: 1\n• card “When does the lighthouse reopen?”`,
  );
  const list = await run('conflicts');
  expect(list.flags).toBe(MessageFlags.Ephemeral);
  expect(list.content).toContain(
    `by moderators: 1.** The live text stays until it is settled.\n• card “When does the lighthouse reopen?”`,
  );
  expect((await choose(desk)).content).toBe(
    `**card “When does the lighthouse reopen?”**, changed in the folder and by moderators\n` +
      '**answer**\nlive: A moderator says May.\nfolder: The folder says June.',
  );
  const { message } = requireAnswer(desk, await desk.press('Take the folder’s'), 'deferred');
  expect((await shownIn(moderator, message)).content).toContain('says **May**. → **The folder** says **June**.');
  expect(await ask('When does the lighthouse reopen?'), 'seen, not done').toContain('says May');
  expect(await desk.publish()).toBe('**Edition 3 is live.**');
  expect(await ask('When does the lighthouse reopen?')).toContain('The folder says June.');
  expect(desk.edition().reason).toBe(`Took the folder’s card ${LIGHTHOUSE}`);
  expect((await run('conflicts')).content).toBe('There are no conflicts: nothing is to be settled.');
});

it('the live one is kept, and the conflict comes back when the folder says something new', async () => {
  const desk = await inConflict(LIGHTHOUSE, BAKERY);
  const { id } = await choose(desk);
  requireAnswer(desk, await desk.press('Keep the live one'), 'deferred-update');
  await shownAgain(desk, id).toMatch(/^Kept the live one: card .*\n\*\*Changed in the folder and by moderators: 1\./);
  await choose(desk);
  requireAnswer(desk, await desk.press('Keep the live one'), 'deferred-update');
  const nothing = 'There are no conflicts: nothing is to be settled.';
  await expect.poll(async () => (await desk.run('conflicts')).content).toBe(nothing);
  expect((await desk.run('refresh')).content).toBe('Nothing has changed. Edition 3 goes on.');
  expect((await desk.run('conflicts')).content, 'settled').toBe(nothing);
  desk.inFolder('July');
  await desk.run('refresh');
  expect((await desk.run('conflicts')).content).toContain('by moderators: 2.');
});

it('a conflict whose sides are no longer as they were shown is not settled by that', async () => {
  const desk = await inConflict(LIGHTHOUSE);
  const { id } = await choose(desk);
  desk.inFolder('July');
  await desk.run('refresh');
  requireAnswer(desk, await desk.press('Keep the live one'), 'deferred-update');
  await shownAgain(desk, id).toMatch(/^That is no longer as it was shown/);
  expect(await desk.desk.conflicts()).toHaveLength(1);
});

it('two sides too long for a message are whole in a file', async () => {
  const desk = await atTheDesk();
  const { story } = desk;
  const wordings = (say: string): string[] =>
    Array.from({ length: 20 }, (_, i) => `${i} ${say.repeat(12)} lighthouse?`);
  const [first, ...others] = story.cards;
  const before = desk.edition().answerer.findCard(LIGHTHOUSE);
  if (!before) throw new Error('it is one of the story');
  const cards = [{ ...before, alsoAsked: wordings('does it open') }];
  const proposal = await desk.desk.propose({ kind: 'put-cards', cards });
  if (proposal.kind !== 'proposal') throw new Error(JSON.stringify(proposal));
  await desk.desk.publish(proposal, { author: 'jun', reason: 'more' });
  story.writeCards('all', [{ ...first, alsoAsked: wordings('is it shut') }, ...others]);
  await desk.run('refresh');
  const { content, attachments } = await choose(desk);
  expect(content.length).toBeLessThanOrEqual(2_000);
  const whole = await (await fetch(requireFirst(attachments).url)).text();
  expect(whole).toContain('19 does it open');
  expect(whole).toContain('19 is it shut');
});
