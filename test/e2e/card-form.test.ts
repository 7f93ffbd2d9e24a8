import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComponentType, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import type { ModalValue, OpenModal } from '../../src/local-discord/index.js';
import { type AtTheDesk, atTheDesk } from '../support/at-the-desk.js';
import { openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { findButton, publish, shownIn, typedIn } from '../support/previews.js';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { BAKERY_FORM } from '../support/small-story.js';
import { ARTICLE, temporaryFolder } from '../support/story.js';

it('a card is written in a form, seen, and published', async () => {
  const desk = await atTheDesk();
  const { moderator, channel, ask, edition } = desk;
  const outcome = await moderator.slash(channel, 'knowledge', {}, { subcommand: 'add' });
  const { modal } = requireAnswer(desk, outcome, 'modal');
  const { message } = requireAnswer(desk, await moderator.submit(modal, BAKERY_FORM), 'deferred');
  const shown = await shownIn(moderator, message);
  expect(shown.flags).toBe(MessageFlags.Ephemeral);
  expect(shown.content).toContain('**Added: 1**\n• When does the new bakery open?');
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(await ask('When can I buy bread again?')).toContain('second of June');
  expect(edition().answerer.findCard('when-does-the-new-bakery-open')).toMatchObject({ sentences: [2, 3] });
  expect(edition().reason).toBe('Added the card when-does-the-new-bakery-open');
});

it('a card is edited in a form that holds what it says now', async () => {
  const desk = await atTheDesk();
  const { moderator, channel, edition } = desk;
  const before = edition().answerer.findCard('lighthouse-opening');
  const outcome = await moderator.slash(channel, 'knowledge', { card: 'lighthouse-opening' }, { subcommand: 'edit' });
  const { modal } = requireAnswer(desk, outcome, 'modal');
  expect(JSON.stringify(modal.data)).toContain('The lighthouse reopens on the first Sunday of June.');
  await moderator.submit(modal, {
    topic: ['harbour'],
    question: before?.question ?? '',
    alsoAsked: before?.alsoAsked.join('\n') ?? '',
    answer: 'The lighthouse reopens in July.',
    sources: '1',
  });
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(edition().answerer.findCard('lighthouse-opening'), 'all else stays').toEqual({
    ...before,
    answer: 'The lighthouse reopens in July.',
  });
});

it('a figure is corrected in three actions: found by what the card says, changed in its form, published', async () => {
  const desk = await atTheDesk();
  const { moderator, channel, ask } = desk;
  const edit = { subcommand: 'edit' };
  const owner = requireCard(desk.desk, 'bakery-owner');
  const rich = { ...owner, answer: `${owner.answer} Of the bridge they pay forty thousand crowns.` };
  const proposal = await requireProposal(desk.desk, { kind: 'put-cards', cards: [rich] });
  await desk.desk.publish(proposal, { author: 'Ada', reason: '' });
  const offered = await moderator.complete(channel, 'knowledge', { card: 'repairing forty' }, 'card', edit);
  const [card] = 'choices' in offered ? offered.choices : [];
  const outcome = await moderator.slash(channel, 'knowledge', { card: String(card?.value) }, edit);
  const { modal } = requireAnswer(desk, outcome, 'modal');
  const answer = 'Repairing the bridge costs fifty thousand crowns.';
  const { content } = await sendOff(desk, modal, { ...typedIn(modal), answer });
  expect(content).toContain('costs **fifty** thousand crowns');
  const also = `**40000 also stands in:** “${owner.question}”`;
  expect(content).toContain(also);
  expect(await desk.publish()).toBe(`**Edition 3 is live.**\n${also}`);
  expect(await ask('How much money goes into the bridge?')).toContain('fifty thousand');
  const other = requireAnswer(desk, await desk.press(`Edit: ${owner.question}`), 'modal');
  expect(typedIn(other.modal).answer).toBe(rich.answer);
});

it.each([
  [
    'stay where the new answer has them',
    'The bridge costs 40,000 crowns by now.',
    [{ label: 'The repair', number: 40_000 }],
  ],
  ['go where it has not', 'The bridge costs 50,000 crowns by now.', undefined],
])('the figures of an edited card %s', async (_, answer, figures) => {
  const desk = await atTheDesk();
  const card = requireCard(desk.desk, 'bridge-cost');
  const withFigures = { ...card, figures: [{ label: 'The repair', number: 40_000 }] };
  const proposal = await requireProposal(desk.desk, { kind: 'put-cards', cards: [withFigures] });
  await desk.desk.publish(proposal, { author: 'Ada', reason: '' });
  const open = { card: 'bridge-cost' };
  const outcome = await desk.moderator.slash(desk.channel, 'knowledge', open, { subcommand: 'edit' });
  const { modal } = requireAnswer(desk, outcome, 'modal');
  await desk.moderator.submit(modal, { ...typedIn(modal), answer });
  expect(await desk.publish()).toBe('**Edition 3 is live.**');
  expect(desk.edition().answerer.findCard('bridge-cost')).toMatchObject({ answer });
  expect(desk.edition().answerer.findCard('bridge-cost')?.figures).toEqual(figures);
});

it('question and answer are enough where the article is at hand', async () => {
  const articles = await temporaryFolder();
  await copyFile(ARTICLE, join(articles, 'article.txt'));
  const { desk } = await openDeskOn({ file: ':memory:' }, { articles });
  const running = await startBot({ desk });
  const { person, ids } = running.discord;
  const moderator = person(ids.moderator);
  const outcome = await moderator.slash(ids.home.general, 'knowledge', {}, { subcommand: 'add' });
  const { modal } = requireAnswer(running, outcome, 'modal');
  const required = modal.data.components.flatMap((part) => {
    const input = part.type === ComponentType.Label ? part.component : undefined;
    return input && 'required' in input && input.required === false ? [] : [input?.custom_id];
  });
  expect(required).toEqual(['question', 'answer']);
  const typed = { question: 'Was the weather rough?', answer: 'The weather was calm.' };
  const sent = await moderator.submit(modal, { ...typedIn(modal), ...typed });
  const { content } = await shownIn(moderator, requireAnswer(running, sent, 'deferred').message);
  expect(content).toMatch(/^\*\*It seems to stand in sentence 13 of the article\b.*: look whether it does\.\*\*\n/);
  expect(await publish(moderator, ids.home.general)).toBe('**Edition 2 is live.**');
  const { answerer } = desk.current();
  const topics = answerer.knowledge.story.topics.map(({ id }) => id);
  const card = answerer.findCard('was-the-weather-rough');
  expect(card).toMatchObject({ ...typed, sentences: [13], alsoAsked: [], quotes: [] });
  expect(topics, 'that of the nearest card').toContain(card?.topic);
});

it('who says it and their words are given by name', async () => {
  const desk = await atTheDesk({ names: [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: ['lee'] }] });
  const { moderator, channel } = desk;
  const sources = '2, 3\nAnn Lee\nlee: “We open in June”';
  const { content } = await sendOff(desk, await openForm(desk), { ...BAKERY_FORM, sources });
  expect(content).toContain('**Added: 1**');
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  const quotes = [{ speaker: 'ann-lee', words: 'We open in June' }];
  const id = 'when-does-the-new-bakery-open';
  expect(desk.edition().answerer.findCard(id)).toMatchObject({ sentences: [2, 3], saidBy: ['ann-lee'], quotes });
  const outcome = await moderator.slash(channel, 'knowledge', { card: id }, { subcommand: 'edit' });
  const { modal } = requireAnswer(desk, outcome, 'modal');
  expect(typedIn(modal)).toMatchObject({ sources: '2, 3\nAnn Lee\nAnn Lee: “We open in June”', topic: ['town'] });
});

/** Opens the form for a new card. */
async function openForm(desk: AtTheDesk): Promise<OpenModal> {
  const outcome = await desk.moderator.slash(desk.channel, 'knowledge', {}, { subcommand: 'add' });
  return requireAnswer(desk, outcome, 'modal').modal;
}

/** Sends a form off. @returns the message that shows what comes of it */
async function sendOff(desk: AtTheDesk, modal: OpenModal, fields: Record<string, ModalValue>) {
  const { message } = requireAnswer(desk, await desk.moderator.submit(modal, fields), 'deferred');
  return shownIn(desk.moderator, message);
}

const shownAgain = ({ moderator, channel }: AtTheDesk, id: string) =>
  expect.poll(() => moderator.messages(channel).find((message) => message.id === id)?.content);

it.each([
  ['a sentence that is no number', { sources: '1, two' }, ': sentences 2: has to be the number of a sentence'],
  [
    'a way to ask of one letter',
    { alsoAsked: 'a\nb c\nb d\nb e\nb f\nb g' },
    '• card when-does-the-new-bakery-open: alsoAsked 1: has to have at least 2 characters',
  ],
  [
    'a sentence that the article does not have',
    { sources: '99' },
    'the article has 3 sentences only: take the number out',
  ],
])('a form with faults is opened again as it was, mended, and published: %s', async (_reason, fields, fault) => {
  const desk = await atTheDesk();
  const { moderator, channel } = desk;
  const { id, content, components } = await sendOff(desk, await openForm(desk), { ...BAKERY_FORM, ...fields });
  expect(content).toMatch(/^There (is|are) \d+ faults?, so nothing was changed/);
  expect(content).toContain(fault);
  expect(JSON.stringify(components)).not.toContain('Publish');
  const { modal } = requireAnswer(desk, await desk.press('Back to the form'), 'modal');
  for (const text of Object.values({ ...BAKERY_FORM, ...fields }).filter((value) => typeof value === 'string')) {
    expect(JSON.stringify(modal.data)).toContain(JSON.stringify(text));
  }
  expect(JSON.stringify(modal.data)).toContain('"value":"town","default":true');
  requireAnswer(desk, await moderator.submit(modal, BAKERY_FORM), 'deferred-update');
  await shownAgain(desk, id).toContain('**Added: 1**');
  expect(moderator.messages(channel), 'in the place of the faults').toHaveLength(1);
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
});

it('a preview goes back to its form, too, and ends with that', async () => {
  const desk = await atTheDesk();
  const { id } = await sendOff(desk, await openForm(desk), BAKERY_FORM);
  const { modal } = requireAnswer(desk, await desk.press('Back to the form'), 'modal');
  const answer = 'The bakery opens on the third of June.';
  requireAnswer(desk, await desk.moderator.submit(modal, { ...BAKERY_FORM, answer }), 'deferred-update');
  await shownAgain(desk, id).toContain('third of June');
  // By the time this is answered, the preview before has ended.
  await desk.run('status');
  // Sent off a second time, as from another window: nothing of it is lost, and nothing is done to the other preview.
  requireAnswer(desk, await desk.moderator.submit(modal, { ...BAKERY_FORM, answer }), 'deferred');
  await expect.poll(() => desk.moderator.messages(desk.channel).at(-1)?.content).toContain('preview before has ended');
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(await desk.ask('When can I buy bread again?')).toContain('third of June');
});

it('a card takes its question out of what the story does not say; what only looks like it stays', async () => {
  const desk = await atTheDesk();
  const like = { question: 'When does the old bakery close?', closest: 'bakery-owner' };
  desk.story.writeNotCovered([
    { question: 'when does the NEW bakery open', alsoAsked: ['bakery hours'], closest: 'bakery-owner' },
    { ...like, alsoAsked: ['bakery closing when', 'bakery opening when'] },
  ]);
  await desk.run('refresh');
  await desk.publish();
  const { content } = await sendOff(desk, await openForm(desk), BAKERY_FORM);
  expect(content).toContain('**No longer among what the story does not say: 1**\n• when does the NEW bakery open\n');
  expect(content).toMatch(/\nChanged among what the story does not say: 1\n1 card was not checked/);
  expect(await desk.publish()).toBe('**Edition 3 is live.**');
  expect(desk.edition().answerer.knowledge.notCovered).toEqual([{ ...like, alsoAsked: ['bakery closing when'] }]);
  expect(await desk.ask(BAKERY_FORM.question)).toContain('second of June');
});

it('a form whose card was retired meanwhile adds it anew, and says so', async () => {
  const desk = await atTheDesk();
  const { moderator, channel } = desk;
  const card = { card: 'bakery-owner' };
  const { modal } = requireAnswer(
    desk,
    await moderator.slash(channel, 'knowledge', card, { subcommand: 'edit' }),
    'modal',
  );
  await desk.run('retire', card);
  await desk.publish();
  const { content } = await sendOff(desk, modal, BAKERY_FORM);
  expect(content).toContain('The card is gone meanwhile');
  expect(content).toContain('**Added: 1**');
});

it('a form for a question that is no longer open is a card like any other', async () => {
  const desk = await atTheDesk();
  const { moderator } = desk;
  await desk.ask('Who painted the town hall yellow?');
  const list = await desk.run('gaps');
  const [, gap = ''] = /"value":"([0-9a-f-]{36})"/.exec(JSON.stringify(list.components)) ?? [];
  await moderator.select(list, 'gaps', [gap]);
  const chosen = await desk.becomes(list);
  const { modal } = requireAnswer(desk, await desk.press('Write a card'), 'modal');
  requireAnswer(desk, await desk.press('Dismiss'), 'deferred-update');
  await desk.becomes(chosen);
  const { content } = await sendOff(desk, modal, BAKERY_FORM);
  expect(content).toContain('The question is no longer open');
  expect(await findButton(moderator, desk.channel, 'Publish')).toBeDefined();
});
