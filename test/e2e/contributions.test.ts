import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { contributionId } from '../../src/discord/custom-ids.js';
import type { OpenModal } from '../../src/local-discord/index.js';
import { type AtTheDesk, atTheDesk } from '../support/at-the-desk.js';
import { openDeskOn, requireCard } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { shownIn, typedIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { BAKERY_FORM } from '../support/small-story.js';
import { STORY } from '../support/story.js';

const QUESTION = 'Who painted the town hall yellow?';
const VIOLIN = 'How do I tune a violin?';
const REQUEST = { reason: 'We argue about it', link: 'https://example.org/hall', tell: ['no'] };
const SUGGESTION = {
  ...{ answer: 'A school class painted the town hall yellow.', source: 'https://example.org/gazette' },
  quotation: 'Pupils painted it yellow.',
};
/** A path that no file can have. */
const NOWHERE = '/dev/null/factbox.db';

/** Somebody who was declined an answer presses a button below it. */
async function declined(what: 'request' | 'suggestion', running: AtTheDesk, question = QUESTION): Promise<OpenModal> {
  const { member, channel } = running;
  const asked = await member.slash(channel, 'ask', { question });
  const { message } = requireAnswer(running, asked, 'message');
  return requireAnswer(running, await member.click(message, contributionId(what)), 'modal').modal;
}

/** What is said to who sent a form off. */
async function sendOff(running: AtTheDesk, modal: OpenModal, values: object): Promise<string> {
  const outcome = await running.member.submit(modal, { ...typedIn(modal), ...values });
  const { message } = requireAnswer(running, outcome, 'deferred');
  expect(message.flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
  return (await shownIn(running.member, message)).content;
}

/** Chooses the one gap that there is. */
async function chooseGap(running: AtTheDesk) {
  const list = await running.run('gaps');
  const [, id = ''] = /"value":"([0-9a-f-]{36})"/.exec(JSON.stringify(list.components)) ?? [];
  requireAnswer(running, await running.moderator.select(list, 'gaps', [id]), 'deferred-update');
  return { list, chosen: await running.becomes(list) };
}

it('a card that somebody takes in place of an answer is offered first where the question is linked', async () => {
  const running = await atTheDesk({ env: { KNOWLEDGE_DIR: STORY } });
  const { member, channel } = running;
  const asked = await member.slash(channel, 'ask', { question: 'Who owns the ferries?' });
  const { message } = requireAnswer(running, asked, 'message');
  const ids = [...JSON.stringify(message.components).matchAll(/"value":"([^"]+)"/g)].map(([, id = '']) => id);
  const card = requireFirst(ids.slice(-1));
  requireAnswer(running, await member.select(message, 'cards', [card]), 'message');
  const { chosen } = await chooseGap(running);
  expect(chosen.content).toMatch(/\nTaken instead: .+\? \(1\)$/);
  requireAnswer(running, await running.press('Link to a card'), 'deferred-update');
  const { components } = await running.becomes(chosen);
  expect(/"value":"([^"]+)"/.exec(JSON.stringify(components))?.[1]).toBe(card);
});

it('what people asked before they took a card becomes a way to ask it by one choice below its preview', async () => {
  const running = await atTheDesk({ env: { KNOWLEDGE_DIR: STORY } });
  const { member, moderator, channel, desk } = running;
  const question = 'Who owns the ferries?';
  const { message } = requireAnswer(running, await member.slash(channel, 'ask', { question }), 'message');
  const [card = ''] = [...JSON.stringify(message.components).matchAll(/"value":"([^"]+)"/g)]
    .map(([, id]) => id)
    .slice(-1);
  requireAnswer(running, await member.select(message, 'cards', [card]), 'message');
  const counted = async () => {
    await desk.tally.flush();
    return desk.findWaysToAsk(requireCard(desk, card));
  };
  await expect.poll(counted).toMatchObject([{ taken: 1 }]);

  const opened = await moderator.slash(channel, 'knowledge', { card }, { subcommand: 'edit' });
  const { modal } = requireAnswer(running, opened, 'modal');
  expect(typedIn(modal).alsoAsked, 'nothing is added by itself').not.toContain(question);
  const sent = requireAnswer(running, await moderator.submit(modal, typedIn(modal)), 'deferred');
  const preview = await shownIn(moderator, sent.message);
  expect(preview.content).toBe('Nothing has changed. Edition 1 goes on.');
  const [, menu = ''] = /"custom_id":"(ways:[^"]+)"/.exec(JSON.stringify(preview.components)) ?? [];
  expect(JSON.stringify(preview.components)).toContain('Asked 1 ×; this card was taken instead 1 ×');
  requireAnswer(running, await moderator.select(preview, menu, ['0']), 'deferred-update');
  const changed = await running.becomes(preview);
  expect(changed.content).toContain(`also asked: added "${question}"`);
  expect(JSON.stringify(changed.components), 'it is taken over').not.toContain('ways:');
  expect(await running.publish()).toBe('**Edition 2 is live.**');
  expect(await running.ask(question)).not.toContain('The story does not say');
  expect((await running.run('gaps')).content).toMatch(/^Nothing is open/);
});

it('a mention that has no answer lets anybody ask the moderators, who answer by direct message', async () => {
  const running = await atTheDesk();
  const { discord, channel, moderator, run } = running;
  const [asker, member] = [discord.person(discord.ids.otherMember), running.member];
  asker.send(channel, `<@${discord.ids.bot}> ${QUESTION}`);
  await expect.poll(() => asker.messages(channel)).toHaveLength(2);
  const small = requireAt(asker.messages(channel), 1);
  expect(small.content, 'the question stands above it').not.toContain(QUESTION);
  const labels = [...JSON.stringify(small.components).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label);
  expect(labels).toEqual(['Ask the moderators', 'I know the answer']);

  const { modal } = requireAnswer(running, await member.click(small, contributionId('request')), 'modal');
  expect(typedIn(modal)).toEqual({ question: QUESTION, reason: '', link: '', tell: ['no'] });
  expect(await sendOff(running, modal, { ...REQUEST, tell: ['yes'] })).toMatch(
    /^Thank you\. The moderators will see it, without your name\.\nI will send you a direct message/,
  );

  const { list, chosen } = await chooseGap(running);
  expect(list.content).toMatch(
    /\n• 2 people, 1 ×: Who painted the town hall yellow\? \(you are asked\), last <t:\d+:d>$/,
  );
  expect(chosen.content.split('\n').slice(1)).toEqual([
    `• ${QUESTION}`,
    'You are asked: We argue about it <https://example.org/hall>',
    'Want to be told an answer: 1',
  ]);
  for (const { user } of [member, asker]) expect(JSON.stringify([list, chosen])).not.toContain(user.id);
  const form = requireAnswer(running, await running.press('Answer who waits'), 'modal').modal;
  const sent = await moderator.submit(form, { answer: 'A *school* class did.' });
  const { message } = requireAnswer(running, sent, 'deferred');
  expect((await shownIn(moderator, message)).content).toBe('Told by direct message: 1.');
  const told = requireFirst(member.messages(member.openDm()));
  expect(told.content).toMatch(
    /^-# Who painted .*\nYou asked this on <t:\d+:D>.* It is not in the story; the moderators write: A \\\*school\\\* class did\.$/,
  );
  expect((await run('gaps')).content).toMatch(/^Nothing is open/);
});

it('an answer that somebody knows is a draft for moderators, and nobody else’s before it is published', async () => {
  const running = await atTheDesk();
  const { moderator, ask, run } = running;
  const thanks = await sendOff(running, await declined('suggestion', running), SUGGESTION);
  expect(thanks).toBe(
    'Thank you. The moderators will see it, without your name. Nobody else sees it before one of them has checked and published it.',
  );
  expect(await ask(QUESTION)).toContain('The story does not say');
  const { list, chosen } = await chooseGap(running);
  expect(list.content).toContain('• 1 person, 2 ×: Who painted the town hall yellow? (suggested answers: 1)');
  const [, menu = '', id = ''] =
    /"custom_id":"(gap:suggested:[0-9a-f-]{36})".*?"value":"([0-9a-f-]{36})"/.exec(JSON.stringify(chosen.components)) ??
    [];
  requireAnswer(running, await moderator.select(chosen, menu, [id]), 'deferred-update');
  const shown = await running.becomes(chosen);
  expect(shown.content.split('\n').slice(1)).toEqual([
    SUGGESTION.answer,
    'Source: <https://example.org/gazette>',
    '> Pupils painted it yellow.',
  ]);
  expect(JSON.stringify([list, chosen, shown]), 'never who').not.toContain(running.member.user.id);
  const { modal } = requireAnswer(running, await running.press('Write a card from it'), 'modal');
  expect(typedIn(modal)).toMatchObject({ question: QUESTION, answer: SUGGESTION.answer });
  await moderator.submit(modal, { ...BAKERY_FORM, question: QUESTION, answer: SUGGESTION.answer });
  expect(await running.publish()).toBe('**Edition 2 is live.**');
  expect(await ask(QUESTION)).toContain('school class');
  expect((await run('gaps')).content).toMatch(/^Nothing is open/);
});

it('who writes to the moderators is shown an answer that there is, and held back after ten forms a day', async () => {
  const running = await atTheDesk();
  const { member, channel } = running;
  const modal = await declined('request', running);
  const answered = await sendOff(running, modal, { ...REQUEST, question: 'How much does the bridge repair cost?' });
  expect(answered).toContain('The story answers that:\nRepairing the bridge costs forty thousand crowns.');
  expect((await running.run('gaps')).content).toMatch(
    /^\*\*Open: 1\*\*\n• 1 person, 1 ×: Who painted the town hall yellow\?, last/,
  );
  for (let i = 0; i < 9; i++) await declined('suggestion', running);
  const { message } = requireAnswer(running, await member.slash(channel, 'ask', { question: QUESTION }), 'message');
  const refused = requireAnswer(running, await member.click(message, contributionId('request')), 'message');
  expect(refused.message.content).toBe('You have sent the moderators a lot today. Please go on tomorrow.');
});

it('nobody is thanked for what is not kept: they get back what they wrote', async () => {
  const { desk } = await openDeskOn({ file: NOWHERE });
  const running = await atTheDesk({ desk });
  const told = await sendOff(running, await declined('suggestion', running, VIOLIN), SUGGESTION);
  expect(told).toMatch(
    /^I cannot note that right now\..* You wrote:\n> How do I tune a violin\?\n> A school class painted/,
  );
});
