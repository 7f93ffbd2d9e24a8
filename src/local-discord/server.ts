import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { createApi } from './api.js';
import { createAttachments } from './attachments.js';
import { createBotAccount } from './bot-account.js';
import type { CapturedRequest } from './captures.js';
import { type Clock, REAL_CLOCK } from './clock.js';
import { createCommands } from './commands.js';
import { createPerson } from './create-person.js';
import { createFaults, isOfRoute, type RequestFault } from './faults.js';
import { createGateway } from './gateway.js';
import { connectEvents } from './gateway-events.js';
import { isOwn } from './guard.js';
import { createInteractions } from './interactions.js';
import { listen } from './listen.js';
import type { LocalDiscord } from './local-discord.js';
import { createMessages } from './messages.js';
import { servePage } from './page-server.js';
import { startPageSession } from './page-session.js';
import type { Parts } from './parts.js';
import type { Person } from './person.js';
import { referenceTo } from './references.js';
import { createResponses } from './responses.js';
import { createSnowflakes } from './snowflakes.js';
import { createThreads } from './threads.js';
import { createTyping } from './typing.js';
import { takeWebSockets } from './web-sockets.js';
import { createWorld } from './world.js';
import type { WorldData } from './world-data.js';

const GATEWAY_PATH = '/gateway';
const PAGE_PATH = '/page';
const MOST_CLOSING_MS = 500;

export interface LocalDiscordOptions {
  /** Its servers and people, and the bot. */
  world: WorldData;
  /** The first one to try; any free one where not given. */
  port?: number;
  /** Time as it passes where not given; a test may hold it. */
  clock?: Clock;
  /** Trouble for the first requests; more can be planned later. */
  faults?: readonly RequestFault[];
}

/** Starts Discord on this machine: its gateway, its REST API, and a page to use the bot in. */
export async function createLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  let host = '';
  const gatewayUrl = (): string => `ws://${host}${GATEWAY_PATH}`;
  const parts = createParts(options.world, options.clock ?? REAL_CLOCK, () => `http://${host}`);
  const { world, bot, messages } = parts;
  const gateway = createGateway(world, bot, gatewayUrl);
  const faults = createFaults(bot, gateway, options.faults ?? []);
  connectEvents(gateway, parts);

  const people = new Map<string, Person>();
  const person = (userId: string): Person => {
    const known = people.get(userId) ?? createPerson(parts, world.requireAccount(userId));
    people.set(userId, known);
    return known;
  };

  const requests: CapturedRequest[] = [];
  const app = new Hono();
  app.use(async (c, next) => (isOwn(c.req.header('host'), c.req.header('origin'), host) ? next() : c.text('', 403)));
  app.route('/', createApi(parts, faults, requests, gatewayUrl));
  servePage(app, world.bot.name, person);

  const server = createServer(getRequestListener(app.fetch));
  const port = await listen(server, options.port ?? 0);
  host = `127.0.0.1:${port}`;
  const takers = new Map([
    [GATEWAY_PATH, gateway.take],
    [PAGE_PATH, startPageSession(world, person)],
  ]);
  const closeSockets = takeWebSockets(server, takers, () => host);

  return {
    url: `http://${host}`,
    port,
    api: `http://${host}/api`,
    token: bot.token,
    person,
    setRoles: world.setRoles,
    requests,
    requestsTo: (route) => requests.filter(({ method, path }) => isOfRoute(route, method, path)),
    pingedBy: messages.pingedBy,
    faults,
    leave(channelId, form, replyTo) {
      const channel = world.requireChannel(channelId);
      const draft = { channel, author: world.bot, form, attachments: [] };
      if (!replyTo) return messages.add(draft).data;
      const note = { message_reference: referenceTo(channel, MessageReferenceType.Default, replyTo.id) };
      return messages.add({ ...draft, type: MessageType.Reply, note }).data;
    },
    dispatch: (event, data) => gateway.dispatch(event, { guildId: undefined, intents: 0 }, () => data),
    caughtUp: gateway.caughtUp,
    connections: gateway.connections,
    async close() {
      closeSockets();
      // Answers that are under way are given still, but what is held back is not waited for.
      const forced = setTimeout(() => server.closeAllConnections(), MOST_CLOSING_MS);
      await new Promise((resolve) => server.close(resolve));
      clearTimeout(forced);
    },
  };
}

function createParts(data: WorldData, clock: Clock, address: () => string): Parts {
  const { now } = clock;
  const nextId = createSnowflakes(now);
  const world = createWorld(data, nextId);
  const messages = createMessages(world, nextId, now);
  const attachments = createAttachments(nextId, address);
  const interactions = createInteractions(world.applicationId, nextId, clock);
  return {
    world,
    bot: createBotAccount(world.bot.id, now),
    messages,
    attachments,
    commands: createCommands(world, nextId),
    interactions,
    responses: createResponses(world, interactions, messages, attachments),
    threads: createThreads(world, messages, nextId, now),
    typing: createTyping(),
    nextId,
    now,
  };
}
