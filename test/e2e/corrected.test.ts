import { expect, it } from 'vitest';
import type { Change } from '../../src/desk/changes.js';
import type { Desk } from '../../src/desk/desk.js';
import type { Edition } from '../../src/model/edition.js';
import type { Card } from '../../src/model/knowledge.js';
import { answerOf, openDeskOn } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { knowledge } from '../support/previews.js';
import { requireCard } from '../support/questions.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const NEW_ANSWER = 'The story tells something else about it now.';
/** After which a correction that failed is tried again. */
const TRY_AGAIN_MS = 5 * 60_000;
const PATCH = 'PATCH /channels/:channel/messages/:message';

async function publish(desk: Desk, change: Change): Promise<void> {
  const proposal = await desk.propose(change);
  if (proposal.kind !== 'proposal') throw new Error(JSON.stringify(proposal));
  const result = await desk.publish(proposal, { author: 'Ada', reason: 'The story has moved.' });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
}

/** Another card that can be given any answer. */
function otherThan({ answerer }: Edition, card: Card): Card {
  return requireFirst(answerer.knowledge.cards.filter((one) => one !== card && !one.figures));
}

async function answered(options: { private?: boolean } = {}) {
  const clock = { ms: Date.now() };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const running = await startBot({ desk });
  const { discord, edition } = running;
  const { general } = discord.ids.home;
  const asker = discord.person(discord.ids.member);
  const card = requireCard(edition());
  const asked = { question: card.question, ...options };
  const { message } = requireAnswer(running, await asker.slash(general, 'ask', asked), 'message');
  const edits = () => discord.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/channels/'));
  const shown = () => requireFirst(asker.messages(general));
  const moderatorSees = async () => (await knowledge(discord.person(discord.ids.moderator), general, 'doctor')).content;
  return { ...running, moderatorSees, clock, desk, asker, general, card, message, edits, shown };
}

it('an answer whose card changes is edited in place, with the date and what it said before', async () => {
  const { desk, card, message, discord, edits, shown } = await answered();
  await publish(desk, answerOf(desk, card.id, NEW_ANSWER));
  await expect.poll(() => shown().content).toContain(`-# ${card.question}\n${NEW_ANSWER}\n`);
  expect(shown().id).toBe(message.id);
  const mark = requireFirst(shown().embeds).fields?.find(({ name }) => name === 'Corrected');
  expect(mark?.value).toMatch(/^<t:\d+:D>\nBefore: /);
  expect(discord.pingedBy(message.id)).toEqual([]);
  expect(edits()).toHaveLength(1);
});

it('several answers are edited newest first, one by one in a channel, and again where Discord asks to wait', async () => {
  const { desk, asker, general, card, message, discord, edits, edition } = await answered();
  const other = otherThan(edition(), card);
  await asker.slash(general, 'ask', { question: other.question });
  const newer = requireAt(asker.messages(general), 1);
  const thread = asker.startThread(general, 'One');
  await asker.slash(thread, 'ask', { question: card.question });
  const elsewhere = requireFirst(asker.messages(thread));
  const isEdited = ({ id }: { id: string }) => edits().filter(({ path }) => path.endsWith(id)).length;
  discord.faults.next({ route: PATCH, status: 429, retryAfter: 0.2 });
  const cards = [card, other].map((one) => ({ ...one, answer: NEW_ANSWER }));
  await publish(desk, { kind: 'put-cards', cards });
  await expect.poll(() => isEdited(newer) > 0 && isEdited(elsewhere) > 0).toBe(true);
  expect(isEdited(message), 'it waits for the newer one of its channel').toBe(0);
  await expect.poll(() => isEdited(message)).toBe(1);
  await expect.poll(() => edits()).toHaveLength(4);
});

it('a claim is given back by who cannot come to it, and ends soon by itself', async () => {
  const { desk, bot, card, message, clock } = await answered();
  await bot.stop();
  await publish(desk, answerOf(desk, card.id, NEW_ANSWER));
  const claimed = async () => (await desk.corrections.claimDue()).map(({ messageId }) => messageId);
  expect(await claimed()).toEqual([message.id]);
  expect(await claimed(), 'somebody is at it').toEqual([]);
  await desk.corrections.release([message.id]);
  expect(await claimed()).toEqual([message.id]);
  clock.ms += 9_000;
  expect(await claimed(), 'whoever it was has crashed').toEqual([message.id]);
});

it('an answer that the process did not live to know of is found, and put right', async () => {
  const clock = { ms: Date.now() };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const begin: Desk['shownAnswers']['begin'] = async (answer) => {
    await desk.shownAnswers.begin(answer);
    return { shown: () => undefined, refused: () => undefined };
  };
  const { discord, bot } = await startBot({ desk: { ...desk, shownAnswers: { ...desk.shownAnswers, begin } } });
  const { general } = discord.ids.home;
  const asker = discord.person(discord.ids.member);
  const card = requireCard(desk.current());
  await asker.slash(general, 'ask', { question: card.question });
  const thread = asker.startThread(general, 'Aside');
  asker.send(thread, 'What else?');
  asker.send(thread, `<@${discord.ids.bot}> ${card.question}`);
  await expect.poll(() => asker.messages(thread).at(-1)?.author.bot).toBe(true);
  await bot.stop();
  await publish(desk, answerOf(desk, card.id, NEW_ANSWER));
  clock.ms += 9_000;
  discord.faults.next({ route: 'GET /channels/:channel/messages', status: 403, code: 50001 });
  const { logged } = await startBot({ discord, desk });
  const moderatorSees = async () => (await knowledge(discord.person(discord.ids.moderator), general, 'doctor')).content;
  await expect.poll(() => logged.map(({ msg }) => msg)).toContain('an answer may not be put right');
  expect(await moderatorSees()).toContain('Public answers that still say what was corrected, 1');
  clock.ms += TRY_AGAIN_MS + 1;
  for (const channel of [general, thread])
    await expect
      .poll(() => asker.messages(channel).map(({ content }) => content))
      .toContainEqual(expect.stringContaining(NEW_ANSWER));
  expect(await moderatorSees()).not.toContain('still say what was corrected');
});

it('an answer whose card is retired is withdrawn', async () => {
  const { desk, card, shown } = await answered();
  await publish(desk, { kind: 'retire-card', id: card.id });
  await expect.poll(() => shown().content).toContain('This answer was withdrawn');
  expect(shown().components).toEqual([]);
});

it('an answer that waits when the bot stops is put right by the next one', async () => {
  const { desk, bot, card, discord, shown } = await answered();
  await bot.stop();
  await publish(desk, answerOf(desk, card.id, NEW_ANSWER));
  expect(shown().content).not.toContain(NEW_ANSWER);
  await startBot({ discord, desk });
  await expect.poll(() => shown().content).toContain(NEW_ANSWER);
});

it('a message that is gone is not tried again, and those after it are put right', async () => {
  const { clock, desk, asker, general, card, discord, edits, edition, shown } = await answered();
  const other = otherThan(edition(), card);
  await asker.slash(general, 'ask', { question: other.question });
  const newer = () => requireAt(asker.messages(general), 1);
  discord.faults.next({ route: PATCH, status: 404, code: 10008 });
  await publish(desk, { kind: 'put-cards', cards: [card, other].map((one) => ({ ...one, answer: NEW_ANSWER })) });
  await expect.poll(() => shown().content).toContain(NEW_ANSWER);
  clock.ms += 2 * TRY_AGAIN_MS;
  expect((await desk.corrections.claimDue()).map(({ messageId }) => messageId)).not.toContain(newer().id);
  expect(newer().content).not.toContain(NEW_ANSWER);
  expect(edits()).toHaveLength(2);
});

it('an answer that may not be edited is kept, listed, and put right once it may', async () => {
  const { desk, card, discord, clock, logged, shown, message, moderatorSees } = await answered();
  discord.faults.next({ route: PATCH, status: 403, code: 50001, message: 'Missing Access' });
  await publish(desk, answerOf(desk, card.id, NEW_ANSWER));
  await expect
    .poll(() => logged.find(({ msg }) => msg === 'an answer may not be put right'))
    .toMatchObject({
      ...{ level: 40, message: message.id, reason: 'Missing Access (50001)' },
    });
  expect(shown().content).not.toContain(NEW_ANSWER);
  const listed = /Public answers that still say what was corrected, 1: “.*” in #general of Story room, message \d+/;
  expect(await moderatorSees()).toMatch(listed);
  clock.ms += TRY_AGAIN_MS + 1;
  await expect.poll(() => shown().content).toContain(NEW_ANSWER);
  await expect.poll(moderatorSees).not.toMatch(listed);
});

it('neither a private answer nor one in direct messages is kept', async () => {
  const { desk, asker, general, card, edits, shown } = await answered({ private: true });
  asker.send(asker.openDm(), card.question);
  await expect.poll(() => asker.messages(asker.openDm())).toHaveLength(2);
  await asker.slash(general, 'ask', { question: card.question });
  await publish(desk, answerOf(desk, card.id, NEW_ANSWER));
  await expect.poll(() => asker.messages(general)[1]?.content).toContain(NEW_ANSWER);
  expect(shown().content).not.toContain(NEW_ANSWER);
  expect(edits()).toHaveLength(1);
});
