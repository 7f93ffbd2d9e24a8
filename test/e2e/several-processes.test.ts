import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { askDirectly, ISLANDERS, launchBot, publishFolder, runKnowledge } from '../support/bot-process.js';
import { answerOf, openDeskOn, requireProposal } from '../support/desks.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { publish, typedIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { copyStory, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

const { file, before, after, question, card } = ISLANDERS;

it('a bot that is started again goes on with what was published, and takes over what has changed in the folder', async () => {
  const discord = await startDiscord();
  const story = await copyStory();
  const env = { KNOWLEDGE_DIR: story.folder, DATABASE_FILE: join(await temporaryFolder(), 'data/facts.db') };
  const first = await launchBot(discord, env);
  const member = discord.person(discord.ids.member);
  const { general } = discord.ids.home;
  expect(await runKnowledge(discord, 'status')).toMatch(/^\*\*Edition 1\*\*/);
  await story.edit(file, before, after);
  expect(await publishFolder(discord)).toContain('Edition 2 is live.');
  const { message } = requireAnswer({ discord }, await member.slash(general, 'ask', { question }), 'message');
  expect(message.content).toContain(after);
  first.signal('SIGTERM');
  await first.ended;

  await story.edit(file, after, 'Nearly 900 islanders depend');
  await launchBot(discord, env);
  const answer = (): APIMessage => requireFirst(member.messages(general).filter(({ id }) => id === message.id));
  await expect.poll(() => answer().content).toContain('Nearly 900');
  expect(requireFirst(answer().embeds).fields).toContainEqual(
    expect.objectContaining({ name: 'Corrected', value: expect.stringContaining(`Before: ${after}`) }),
  );
  const history = await runKnowledge(discord, 'history');
  expect(history).toMatch(/\*\*3\*\*.*Factbox: The folder had changed at the start/);
  expect(history).toMatch(/\*\*2\*\*.*ada: Refreshed/);
});

/** Changes a card's answer in its form, and publishes that. */
async function editAnswer({ person, ids }: TrialDiscord): Promise<string> {
  const moderator = person(ids.moderator);
  const { general } = ids.home;
  const opened = await moderator.slash(general, 'knowledge', { card }, { subcommand: 'edit' });
  if (opened.kind !== 'modal') throw new Error(`The outcome is ${opened.kind}.`);
  const { answer, ...rest } = typedIn(opened.modal);
  await moderator.submit(opened.modal, { ...rest, answer: String(answer).replace(before, after) });
  return publish(moderator, general);
}

it('a process and another desk on one SQLite file: an edit through one is served by the other', async () => {
  const discord = await startDiscord();
  const { folder } = await copyStory();
  const store = join(await temporaryFolder(), 'facts.db');
  const { desk } = await openDeskOn({ file: store }, { folder });
  await launchBot(discord, { KNOWLEDGE_DIR: folder, DATABASE_FILE: store });
  expect(await editAnswer(discord)).toContain('Edition 2 is live.');
  await until('the other to serve it', () => desk.current().number === 2 || undefined);
  await desk.publish(await requireProposal(desk, answerOf(desk, card, 'Nearly 900.')), { author: 'Ada', reason: 'x' });
  await expect.poll(() => askDirectly(discord)).toContain('Nearly 900.');
});

explainMissingPostgres();
describe.runIf(hasPostgres)('two processes with a shard each, on one PostgreSQL', () => {
  const postgres = usePostgres();
  it('serve what was edited through one of them', async () => {
    const discord = await startDiscord();
    const DATABASE_URL = await postgres.createDatabase();
    const env = { DATABASE_URL, KNOWLEDGE_DIR: (await copyStory()).folder, SHARD_COUNT: '2' };
    // Direct messages come to the first shard; by its id, the home server is of the second.
    await Promise.all([launchBot(discord, { ...env, SHARDS: '0' }), launchBot(discord, { ...env, SHARDS: '1' })]);
    expect(await askDirectly(discord)).toContain('Some 900');
    expect(await editAnswer(discord)).toContain('Edition 2 is live.');
    await expect.poll(() => askDirectly(discord)).toContain('About 900');
  });
});
