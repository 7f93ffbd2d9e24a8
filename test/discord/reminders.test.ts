import { join } from 'node:path';
import { expect, it } from 'vitest';
import { remindOfAge, tellUnserved } from '../../src/discord/public-record.js';
import { createServices, settings } from '../support/bot.js';
import { openDeskOn } from '../support/desks.js';
import { connect } from '../support/discord-client.js';
import { copyStory, temporaryFolder } from '../support/story.js';

/** A bot whose moderators read LOG_CHANNEL_ID, and what they read there. */
async function withModerators(options: { folder: string; now: () => Date; file?: string }) {
  const { discord, client } = await connect();
  const { home, moderator } = discord.ids;
  const { desk } = await openDeskOn({ file: options.file ?? join(await temporaryFolder(), 'facts.db') }, options);
  const services = await createServices(discord, { desk, config: settings({ LOG_CHANNEL_ID: home.questions }) });
  const read = (): string[] =>
    discord
      .person(moderator)
      .messages(home.questions)
      .filter(({ author }) => author.bot)
      .map(({ content }) => content);
  return { client, services, read };
}

it('moderators are reminded once that nothing was published for as long as the story allows', async () => {
  const story = await copyStory();
  await story.edit('story.yaml', 'topics:', 'remindAfterHours: 6\ntopics:');
  const clock = { now: new Date('2031-05-16T09:00:00Z') };
  const { client, services, read } = await withModerators({ folder: story.folder, now: () => clock.now });
  await remindOfAge(client, services);
  expect(read()).toEqual([]);
  clock.now = new Date('2031-05-16T15:00:00Z');
  await remindOfAge(client, services);
  await remindOfAge(client, services);
  expect(read()).toEqual([
    expect.stringMatching(
      /^Nothing was published since edition 1, <t:\d+:R>, and the story asks for more within 6 hours/,
    ),
  ]);
});

it('moderators are told once why the folder is not served, and what to do', async () => {
  const story = await copyStory();
  const now = (): Date => new Date('2031-05-16T09:00:00Z');
  const file = join(await temporaryFolder(), 'facts.db');
  await (await openDeskOn({ file }, { folder: story.folder, now })).desk.close();
  await story.edit('cards/talks.yaml', 'related: [crews-walked-out, company-offer]', 'related: [crews]');
  const { client, services, read } = await withModerators({ folder: story.folder, now, file });
  await tellUnserved(client, services);
  await tellUnserved(client, services);
  expect(read()).toEqual([expect.stringMatching(/^The knowledge folder .* is not served: .*edition 1 goes on/)]);
  expect(read()[0]).toMatch(/there is no card "crews".*\nMend the folder .*\/knowledge refresh/s);
});
