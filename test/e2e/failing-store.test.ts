import { execFileSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askDirectly, ISLANDERS, launchBot, publishFolder, runKnowledge } from '../support/bot-process.js';
import { openDeskOn } from '../support/desks.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import type { Running } from '../support/run.js';
import { requireAnswer, startBot } from '../support/running-bot.js';
import { copyStory, STORY, type StoryCopy, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

const { file, before, after } = ISLANDERS;

/** Debian's `nobody`: file permissions are nothing to root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534 } : {};

interface Started {
  discord: TrialDiscord;
  story: StoryCopy;
  /** What was logged so far. */
  log(): string;
}

const logOf =
  ({ written }: Running) =>
  (): string =>
    written.stdout;

const logSays = ({ log }: Pick<Started, 'log'>, text: string): Promise<true> =>
  until(`the log to say "${text}"`, () => log().includes(text) || undefined);

/** The store is gone: what is known is answered, nothing is published, and the log and the moderators are told. */
async function expectFailing({ discord, story, log }: Started, fault: string): Promise<void> {
  // It is not answered, so it has to be kept.
  expect(await askDirectly(discord, 'Who won the chess championship in Reykjavik?')).toContain('does not say');
  await logSays({ log }, 'the store cannot be used: answering from memory');
  expect(await askDirectly(discord)).toContain('Some 900');
  await story.edit(file, before, after);
  const refused = (await runKnowledge(discord, 'refresh')).includes('cannot be used')
    ? 'The store cannot be used, so nothing was changed.'
    : await publishFolder(discord);
  expect(refused).toContain('The store cannot be used, so nothing was changed.');
  const status = await runKnowledge(discord, 'status');
  expect(status).toMatch(/^\*\*Edition 1\*\*/);
  expect(status).toContain(fault);
  expect(await askDirectly(discord)).toContain('Some 900');
}

/** The store is back: what was counted meanwhile is in it, and changes can be published. */
async function expectRecovered({ discord, log }: Started, kind: string): Promise<void> {
  await logSays({ log }, 'the store can be used again');
  const status = await runKnowledge(discord, 'status');
  expect(status).toMatch(new RegExp(`\nStored in ${kind}, last used in \\d+ ms\n`));
  expect(status).toContain('\n• 1 person, 1 ×: Who won the chess championship in Reykjavik?');
  expect(await publishFolder(discord)).toContain('Edition 2 is live.');
  expect(await askDirectly(discord)).toContain('About 900');
}

it('a full disk: the bot answers on, says so, and recovers by itself', async () => {
  const [discord, story] = [await startDiscord(), await copyStory()];
  const DATABASE_FILE = join(await temporaryFolder(), 'facts.db');
  const bot = await launchBot(discord, { KNOWLEDGE_DIR: story.folder, DATABASE_FILE });
  const running = { discord, story, log: logOf(bot) };
  const limit = (size: string): void => {
    // No file of that process may grow beyond this: writing fails as on a full disk.
    execFileSync('prlimit', ['--pid', String(bot.pid), `--fsize=${size}:unlimited`]);
  };
  limit('4096');
  await expectFailing(running, '**The store fails** (SQLite, writing)');
  limit('unlimited');
  await expectRecovered(running, 'SQLite');
});

it('a file that another program writes to for long: every question is answered, and all is kept in the end', async () => {
  const file = join(await temporaryFolder(), 'facts.db');
  const { desk } = await openDeskOn({ file });
  const running = await startBot({ desk });
  const { discord } = running;
  const member = discord.person(discord.ids.member);
  const other = new Database(file);
  onTestFinished(() => void other.close());
  const shown = (): number => other.prepare('select message_id from shown_answers').all().length;
  other.exec('begin immediate');
  for (let i = 0; i < 20; i++) {
    // A channel that has it already is told nothing once more.
    const thread = member.startThread(discord.ids.home.general, `Thread ${i}`);
    const outcome = await member.slash(thread, 'ask', { question: ISLANDERS.question });
    expect(requireAnswer(running, outcome, 'message').message.content).toContain('Some 900');
  }
  expect(desk.health().failing).toBeUndefined();
  expect(shown()).toBe(0);
  other.exec('commit');
  await until('all answers to be remembered', () => shown() === 20 || undefined);
});

it('a folder that cannot be written to: the folder’s knowledge answers, until it can', async () => {
  const discord = await startDiscord();
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  const { home, moderator } = discord.ids;
  const env = { KNOWLEDGE_DIR: STORY, DATABASE_FILE: join(folder, 'facts.db'), LOG_CHANNEL_ID: home.questions };
  const bot = await launchBot(discord, env, NOBODY);
  expect(await askDirectly(discord)).toContain('Some 900');
  await expectFolderAnswers(discord, bot, '**The store fails** (SQLite, reading)');
  const told = (text: string): Promise<true> =>
    until(
      `moderators to be told "${text}"`,
      () =>
        discord
          .person(moderator)
          .messages(home.questions)
          .some(({ content }) => content.includes(text)) || undefined,
    );
  await told('Let the user who runs the bot read and write');
  await chmod(folder, 0o777);
  await logSays({ log: logOf(bot) }, 'the store can be used again');
  await told('The store can be used again');
  expect(await runKnowledge(discord, 'status')).toMatch(/^\*\*Edition 1\*\*[\s\S]*\nStored in SQLite/);
});

/** There was no store from the start. */
async function expectFolderAnswers(discord: TrialDiscord, { written }: Running, fault: string): Promise<void> {
  const status = await runKnowledge(discord, 'status');
  expect(status).toMatch(/^\*\*Edition 0\*\*/);
  expect(status).toContain(fault);
  expect(await runKnowledge(discord, 'refresh')).toContain('The store cannot be used, so nothing was changed.');
  expect(written.stdout).toContain('answering from the folder');
}

it('a database that is not there: the folder’s knowledge answers, and no password is told', async () => {
  // Port 9 is reserved for discarding what is sent; nothing listens there.
  const DATABASE_URL = 'postgres://ada:very%2Fsecret@127.0.0.1:9/facts';
  const discord = await startDiscord();
  const bot = await launchBot(discord, { DATABASE_URL });
  expect(await askDirectly(discord)).toContain('Some 900');
  await expectFolderAnswers(discord, bot, '**The store fails** (PostgreSQL, reading)');
  expect(bot.written.stdout).not.toMatch(/very.{1,3}secret/);
});

explainMissingPostgres();
describe.runIf(hasPostgres)('PostgreSQL', () => {
  const postgres = usePostgres();

  it('that goes away: the bot answers on, says so, and recovers by itself when it is back', async () => {
    const story = await copyStory();
    const { desk, logged } = await openDeskOn({ url: await postgres.createDatabase() }, { folder: story.folder });
    const { discord } = await startBot({ desk });
    const running = { discord, story, log: () => logged.join('') };
    postgres.stop();
    await expectFailing(running, '**The store fails** (PostgreSQL, ');
    postgres.start();
    await expectRecovered(running, 'PostgreSQL');
  });
});
