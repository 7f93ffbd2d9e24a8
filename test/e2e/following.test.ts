import { type APIMessage, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import type { Change } from '../../src/desk/changes.js';
import { CLAIM_MS } from '../../src/desk/claims.js';
import type { Desk } from '../../src/desk/desk.js';
import { createHeldClock } from '../../src/local-discord/index.js';
import { StoreFault } from '../../src/store/store.js';
import { answerOf, openDeskOn, requireCard } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const HOUR_MS = 3_600_000;
const DEMAND = 'What pay rise does the crew union want?';
const OFFER = 'What has the harbour company offered the crews?';

async function publish(desk: Desk, change: Change, reason = 'A newer figure.'): Promise<void> {
  const proposal = await desk.propose(change);
  if (proposal.kind !== 'proposal') throw new Error(JSON.stringify(proposal));
  const result = await desk.publish(proposal, { author: 'Ada', reason });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
}

async function started(change: (desk: Desk) => Desk = (desk) => desk) {
  const clock = { ms: Date.now() };
  const opened = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const desk = change(opened.desk);
  const held = createHeldClock();
  const running = await startBot({ desk, clock: held });
  const { discord } = running;
  const { general } = discord.ids.home;
  const person = discord.person(discord.ids.member);
  const say = async (command: string): Promise<APIMessage> => {
    requireAnswer(running, await person.slash(general, command), 'deferred');
    await expect.poll(() => latest().content).not.toBe('');
    return latest();
  };
  const latest = (): APIMessage => requireFirst(person.messages(general).slice(-1));
  const answerTo = async (act: Promise<unknown>): Promise<string> => {
    const before = latest().id;
    await act;
    await expect.poll(() => latest().id !== before && latest().content).toBeTruthy();
    return latest().content;
  };
  const told = (): string[] => person.messages(person.openDm()).map(({ content }) => content);
  return { ...running, clock, held, desk, person, general, say, latest, answerTo, told };
}

it('/changes tells what was, is and why, of the last day; or since the last look of who wants that kept', async () => {
  const { desk, clock, person, say, answerTo } = await started();
  clock.ms -= 30 * HOUR_MS;
  await publish(desk, answerOf(desk, 'strike-2019', 'A strike in 2019 ended after four days.'), 'Counted anew.');
  clock.ms += 29 * HOUR_MS;
  await publish(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  const day = await say('changes');
  expect(day.flags).toBe(MessageFlags.Ephemeral);
  expect(day.content).toContain('in the last 24 hours');
  expect(day.content).toMatch(
    /Was: The harbour company.* 2 percent\.\nIs: The company offers 3 percent\.\nWhy: A newer figure\./,
  );
  expect(day.content, 'that was the day before').not.toContain('2019');

  expect(await answerTo(person.click(day, 'look:keep'))).toContain('From now on I keep');
  clock.ms += 48 * HOUR_MS;
  await publish(desk, { kind: 'retire-card', id: 'strike-2019' }, 'It was another strike.');
  clock.ms += 48 * HOUR_MS;
  const later = await say('changes');
  expect(later.content).toContain('since you last looked');
  expect(later.content).toMatch(/Was: A strike in 2019 .*\nIs: withdrawn.*\nWhy: It was another strike\./);
  expect(later.content).not.toContain('percent');
  expect((await say('changes')).content).toContain('Nothing has changed since you last looked');
  expect(await answerTo(person.slash(later.channel_id, 'forget-me'))).toContain('when you looked at changes (1)');
  expect((await say('changes')).content).toContain('in the last 24 hours');
});

it('/changes tells nothing of what was changed there and back', async () => {
  const { desk, say } = await started();
  const { answer = '' } = desk.current().answerer.findCard('company-offer') ?? {};
  await publish(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  await publish(desk, answerOf(desk, 'company-offer', answer));
  expect((await say('changes')).content).toContain('Nothing has changed');
});

it('who was told of a change is not told again, where the process ended before it could say so', async () => {
  let tries = 0;
  const { desk, clock, held, person, told } = await started((opened) => {
    const note: Desk['following']['told'] = async (news) => {
      tries += 1;
      if (tries === 1) throw new StoreFault('it was killed', 'Start it again.');
      await opened.following.told(news);
    };
    return { ...opened, following: { ...opened.following, told: note } };
  });
  await desk.following.follow(person.user.id, []);
  await publish(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  await expect.poll(() => tries).toBe(1);
  // Discord no longer knows the nonce.
  held.pass(2 * CLAIM_MS);
  clock.ms += CLAIM_MS + 1;
  await expect.poll(() => tries).toBe(2);
  expect(told()).toHaveLength(1);
});

it('/follow tells of a topic’s changes by direct message, once a day, until it is stopped', async () => {
  const { desk, bot, clock, person, say, answerTo, told, discord } = await started();
  const offered = await say('follow');
  expect(offered.content).toContain('at most one direct message a day');
  expect(await desk.following.topicsOf(person.user.id), 'nothing is kept before they choose').toBeUndefined();
  expect(await answerTo(person.select(offered, 'follow', ['pay']))).toBe(
    'You follow now: “The pay dispute”. I write to you when that changes.',
  );

  await publish(desk, answerOf(desk, 'strike-2019', 'A strike in 2019 ended after four days.'));
  await publish(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  await expect.poll(told).toHaveLength(1);
  expect(told()[0]).toContain('Is: The company offers 3 percent.');
  expect(told()[0], 'of a topic that they do not follow').not.toContain('2019');
  expect(discord.pingedBy(requireFirst(person.messages(person.openDm())).id)).toEqual([]);

  // Once it has stopped it is noted that they were told, at the time as it was.
  await bot.stop();
  await publish(desk, answerOf(desk, 'company-offer', 'The company offers 4 percent.'));
  clock.ms += 23 * HOUR_MS;
  expect(await desk.following.claimDue(), 'they were told within a day').toEqual([]);
  clock.ms += 2 * HOUR_MS;
  await startBot({ discord, desk });
  await expect.poll(told).toHaveLength(2);
  expect(told()[1]).toMatch(/Was: The company offers 3 percent\.\nIs: The company offers 4 percent\./);

  await person.click(requireFirst(person.messages(person.openDm())), 'unfollow');
  await expect.poll(() => desk.following.topicsOf(person.user.id)).toBeUndefined();
});

it('who follows is told of a private answer or check that was corrected, whatever its topic; who does not is not', async () => {
  const { desk, person, general, discord, say, answerTo, told } = await started();
  const other = discord.person(discord.ids.otherMember);
  const offered = await say('follow');
  await answerTo(person.select(offered, 'follow', ['island']));
  for (const one of [person, other]) await one.slash(general, 'ask', { question: OFFER, private: true });
  // What others see as well is put right in place.
  for (let time = 0; time < 2; time += 1) await person.slash(general, 'ask', { question: DEMAND });
  const said = other.send(general, 'The strike in 2019 ended after three days.');
  await person.messageCommand('Check against the story', said);
  const cards = ['company-offer', 'strike-2019', 'union-demand'].map((id) => ({
    ...requireCard(desk, id),
    answer: 'It has ended by now.',
  }));
  await publish(desk, { kind: 'put-cards', cards });
  await expect.poll(told).toHaveLength(1);
  expect(told()[0]?.match(/I gave you this answer as it was before\./g)).toHaveLength(2);
  expect(other.messages(other.openDm())).toEqual([]);
  expect(await answerTo(person.slash(general, 'forget-me'))).toContain('what you follow (1)');
  expect(await desk.following.topicsOf(person.user.id)).toBeUndefined();
});

it('who has closed direct messages is forgotten', async () => {
  const { desk, person, discord, say, answerTo } = await started();
  await answerTo(person.select(await say('follow'), 'follow', [':all']));
  discord.faults.next({ route: 'POST /channels/:channel/messages', status: 403, code: 50007 });
  await publish(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  await expect.poll(() => desk.following.topicsOf(person.user.id)).toBeUndefined();
});
