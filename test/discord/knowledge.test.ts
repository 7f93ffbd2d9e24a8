import { AttachmentBuilder, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { RefreshResult } from '../../src/desk/desk.js';
import { refreshPayload } from '../../src/discord/commands/knowledge.js';
import { diffKnowledge } from '../../src/knowledge/diff.js';
import { nonEmpty, startBot } from '../support/bot.js';
import { HOME, slash, subcommand } from '../support/discord-events.js';
import { EXTREME_TEXTS, extremeEdition } from '../support/extreme-story.js';
import { brokenLimits } from '../support/message-limits.js';
import { copyStory, serveStory, storyEdition } from '../support/story.js';
import { until } from '../support/until.js';

const MODERATOR = { guild: HOME, permissions: PermissionFlagsBits.ManageGuild };
const ISLAND = 'cards/island.yaml';
const OFFER = 'What has the harbour company offered the crews?';

/** What a moderator sees after /knowledge refresh: the text of the edited response. */
async function refresh({ discord, respond }: Awaited<ReturnType<typeof startBot>>): Promise<unknown> {
  const before = discord.sent('PATCH', /@original$/).length;
  expect(await respond(subcommand('knowledge', 'refresh', MODERATOR))).toMatchObject({ type: 5, data: { flags: 64 } });
  const [edit] = await until('the result', () => nonEmpty(discord.sent('PATCH', /@original$/).slice(before)));
  return edit.body;
}

describe('/knowledge status', () => {
  it('shows the edition, its age and its size to the moderator alone', async () => {
    const { respond } = await startBot();
    const { data } = await respond(subcommand('knowledge', 'status', MODERATOR));
    expect(data.flags).toBe(64);
    expect(data.content).toMatch(/^\*\*Edition 1\*\* \([0-9a-f]{12}\), served since <t:\d+:R>\n/);
    expect(data.content).toContain('Ferry crews strike in Port Ellery, 2031-05-15\n10 cards; 6 entries');
  });
});

describe('/knowledge refresh', () => {
  it('says what was added, changed and removed, and answers from it at once', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    await story.edit('cards/dispute.yaml', 'has offered 2 percent.', 'has offered only 2 percent.');
    expect(await refresh(bot)).toMatchObject({ content: `**Edition 2 is live.**\nChanged 1\n• ${OFFER}` });
    expect((await bot.respond(slash('ask', { question: OFFER }))).data.content).toContain('only 2 percent');
  });

  it('says that nothing has changed', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    expect(await refresh(bot)).toMatchObject({ content: 'Nothing has changed. Edition 1 goes on.' });
  });

  it('names every fault with its place, and goes on answering from the edition it had', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    await story.edit('cards/dispute.yaml', 'has offered 2 percent.', 'has offered only 2 percent.');
    await story.edit(ISLAND, '[clinic-patients, island-supplies]', '[clinic, island]');
    expect(await refresh(bot)).toMatchObject({
      content: [
        'There are 2 faults, so nothing was changed. Edition 1 goes on.',
        '• cards/island.yaml:15:13: there is no card "clinic"',
        '• cards/island.yaml:15:21: there is no card "island"',
      ].join('\n'),
    });
    expect((await bot.respond(slash('ask', { question: OFFER }))).data.content).toContain('has offered 2 percent');
  });

  it('sends faults that fit no message as a file', async () => {
    const story = await copyStory();
    const bot = await startBot({ desk: await serveStory(story.folder) });
    const many = Array.from({ length: 13 }, (_, i) => `{ id: new-${i}, title: 7 }`).join(', ');
    await story.write('story.yaml', `topics: [${many}]\n`);
    const body = await refresh(bot);
    expect(body).toMatch(/filename="faults\.txt"/);
    expect(body).toContain('story.yaml:1:333: ');
    expect(body).toContain('All of them are in the file.');
  });

  it('is logged with its result', async () => {
    const bot = await startBot();
    await refresh(bot);
    expect(bot.logged().map((line): unknown => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ msg: 'knowledge refreshed', result: 'unchanged', edition: 1 }),
    );
  });
});

describe('refreshPayload', () => {
  it('lists the parts of a change, those that there are', async () => {
    const edition = await storyEdition();
    const { knowledge } = edition.answerer;
    const [first, second, ...rest] = knowledge.cards;
    const after = {
      ...knowledge,
      story: { ...knowledge.story, title: 'The ferries' },
      vocabulary: { ...knowledge.vocabulary, sameMeaning: [] },
      notCovered: knowledge.notCovered.slice(1),
      cards: [
        { ...first, answer: 'Nothing sails today.' },
        { ...second, id: 'brand-new', question: 'Is *this* new?' },
        ...rest,
      ],
    };
    const { content } = refreshPayload({
      kind: 'published',
      edition,
      diff: diffKnowledge(knowledge, after),
      conflicts: [],
    });
    expect(content?.split('\n')).toEqual([
      '**Edition 1 is live.**',
      'Added 1',
      '• Is \\*this\\* new?',
      'Changed 1',
      `• ${first.question}`,
      'Removed 1',
      `• ${second.question}`,
      'What the story does not say: 0 added, 1 removed',
      'The vocabulary has changed',
      'The story’s data has changed',
    ]);
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
    const payload = refreshPayload({ kind: 'faults', faults, edition });
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
    const results: RefreshResult[] = [
      { kind: 'unchanged', edition },
      ...[nothing, changed].map((before) => ({
        kind: 'published' as const,
        edition,
        diff: diffKnowledge(before, knowledge),
        conflicts: [],
      })),
      { kind: 'published', edition, diff: diffKnowledge(knowledge, nothing), conflicts: [] },
      { kind: 'faults', edition, faults: [long] },
      { kind: 'faults', edition, faults: Array.from({ length: 500 }, () => long) },
    ];
    for (const result of results) {
      const { content, files = [] } = refreshPayload(result);
      expect(brokenLimits({ content: content ?? '' }), result.kind).toEqual([]);
      expect(files.every((file) => file instanceof AttachmentBuilder)).toBe(true);
      expect(content?.includes('in the file'), 'a file is spoken of where there is one').toBe(files.length > 0);
    }
  });
});
