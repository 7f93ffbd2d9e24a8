import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/local-discord/index.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { requireCard, requireFollowUp } from '../support/questions.js';
import { type RunningBot, startBot } from '../support/running-bot.js';

const NO_CONTENT = '';

/** What the bot has said in a channel, as a person sees it. */
const saidIn = (person: Person, channel: string): string[] =>
  person
    .messages(channel)
    .filter(({ author }) => author.bot)
    .map(({ content }) => content);

async function talking(
  options = {},
): Promise<RunningBot & { person: Person; dm: string; general: string; bots: string }> {
  const running = await startBot(options);
  const { ids } = running.discord;
  const person = running.discord.person(ids.member);
  return { ...running, person, dm: person.openDm(), general: ids.home.general, bots: ids.bot };
}

describe('direct messages', () => {
  it('are answered by a reply that pings nobody, and follow-ups in their light', async () => {
    const { discord, person, dm, edition } = await talking();
    const { first, second, reply } = requireFollowUp(edition());
    const asked = person.send(dm, first);
    await expect.poll(() => saidIn(person, dm)).toHaveLength(1);
    person.send(dm, second);
    await expect.poll(() => saidIn(person, dm)).toHaveLength(2);
    const answer = requireAt(person.messages(dm), 1);
    const followUp = requireAt(person.messages(dm), 3);
    expect(answer.message_reference?.message_id).toBe(asked.id);
    if (reply.kind !== 'answer') throw new Error(reply.kind);
    expect(followUp.content.slice(0, 20)).toBe(requireFirst(reply.cards).answer.slice(0, 20));
    expect([answer, followUp].flatMap(({ id }) => discord.pingedBy(id))).toEqual([]);
  });

  it('of one person are no context for another', async () => {
    const { discord, person, dm, edition } = await talking();
    const { first, second } = requireFollowUp(edition());
    person.send(dm, first);
    await expect.poll(() => saidIn(person, dm)).toHaveLength(1);
    const other = discord.person(discord.ids.otherMember);
    const otherDm = other.openDm();
    other.send(otherDm, second);
    await expect.poll(() => saidIn(other, otherDm)).toHaveLength(1);
    expect(saidIn(other, otherDm)[0]).not.toBe(saidIn(person, dm)[0]);
    expect(saidIn(person, dm)).toHaveLength(1);
  });

  it('that only hold a file are answered with help', async () => {
    const { person, dm } = await talking();
    person.send(dm, NO_CONTENT, [{ name: 'a.txt', contentType: 'text/plain', data: new Uint8Array(1) }]);
    await expect.poll(() => saidIn(person, dm)).toHaveLength(1);
    expect(saidIn(person, dm)[0]).toContain('/ask');
  });

  it('over the limit are answered once, not each time', async () => {
    const { person, dm, edition } = await talking({ env: { QUESTIONS_PER_MINUTE: '1' } });
    const { question } = requireCard(edition());
    for (let count = 0; count < 4; count += 1) person.send(dm, question);
    await expect.poll(() => saidIn(person, dm)).toHaveLength(2);
    // A command is handled after the messages before it: by then nothing more may have come of them.
    await person.slash(dm, 'help');
    expect(saidIn(person, dm).filter((content) => content.includes('ask again in'))).toHaveLength(1);
    expect(saidIn(person, dm)).toHaveLength(3);
  });
});

describe('messages in a server', () => {
  it.each([
    ['that mention the bot are answered', 'ASK <@BOT>', 1],
    ['that mention it in the old form too', '<@!BOT> ASK', 1],
    ['that do not mention it are not', 'ASK', 0],
    ['that mention somebody else are not', 'ASK <@OTHER>', 0],
    ['that mention everybody are not', 'ASK @everyone', 0],
  ])('%s', async (_reason, text, replies) => {
    const { discord, person, general, edition } = await talking();
    const { question } = requireCard(edition());
    const { ids } = discord;
    person.send(general, text.replace('ASK', question).replace('BOT', ids.bot).replace('OTHER', ids.otherMember));
    // A later one that is answered for certain.
    const other = discord.person(ids.otherMember);
    const last = other.send(general, `<@${ids.bot}>`);
    await expect
      .poll(() => other.messages(general).some((one) => one.message_reference?.message_id === last.id))
      .toBe(true);
    await expect.poll(() => saidIn(other, general)).toHaveLength(replies + 1);
    const said = other.messages(general).filter(({ author }) => author.bot);
    expect(said.flatMap(({ id }) => discord.pingedBy(id))).toEqual([]);
  });

  it('that are only a mention are answered with help', async () => {
    const { person, general, bots } = await talking();
    person.send(general, `<@${bots}>`);
    await expect.poll(() => saidIn(person, general)).toHaveLength(1);
    expect(saidIn(person, general)[0]).toContain('/ask');
  });
});
