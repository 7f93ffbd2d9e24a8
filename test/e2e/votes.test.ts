import { join } from 'node:path';
import { MessageFlags } from 'discord.js';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import type { Desk } from '../../src/desk/desk.js';
import { noteId, voteButtonId } from '../../src/discord/custom-ids.js';
import { openDeskOn } from '../support/desks.js';
import { requireAt } from '../support/elements.js';
import { requireCard } from '../support/questions.js';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { temporaryFolder } from '../support/story.js';

/** A path that no file can have. */
const NOWHERE = '/dev/null/factbox.db';

/** A bot that has answered one member's question in public. */
async function answered(options: { desk?: Desk; env?: Record<string, string> } = {}) {
  const running = await startBot(options);
  const { discord, edition } = running;
  const { general } = discord.ids.home;
  const [asker, other] = [discord.person(discord.ids.member), discord.person(discord.ids.otherMember)];
  const { id, question } = requireCard(edition());
  const { message } = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
  return { ...running, general, asker, other, card: id, question, message };
}

it('one person has one vote on a card, the last one; others have their own', async () => {
  const { desk, asker, other, general, card, message } = await answered();
  const votesAre = (up: number, down: number) => expect.poll(desk.privacy.votes).toEqual([{ card, up, down }]);
  await asker.click(message, voteButtonId(card, 'up'));
  await votesAre(1, 0);
  await asker.click(message, voteButtonId(card, 'up'));
  await asker.click(message, voteButtonId(card, 'down'));
  await votesAre(0, 1);
  await other.click(message, voteButtonId(card, 'up'));
  await votesAre(1, 1);
  await expect.poll(() => other.messages(general).at(-1)?.content).toMatch(/^Thank you/);
  expect(other.messages(general).at(-1)).toMatchObject({ components: [] });
  expect(other.messages(general)).toHaveLength(2);
});

it('what is wrong with an answer lands in the gaps, with the question and without a name', async () => {
  const running = await answered();
  const { desk, asker, general, card, question, message } = running;
  await asker.click(message, voteButtonId(card, 'down'));
  await expect.poll(() => asker.messages(general).at(-1)?.components).toHaveLength(1);
  const opened = requireAnswer(
    running,
    await asker.click(requireAt(asker.messages(general), 1), noteId(card)),
    'modal',
  );
  await asker.submit(opened.modal, { note: `It is dated. <@${asker.user.id}>` });
  const last = () => asker.messages(general).at(-1);
  await expect.poll(() => last()?.content).toBe('Thank you. The moderators will see it, without your name.');
  expect(last()?.flags).toBe(MessageFlags.Ephemeral);
  expect(await desk.gaps()).toMatchObject([{ source: 'disliked', question, notes: ['It is dated.'], count: 1 }]);
});

it('what somebody wrote is kept, whatever the limit; over it, nobody is let write in vain', async () => {
  const running = await answered({ env: { QUESTIONS_PER_MINUTE: '3' } });
  const { desk, asker, general, card, message } = running;
  await asker.click(message, voteButtonId(card, 'down'));
  await expect.poll(() => asker.messages(general).at(-1)?.components).toHaveLength(1);
  const thanks = requireAt(asker.messages(general), 1);
  const { modal } = requireAnswer(running, await asker.click(thanks, noteId(card)), 'modal');
  // The question, the vote and the form were three.
  const again = requireAnswer(running, await asker.click(thanks, noteId(card)), 'message');
  expect(again.message.content).toMatch(/^That is a lot of questions at once/);
  await asker.submit(modal, { note: 'It is dated.' });
  await expect.poll(desk.gaps).toMatchObject([{ source: 'disliked', notes: ['It is dated.'] }]);
  expect(await desk.gaps()).toMatchObject([{ source: 'disliked', notes: ['It is dated.'] }]);
});

it('a vote on a card that is gone counts for nothing', async () => {
  const running = await answered();
  const { desk, asker, card, message } = running;
  const proposal = await desk.propose({ kind: 'retire-card', id: card });
  if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
  const result = await desk.publish(proposal, { author: 'Ada', reason: 'It is out of date.' });
  expect(result.kind).toBe('published');
  const pressed = requireAnswer(running, await asker.click(message, voteButtonId(card, 'up')), 'message');
  expect(pressed.message.content).toMatch(/no longer part of the story/);
  expect(await desk.privacy.votes()).toEqual([]);
});

it('a note is stored before the thanks; one that cannot be is given back', async () => {
  const file = join(await temporaryFolder(), 'facts.db');
  const { desk } = await openDeskOn({ file });
  const running = await answered({ desk });
  const { asker, general, card, message } = running;
  await asker.click(message, voteButtonId(card, 'down'));
  await expect.poll(() => asker.messages(general).at(-1)?.components).toHaveLength(1);
  const thanks = requireAt(asker.messages(general), 1);
  const { modal } = requireAnswer(running, await asker.click(thanks, noteId(card)), 'modal');
  // Nothing but the store itself knows whether it is stored.
  const other = new Database(file);
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  await asker.submit(modal, { note: 'It is dated.' });
  await new Promise(setImmediate);
  const last = () => asker.messages(general).at(-1)?.content;
  expect(last()).not.toContain('The moderators will see it');
  other.exec('commit');
  await expect.poll(last).toContain('The moderators will see it');
  expect(other.prepare("select note from gaps where source = 'disliked'").all()).toEqual([{ note: 'It is dated.' }]);
  other.exec('drop table gaps');
  await asker.submit(modal, { note: 'It is *old*.' });
  await expect
    .poll(last)
    .toBe('I cannot note that right now. Please try again in a while. You wrote:\n> It is \\*old\\*.');
});

it('a store that fails keeps a vote from being noted, which the voter is told, and no question from being answered', async () => {
  const { desk } = await openDeskOn({ file: NOWHERE });
  const { asker, general, card, message } = await answered({ desk });
  await asker.click(message, voteButtonId(card, 'up'));
  await expect.poll(() => asker.messages(general).at(-1)?.content).toMatch(/^I cannot note that/);
});
