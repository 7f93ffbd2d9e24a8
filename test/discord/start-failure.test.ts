import { createServer } from 'node:net';
import { GatewayCloseCodes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/discord/bot.js';
import { explainStartFailure, StartFailure } from '../../src/discord/start-failure.js';
import { createServices, startBot, TOKEN } from '../support/bot.js';
import { createLoopbackDiscord, type LoopbackDiscord } from '../support/loopback-discord.js';

const WRONG_TOKEN = /^Discord refused the token: .*Reset Token into DISCORD_TOKEN\.$/;
const INTENTS = /^Discord refused the bot's intents \(40\d\d\): .*Developer Portal/;
const NOT_AT_HOME = /^The bot is not in the server of HOME_GUILD_ID: invite it/;
const UNREACHABLE = /^Discord cannot be reached \(ECONNREFUSED\): check the network/;

/** Starts the bot on that Discord; what it fails with. */
async function failureOn(discord: LoopbackDiscord, token = TOKEN): Promise<unknown> {
  const bot = createBot(await createServices(discord));
  return bot.start(token).then(
    async () => {
      await bot.stop();
      return 'it has started';
    },
    (error: unknown) => error,
  );
}

function expectOneLine(failure: unknown, message: RegExp): void {
  expect(failure).toBeInstanceOf(StartFailure);
  if (!(failure instanceof StartFailure)) return;
  expect(failure.message).toMatch(message);
  expect(failure.message).not.toMatch(/\n/);
  expect(failure.message).not.toContain(TOKEN);
}

describe('a start that fails', () => {
  it.each<[string, (discord: LoopbackDiscord) => void, RegExp]>([
    [
      'a wrong token',
      (discord) => discord.script('GET', /^\/gateway\/bot$/, 401, { message: '401: Unauthorized', code: 0 }),
      WRONG_TOKEN,
    ],
    [
      'a token that is withdrawn meanwhile',
      (discord) => discord.script('GET', /\/commands$/, 401, { message: '401: Unauthorized', code: 0 }),
      WRONG_TOKEN,
    ],
    [
      'a token refused by the gateway',
      (discord) => discord.refuseWith(GatewayCloseCodes.AuthenticationFailed),
      WRONG_TOKEN,
    ],
    ['an intent that is not allowed', (discord) => discord.refuseWith(GatewayCloseCodes.DisallowedIntents), INTENTS],
    ['an intent that does not exist', (discord) => discord.refuseWith(GatewayCloseCodes.InvalidIntents), INTENTS],
    [
      'too many servers for one shard',
      (discord) => discord.refuseWith(GatewayCloseCodes.ShardingRequired),
      /^Discord closed the connection for good \(4011, ShardingRequired\)\.$/,
    ],
    [
      'no access to the home server',
      (discord) =>
        discord.script('GET', /^\/applications\/\d+\/guilds\/\d+\/commands$/, 403, {
          message: 'Missing Access',
          code: 50001,
        }),
      NOT_AT_HOME,
    ],
    [
      'trouble of Discord’s own',
      (discord) => discord.script('GET', /^\/gateway\/bot$/, 503, { message: 'upstream', code: 0 }),
      /^Discord answered 503: try again in some minutes\.$/,
    ],
    [
      'a refusal of another kind',
      (discord) => discord.script('POST', /\/commands$/, 400, { message: 'Invalid Form Body', code: 50035 }),
      /^Discord refused a request at the start: Invalid Form Body \(POST 400\)\.$/,
    ],
  ])('says in one line what to do: %s', async (_, spoil, message) => {
    const discord = await createLoopbackDiscord();
    spoil(discord);
    expectOneLine(await failureOn(discord), message);
  });

  it('says that the bot is not in its home server', async () => {
    const discord = await createLoopbackDiscord();
    discord.script('GET', /^\/applications\/\d+\/guilds\/\d+\/commands$/, 404, {
      message: 'Unknown Guild',
      code: 10004,
    });
    expectOneLine(await failureOn(discord), NOT_AT_HOME);
  });

  it('says that there is no network', async () => {
    const discord = await createLoopbackDiscord();
    expectOneLine(await failureOn({ ...discord, api: `http://127.0.0.1:${await closedPort()}/api` }), UNREACHABLE);
  });

  it('says what it knows of a cause that it does not', () => {
    expectOneLine(explainStartFailure({ error: 'nothing known' }), /^Discord cannot be reached \(nothing known\)/);
    expectOneLine(explainStartFailure({ error: new Error('odd') }), /^Discord cannot be reached \(odd\)/);
  });

  it('does not fail where all is well', async () => {
    expect(await failureOn(await createLoopbackDiscord())).toBe('it has started');
  });
});

describe('a connection that is closed later', () => {
  it.each([
    [GatewayCloseCodes.AuthenticationFailed, WRONG_TOKEN],
    [GatewayCloseCodes.DisallowedIntents, INTENTS],
  ])('for good (%i) is a failure', async (code, message) => {
    const { bot, discord } = await startBot();
    discord.close(code);
    expectOneLine(await bot.failed, message);
  });
});

/** A port at which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
