import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askDirectly, ISLANDERS, launchBot, publishFolder, runKnowledge } from '../support/bot-process.js';
import { PATIENT, startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { publish, typedIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { copyStory, temporaryFolder } from '../support/story.js';

const { file, before, after, question, card } = ISLANDERS;

describe('the bot that is started again', () => {
  it('goes on with the edition that was published', async () => {
    const discord = await startDiscord(PATIENT);
    const story = await copyStory();
    const env = { KNOWLEDGE_DIR: story.folder, DATABASE_FILE: join(await temporaryFolder(), 'data/facts.db') };
    const first = await launchBot(discord, env);
    expect(await runKnowledge(discord, 'status')).toMatch(/^\*\*Edition 1\*\*/);
    await story.edit(file, before, after);
    expect(await publishFolder(discord)).toContain('Edition 2 is live.');
    first.signal('SIGTERM');
    await first.ended;
    await launchBot(discord, env);
    expect(await runKnowledge(discord, 'status')).toMatch(/^\*\*Edition 2\*\*/);
    expect(await askDirectly(discord)).toContain('About 900');
  });

  it('takes over what changed in the folder meanwhile, and puts right what it answered before', async () => {
    const discord = await startDiscord(PATIENT);
    const story = await copyStory();
    const env = { KNOWLEDGE_DIR: story.folder, DATABASE_FILE: join(await temporaryFolder(), 'facts.db') };
    const first = await launchBot(discord, env);
    const member = discord.person(discord.ids.member);
    const { general } = discord.ids.home;
    const { message } = requireAnswer({ discord }, await member.slash(general, 'ask', { question }), 'message');
    expect(message.content).toContain('Some 900');
    first.signal('SIGTERM');
    await first.ended;
    await story.edit(file, before, after);
    await launchBot(discord, env);
    await expect.poll(() => member.messages(general)[0]?.content).toContain('About 900');
    expect(requireFirst(requireFirst(member.messages(general)).embeds).fields).toContainEqual(
      expect.objectContaining({ name: 'Corrected', value: expect.stringContaining('Before: Some 900') }),
    );
    expect(await runKnowledge(discord, 'history')).toContain('Factbox: The folder had changed at the start');
  });
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

function describeTwoProcesses(name: string, store: () => Promise<Record<string, string>>): void {
  it(`two processes with a shard each, on one ${name}: an edit through one is answered by the other`, async () => {
    const discord = await startDiscord(PATIENT);
    const env = { ...(await store()), KNOWLEDGE_DIR: (await copyStory()).folder, SHARD_COUNT: '2' };
    // Direct messages come to the first shard; by its id, the home server is of the second.
    await Promise.all([launchBot(discord, { ...env, SHARDS: '0' }), launchBot(discord, { ...env, SHARDS: '1' })]);
    expect(await askDirectly(discord)).toContain('Some 900');
    expect(await editAnswer(discord)).toContain('Edition 2 is live.');
    await expect.poll(() => askDirectly(discord)).toContain('About 900');
  });
}

describeTwoProcesses('SQLite file', async () => ({ DATABASE_FILE: join(await temporaryFolder(), 'facts.db') }));

explainMissingPostgres();
if (hasPostgres) {
  const postgres = usePostgres();
  describeTwoProcesses('PostgreSQL', async () => ({ DATABASE_URL: await postgres.createDatabase() }));
}
