import { ComponentType, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { writeSmallStory } from '../support/small-story.js';

it('/timeline tells the story in order of time, and each card in full, to the asker alone', async () => {
  const running = await startBot();
  const { discord } = running;
  const { general } = discord.ids.home;
  const asker = discord.person(discord.ids.member);
  const { message } = requireAnswer(running, await asker.slash(general, 'timeline'), 'message');
  expect(message.flags).toBe(MessageFlags.Ephemeral);
  expect(message.content.match(/\*\*.+\*\*/g)).toEqual([
    '**2019**',
    '**Thursday 15 May 2031**',
    '**Saturday 17 May 2031**',
  ]);
  const [picture] = message.attachments;
  expect(picture).toMatchObject({ filename: 'timeline.png', content_type: 'image/png' });
  // Those who read by ear have the same in words.
  expect(picture?.description).toMatch(
    /^Facts in order of time: 2019 \(1 fact\); 12 years later, Thursday 15 May 2031/,
  );
  const picked = await asker.select(message, 'cards', ['strike-2019']);
  expect(requireAnswer(running, picked, 'message').message.content).toContain('A strike in 2019 ended');
});

it('a long timeline has pages, and their ends are marked', async () => {
  const { folder, writeCards } = writeSmallStory();
  const cards = Array.from({ length: 8 }, (_, index) => ({
    id: `extra-${index}`,
    topic: 'harbour',
    question: `What is extra number ${index}?`,
    alsoAsked: Array.from({ length: 6 }, (_unused, way) => `extra ${index} way ${way}`),
    answer: `This is extra number ${index}, with no end.`,
    sentences: [1],
    when: `in ${2001 + index}`,
    // On the first page alone.
    ...(index === 0 ? { figures: [{ label: 'Number', number: 0 }] } : {}),
  }));
  writeCards('extra', cards);
  const running = await startBot({ env: { KNOWLEDGE_DIR: folder } });
  const { discord } = running;
  const asker = discord.person(discord.ids.member);
  const first = requireAnswer(running, await asker.slash(discord.ids.home.general, 'timeline'), 'message').message;
  expect(first.content).toContain('page 1 of 2');
  expect(first.content).not.toContain('2007');
  expect(first.attachments).toHaveLength(1);
  const second = requireAnswer(running, await asker.click(first, 'timeline:1'), 'update').message;
  expect(second.content.match(/\*\*.+\*\*/g)).toEqual(['**2007**', '**2008**']);
  expect(second.attachments, 'the picture was of the first page').toEqual([]);
  const row = second.components?.[1];
  const buttons = row?.type === ComponentType.ActionRow ? row.components : [];
  expect(buttons).toMatchObject([
    { label: 'Earlier', disabled: false },
    { label: 'Later', disabled: true },
  ]);
});
