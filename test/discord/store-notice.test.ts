import { expect, it } from 'vitest';
import { createStoreNotice } from '../../src/discord/store-notice.js';
import { createLog } from '../../src/log.js';
import type { Health } from '../../src/store/store.js';
import { settings } from '../support/bot.js';
import { connect } from '../support/discord-client.js';

const WELL: Health = { kind: 'SQLite', latencyMs: 1, failing: undefined };
const cure = 'Make room on the disk of <facts_1.db>.';
const FULL: Health = { ...WELL, failing: { since: new Date(0), what: 'writing', reason: 'disk is full', cure } };

/** A store that does so in every round. @returns what moderators read, and how often the log complains */
async function told(rounds: readonly Health[], channel?: string): Promise<{ read: string[]; complaints: number }> {
  const { discord, client } = await connect();
  const { home, moderator } = discord.ids;
  const logged: string[] = [];
  const log = createLog('warn', [], { write: (line) => void logged.push(line) });
  let health = WELL;
  const config = settings({ LOG_CHANNEL_ID: channel ?? home.questions });
  const notice = createStoreNotice(client, { config, desk: { health: () => health }, log });
  for (const now of rounds) {
    health = now;
    await notice();
  }
  const messages = discord.person(moderator).messages(home.questions);
  return { read: messages.filter(({ author }) => author.bot).map(({ content }) => content), complaints: logged.length };
}

it('moderators are told once that the store fails, with the cure, and once that it is back', async () => {
  const { read, complaints } = await told([FULL, FULL, FULL, FULL, FULL, WELL, WELL, FULL, FULL, WELL]);
  expect(read).toEqual([
    expect.stringMatching(
      /^\*\*The store fails\*\* \(SQLite, writing\): disk is full\nMake room on the disk of .*facts/,
    ),
    expect.stringMatching(/^The store can be used again/),
  ]);
  expect(complaints).toBe(0);
});

it('what is over in a moment is not told', async () => {
  expect(await told([FULL, FULL, WELL, FULL, FULL, WELL])).toEqual({ read: [], complaints: 0 });
});

it('a channel that is not there stands in the log, once', async () => {
  expect(await told([FULL, FULL, FULL, FULL, FULL], '123456789012345678')).toEqual({ read: [], complaints: 1 });
});
