import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createHeldClock, NO_RESPONSE } from '../../src/local-discord/index.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { requireCard, requireFollowUp } from '../support/questions.js';
import { type RunningBotOptions, requireAnswer, startBot } from '../support/running-bot.js';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const MESSAGE = 'POST /channels/:channel/messages';

async function asking(options: RunningBotOptions = {}) {
  const running = await startBot(options);
  const { ids } = running.discord;
  const person = running.discord.person(ids.member);
  return { ...running, person, general: ids.home.general, question: requireCard(running.edition()).question };
}

describe('the connection', () => {
  it.each([
    ['is cut', (discord: TrialDiscord) => discord.faults.dropConnections()],
    ['is to be made anew', (discord: TrialDiscord) => discord.faults.forceReconnect()],
  ])('%s in the middle of a conversation, which goes on', async (_reason, trouble) => {
    const { discord, edition, person } = await asking();
    const { first, second, reply } = requireFollowUp(edition());
    const dm = person.openDm();
    person.send(dm, first);
    await expect.poll(() => person.messages(dm)).toHaveLength(2);
    trouble(discord);
    person.send(dm, second);
    await expect.poll(() => person.messages(dm).length).toBe(4);
    if (reply.kind !== 'answer') throw new Error(reply.kind);
    expect(requireAt(person.messages(dm), 3).content.slice(0, 20)).toBe(requireFirst(reply.cards).answer.slice(0, 20));
  });

  it('is cut while somebody asks, who is answered once it is back', async () => {
    const running = await asking();
    running.discord.faults.dropConnections();
    const outcome = await running.person.slash(running.general, 'ask', { question: running.question });
    requireAnswer(running, outcome, 'message');
  });

  it.each([
    ['the token is refused', (discord: TrialDiscord) => discord.faults.refuseToken(true), /refused the token/],
    [
      'an intent is not allowed',
      (discord: TrialDiscord) => discord.faults.disallowIntents(1),
      /refused the bot's intents/,
    ],
  ])('is not made where %s, and the bot says why', async (_reason, trouble, message) => {
    const discord = await startDiscord();
    trouble(discord);
    await expect(startBot({ discord })).rejects.toThrow(message);
  });
});

describe('a response that Discord', () => {
  it('limits is sent again, and shown once', async () => {
    const { discord, person, general, question } = await asking();
    discord.faults.next({ route: CALLBACK, status: 429, retryAfter: 0.05 });
    expect(await person.slash(general, 'ask', { question })).toMatchObject({ kind: 'message' });
    expect(person.messages(general)).toHaveLength(1);
  });

  it.each([500, 503])('fails with %i is sent again, and shown once', async (status) => {
    const { discord, person, general, question } = await asking();
    discord.faults.next({ route: CALLBACK, status });
    expect(await person.slash(general, 'ask', { question })).toMatchObject({ kind: 'message' });
    expect(person.messages(general)).toHaveLength(1);
  });

  it('fails for good is followed by an apology to the asker alone', async () => {
    const { discord, person, general, question, logged } = await asking();
    // The first try and its three repetitions.
    discord.faults.next({ route: CALLBACK, status: 500, times: 4 });
    const outcome = await person.slash(general, 'ask', { question });
    expect(outcome).toMatchObject({ kind: 'message', message: { flags: MessageFlags.Ephemeral } });
    const apology = requireFirst(person.messages(general));
    const id = /noted as (\w+)/.exec(apology.content)?.[1];
    expect(logged).toContainEqual(expect.objectContaining({ id, msg: 'a reply failed' }));
    expect(person.messages(general)).toHaveLength(1);
  });

  it('gets too late is given up, with no second message', async () => {
    const clock = createHeldClock();
    const { discord, person, general, question, logged } = await asking({ clock });
    const held = discord.faults.hold(CALLBACK);
    const asked = person.slash(general, 'ask', { question });
    await expect.poll(() => discord.requestsTo(CALLBACK)).toHaveLength(1);
    clock.pass(3_000);
    expect(await asked).toMatchObject({ kind: 'failed', reason: NO_RESPONSE });
    held.release();
    await expect.poll(() => logged.map(({ msg }) => msg)).toContain('a reply failed');
    expect(person.messages(general)).toEqual([]);
    const dm = person.openDm();
    person.send(dm, question);
    await expect.poll(() => person.messages(dm), { message: 'the bot goes on' }).toHaveLength(2);
  });

  it('forbids in a channel does not stop the bot', async () => {
    const { discord, person, question, logged } = await asking();
    const dm = person.openDm();
    discord.faults.next({ route: MESSAGE, status: 403, code: 50007 });
    person.send(dm, question);
    await expect.poll(() => logged.map(({ msg }) => msg)).toContain('a reply failed');
    person.send(dm, question);
    await expect.poll(() => person.messages(dm)).toHaveLength(3);
  });
});

it('two hundred questions at once are each answered once, those after the first by a link to it', async () => {
  // However slow the machine is: none becomes too old.
  const running = await asking({ clocks: { wall: () => 0, steady: () => 0 } });
  const { discord, question, general } = running;
  const { ids } = discord;
  const askers = [ids.member, ids.otherMember, ids.moderator, ids.roleModerator].map((id) => discord.person(id));
  const asked = Array.from({ length: 200 }, (_, index) =>
    requireAt(askers, index % askers.length).slash(general, 'ask', { question }),
  );
  for (const outcome of await Promise.all(asked)) requireAnswer(running, outcome, 'message');
  const seen = askers.flatMap((asker) => asker.messages(general).map(({ id }) => id));
  expect(new Set(seen).size).toBe(200);
  const callbacks = discord.requests.filter(({ path }) => path.startsWith('/interactions/'));
  expect(new Set(callbacks.map(({ path }) => path)).size).toBe(200);
  expect(callbacks).toHaveLength(200);
});

it('a stop waits for what is under way, and takes nothing new', async () => {
  const { discord, bot, person, general, question } = await asking();
  discord.faults.next({ route: CALLBACK, delayMs: 500 });
  const order: string[] = [];
  const asked = person.slash(general, 'ask', { question });
  await expect.poll(() => discord.requests.at(-1)?.path).toContain('/callback');
  const stopped = bot.stop();
  const before = discord.requests.length;
  const dm = person.openDm();
  person.send(dm, question);
  await Promise.all([asked.then(({ kind }) => order.push(kind)), stopped.then(() => order.push('stopped'))]);
  expect(order).toEqual(['message', 'stopped']);
  expect(discord.requests).toHaveLength(before);
  expect(person.messages(dm)).toHaveLength(1);
});
