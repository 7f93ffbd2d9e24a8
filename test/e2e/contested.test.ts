import { expect, it } from 'vitest';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { atTheDesk } from '../support/at-the-desk.js';
import { press, publish, shownIn, typedIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';

it('a change of a contested topic is proposed by one moderator and published by another; others are not', async () => {
  const desk = await atTheDesk({ contested: 'town', env: { LOG_CHANNEL_ID: TRIAL_IDS.home.questions } });
  const { moderator, member, channel, edition, discord } = desk;
  const edit = async (card: string, answer: string): Promise<void> => {
    const outcome = await moderator.slash(channel, 'knowledge', { card }, { subcommand: 'edit' });
    const { modal } = requireAnswer(desk, outcome, 'modal');
    const sent = await moderator.submit(modal, { ...typedIn(modal), answer });
    await shownIn(moderator, requireAnswer(desk, sent, 'deferred').message);
  };
  await edit('lighthouse-opening', 'The lighthouse reopens in July.');
  expect(await desk.publish(), 'not contested').toBe('**Edition 2 is live.**');

  await edit('bakery-owner', 'Three sisters bought the bakery.');
  expect(await desk.publish()).toContain('another moderator has to publish it');
  expect(edition().number).toBe(2);
  const other = discord.person(discord.ids.roleModerator);
  await expect.poll(() => other.messages(channel).at(-1)?.content).toContain('ada proposes a change');
  const own = requireAnswer(desk, await press(moderator, channel, 'Publish'), 'message');
  expect(own.message.content, 'not by who proposed it').toContain('another moderator has to publish it');
  const outsider = requireAnswer(desk, await press(member, channel, 'Publish'), 'message');
  expect(outsider.message.content).toContain('needs Manage Server or a moderator role');
  expect(await publish(other, channel)).toBe('**Edition 3 is live.**');
  expect(edition().author).toBe('ada, published by jun');
  await expect
    .poll(() => member.messages(TRIAL_IDS.home.questions).at(-1)?.content)
    .toContain('by ada, published by jun');
});
