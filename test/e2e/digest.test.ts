import { expect, it } from 'vitest';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { answerOf, openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const DAY_MS = 86_400_000;
const NOWHERE = '1199999999999999999';
const env = { DIGEST_CHANNEL_ID: TRIAL_IDS.home.general };

async function started() {
  // At whatever time it is run: a day later that day is over.
  const clock = { ms: new Date().setUTCHours(12, 0, 0, 0) };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const running = await startBot({ desk, env });
  const { discord } = running;
  const { general } = discord.ids.home;
  const person = discord.person(discord.ids.member);
  return { ...running, clock, desk, general, person };
}

it('a channel is told once a day what changed and what was asked most; each can be read alone, and nobody is pinged', async () => {
  const { desk, clock, discord, general, person, bot } = await started();
  const card = requireCard(desk, 'company-offer');
  for (let time = 0; time < 2; time += 1)
    await person.slash(general, 'ask', { question: card.question, private: true });
  const answer = `The company offers 3 percent, says <@${person.user.id}> of @everyone.`;
  const proposal = await requireProposal(desk, answerOf(desk, card.id, answer));
  await desk.publish(proposal, { author: 'Ada', reason: 'A newer figure.' });
  await desk.tally.flush();
  clock.ms += DAY_MS;
  const seen = () => discord.person(discord.ids.otherMember).messages(general);
  await expect.poll(seen).toHaveLength(1);
  const digest = requireFirst(seen());
  expect(digest.content).toMatch(
    /^### Ferry crews strike in Port Ellery: \w+ \d+, \d+\n\*\*New or corrected\*\*\n\*\*.*\?\*\*\nWas: .* 2 percent\.\nIs: The company offers 3 percent, .*\nWhy: A newer figure\. .*\n\*\*Asked most\*\*\n- .*\? \(2 times\)$/,
  );
  expect(digest.content).not.toContain('Ada');
  expect(discord.pingedBy(digest.id)).toEqual([]);
  const picked = await person.select(digest, 'cards', [card.id]);
  expect(requireAnswer({ discord }, picked, 'message').message.flags, 'to who picked it alone').toBeTruthy();

  await bot.stop();
  clock.ms += DAY_MS;
  expect(await desk.digests.claim(), 'nothing happened').toBeUndefined();
});

it('a channel that is not there is told at the start, and where it cannot be posted', async () => {
  const { desk, clock, bot, discord } = await started();
  await bot.stop();
  const { logged } = await startBot({ desk, discord, env: { DIGEST_CHANNEL_ID: NOWHERE } });
  expect(logged.map(({ msg }) => msg)).toContainEqual(
    expect.stringMatching(/no channel 1199.*Correct DIGEST_CHANNEL_ID/s),
  );
  const proposal = await requireProposal(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  await desk.publish(proposal, { author: 'Ada', reason: '' });
  clock.ms += DAY_MS;
  await expect
    .poll(() => logged.find(({ msg }) => String(msg).startsWith('the digest could not be posted')))
    .toMatchObject({ level: 40, channel: NOWHERE, reason: 'Unknown Channel (10003)' });
});
