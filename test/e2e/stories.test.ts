import { join } from 'node:path';
import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { requireFirst } from '../support/elements.js';
import { OWN_FOLDER } from '../support/own-knowledge.js';
import { knowledge } from '../support/previews.js';
import { PROJECT } from '../support/project.js';
import { requireCard } from '../support/questions.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const invented = (name: string): string => join(PROJECT, 'test/stories', name, 'knowledge');

// The bot knows of no story but by its folder: what it does for one it does for any.
it.each([
  ['the shipped one', OWN_FOLDER],
  ['a strike on the railways', invented('strike')],
  ['an oil spill', invented('harbour')],
])('a whole story is asked, typed, browsed, declined and refreshed: %s', async (_, folder) => {
  const running = await startBot({ env: { KNOWLEDGE_DIR: folder } });
  const { discord, edition } = running;
  const { general } = discord.ids.home;
  const [asker, moderator] = [discord.person(discord.ids.member), discord.person(discord.ids.moderator)];
  const { question, answer } = requireCard(edition());

  const asked = requireAnswer(running, await asker.slash(general, 'ask', { question }), 'message');
  const told = asked.message.content.replace(/^-# .*\n/, '');
  expect(told.replaceAll('\\', '')).toContain(answer);
  expect(told).toMatch(/\n-# .*sentences? \d/);

  const typed = await asker.complete(general, 'ask', { question: question.slice(0, 15) }, 'question');
  if (typed.kind !== 'choices') throw new Error(typed.reason);
  expect(typed.choices.length).toBeGreaterThan(0);

  const open = requireAnswer(
    running,
    await asker.slash(general, 'ask', { question: 'How do I tune a violin?' }),
    'message',
  );
  expect(open.message.content).toContain('The story does not say');
  expect(open.message.flags).toBe(MessageFlags.Ephemeral);

  const dm = asker.openDm();
  asker.send(dm, question);
  await expect.poll(() => asker.messages(dm).some(({ author, content }) => author.bot && content === told)).toBe(true);

  const browsed = requireAnswer(running, await asker.slash(general, 'topics'), 'message');
  expect(JSON.stringify(browsed.message.components)).toContain(
    requireFirst(edition().answerer.knowledge.story.topics).title,
  );

  expect((await knowledge(moderator, general, 'refresh')).content).toContain('Nothing has changed. Edition 1 goes on.');
  expect(running.logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});
