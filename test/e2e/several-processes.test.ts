import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startDiscord } from '../support/discord-client.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { publish } from '../support/previews.js';
import { launch, type Running } from '../support/run.js';
import { settingsFor } from '../support/running-bot.js';
import { copyStory, type StoryCopy, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

const ISLAND = 'cards/island.yaml';
const QUESTION = 'How many islanders depend on the ferries?';

/** The program as it was built, connected to a local Discord. */
async function launchBot(discord: LocalDiscord, story: StoryCopy, env: Record<string, string>): Promise<Running> {
  const settings = { ...settingsFor(discord), KNOWLEDGE_DIR: story.folder, ...env };
  const running = launch('main', [], { cwd: await temporaryFolder(), env: settings });
  onTestFinished(async () => {
    running.signal('SIGTERM');
    expect(await running.ended).toMatchObject({ status: 0, stderr: '' });
  });
  await until('the bot to be ready', () => running.written.stdout.includes('"ready"') || undefined);
  return running;
}

/** Runs a subcommand of `/knowledge` as a moderator of the home server. @returns what is shown in the end */
async function knowledge({ person, ids }: LocalDiscord, subcommand: string): Promise<string> {
  const moderator = person(ids.moderator);
  const outcome = await moderator.slash(ids.home.general, 'knowledge', {}, { subcommand });
  if (!('message' in outcome)) throw new Error(`The outcome is ${outcome.kind}.`);
  const { id } = outcome.message;
  return until(
    'a text',
    () => moderator.messages(ids.home.general).find((message) => message.id === id)?.content || undefined,
  );
}

/** Refreshes, and publishes what is shown. @returns what is shown in the end */
async function publishFolder(discord: LocalDiscord): Promise<string | undefined> {
  await knowledge(discord, 'refresh');
  const { general } = discord.ids.home;
  return publish(discord.person(discord.ids.moderator), general);
}

/** Asks in direct messages. @returns the bot's answer */
async function askDirectly({ person, ids }: LocalDiscord): Promise<string> {
  const member = person(ids.member);
  const channel = member.openDm();
  const { id } = member.send(channel, QUESTION);
  return until('an answer', () => {
    const messages = member.messages(channel);
    return messages.slice(messages.findIndex((message) => message.id === id) + 1).find(({ author }) => author.bot)
      ?.content;
  });
}

describe('the bot that is started again', () => {
  it('goes on with the edition that was published', async () => {
    const discord = await startDiscord();
    const story = await copyStory();
    const env = { DATABASE_FILE: join(await temporaryFolder(), 'data/facts.db') };
    const first = await launchBot(discord, story, env);
    expect(await knowledge(discord, 'status')).toMatch(/^\*\*Edition 1\*\*[^]*\nStored in SQLite/);
    await story.edit(ISLAND, 'Some 900 islanders depend', 'About 900 islanders depend');
    expect(await publishFolder(discord)).toContain('Edition 2 is live.');
    first.signal('SIGTERM');
    await first.ended;
    await launchBot(discord, story, env);
    expect(await knowledge(discord, 'status')).toMatch(/^\*\*Edition 2\*\*/);
    expect(await askDirectly(discord)).toContain('About 900');
  });

  it.each<[string, (story: StoryCopy) => Record<string, string>, string]>([
    [
      'a file where none can be',
      ({ folder }) => ({ DATABASE_FILE: join(folder, 'story.yaml/facts.db') }),
      '**The store fails** (SQLite, reading)',
    ],
    [
      'a database that is not there',
      // Port 9 is reserved for discarding what is sent; nothing listens there.
      () => ({ DATABASE_URL: 'postgres://ada:very%2Fsecret@127.0.0.1:9/facts' }),
      '**The store fails** (PostgreSQL, reading)',
    ],
  ])('answers where nothing can be stored, and says so: %s', async (_, env, fault) => {
    const discord = await startDiscord();
    const story = await copyStory();
    const { written } = await launchBot(discord, story, env(story));
    expect(await askDirectly(discord)).toContain('Some 900');
    const status = await knowledge(discord, 'status');
    expect(status).toMatch(/^\*\*Edition 0\*\*/);
    expect(status).toContain(fault);
    expect(await knowledge(discord, 'refresh')).toContain('The store cannot be used, so nothing was changed.');
    expect(written.stdout).toContain('answering from the folder');
    expect(written.stdout).not.toMatch(/very.{1,3}secret/);
  });
});

explainMissingPostgres();
if (hasPostgres) {
  const postgres = usePostgres();

  it('two processes with a shard each answer from the edition that one of them published', async () => {
    const discord = await startDiscord();
    const story = await copyStory();
    const DATABASE_URL = await postgres.createDatabase();
    // Direct messages come to the first shard; by its id, the home server is of the second.
    await launchBot(discord, story, { DATABASE_URL, SHARDS: '0', SHARD_COUNT: '2' });
    await launchBot(discord, story, { DATABASE_URL, SHARDS: '1', SHARD_COUNT: '2' });
    expect(await askDirectly(discord)).toContain('Some 900');
    await story.edit(ISLAND, 'Some 900 islanders depend', 'About 900 islanders depend');
    expect(await publishFolder(discord)).toContain('Edition 2 is live.');
    await expect.poll(() => askDirectly(discord), { timeout: 5_000 }).toContain('About 900');
  });
}
