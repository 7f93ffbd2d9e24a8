import { type APIMessage, ComponentType, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { renderCard } from '../../src/discord/render.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { writeSmallStory } from '../support/small-story.js';

function menuOf({ components = [] }: APIMessage): { id: string; values: string[] } {
  const [row] = components;
  const menu = row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
  if (menu?.type !== ComponentType.StringSelect) throw new Error('The message has no menu.');
  return { id: menu.custom_id, values: menu.options.map(({ value }) => value) };
}

it('/topics leads to a topic, a question and its answer, for the asker alone', async () => {
  const running = await startBot();
  const { discord, edition } = running;
  const { general } = discord.ids.home;
  const asker = discord.person(discord.ids.member);
  const opened = requireAnswer(running, await asker.slash(general, 'topics'), 'message');
  expect(opened.message.flags).toBe(MessageFlags.Ephemeral);

  const topics = menuOf(opened.message);
  const chosen = requireAnswer(
    running,
    await asker.select(opened.message, topics.id, [requireFirst(topics.values)]),
    'update',
  );
  expect(chosen.message.id).toBe(opened.message.id);

  const questions = menuOf(chosen.message);
  const id = requireFirst(questions.values);
  const answered = requireAnswer(running, await asker.select(chosen.message, questions.id, [id]), 'message');
  const card = edition().answerer.findCard(id);
  expect(card && renderCard(card, edition(), 'private').content).toBe(answered.message.content);
  expect(answered.message.flags).toBe(MessageFlags.Ephemeral);
  expect(discord.person(discord.ids.otherMember).messages(general)).toEqual([]);
});

it('/topics turns the page of a topic with many questions', async () => {
  const { folder, writeCards } = writeSmallStory();
  const cards = Array.from({ length: 30 }, (_, index) => ({
    id: `extra-${index}`,
    topic: 'harbour',
    question: `What is extra number ${index}?`,
    alsoAsked: Array.from({ length: 6 }, (_unused, way) => `extra ${index} way ${way}`),
    answer: `This is extra number ${index}, for a long menu.`,
    sentences: [1],
  }));
  writeCards('extra', cards);
  const running = await startBot({ env: { KNOWLEDGE_DIR: folder } });
  const { discord } = running;
  const asker = discord.person(discord.ids.member);
  const opened = requireAnswer(running, await asker.slash(discord.ids.home.general, 'topics'), 'message');
  const first = requireAnswer(
    running,
    await asker.select(opened.message, menuOf(opened.message).id, ['harbour']),
    'update',
  );
  const page = menuOf(first.message);
  expect(page.values).toHaveLength(25);
  const last = requireAt(page.values, 24);
  const second = requireAnswer(running, await asker.select(first.message, page.id, [last]), 'update');
  expect(menuOf(second.message).values).toContain('extra-29');
  expect(page.values).not.toContain('extra-29');
});
