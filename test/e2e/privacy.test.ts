import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { openDeskOn } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { knowledge } from '../support/previews.js';
import { requireFollowUp } from '../support/questions.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const DAY_MS = 86_400_000;
const { Ephemeral } = MessageFlags;

/** A path that no file can have. */
const NOWHERE = '/dev/null/factbox.db';

it.each([
  ['where questions are not logged', {}, false],
  ['and that questions are logged, where they are', { LOG_QUESTIONS: 'true' }, true],
])('/privacy tells the asker alone what is kept; %s', async (_reason, env, isLogged) => {
  const running = await startBot({ env });
  const { ids } = running.discord;
  const asker = running.discord.person(ids.member);
  const { message } = requireAnswer(running, await asker.slash(ids.home.general, 'privacy'), 'message');
  expect(message.flags).toBe(Ephemeral);
  expect(message.content).toContain('90 days');
  expect(message.content.includes('in the log')).toBe(isLogged);
});

it('/forget-me deletes what is kept of the person, and nothing of others', async () => {
  const running = await startBot();
  const { discord, desk, edition } = running;
  const { member, otherMember } = discord.ids;
  const { first, second, reply } = requireFollowUp(edition());
  const { id: card } = requireFirst(edition().answerer.knowledge.cards);
  const [person, other] = [discord.person(member), discord.person(otherMember)];
  for (const one of [person, other]) {
    one.send(one.openDm(), first);
    await expect.poll(() => one.messages(one.openDm())).toHaveLength(2);
    await desk.privacy.vote({ userId: one.user.id, card, edition: 1, value: 1 });
  }
  await person.slash(discord.ids.home.general, 'forget-me');
  await expect
    .poll(() => person.messages(discord.ids.home.general).at(-1)?.content)
    .toMatch(/^Deleted: .* votes \(1\), .* \(0\)/);
  expect(await desk.privacy.votes()).toEqual([{ card, up: 1, down: 0 }]);
  for (const one of [person, other]) {
    one.send(one.openDm(), second);
    await expect.poll(() => one.messages(one.openDm())).toHaveLength(4);
  }
  if (reply.kind !== 'answer') throw new Error(reply.kind);
  const openings = [person, other].map((one) => requireAt(one.messages(one.openDm()), 3).content.slice(0, 20));
  expect(openings.map((opening) => opening === requireFirst(reply.cards).answer.slice(0, 20))).toEqual([false, true]);
});

it('questions without an answer go after 90 days, by themselves', async () => {
  const clock = { ms: Date.now() };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const { discord } = await startBot({ desk });
  const { general } = discord.ids.home;
  const [asker, moderator] = [discord.person(discord.ids.member), discord.person(discord.ids.moderator)];
  const open = async () => (await knowledge(moderator, general, 'gaps')).content;
  await asker.slash(general, 'ask', { question: 'Who won the chess championship in Reykjavik?' });
  expect(await open()).toContain('1 person, 1 ×: Who won the chess');
  clock.ms += 89 * DAY_MS;
  await asker.slash(general, 'ask', { question: 'What is the price of a pizza in Rome?' });
  // It is written down by the same round that deletes what is old.
  await expect.poll(desk.gaps).toHaveLength(2);
  expect(await open()).toContain('1 person, 1 ×: Who won the chess');
  clock.ms += 2 * DAY_MS;
  await expect.poll(open).not.toContain('Who won the chess');
  expect(await open()).toContain('1 person, 1 ×: What is the price');
});

it('/forget-me says so where nothing can be deleted', async () => {
  const { desk } = await openDeskOn({ file: NOWHERE });
  const { discord } = await startBot({ desk });
  const asker = discord.person(discord.ids.member);
  await asker.slash(discord.ids.home.general, 'forget-me');
  await expect.poll(() => asker.messages(discord.ids.home.general).at(-1)?.content).toMatch(/^I cannot reach my store/);
});
