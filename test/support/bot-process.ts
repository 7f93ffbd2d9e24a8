import { expect, onTestFinished } from 'vitest';
import type { TrialDiscord } from './discord-client.js';
import { knowledge, publish } from './previews.js';
import { launch, type Running } from './run.js';
import { settingsFor } from './running-bot.js';
import { until } from './until.js';

/** What is asked of the ferry story, and changed in it. */
export const ISLANDERS = {
  question: 'How many islanders depend on the ferries?',
  card: 'islanders-depend',
  file: 'cards/island.yaml',
  before: 'Some 900 islanders depend',
  after: 'About 900 islanders depend',
};

/** The program as it was built, connected to a local Discord, and ready. */
export async function launchBot(
  discord: TrialDiscord,
  env: Record<string, string>,
  rest: { uid?: number | undefined } = {},
): Promise<Running> {
  const running = launch('main', [], { cwd: '/', env: { ...settingsFor(discord), ...env }, ...rest });
  onTestFinished(async () => {
    running.signal('SIGTERM');
    expect(await running.ended).toMatchObject({ status: 0, stderr: '' });
  });
  await until('the bot to be ready', () => running.written.stdout.includes('"ready"') || undefined);
  return running;
}

/** Runs a subcommand of `/knowledge` as a moderator of the home server. @returns what is shown in the end */
export async function runKnowledge({ person, ids }: TrialDiscord, subcommand: string): Promise<string> {
  return (await knowledge(person(ids.moderator), ids.home.general, subcommand)).content;
}

/** Refreshes, and publishes what is shown. @returns what is shown in the end */
export async function publishFolder(discord: TrialDiscord): Promise<string> {
  await runKnowledge(discord, 'refresh');
  return publish(discord.person(discord.ids.moderator), discord.ids.home.general);
}

/** Asks in direct messages. @returns the bot's answer */
export async function askDirectly({ person, ids }: TrialDiscord, question = ISLANDERS.question): Promise<string> {
  const member = person(ids.member);
  const channel = member.openDm();
  const { id } = member.send(channel, question);
  return until('an answer', () => {
    const messages = member.messages(channel);
    return messages.slice(messages.findIndex((message) => message.id === id) + 1).find(({ author }) => author.bot)
      ?.content;
  });
}
