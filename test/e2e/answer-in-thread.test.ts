import { type APIMessage, PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { contributionId } from '../../src/discord/custom-ids.js';
import type { Person } from '../../src/local-discord/index.js';
import { TRIAL_IDS as ids } from '../../src/trial/world.js';
import { type AtTheDesk, atTheDesk } from '../support/at-the-desk.js';
import { requireFirst } from '../support/elements.js';
import { shownIn, typedIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { until } from '../support/until.js';
import { trialWorldWith } from '../support/worlds.js';

const MENTION = `<@${ids.bot}>`;
const QUESTION = 'Who painted the town hall yellow?';
const ANSWER = 'A *school* class did.';
const SAID = String.raw`It is not in the story; the moderators write: A \*school\* class did.`;
const { general } = ids.home;
const denied = (id: string, deny: bigint) => ({ id, name: id, overwrites: [{ id: ids.home.botRole, deny }] });
const NO_THREADS = denied('1100000000000000120', Bits.CreatePublicThreads);
const MUTE = denied('1100000000000000121', Bits.SendMessagesInThreads);
const WORLD = trialWorldWith({ channels: [NO_THREADS, MUTE] });

/** A question with the bot's public reply to it. */
interface Asked {
  question: APIMessage;
  reply: APIMessage;
}

async function mention(person: Person, channel: string, text: string): Promise<Asked> {
  return replied(person, person.send(channel, `${MENTION} ${text}`));
}

async function replied(person: Person, question: APIMessage): Promise<Asked> {
  const reply = await until('a reply', () =>
    person.messages(question.channel_id).find((one) => one.message_reference?.message_id === question.id),
  );
  return { question, reply };
}

/** Asks the moderators below a reply. @returns what is said to who did */
async function request(running: AtTheDesk, person: Person, reply: APIMessage, values: object): Promise<string> {
  const { modal } = requireAnswer(running, await person.click(reply, contributionId('request')), 'modal');
  const sent = await person.submit(modal, { ...typedIn(modal), reason: 'We argue', ...values });
  return (await shownIn(person, requireAnswer(running, sent, 'deferred').message)).content;
}

/** A moderator answers a question at the desk. @returns what is shown of it, and what the form had in it */
async function answer(running: AtTheDesk, text: string, values: object) {
  const { moderator } = running;
  const list = await running.run('gaps');
  const [, id = ''] =
    new RegExp(`"label":"[^"]*${text.slice(0, 20)}[^"]*","value":"([^"]+)"|$`).exec(JSON.stringify(list.components)) ??
    [];
  requireAnswer(running, await moderator.select(list, 'gaps', [id]), 'deferred-update');
  const { content } = await running.becomes(list);
  const { modal } = requireAnswer(running, await running.press('Answer who waits'), 'modal');
  const sent = await moderator.submit(modal, { ...typedIn(modal), answer: ANSWER, ...values });
  const told = (await shownIn(moderator, requireAnswer(running, sent, 'deferred').message)).content;
  return { content, told, form: typedIn(modal) };
}

it('a question asked in public is answered in a thread on it, where who asked wants that', async () => {
  const running = await atTheDesk({ world: WORLD });
  const { discord, member } = running;
  const [asker, reader] = [discord.person(ids.otherMember), discord.person(ids.moderator)];
  const text = QUESTION;
  const { question, reply } = await mention(asker, general, text);
  expect(await request(running, member, reply, { tell: ['here'] })).toMatch(
    /takes it back.* Or the moderators answer here, in a thread\.$/,
  );
  const { content, told, form } = await answer(running, text, { where: ['thread'] });
  expect(content).toContain(`Want it answered where it was asked: <https://discord.com/channels/${ids.home.server}/`);
  expect(content, 'the reply is named, not the question or who asked').toContain(`/${general}/${reply.id}>`);
  for (const { user } of [member, asker]) expect(content).not.toContain(user.id);
  expect(form, 'nothing is public by default').toMatchObject({ where: ['message'] });
  const [, said] = reader.messages(question.id);
  expect(said).toMatchObject({ content: SAID, author: { id: ids.bot } });
  expect(discord.pingedBy(said?.id ?? '')).toEqual([]);
  expect(reader.messages(general).find(({ id }) => id === question.id)?.thread?.name).toBe(
    'An answer by the moderators',
  );
  const link = `https://discord.com/channels/${ids.home.server}/${question.id}/${said?.id}`;
  expect(told).toBe(`Answered in a thread: <${link}>. Told by direct message: 0.`);
  expect(member.messages(member.openDm())).toEqual([]);
  expect((await running.run('gaps')).content).toMatch(/^Nothing is open/);
});

it('a question asked in a thread is answered there, and who waits elsewhere by direct message', async () => {
  const running = await atTheDesk({ world: WORLD });
  const { discord, member } = running;
  const other = discord.person(ids.otherMember);
  const thread = member.startThread(general, 'Aside');
  const { question, reply } = await mention(member, thread, 'Who tuned the organ of the chapel?');
  await request(running, member, reply, { tell: ['here'] });
  await request(running, other, reply, { tell: ['yes'] });
  const { told } = await answer(running, 'Who tuned the organ', { where: ['thread'] });
  expect(told).toMatch(/^Answered in a thread: <.+>\. Told by direct message: 1\.$/);
  const said = member.messages(thread).at(-1);
  expect(said).toMatchObject({ content: SAID, message_reference: { message_id: question.id } });
  expect(discord.pingedBy(said?.id ?? '')).toEqual([]);
  expect(requireFirst(other.messages(other.openDm())).content).toContain('the moderators write: A');
});

it.each([
  [
    'a reply that one sees alone',
    async ({ member }: AtTheDesk) => member.slash(general, 'ask', { question: QUESTION }),
  ],
  ['a direct message', async ({ member }: AtTheDesk) => ({ message: (await mentionDirectly(member)).reply })],
])('no thread is offered below %s', async (_, ask) => {
  const running = await atTheDesk();
  const outcome = await ask(running);
  if (!('message' in outcome)) throw new Error('no reply');
  const opened = await running.member.click(outcome.message, contributionId('request'));
  expect(JSON.stringify(requireAnswer(running, opened, 'modal').modal)).not.toContain('"here"');
});

async function mentionDirectly(member: Person): Promise<Asked> {
  return replied(member, member.send(member.openDm(), QUESTION));
}

interface Trouble {
  reason: string;
  text: string;
  told: RegExp;
  ask(running: AtTheDesk, text: string): Promise<Asked>;
  /** What happens before moderators answer. */
  meanwhile?(running: AtTheDesk, asked: Asked): void;
}
const inGeneral: Trouble['ask'] = ({ member }, text) => mention(member, general, text);
const inThread: Trouble['ask'] = ({ member }, text) => mention(member, member.startThread(general, text), text);
const CLOSED = /the thread is closed\./;
const GONE = /the message is gone, or the bot cannot see it\./;
const TROUBLE: Trouble[] = [
  {
    reason: 'it may begin no thread',
    text: 'Who carved the oak door?',
    told: /the bot lacks CreatePublicThreads in #/,
    ask: ({ member }, text) => mention(member, NO_THREADS.id, text),
  },
  {
    reason: 'it may not write in threads, and begins none',
    text: 'Who mended the fountain?',
    told: /the bot lacks SendMessagesInThreads in #/,
    ask: ({ member }, text) => mention(member, MUTE.id, text),
  },
  {
    reason: 'a post of a forum',
    text: 'Who planted the chestnuts?',
    told: /it is a post of a forum/,
    ask: ({ member }, text) => replied(member, member.post(ids.home.forum, 'Trees', `${MENTION} ${text}`)),
  },
  {
    reason: 'the question is deleted',
    text: 'Who knitted the scarf?',
    told: GONE,
    ask: inGeneral,
    meanwhile: ({ member }, { question }) => member.remove(question),
  },
  {
    reason: 'its reply is deleted',
    text: 'Who sailed the regatta?',
    told: GONE,
    ask: inGeneral,
    meanwhile: ({ moderator }, { reply }) => moderator.remove(reply),
  },
  {
    reason: 'the thread it was asked in is archived',
    text: 'Who wrote the anthem?',
    told: CLOSED,
    ask: inThread,
    meanwhile: ({ moderator }, { question }) => moderator.closeThread(question.channel_id),
  },
  {
    reason: 'the thread on it is locked',
    text: 'Who baked the plum cake?',
    told: CLOSED,
    ask: inGeneral,
    meanwhile({ moderator }, { question }) {
      moderator.closeThread(moderator.startThread(general, 'Cake', question), { locked: true });
    },
  },
];

it('where there can be no thread they are told by direct message, and the moderator why', async () => {
  const running = await atTheDesk({ world: WORLD });
  const { discord, member } = running;
  for (const { reason, text, told, ask, meanwhile } of TROUBLE) {
    const asked = await ask(running, text);
    await request(running, member, asked.reply, { tell: ['here'] });
    meanwhile?.(running, asked);
    const answered = await answer(running, text, { where: ['thread'] });
    expect(answered.told, reason).toMatch(told);
    expect(answered.told, reason).toMatch(/^Not answered in a thread: .*\. Told by direct message: 1\.$/);
    expect(member.messages(member.openDm()).at(-1)?.content, reason).toContain(`-# ${text}`);
  }
  expect(discord.requests.filter(({ path }) => path.endsWith('/threads'))).toEqual([]);
});

it('Discord’s own refusal is told, too', async () => {
  const running = await atTheDesk({ world: WORLD });
  const { discord, member } = running;
  const text = QUESTION;
  const { reply } = await mention(member, general, text);
  await request(running, member, reply, { tell: ['here'] });
  const fault = { status: 403, code: 50013, message: 'Missing Permissions' };
  discord.faults.next({ route: 'POST /channels/:channel/messages/:id/threads', ...fault });
  const { told } = await answer(running, text, { where: ['thread'] });
  expect(told).toMatch(/^Not answered in a thread: .*50013\)\. Told by direct message: 1\.$/);
});

it('a link to the question is enough, where it is one to the bot', async () => {
  const running = await atTheDesk({ world: WORLD });
  const { member, moderator } = running;
  const text = QUESTION;
  const { question, reply } = await mention(member, general, text);
  const aside = member.send(general, 'Nice weather');
  const linkTo = ({ id }: APIMessage): string => `https://discord.com/channels/${ids.home.server}/${general}/${id}`;
  await request(running, member, reply, { link: linkTo(aside) });
  const refused = await answer(running, text, {});
  expect(refused.form).toMatchObject({ where: ['thread'] });
  expect(refused.told).toBe(
    'Not answered in a thread: nobody asks the bot there. Nobody was told, and the question stays open.',
  );
  await request(running, member, reply, { link: linkTo(question), reason: 'Once more' });
  expect((await answer(running, text, {})).told).toMatch(/^Answered in a thread: /);
  expect(moderator.messages(question.id).map(({ content }) => content)).toEqual(['', SAID]);
});
