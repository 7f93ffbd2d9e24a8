import { expect, it } from 'vitest';
import { CLAIM_MS } from '../../src/desk/claims.js';
import type { Desk } from '../../src/desk/desk.js';
import { stopTellingId, tellButtonId } from '../../src/discord/custom-ids.js';
import { quotedQuestion } from '../../src/discord/plain.js';
import { createHeldClock, type LocalDiscordOptions } from '../../src/local-discord/index.js';
import { StoreFault } from '../../src/store/store.js';
import { openDeskOn } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { requireCard } from '../support/questions.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const QUESTION = 'How do I tune a violin?';
const ANSWER = 'By the pegs, from the A string to the others.';
const MESSAGE = 'POST /channels/:channel/messages';
/** A path that no file can have. */
const NOWHERE = '/dev/null/factbox.db';

/** A member who was declined an answer, and pressed the button that offers to tell it later. */
async function declined(options: { desk?: Desk; question?: string; clock?: LocalDiscordOptions['clock'] } = {}) {
  const running = await startBot(options);
  const { question = QUESTION } = options;
  const { discord } = running;
  const { general } = discord.ids.home;
  const asker = discord.person(discord.ids.member);
  const { message } = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
  await asker.click(message, tellButtonId());
  const lastSeen = () => asker.messages(general).at(-1)?.content;
  return { ...running, general, asker, dm: asker.openDm(), lastSeen };
}

/** Publishes a card that answers the question. */
async function publishAnswer(desk: Desk, asked = 'tuning a violin'): Promise<void> {
  const card = { ...requireCard(desk.current()), id: 'violin-tuning', question: QUESTION, answer: ANSWER };
  const wordings = ['violin tuning how', 'lesson on violin tuning', 'tune a violin', 'What tunes a violin?'];
  const proposal = await desk.propose({
    kind: 'put-cards',
    cards: [{ ...card, alsoAsked: [...wordings, 'violin pegs and strings', asked], misconceptions: [] }],
  });
  if (proposal.kind !== 'proposal') throw new Error(JSON.stringify(proposal));
  const result = await desk.publish(proposal, { author: 'Ada', reason: 'It is asked often.' });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
}

it('who wants to be told an answer is told it once, by a direct message, when there is one', async () => {
  const { bot, desk, asker, dm, lastSeen } = await declined();
  await expect.poll(lastSeen).toMatch(/^I will send you a direct message/);
  expect(asker.messages(dm)).toEqual([]);
  await publishAnswer(desk);
  await expect.poll(() => asker.messages(dm)).toHaveLength(1);
  const told = requireFirst(asker.messages(dm));
  expect(told.content.replace(/<t:\d+:\w>/g, 'a day')).toBe(
    `-# ${QUESTION}\n-# You asked this on a day, and wanted to be told when there is an answer.\n${ANSWER}\n-# sentence 1 of the article as of a day`,
  );
  expect(JSON.stringify(told.components)).toContain(stopTellingId());
  await bot.stop();
  expect(await desk.privacy.forget(asker.user.id)).toMatchObject({ subscriptions: 0 });
});

it.each([
  ['long', `${QUESTION} ${'I have a violin and so much time. '.repeat(4)}`.trim()],
  ['with markup and a link', `> ${QUESTION} _violins_ \\ https://example.org/tune_violin [tune](x)`],
])('every question can be told an answer to, as it was asked: %s', async (_reason, question) => {
  const { desk, asker, dm, lastSeen } = await declined({ question });
  await expect.poll(lastSeen).toMatch(/^I will send you/);
  await publishAnswer(desk, question);
  await expect.poll(() => asker.messages(dm)[0]?.content).toContain(ANSWER);
  expect(quotedQuestion(requireFirst(asker.messages(dm)).content)).toBe(question);
});

it('nothing is kept before somebody presses; a press after the bot was started again will do', async () => {
  const { discord, bot, desk } = await startBot();
  const { general } = discord.ids.home;
  const asker = discord.person(discord.ids.member);
  await asker.slash(general, 'ask', { question: QUESTION });
  const message = requireFirst(asker.messages(general));
  await bot.stop();
  expect(await desk.privacy.forget(asker.user.id)).toMatchObject({ subscriptions: 0 });
  await startBot({ discord, desk });
  await asker.click(message, tellButtonId());
  await expect.poll(() => asker.messages(general).at(-1)?.content).toMatch(/^I will send you/);
  expect(await desk.privacy.forget(asker.user.id)).toMatchObject({ subscriptions: 1 });
});

it('who was told may want no more, and is told of none', async () => {
  const { desk, asker, dm } = await declined();
  await publishAnswer(desk);
  await expect.poll(() => asker.messages(dm)).toHaveLength(1);
  await desk.subscriptions.subscribe(asker.user.id, 'Who sings in the harbour choir?');
  await asker.click(requireFirst(asker.messages(dm)), stopTellingId());
  await expect.poll(() => asker.messages(dm).at(-1)?.content).toMatch(/no more answers/);
  expect(await desk.privacy.forget(asker.user.id)).toMatchObject({ subscriptions: 0 });
});

it('who was told is not told again, where the process ended before it could say so', async () => {
  const clock = { ms: Date.now() };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const held = createHeldClock();
  let tries = 0;
  const end: Desk['subscriptions']['end'] = async (id) => {
    tries += 1;
    if (tries === 1) throw new StoreFault('it was killed', 'Start it again.');
    await desk.subscriptions.end(id);
  };
  const { asker, dm, lastSeen } = await declined({
    desk: { ...desk, subscriptions: { ...desk.subscriptions, end } },
    clock: held,
  });
  await expect.poll(lastSeen).toMatch(/^I will send you/);
  await publishAnswer(desk);
  await expect.poll(() => tries).toBe(1);
  // Discord no longer knows the nonce.
  held.pass(2 * CLAIM_MS);
  clock.ms += CLAIM_MS + 1;
  await expect.poll(() => tries).toBe(2);
  expect(asker.messages(dm)).toHaveLength(1);
  expect(await desk.privacy.forget(asker.user.id)).toMatchObject({ subscriptions: 0 });
});

it('who has closed their direct messages is not tried again', async () => {
  const { bot, discord, desk, asker, dm, lastSeen } = await declined();
  await expect.poll(lastSeen).toMatch(/^I will send you/);
  discord.faults.next({ route: MESSAGE, status: 403, code: 50007 });
  await publishAnswer(desk);
  const tries = () => discord.requests.filter(({ path }) => path.includes(`/channels/${dm}/messages`)).length;
  await expect.poll(tries).toBe(1);
  await bot.stop();
  expect(await desk.privacy.forget(asker.user.id)).toMatchObject({ subscriptions: 0 });
  expect(asker.messages(dm)).toEqual([]);
});

it('who cannot be noted, because the store fails, is told so', async () => {
  const { desk } = await openDeskOn({ file: NOWHERE });
  const { lastSeen } = await declined({ desk });
  await expect.poll(lastSeen).toMatch(/^I cannot note that/);
});
