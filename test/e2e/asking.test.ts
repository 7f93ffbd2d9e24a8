import { type APIMessage, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { cardSelectId } from '../../src/discord/custom-ids.js';
import { renderCard, renderReply } from '../../src/discord/render.js';
import { requireAt } from '../support/elements.js';
import { requireCard, requireOpenQuestion, requireVagueQuestion } from '../support/questions.js';
import { type RunningBot, requireAnswer, startBot } from '../support/running-bot.js';

const { Ephemeral } = MessageFlags;
const MODERATORS = ['contribute:request', 'contribute:suggestion'];

/** Ids of a message's menus and buttons, from top to bottom. */
function offersOf({ components = [] }: APIMessage): string[] {
  return components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []))
      : [],
  );
}

async function asking(options = {}) {
  const running = await startBot(options);
  const { ids } = running.discord;
  return {
    ...running,
    general: ids.home.general,
    asker: running.discord.person(ids.member),
    other: running.discord.person(ids.otherMember),
  };
}

const contentOf = ({ edition }: RunningBot, question: string): string =>
  renderReply(edition().answerer.answer(question), edition(), 'public', question).content;

describe('/ask', () => {
  it('answers for everybody, with its source', async () => {
    const running = await asking();
    const { question } = requireCard(running.edition());
    const { general, asker, other } = running;
    const { message } = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
    expect(message.content).toBe(contentOf(running, question));
    expect(message.content).toMatch(/\n-# .*sentences? \d/);
    expect(other.messages(general)).toEqual([message]);
  });

  it('answers the asker alone where that is asked for', async () => {
    const running = await asking();
    const { question } = requireCard(running.edition());
    const { general, asker, other } = running;
    const outcome = await asker.slash(general, 'ask', { question, private: true });
    expect(requireAnswer(running, outcome, 'message').message.flags).toBe(Ephemeral);
    expect(other.messages(general)).toEqual([]);
    expect(asker.messages(general)).toHaveLength(1);
  });

  it('pings nobody, whoever the question names', async () => {
    const running = await asking();
    const { ids } = running.discord;
    const { question } = requireCard(running.edition());
    const loud = `${question} @everyone <@${ids.otherMember}> <@&${ids.home.moderatorRole}>`;
    const outcome = await running.asker.slash(running.general, 'ask', { question: loud });
    const { message } = requireAnswer(running, outcome, 'message');
    expect(message.mention_everyone).toBe(false);
    expect(message.mentions).toEqual([]);
  });

  it('offers questions while one is typed, and answers the one chosen', async () => {
    const running = await asking();
    const { general, asker } = running;
    const { question } = requireCard(running.edition());
    const first = await asker.complete(general, 'ask', {}, 'question');
    expect(first).toMatchObject({ kind: 'choices' });
    const typed = await asker.complete(general, 'ask', { question: question.slice(0, 20) }, 'question');
    if (typed.kind !== 'choices') throw new Error(typed.reason);
    expect(typed.responses()).toBe(1);
    const chosen = typed.choices.find(({ name }) => name === question);
    const outcome = await asker.slash(general, 'ask', { question: chosen?.value ?? '' });
    expect(requireAnswer(running, outcome, 'message').message.content).toBe(contentOf(running, question));
  });

  it('offers near misses to the asker alone, and what is picked, too', async () => {
    const running = await asking();
    const { general, asker, other } = running;
    const question = requireVagueQuestion(running.edition());
    const offered = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
    expect(offered.message.flags).toBe(Ephemeral);
    const reply = running.edition().answerer.answer(question);
    if (reply.kind !== 'nearest') throw new Error(reply.kind);
    const card = requireAt(reply.cards, 1);
    const outcome = await asker.select(offered.message, cardSelectId(), [card.id]);
    const picked = requireAnswer(running, outcome, 'message');
    expect(picked.message.content).toBe(renderCard(card, running.edition(), 'private').content);
    expect(other.messages(general)).toEqual([]);
  });

  it.each([
    [
      'the story leaves open',
      (running: RunningBot) => requireOpenQuestion(running.edition()),
      ['cards', 'tell', ...MODERATORS],
    ],
    ['is about something else', () => 'How do I tune a violin?', ['tell', ...MODERATORS]],
  ])('tells the asker alone that a question %s', async (_reason, questionOf, offers) => {
    const running = await asking();
    const question = questionOf(running);
    const { general, asker, other } = running;
    const outcome = await asker.slash(general, 'ask', { question });
    const { message } = requireAnswer(running, outcome, 'message');
    expect(message.flags).toBe(Ephemeral);
    expect(message.content).toContain('The story does not say');
    expect(offersOf(message)).toEqual(offers);
    expect(other.messages(general)).toEqual([]);
  });

  it('works in direct messages', async () => {
    const running = await asking();
    const { question } = requireCard(running.edition());
    const outcome = await running.asker.slash(running.asker.openDm(), 'ask', { question });
    expect(requireAnswer(running, outcome, 'message').message.content).toBe(contentOf(running, question));
  });

  it('asks those who ask too much to wait', async () => {
    const running = await asking({ env: { QUESTIONS_PER_MINUTE: '1' } });
    const { question } = requireCard(running.edition());
    const { general, asker, other } = running;
    requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
    const second = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
    expect(second.message.content).toMatch(/ask again in/);
    expect(second.message.flags).toBe(Ephemeral);
    const another = requireAnswer(running, await other.slash(other.openDm(), 'ask', { question }), 'message');
    expect(another.message.content).toBe(contentOf(running, question));
  });
});

it('/help tells the asker alone how to ask', async () => {
  const running = await asking();
  const { message } = requireAnswer(running, await running.asker.slash(running.general, 'help'), 'message');
  expect(message.content).toContain('/ask');
  expect(message.flags).toBe(Ephemeral);
  expect(running.other.messages(running.general)).toEqual([]);
});

it('registers its commands at the first start, and nothing at the second', async () => {
  const { discord, bot } = await asking();
  await bot.stop();
  const before = discord.requests.length;
  await startBot({ discord });
  const again = discord.requests.slice(before).filter(({ method }) => method !== 'GET');
  expect(again).toEqual([]);
});
