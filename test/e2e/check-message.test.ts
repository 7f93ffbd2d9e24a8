import { type APIMessage, ComponentType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { MessageRef, Person } from '../../src/local-discord/index.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { answerOf, openDeskOn } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { type RunningBot, requireAnswer, startBot } from '../support/running-bot.js';
import { trialWorldWith } from '../support/worlds.js';

const CHECK = 'Check against the story';
const NEW_ANSWER = 'The crew union wants a pay rise of 7 percent.';
const NOTHING = /^There is nothing here that the story can check\./;
const CLAIM = 'The crew union wants a pay rise of 20 percent.';
const OTHERWISE = '**The story says otherwise:** The crew union, led by Marta Quill, wants a pay rise of 6 percent.';

async function checking(options = {}) {
  const running = await startBot(options);
  const { ids } = running.discord;
  const [author, asker] = [running.discord.person(ids.member), running.discord.person(ids.otherMember)];
  return { ...running, ids, author, asker, general: ids.home.general, mention: `<@${ids.bot}>` };
}

async function checked(running: RunningBot & { asker: Person }, message: MessageRef): Promise<APIMessage> {
  const shown = requireAnswer(running, await running.asker.messageCommand(CHECK, message), 'message').message;
  expect(shown.flags).toBe(MessageFlags.Ephemeral);
  return shown;
}

function shareButtonOf({ components = [] }: APIMessage): string | undefined {
  return components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((one) => (one.type === ComponentType.Button && 'custom_id' in one ? [one.custom_id] : []))
    .find((id) => id.startsWith('share:'));
}

/** What the bot replied to a message. */
async function repliedTo(person: Person, { id, channel_id }: APIMessage): Promise<APIMessage> {
  const found = (): APIMessage | undefined =>
    person.messages(channel_id).find(({ author, message_reference: to }) => author.bot && to?.message_id === id);
  await expect.poll(found).toBeDefined();
  const reply = found();
  if (!reply) throw new Error('There is no reply.');
  return reply;
}

it('“Check against the story” tells one person of each statement, with speaker and source, and not whose message it is', async () => {
  const running = await checking();
  const { author, general, ids } = running;
  const said = `Hi <@${ids.otherMember}> 😀 **Owen Thale** called the strike reckless. ${CLAIM} Marta Quill was arrested on Friday. lol what a day`;
  const shown = await checked(running, author.send(general, said));
  expect(shown.content.split('\n\n')).toEqual([
    expect.stringMatching(/^> .*Thale called the strike reckless\.\n\*\*The story tells:\*\* Owen Thale, the director/),
    `> ${CLAIM}\n${OTHERWISE}`,
    '> Marta Quill was arrested on Friday.\n**The story does not say.**',
  ]);
  expect(requireFirst(shown.embeds).description).toMatch(
    /Said by Owen Thale\nsentence 5 of .*\n\n.*\nSaid by the crew union\nsentence 2/,
  );
  expect(`${shown.content}${JSON.stringify(shown.embeds)}`).not.toMatch(/mira|tomas|<@/i);
  expect(author.messages(general), 'others see nothing').toHaveLength(1);
});

it('it reads all that a message says, and leaves alone what the story cannot check', async () => {
  const running = await checking();
  const { author, asker, general, ids } = running;
  const asked = await author.slash(general, 'ask', { question: 'What did Marta Quill say about promises?' });
  const embedding = requireAnswer(running, asked, 'message').message;
  const rows: [string, MessageRef, string | RegExp][] = [
    ['a snapshot', author.forward(author.send(general, CLAIM), ids.home.questions), OTHERWISE],
    ['a post’s title', author.post(ids.home.forum, CLAIM, 'What do you make of it?'), OTHERWISE],
    ['in a group that the bot is not in', author.send(ids.group, CLAIM), OTHERWISE],
    ['in a direct message', asker.send(asker.openDm(), CLAIM), OTHERWISE],
    ['an embed', embedding, /> .*“we cannot feed families on promises/],
    ['opinions', author.send(general, 'The union is greedy. I hope they lose!'), NOTHING],
    ['a joke', author.send(general, 'lol my cat went on strike too'), NOTHING],
    ['other news', author.send(general, 'Bitcoin hit 100k today'), NOTHING],
    [
      'no words',
      author.send(general, '<:cat:1100000000000000999> https://example.org/'),
      /no words that I could check/,
    ],
  ];
  for (const [what, message, reply] of rows) {
    const shown = await checked(running, message);
    expect(shown.content, what).toMatch(reply);
    expect(shareButtonOf(shown) !== undefined, what).toBe(/^> /.test(shown.content) && what !== 'in a direct message');
  }
});

describe('what comes of it is shared with the name of who shares it, pings nobody, and is put right later', () => {
  it('as a reply, once, by who may write there', async () => {
    const { desk } = await openDeskOn({ file: ':memory:' });
    const running = await checking({ desk });
    const { author, asker, general, discord } = running;
    const message = author.send(general, CLAIM);
    const shown = await checked(running, message);
    requireAnswer(running, await asker.click(shown, shareButtonOf(shown) ?? ''), 'update');
    const shared = await repliedTo(author, message);
    expect(shared.content).toBe(`Shared by Tomas\n\n> ${CLAIM}\n${OTHERWISE}`);
    expect(requireFirst(shared.embeds).description).toContain('sentence 2');
    expect(discord.pingedBy(shared.id)).toEqual([]);
    expect(asker.messages(general).map(shareButtonOf)).toEqual([undefined, undefined, undefined]);

    const late = await checked(running, message);
    const proposal = await desk.propose(answerOf(desk, 'union-demand', NEW_ANSWER));
    if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
    await desk.publish(proposal, { author: 'Ada', reason: 'The story has moved.' });
    await expect.poll(() => author.messages(general).find(({ id }) => id === shared.id)?.content).toContain(NEW_ANSWER);
    const refused = requireAnswer(running, await asker.click(late, shareButtonOf(late) ?? ''), 'message');
    expect(refused.message.content).toMatch(/^The story has changed since/);
  });

  it('not by who may only read, and with a link where the bot cannot reply', async () => {
    const readOnly = { id: TRIAL_IDS.home.server, type: 0, allow: 0n, deny: PermissionFlagsBits.SendMessages } as const;
    const news = { id: '1100000000000000120', name: 'news', overwrites: [readOnly] };
    const running = await checking({ world: trialWorldWith({ channels: [news] }) });
    const { author, asker, ids, discord } = running;
    const read = await checked(running, discord.person(ids.moderator).send(news.id, CLAIM));
    const refused = requireAnswer(running, await asker.click(read, shareButtonOf(read) ?? ''), 'message');
    expect(refused.message.content).toMatch(/^You may not write in this channel/);

    const message = author.send(ids.group, CLAIM);
    const shown = await checked(running, message);
    await asker.click(shown, shareButtonOf(shown) ?? '');
    await expect.poll(() => author.messages(ids.group)).toHaveLength(2);
    expect(requireAt(author.messages(ids.group), 1).content).toContain(
      `Shared by Tomas, of [this message](https://discord.com/channels/@me/${ids.group}/${message.id})`,
    );
  });
});

it('a mention in reply checks what it points at, as far as the bot may read it', async () => {
  const { author, asker, general, ids, mention, discord } = await checking();
  const pointAt = async (replyTo: APIMessage, asked: string): Promise<string> => {
    const reply = await repliedTo(asker, asker.send(replyTo.channel_id, `${mention} ${asked}`, [], { replyTo }));
    expect(discord.pingedBy(reply.id), asked).toEqual([]);
    return reply.content;
  };
  const readable = author.send(general, `${mention} ${CLAIM}`);
  const answer = await repliedTo(author, readable);
  for (const asked of ['is this true?', 'check', 'please fact check this', ''])
    expect(await pointAt(readable, asked), asked).toBe(`> ${CLAIM}\n${OTHERWISE}`);
  expect(await pointAt(readable, 'What has the company offered?'), 'another question').toContain(
    'has offered 2 percent',
  );
  expect(await pointAt(author.send(general, CLAIM), 'is this true?'), 'a message without a mention').toMatch(
    /^I may not read that message: .*Apps → \*\*Check against the story\*\*/,
  );
  expect(await pointAt(answer, 'is this true?'), 'its own answer').not.toContain('The story');

  const { channel_id: post } = author.post(ids.home.forum, CLAIM, 'What do you make of it?');
  expect((await repliedTo(asker, asker.send(post, `${mention} is this true?`))).content, 'in a post').toContain(
    OTHERWISE,
  );
  const passedOn = author.forward(author.send(general, CLAIM), author.openDm());
  expect((await repliedTo(author, passedOn)).content, 'passed on to the bot').toContain(OTHERWISE);
});

it('what asks is answered, wherever it is pointed at: a message, a post’s title, what is passed on', async () => {
  const running = await checking();
  const { author, asker, general, ids, mention, desk } = running;
  const asked = 'Hi all! What has the harbour company offered the crews?';
  const ANSWER =
    'The harbour company, which runs the ferries, has offered 2 percent.\n-# sentence 3 of the article as of <t:1936612800:d>';
  const told = async (message: APIMessage): Promise<string> => (await repliedTo(asker, message)).content;

  const { channel_id: post } = author.post(ids.home.forum, asked, 'I just joined.');
  expect(await told(asker.send(post, mention)), 'below a post that asks').toBe(ANSWER);
  expect(await told(author.post(ids.home.forum, asked, mention)), 'a post that asks by its title').toBe(ANSWER);
  const vague = author.post(ids.home.forum, asked, `${mention} any idea?`);
  expect(await told(vague), 'with something vague below').toBe(ANSWER);
  const other = author.post(ids.home.forum, asked, `${mention} What did Owen Thale call the strike?`);
  expect(await told(other), 'with a question of its own below').toMatch(/reckless/);
  const neither = author.post(ids.home.forum, 'Meet the mods', `${mention} What is the capital of France?`);
  expect(await told(neither), 'nothing that the story tells').toMatch(/^The story does not say/);

  const readable = author.send(general, `${mention} ${asked}`);
  await repliedTo(author, readable);
  const alone = asker.send(general, mention, [], { replyTo: readable });
  expect(await told(alone), 'a mention alone, in reply').toMatch(/answered here a moment ago/);
  const claims = author.send(general, `${mention} ${CLAIM} Who says so?`);
  expect(await told(asker.send(general, mention, [], { replyTo: claims })), 'which states something').toContain(
    OTHERWISE,
  );
  expect((await repliedTo(author, author.forward(author.send(general, asked), author.openDm()))).content).toBe(ANSWER);

  const shown = await checked(running, author.send(general, asked));
  expect(shown.content).toBe(`-# What has the harbour company offered the crews?\n${ANSWER}`);
  const unknown = await checked(running, author.send(general, 'What is the capital of France?'));
  expect(unknown.content).toMatch(NOTHING);
  await desk.tally.flush();
  // Of what others wrote nothing is kept.
  expect((await desk.gaps()).map(({ question }) => question)).toEqual(['What is the capital of France?']);
});
