import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/reply.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { message, press, slash, type Where } from '../support/acts.js';
import { MESSAGE, nonEmpty, type ResponseData, settings, startBot } from '../support/bot.js';
import { takeOverFolder } from '../support/desks.js';
import { copyStory, serveStory } from '../support/story.js';
import { until } from '../support/until.js';
import { deskThatSays } from './desk-that-says.js';

const EPHEMERAL = 64;
const REPLY = 4;
const UPDATE = 7;
const OFFER = 'What has the harbour company offered the crews?';
const ANSWER =
  'The harbour company, which runs the ferries, has offered 2 percent.\n-# sentence 3 of the article as of <t:1936612800:d>';
const NO_PINGS = { parse: [], replied_user: false };

const isPrivate = ({ flags = 0 }: ResponseData): boolean => (flags & EPHEMERAL) !== 0;

describe('/ask', () => {
  it.each<[string, Record<string, string | boolean>, boolean]>([
    ['an answer is for everybody', { question: OFFER }, false],
    ['or for the asker alone', { question: OFFER, private: true }, true],
    ['or for everybody in so many words', { question: OFFER, private: false }, false],
    ['a decline is for the asker alone', { question: 'What do the tickets cost?' }, true],
    ['even where it was to be public', { question: 'What do the tickets cost?', private: false }, true],
    ['so is the answer to no question', { question: '???' }, true],
  ])('%s', async (_, options, alone) => {
    const { respond } = await startBot();
    const { type, data } = await respond(slash('ask', options));
    expect(type).toBe(REPLY);
    expect(isPrivate(data)).toBe(alone);
  });

  it.each<[Reply['kind'], boolean]>([
    ['answer', false],
    ['correction', false],
    ['nearest', true],
    ['decline', true],
    ['talk', true],
  ])('shows a reply of the kind %s to the asker alone: %s', async (kind, alone) => {
    const { respond } = await startBot({ desk: await deskThatSays(kind) });
    const { data } = await respond(slash('ask', { question: OFFER }));
    expect(isPrivate(data)).toBe(alone);
  });

  it('shows the question above its answer, with its markdown escaped, and pings nobody', async () => {
    const { respond } = await startBot();
    const question = '@everyone **what** has the harbour company offered the crews <@400000000000000001>?';
    const { data } = await respond(slash('ask', { question }));
    expect(data.content).toBe(
      `-# @everyone \\*\\*what\\*\\* has the harbour company offered the crews \\<@400000000000000001\\>?\n${ANSWER}`,
    );
    expect(data.allowed_mentions).toEqual(NO_PINGS);
  });

  it.each<[string, Where, RegExp]>([
    ['in a server, where the same answer is a link to the first', {}, /answered here a moment ago/],
    ['in a direct message', { in: 'direct' }, /reckless/],
  ])('remembers the conversation %s', async (_, where, expected) => {
    const { respond } = await startBot();
    await respond(slash('ask', { question: 'What did Owen Thale say?' }, where));
    const { data } = await respond(slash('ask', { question: 'What did he say?' }, where));
    expect(data.content).toMatch(expected);
  });

  it('keeps the conversations of two people apart', async () => {
    const { respond } = await startBot();
    await respond(slash('ask', { question: 'What did Owen Thale call the strike?' }));
    const other = { user: TRIAL_IDS.otherMember };
    const alone = await respond(slash('ask', { question: 'What did he say?' }, other));
    const afterwards = await respond(slash('ask', { question: 'What did he say?' }));
    expect(afterwards.data.content).not.toBe(alone.data.content);
  });
});

describe('the limit of questions', () => {
  it('holds over all ways of asking, and says so to the asker alone', async () => {
    const { discord, respond } = await startBot({ config: settings({ QUESTIONS_PER_MINUTE: '3' }) });
    await respond(slash('ask', { question: OFFER }));
    await respond(press('cards', ['company-offer']));
    message(OFFER, { in: 'direct' })(discord);
    await until('an answer', () => nonEmpty(discord.requestsTo(MESSAGE)));
    for (const event of [slash('ask', { question: OFFER }), press('cards', ['company-offer'])]) {
      const { data } = await respond(event);
      expect(data.content).toMatch(/^That is a lot of questions at once\. Please ask again in \d+ seconds?\.$/);
      expect(isPrivate(data)).toBe(true);
    }
  });

  it('is each person’s own, and costs nothing for help', async () => {
    const { respond } = await startBot({ config: settings({ QUESTIONS_PER_MINUTE: '1' }) });
    await respond(slash('help', {}));
    await respond(slash('topics', {}));
    expect((await respond(slash('ask', { question: OFFER }))).data.content).toContain(ANSWER);
    const other = { user: TRIAL_IDS.otherMember };
    const theirs = await respond(slash('ask', { question: OFFER }, other));
    expect(theirs.data.content).toMatch(/answered here a moment ago/);
    expect((await respond(slash('ask', { question: OFFER }))).data.content).toMatch(/^That is a lot/);
  });

  it('answers a flood of messages with one note', async () => {
    const { bot, discord } = await startBot({ config: settings({ QUESTIONS_PER_MINUTE: '1' }) });
    for (let i = 0; i < 5; i += 1) message(OFFER, { in: 'direct' })(discord);
    await discord.caughtUp();
    await bot.stop();
    // Sent at once, they may arrive in either order.
    const said = discord.requestsTo(MESSAGE).map(({ body }) => body);
    expect(said).toHaveLength(2);
    expect(said).toContainEqual(expect.objectContaining({ content: ANSWER }));
    expect(said).toContainEqual(expect.objectContaining({ content: expect.stringMatching(/^That is a lot/) }));
  });
});

describe('buttons', () => {
  it.each<[string, Where, boolean]>([
    ['who chose it alone', {}, true],
    ['anybody, where nobody else reads along', { in: 'direct' }, false],
  ])('bring a card for %s, with its question', async (_, where, alone) => {
    const { respond } = await startBot();
    const { type, data } = await respond(press('cards', ['company-offer'], where));
    expect(type).toBe(REPLY);
    expect(data.content).toBe(`-# ${OFFER}\n${ANSWER}`);
    expect(isPrivate(data)).toBe(alone);
  });

  it('are part of the conversation', async () => {
    const { respond } = await startBot();
    await respond(press('cards', ['thale-reckless']));
    const { data } = await respond(slash('ask', { question: 'What did he say?' }));
    expect(data.content).toContain('reckless');
  });

  it.each([
    ['of a card that is gone', 'vote:up:no-such-card'],
    ['that are forged', 'vote:up:../../etc'],
    ['that pretend to be a menu of cards', 'cards'],
    ['that share an answer of another edition', 'share-answer:7'],
    ['of another bot', 'vote_yes'],
    ['that pretend to be a menu of questions', 'topic:pay:0'],
  ])('%s are answered politely, to who pressed them alone', async (_, customId) => {
    const { respond, logged } = await startBot();
    const { data } = await respond(press(customId));
    expect(data.content).toMatch(/^(?:That is no longer part of the story|The story has changed since)/);
    expect(isPrivate(data)).toBe(true);
    expect(logged().join('\n')).not.toContain('a reply failed');
  });

  it('show the card as it is now, after a refresh', async () => {
    const story = await copyStory();
    const desk = await serveStory(story.folder);
    const { respond } = await startBot({ desk });
    await story.edit(
      'cards/dispute.yaml',
      'The harbour company, which runs the ferries, has offered',
      'The company has offered',
    );
    await takeOverFolder(desk);
    expect((await respond(press('cards', ['company-offer']))).data.content).toContain('\nThe company has offered');
  });
});

describe('/topics', () => {
  it('lists the topics that have cards', async () => {
    const { respond } = await startBot();
    const { data } = await respond(slash('topics', {}));
    expect(isPrivate(data)).toBe(true);
    expect(data.components).toMatchObject([
      {
        components: [
          {
            custom_id: 'topics',
            options: [
              { label: 'The strike', value: 'strike', description: '2 questions' },
              { label: 'The pay dispute', value: 'pay', description: '4 questions' },
              { label: 'Life on Skerry Island', value: 'island', description: '3 questions' },
              { label: 'The talks', value: 'talks', description: '1 question' },
            ],
          },
        ],
      },
    ]);
  });

  it('shows a topic’s questions in place of the topics, then the card', async () => {
    const { respond } = await startBot();
    const questions = await respond(press('topics', ['pay']));
    expect(questions.type).toBe(UPDATE);
    expect(questions.data).toMatchObject({
      content: '**The pay dispute**',
      components: [
        {
          components: [
            {
              custom_id: 'topic:pay:0',
              options: ['union-demand', 'company-offer', 'quill-promises', 'thale-reckless'].map((value) => ({
                value,
              })),
            },
          ],
        },
        { components: [{ label: 'All topics', custom_id: 'topics' }] },
      ],
    });
    const card = await respond(press('topic:pay:0', ['company-offer']));
    expect(card.type).toBe(REPLY);
    expect(card.data.content).toBe(`-# ${OFFER}\n${ANSWER}`);
    expect(isPrivate(card.data)).toBe(true);
  });

  it('leads from a topic’s questions back to the topics', async () => {
    const { respond } = await startBot();
    const back = await respond(press('topics'));
    expect(back.type).toBe(UPDATE);
    expect(back.data).toMatchObject({ content: 'What would you like to know about?', embeds: [] });
  });

  it.each([
    ['a topic that is gone', 'topics', 'harbour', UPDATE],
    ['no topic at all', 'topics', '', UPDATE],
    ['a card that is gone', 'topic:pay:0', 'no-such-card', REPLY],
    ['a page that is gone', 'topic:pay:0', ':next', REPLY],
  ])('survives the choice of %s', async (_, customId, value, type) => {
    const { respond, logged } = await startBot();
    const response = await respond(press(customId, [value]));
    expect(response).toMatchObject({ type, data: { content: expect.stringMatching(/^That is no longer part/) } });
    expect(logged().join('\n')).not.toContain('a reply failed');
  });
});

describe('/help', () => {
  it('says to the asker alone what the bot answers and how to ask', async () => {
    const { respond } = await startBot();
    const { data } = await respond(slash('help', {}));
    expect(isPrivate(data)).toBe(true);
    for (const told of ['Ferry crews strike in Port Ellery', '10 fact cards', '/ask', '/topics', 'direct message']) {
      expect(data.content).toContain(told);
    }
  });
});
