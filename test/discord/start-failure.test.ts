import { createServer } from 'node:net';
import { GatewayCloseCodes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/discord/bot.js';
import { explainStartFailure, StartFailure } from '../../src/discord/start-failure.js';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD } from '../../src/trial/world.js';
import { createServices, startBot } from '../support/bot.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';

const WRONG_TOKEN = /^Discord refused the token: .*Reset Token into DISCORD_TOKEN\.$/;
const INTENTS = /^Discord refused the bot's intents \(40\d\d\): .*Developer Portal/;
const NOT_AT_HOME = /^The bot is not in the server of HOME_GUILD_ID: invite it/;
const UNREACHABLE = /^Discord cannot be reached \(ECONNREFUSED\): check the network/;

const HOME_COMMANDS = 'GET /applications/:application/guilds/:guild/commands';

function fails(route: string, status: number, code = 0, message = `${status}`): (discord: TrialDiscord) => void {
  return ({ faults }) => faults.next({ route, status, code, message, times: Infinity });
}

function refuses(closeCode: number): (discord: TrialDiscord) => void {
  return ({ faults }) => faults.refuseConnections(closeCode);
}

/** Starts the bot on that Discord; what it fails with. */
async function failureOn(discord: Pick<LocalDiscord, 'api' | 'token'>): Promise<unknown> {
  const bot = createBot(await createServices(discord));
  return bot.start(discord.token).then(
    async () => {
      await bot.stop();
      return 'it has started';
    },
    (error: unknown) => error,
  );
}

function expectOneLine(failure: unknown, message: RegExp, token?: string): void {
  expect(failure).toBeInstanceOf(StartFailure);
  if (!(failure instanceof StartFailure)) return;
  expect(failure.message).toMatch(message);
  expect(failure.message).not.toMatch(/\n/);
  if (token !== undefined) expect(failure.message).not.toContain(token);
}

describe('a start that fails', () => {
  it.each<[string, (discord: TrialDiscord) => void, RegExp]>([
    ['a wrong token', fails('GET /gateway/bot', 401), WRONG_TOKEN],
    ['a token that is no longer right', ({ faults }) => faults.refuseToken(true), WRONG_TOKEN],
    ['a token that is withdrawn meanwhile', fails('GET /applications/:application/commands', 401), WRONG_TOKEN],
    ['a token refused by the gateway', refuses(GatewayCloseCodes.AuthenticationFailed), WRONG_TOKEN],
    ['an intent that is not allowed', refuses(GatewayCloseCodes.DisallowedIntents), INTENTS],
    ['an intent that does not exist', refuses(GatewayCloseCodes.InvalidIntents), INTENTS],
    [
      'too many servers for one shard',
      refuses(GatewayCloseCodes.ShardingRequired),
      /^Discord closed the connection for good \(4011, ShardingRequired\)\.$/,
    ],
    ['no access to the home server', fails(HOME_COMMANDS, 403, 50001, 'Missing Access'), NOT_AT_HOME],
    ['no such home server', fails(HOME_COMMANDS, 404, 10004, 'Unknown Guild'), NOT_AT_HOME],
    ['trouble of Discord’s own', fails('GET /gateway/bot', 503), /^Discord answered 503: try again in some minutes\.$/],
    [
      'a refusal of another kind',
      fails('POST /applications/:application/commands', 400, 50035, 'Invalid Form Body'),
      /^Discord refused a request at the start: Invalid Form Body \(POST 400\)\.$/,
    ],
  ])('says in one line what to do: %s', async (_, spoil, message) => {
    const discord = await startDiscord();
    spoil(discord);
    expectOneLine(await failureOn(discord), message, discord.token);
  });

  it('says that the bot is not in its home server', async () => {
    const [home, ...others] = TRIAL_WORLD.guilds;
    if (!home) throw new Error('The trial has no server.');
    const members = home.members.filter(({ userId }) => userId !== TRIAL_IDS.bot);
    const discord = await startDiscord({ world: { ...TRIAL_WORLD, guilds: [{ ...home, members }, ...others] } });
    expectOneLine(await failureOn(discord), NOT_AT_HOME, discord.token);
  });

  it('says that there is no network', async () => {
    const discord = await startDiscord();
    const nowhere = { ...discord, api: `http://127.0.0.1:${await closedPort()}/api` };
    expectOneLine(await failureOn(nowhere), UNREACHABLE, discord.token);
  });

  it('says what it knows of a cause that it does not', () => {
    expectOneLine(explainStartFailure({ error: 'nothing known' }), /^Discord cannot be reached \(nothing known\)/);
    expectOneLine(explainStartFailure({ error: new Error('odd') }), /^Discord cannot be reached \(odd\)/);
  });

  it('does not fail where all is well', async () => {
    expect(await failureOn(await startDiscord())).toBe('it has started');
  });
});

describe('a connection that is closed later', () => {
  it.each([
    [GatewayCloseCodes.AuthenticationFailed, WRONG_TOKEN],
    [GatewayCloseCodes.DisallowedIntents, INTENTS],
  ])('for good (%i) is a failure', async (code, message) => {
    const { bot, discord } = await startBot();
    discord.faults.closeConnections(code);
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
