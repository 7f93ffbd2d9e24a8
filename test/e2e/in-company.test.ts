import { type APIMessage, ComponentType, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { cardSelectId, shareAnswerId } from '../../src/discord/custom-ids.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { type RunningBot, requireAnswer, startBot } from '../support/running-bot.js';

const { Ephemeral } = MessageFlags;
const OFFER = 'What has the harbour company offered the crews?';
const ANSWER =
  'The harbour company, which runs the ferries, has offered 2 percent.\n-# sentence 3 of the article as of <t:1936612800:d>';
const THALE = 'Owen Thale, the director of the harbour company, called the strike reckless and badly timed.';

async function company() {
  const running = await startBot();
  const { ids } = running.discord;
  const [asker, other] = [running.discord.person(ids.member), running.discord.person(ids.otherMember)];
  return { ...running, general: ids.home.general, asker, other };
}

const linkTo = ({ discord }: RunningBot, { channel_id, id }: APIMessage): string =>
  `https://discord.com/channels/${discord.ids.home.server}/${channel_id}/${id}`;

/** The names of what is in each row, as a screen reader tells them. */
function namesOf({ components = [] }: APIMessage): string[][] {
  return components.map((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.map((one) => ('label' in one ? one.label : 'placeholder' in one ? one.placeholder : '') ?? '')
      : [],
  );
}

it('a related question is answered in private, and shared once, by name', async () => {
  const running = await company();
  const { general, asker, other } = running;
  const asked = await asker.slash(general, 'ask', { question: OFFER });
  const first = requireAnswer(running, asked, 'message').message;
  expect(namesOf(first)).toEqual([['More on this'], ['Helpful', 'Not helpful']]);

  const chosen = await other.select(first, cardSelectId(), ['thale-reckless']);
  const alone = requireAnswer(running, chosen, 'message').message;
  expect(alone).toMatchObject({ flags: Ephemeral, content: expect.stringContaining(`\n${THALE}\n`) });
  expect(namesOf(alone)).toEqual([['More on this'], ['Helpful', 'Not helpful', 'Share']]);
  expect(asker.messages(general)).toEqual([first]);

  const shared = requireAnswer(running, await other.click(alone, shareAnswerId(1)), 'message').message;
  expect(shared.content).toBe(`Shared by ${other.user.global_name ?? other.user.username}\n${alone.content}`);
  expect(shared.embeds).toEqual(alone.embeds);
  expect(namesOf(shared)).toEqual([['More on this'], ['Helpful', 'Not helpful']]);
  expect(requireAt(asker.messages(general), 1)).toEqual(shared);

  // By the next response the bot knows how the one before was taken.
  await asker.slash(general, 'help');
  const again = requireAnswer(running, await other.click(alone, shareAnswerId(1)), 'message').message;
  expect(again).toMatchObject({ flags: Ephemeral, content: expect.stringContaining(linkTo(running, shared)) });
});

it('the same answer within minutes is a link to the first, until that is gone', async () => {
  const running = await company();
  const { discord, general, asker, other } = running;
  const first = requireAnswer(running, await asker.slash(general, 'ask', { question: OFFER }), 'message').message;
  await asker.slash(general, 'help');
  other.send(general, `<@${discord.ids.bot}> ${OFFER}`);
  const last = (): APIMessage => requireFirst(other.messages(general).slice(-1));
  await expect.poll(() => last().content).toBe(`That was answered here a moment ago: ${linkTo(running, first)}`);
  const byCommand = await other.slash(general, 'ask', { question: OFFER });
  expect(requireAnswer(running, byCommand, 'message').message.flags).toBe(Ephemeral);

  discord.person(discord.ids.moderator).remove(first);
  await discord.caughtUp();
  await expect
    .poll(async () => {
      const anew = await other.slash(general, 'ask', { question: OFFER });
      return anew.kind === 'message' && anew.message.content;
    })
    .toContain(ANSWER);
});

it('a correction that is shared is the one that the channel has seen', async () => {
  const running = await company();
  const { general, asker, other } = running;
  const question = 'Has the company offered nothing?';
  const first = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message').message;
  expect(first.content).toMatch(/\n(Not quite|The story tells it differently): /);
  const asked = await other.slash(general, 'ask', { question, private: true });
  const alone = requireAnswer(running, asked, 'message').message;
  const shared = requireAnswer(running, await other.click(alone, shareAnswerId(1)), 'message').message;
  expect(shared.content).toContain(linkTo(running, first));
});

it('a message is replied to once, also while one process takes over from another', async () => {
  const running = await company();
  const { discord, general, asker } = running;
  await startBot({ discord });
  asker.send(general, `<@${discord.ids.bot}> ${OFFER}`);
  await expect
    .poll(() =>
      discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith(`${general}/messages`)),
    )
    .toHaveLength(2);
  expect(asker.messages(general).map(({ content }) => content)).toEqual([expect.any(String), ANSWER]);
});
