import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { message } from '../support/acts.js';
import { MESSAGE, settings, startBot } from '../support/bot.js';
import { until } from '../support/until.js';

/** Fixed, so that a run that fails can be run again. */
const SEED = 20_260_801;
const PAYLOADS = 500;

const ids = fc.constantFrom(
  ...[TRIAL_IDS.home.server, TRIAL_IDS.home.general, TRIAL_IDS.member, TRIAL_IDS.bot, '1', 'x'],
);
const odd = fc.oneof(ids, fc.constantFrom(null, {}, [], 0, -1, 'x', true), fc.object({ maxDepth: 2, maxKeys: 3 }));
const body = fc.record(
  {
    ...{ id: ids, guild_id: ids, channel_id: ids, author: odd, user: odd, member: odd, members: odd, roles: odd },
    ...{ channels: odd, threads: odd, mentions: odd, content: odd, embeds: odd, attachments: odd, components: odd },
    ...{
      type: odd,
      data: odd,
      message: odd,
      token: odd,
      permission_overwrites: odd,
      role: odd,
      referenced_message: odd,
    },
  },
  { requiredKeys: [] },
);
const payload = fc.record({
  event: fc.constantFrom(
    ...['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE', 'INTERACTION_CREATE', 'GUILD_CREATE', 'GUILD_UPDATE'],
    ...['CHANNEL_CREATE', 'CHANNEL_UPDATE', 'THREAD_CREATE', 'THREAD_LIST_SYNC', 'GUILD_ROLE_CREATE', 'USER_UPDATE'],
    ...['GUILD_MEMBER_UPDATE', 'GUILD_ROLE_UPDATE', 'MESSAGE_REACTION_ADD', 'TYPING_START', 'toString'],
  ),
  data: fc.oneof(body, body, body, odd),
});

describe('a payload that discord.js cannot read', () => {
  it(`is a line in the log with an id: ${PAYLOADS} of no form, and the bot goes on`, async () => {
    const { discord, logged } = await startBot();
    const deadly: unknown[] = [];
    const note = (fault: unknown): void => void deadly.push(fault);
    process.on('unhandledRejection', note).on('uncaughtExceptionMonitor', note);
    onTestFinished(() => void process.off('unhandledRejection', note).off('uncaughtExceptionMonitor', note));

    for (const { event, data } of fc.sample(payload, { seed: SEED, numRuns: PAYLOADS }))
      discord.dispatch(event, Object(data));
    await discord.caughtUp();
    message('What do the crews want?', { in: 'direct' })(discord);
    await until('an answer', () => discord.requestsTo(MESSAGE).length > 0 || undefined);
    expect(deadly).toEqual([]);
    const lines = logged().filter((line) => line.includes('a payload of Discord could not be read'));
    expect(lines.length).toBeGreaterThan(20);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, id: expect.stringMatching(/^\w{8}$/) });
  });
});

describe('a clock that is set back by an hour', () => {
  it('holds up no request, and is told', async () => {
    const { discord, logged } = await startBot({ config: settings({ QUESTIONS_PER_MINUTE: '100' }) });
    const { now } = Date;
    onTestFinished(() => {
      Date.now = now;
    });
    message('What do the crews want?', { in: 'direct' })(discord);
    await until('an answer', () => discord.requestsTo(MESSAGE).length === 1 || undefined);
    Date.now = () => now() - 3_600_000;
    // More than the library lets through in a second.
    for (let asked = 0; asked < 60; asked += 1) message('What do the crews want?', { in: 'direct' })(discord);
    await until('all answers', () => discord.requestsTo(MESSAGE).length === 61 || undefined);
    expect(logged().filter((line) => line.includes('the clock was set back'))).toEqual([
      expect.stringContaining('"seconds":3600'),
    ]);
  });
});
