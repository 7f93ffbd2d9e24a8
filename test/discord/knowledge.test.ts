import { AttachmentBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/desk/proposal.js';
import { faultsPayload, proposalPayload } from '../../src/discord/commands/knowledge/change-text.js';
import { explanationText } from '../../src/discord/commands/knowledge/try.js';
import { diffKnowledge } from '../../src/knowledge/diff.js';
import type { Reply } from '../../src/model/reply.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { press, slash, subcommand, submit } from '../support/acts.js';
import { EDIT, nonEmpty, type RunningBot, startBot } from '../support/bot.js';
import { openDeskOn, requireProposal } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { EXTREME_TEXTS, extremeEdition } from '../support/extreme-story.js';
import { brokenLimits } from '../support/message-limits.js';
import { writeSmallStory } from '../support/small-story.js';
import { copyStory, serveStory, storyEdition } from '../support/story.js';
import { until } from '../support/until.js';

const MODERATOR = { user: TRIAL_IDS.roleModerator };
const OTHER_MODERATOR = { user: TRIAL_IDS.moderator };
const ISLAND = 'cards/island.yaml';
const OFFER = 'What has the harbour company offered the crews?';

/** What a moderator sees in the end: the text of the edited response. */
async function run({ discord, respond }: RunningBot, name: string): Promise<unknown> {
  const before = discord.requestsTo(EDIT).length;
  expect(await respond(subcommand('knowledge', name, MODERATOR))).toMatchObject({ type: 5, data: { flags: 64 } });
  const [edit] = await until('the result', () => nonEmpty(discord.requestsTo(EDIT).slice(before)));
  return edit.body;
}

/** A bot, a folder that has changed, and the custom_id of the button that publishes the change. */
async function previewed(): Promise<{ bot: RunningBot; customId: string }> {
  const story = await copyStory();
  const bot = await startBot({ desk: await serveStory(story.folder) });
  await story.edit('cards/dispute.yaml', 'has offered 2 percent.', 'has offered only 2 percent.');
  const body = JSON.stringify(await run(bot, 'refresh'));
  const customId = /change:publish:[0-9a-f-]+/.exec(body)?.[0];
  if (customId === undefined) throw new Error(body);
  return { bot, customId };
}

describe('/knowledge status', () => {
  it('shows the edition, its age, its author and what is open', async () => {
    const bot = await startBot();
    await bot.respond(slash('ask', { question: OFFER }));
    await bot.respond(slash('ask', { question: 'Who won the chess championship in Reykjavik?' }));
    const body = await run(bot, 'status');
    const { number, hash } = { number: 1, hash: '[0-9a-f]{12}' };
    expect(body).toMatchObject({
      content: expect.stringMatching(
        new RegExp(
          `^\\*\\*Edition ${number}\\*\\* \\(${hash}\\), served since <t:\\d+:R>\nPublished by Factbox: First`,
        ),
      ),
    });
    expect(body).toMatchObject({
      content: expect.stringContaining('Replies in the last 7 days: answer 1, correction 0, nearest 0, decline 1'),
    });
    expect(body).toMatchObject({
      content: expect.stringContaining('Open gaps: 1\n• 1 person, 1 ×: Who won the chess'),
    });
  });
});

describe('/knowledge refresh', () => {
  it('shows before → after, and changes nothing by that', async () => {
    const { bot } = await previewed();
    expect(requireFirst(bot.discord.requestsTo(EDIT)).body).toMatchObject({
      content: expect.stringMatching(
        /^\*\*Edition 2, if published\*\*\n\*\*Changed: 1\*\*\n• What has the harbour .*\n {2}answer: .*offered 2 percent.* → .*\*\*only\*\* 2 percent/,
      ),
    });
    expect((await bot.respond(slash('ask', { question: OFFER }))).data.content).toContain('has offered 2 percent');
  });

  it('names every fault with its place, and offers nothing to publish', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    await story.edit(ISLAND, '[clinic-patients, island-supplies]', '[clinic, island]');
    expect(await run(bot, 'refresh')).toMatchObject({
      content: expect.stringContaining(
        [
          'There are 2 faults, so nothing was changed. Edition 1 goes on.',
          '• cards/island.yaml:15:13: there is no card "clinic": write the id of a card, or take it out',
          '• cards/island.yaml:15:21: there is no card "island": write the id of a card, or take it out',
        ].join('\n'),
      ),
      components: [],
    });
  });

  it('names files that look like knowledge and are not read', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    await story.write('cards/._island.yaml', '');
    expect(await run(bot, 'refresh')).toMatchObject({
      content: expect.stringMatching(/^cards\/\.\\?_island\.yaml: is passed over: .*\nNothing has changed\./),
    });
  });

  it('sends faults that fit no message as a file', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    const many = Array.from({ length: 13 }, (_, i) => `{ id: new-${i}, title: 7 }`).join(', ');
    await story.write('story.yaml', `topics: [${many}]\n`);
    expect(await run(bot, 'refresh')).toMatchObject({
      content: expect.stringContaining('All of them are in the file.'),
    });
    const shown = bot.discord.person(MODERATOR.user).messages(TRIAL_IDS.home.general).at(-1);
    expect(shown?.attachments).toMatchObject([{ filename: 'faults.txt' }]);
    const file = await fetch(shown?.attachments[0]?.url ?? '');
    expect(await file.text()).toContain('story.yaml:1:333: ');
  });
});

describe('a press on Publish', () => {
  it('publishes, once', async () => {
    const { bot, customId } = await previewed();
    expect(await bot.respond(press(customId, undefined, MODERATOR))).toMatchObject({ type: 6 });
    await until('the edition', () => bot.logged().some((line) => line.includes('knowledge published')) || undefined);
    expect((await bot.respond(slash('ask', { question: OFFER }))).data.content).toContain('only 2 percent');
    expect((await bot.respond(press(customId, undefined, MODERATOR))).data.content).toMatch(/^This preview has ended/);
  });

  it.each([
    ['somebody without the right', {}, true, /^This needs Manage Server/],
    ['the moderator, who has lost the right', MODERATOR, false, /^This needs Manage Server/],
    ['another moderator', OTHER_MODERATOR, true, /^Only the moderator who made this change/],
    ['the moderator in another server', { ...MODERATOR, in: 'elsewhere' }, true, /home server only/],
  ] as const)('is refused to %s', async (_, who, keepsRole, reason) => {
    const { bot, customId } = await previewed();
    const { server, moderatorRole } = TRIAL_IDS.home;
    if (!keepsRole) bot.discord.setRoles(server, MODERATOR.user, []);
    for (const id of [customId, customId.replace('publish', 'cancel')]) {
      const { type, data } = await bot.respond(press(id, undefined, who));
      expect({ type, flags: data.flags }).toEqual({ type: 4, flags: 64 });
      expect(data.content).toMatch(reason);
    }
    bot.discord.setRoles(server, MODERATOR.user, [moderatorRole]);
    expect(await bot.respond(press(customId, undefined, MODERATOR)), 'it is there still').toMatchObject({ type: 6 });
  });

  it('with an id of nothing that is there is answered', async () => {
    const { bot, customId } = await previewed();
    const other = customId.replace(/[0-9a-f]{4}$/, '0000');
    expect((await bot.respond(press(other, undefined, MODERATOR))).data.content).toMatch(/^This preview has ended/);
  });
});

it('an answer that was disliked is no longer open once a card was linked to the question', async () => {
  const desk = await serveStory();
  const bot = await startBot({ desk });
  await desk.tally.dislike('What is on the table for the crews?', 'That is old', '7');
  await desk.tally.flush();
  const { ids } = requireFirst(await desk.gaps());
  await bot.respond(press(`gap:link-to:${ids[0]}`, ['company-offer'], MODERATOR));
  const [edit] = await until('the preview', () => nonEmpty(bot.discord.requestsTo(EDIT)));
  const [customId = ''] = /change:publish:[0-9a-f-]+/.exec(JSON.stringify(edit.body)) ?? [];
  expect(await desk.gaps(), 'seen, not done').toHaveLength(1);
  await bot.respond(press(customId, undefined, MODERATOR));
  await until('the edition', () => desk.current().number === 2 || undefined);
  expect(await desk.gaps()).toEqual([]);
});

describe('what moderators press and send off', () => {
  const ID = '01234567-89ab-4cde-8f01-23456789abcd';
  const STEPS = [
    ['a gap chosen', press('gaps', [ID])],
    ['a card for a gap', press(`gap:write:${ID}`)],
    ['a gap to link', press(`gap:link:${ID}`)],
    ['a gap linked', press(`gap:link-to:${ID}`, ['company-offer'])],
    ['a gap dismissed', press(`gap:dismiss:${ID}`)],
    ['a new card', submit('card-form:new', 'question', 'Who?')],
    ['a card for a gap sent off', submit(`card-form:gap:${ID}`, 'question', 'Who?')],
    ['a card edited', submit('card-form:edit:company-offer', 'question', 'Who?')],
    ['a form to open again', press(`change:form:${ID}`)],
    ['a form opened again, sent off', submit(`card-form:again:${ID}`, 'question', 'Who?')],
    ['a conflict chosen', press('conflicts', ['0123456789ab'])],
    ['a conflict settled', press('conflict:keep:0123456789ab')],
    ['the folder’s text taken', press('conflict:take:0123456789ab')],
    ['a reason', submit(`reason:${ID}`, 'reason', 'Because')],
  ] as const;

  it.each(STEPS)('is refused to those without the right, whatever its id says: %s', async (_, event) => {
    const { respond } = await startBot();
    const { type, data } = await respond(event);
    expect({ type, flags: data.flags }).toEqual({ type: 4, flags: 64 });
    expect(data.content).toBe('This needs Manage Server or a moderator role of this server.');
  });
});

describe('/knowledge try', () => {
  const NO_WORDS = { vocabulary: { entities: [], sameMeaning: [] } };
  const judged = { question: 'q', confidence: 0.4, ranking: [], cards: [] };

  it.each<[string, Reply, string]>([
    ['near', { kind: 'nearest', missing: 'who owns *it*', ...judged }, 'The story does not say who owns \\*it\\*.'],
    [
      'near, and does not know what is missing',
      { kind: 'nearest', missing: undefined, ...judged },
      'The story does not say exactly that.',
    ],
    ['half', { kind: 'answer', untold: ['when'], ...judged }, 'The story does not say when.'],
  ])('says what is missing where the story comes %s', (_, reply, line) => {
    expect(explanationText(reply, NO_WORDS).split('\n').slice(0, 2)).toEqual([`**${reply.kind}**, 40 % sure`, line]);
  });

  it('says what was asked, and what the nearest card tells, in the same words', async () => {
    const { answerer } = await storyEdition();
    const lines = explanationText(answerer.answer('How many crews are on strike?'), answerer.knowledge).split('\n');
    expect(lines).toContain('Asked: how many (crews)');
    expect(lines).toContainEqual(expect.stringMatching(/^[a-z0-9-]+ tells: who.*, how many.*, by whose word: /));
  });
});

describe('a preview', () => {
  it('lists the parts of a change, those that there are', async () => {
    const { content } = proposalPayload(await severalChanges());
    expect(content.split('\n')).toEqual([
      '**Edition 2, if published**',
      '**Added: 1**',
      '• Is \\*this\\* new?',
      expect.stringMatching(/^ {2}\S/),
      '**Removed: 1**',
      expect.stringMatching(/^• /),
      '**Changed: 1**',
      expect.stringMatching(/^• /),
      expect.stringMatching(/^ {2}answer: .* → Nothing sails today\.$/),
      '**No longer among what the story does not say: 1**',
      expect.stringMatching(/^• /),
      'The vocabulary has changed',
      'The story’s data has changed',
    ]);
  });

  const QUESTION = { question: 'Who owns the ferries?', after: [], cards: [] };
  it.each([
    [
      'dropped',
      [QUESTION, { ...QUESTION, question: 'And the harbour?' }],
      undefined,
      /^\*\*All regression.*dropped: 2\./m,
    ],
    ['emptied, which is the same', [QUESTION], [], /^\*\*All regression.*dropped: 1\./m],
    ['changed', [QUESTION], [{ ...QUESTION, cards: ['company-offer'] }], /^Regression questions: 1 added, 1 removed$/m],
    ['new', undefined, [QUESTION], /^Regression questions: 1 added, 0 removed$/m],
  ])('says plainly what becomes of the regression questions: %s', async (_, before, after, text) => {
    const edition = await storyEdition();
    const { knowledge } = edition.answerer;
    const proposal = changeOf(edition, { ...knowledge, questions: before }, { ...knowledge, questions: after });
    expect(proposalPayload(proposal).content).toMatch(text);
  });

  it.each([
    [
      'leads to another',
      'bakery-owner',
      'Questions the story does not answer that led to this card: 1 now lead to “How much does the bridge repair cost?”',
    ],
    [
      'goes where no other is near',
      'lighthouse-opening',
      'Questions the story does not answer that go with this card, as no other is near: 1',
    ],
  ])('tells what becomes of questions that led to a card that is retired: %s', async (_, id, text) => {
    const { folder, cards, writeCards, writeNotCovered } = writeSmallStory();
    writeCards(
      'all',
      cards.map((card) => ({ ...card, related: [] })),
    );
    writeNotCovered([{ question: 'What colour is the boat?', alsoAsked: ['boat colour'], closest: id }]);
    const { desk } = await openDeskOn({ file: ':memory:' }, { folder });
    const { content } = proposalPayload(await requireProposal(desk, { kind: 'retire-card', id }));
    expect(content.split('\n')).toContain(text);
  });

  it.each([
    [
      'too long for a message: from where the texts differ',
      'x ',
      900,
      /^ {2}answer: …[x ]{30,50}one → …[x ]{30,50}two$/m,
      1,
    ],
    ['that fits: whole', 'x ', 60, /^ {2}answer: (x ){60}\*\*one\*\* → (x ){60}\*\*two\*\*$/m, 0],
  ])('shows a change %s', async (_, word, times, text, files) => {
    const edition = await storyEdition();
    const { knowledge } = edition.answerer;
    const answering = (end: string) => ({
      ...knowledge,
      cards: knowledge.cards.slice(0, 1).map((card) => ({ ...card, answer: `${word.repeat(times)}${end}` })),
    });
    const payload = proposalPayload(changeOf(edition, answering('one'), answering('two')));
    expect(payload.content).toMatch(text);
    expect(payload.files).toHaveLength(files);
  });

  it.each([
    [1, /^There is 1 fault, /, 0],
    [12, /^There are 12 faults, /, 0],
    [13, /^There are 13 faults, .* All of them are in the file\.\n/, 1],
  ])('shows %i faults', async (count, content, files) => {
    const edition = await storyEdition();
    const faults = Array.from({ length: count }, (_, i) => ({
      file: 'story.yaml',
      line: i + 1,
      column: 1,
      message: 'bad',
    }));
    const payload = faultsPayload(faults, edition);
    expect(payload.content).toMatch(content);
    expect(payload.files ?? []).toHaveLength(files);
  });

  it.each(EXTREME_TEXTS)('exceeds no limit with %s', (_, text) => {
    const edition = extremeEdition(text);
    const { knowledge } = edition.answerer;
    const nothing = { ...knowledge, cards: [] };
    const changed = { ...knowledge, cards: knowledge.cards.map((card) => ({ ...card, answer: 'Something else.' })) };
    const message = text.repeat(Math.floor(3_000 / text.length));
    const long = { file: 'story.yaml', line: 1, column: 1, message };
    const many = Array.from({ length: 500 }, () => long);
    const proposals = [
      { ...changeOf(edition, nothing, knowledge), faults: [long] },
      { ...changeOf(edition, nothing, knowledge), faults: many },
      changeOf(edition, nothing, knowledge),
      changeOf(edition, changed, knowledge),
      changeOf(edition, knowledge, nothing),
    ];
    for (const { content, files = [] } of [
      faultsPayload(many, edition),
      ...proposals.map((proposal) => proposalPayload(proposal, 'A notice.')),
    ]) {
      expect(brokenLimits({ content })).toEqual([]);
      expect(files.every((file) => file instanceof AttachmentBuilder)).toBe(true);
      expect(content.includes('in the file'), 'a file is spoken of where there is one').toBe(files.length > 0);
    }
  });
});

type Content = Parameters<typeof diffKnowledge>[0];

function changeOf(against: Proposal['against'], before: Content, after: Content): Proposal {
  return {
    kind: 'proposal',
    change: { kind: 'folder' },
    against,
    knowledge: after,
    diff: diffKnowledge(before, after),
    faults: [],
    broken: [],
    conflicts: [],
    imported: undefined,
    unchecked: { cards: 0, why: [] },
  };
}

async function severalChanges(): Promise<Proposal> {
  const edition = await storyEdition();
  const { knowledge } = edition.answerer;
  const [first, second, ...rest] = knowledge.cards;
  if (!first || !second) throw new Error('The story has fewer than two cards.');
  return changeOf(edition, knowledge, {
    ...knowledge,
    story: { ...knowledge.story, title: 'The ferries' },
    vocabulary: { ...knowledge.vocabulary, sameMeaning: [] },
    notCovered: knowledge.notCovered.slice(1),
    cards: [
      { ...first, answer: 'Nothing sails today.' },
      { ...second, id: 'brand-new', question: 'Is *this* new?' },
      ...rest,
    ],
  });
}
