import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from './api.js';
import { createAttachments } from './attachments.js';
import { createBotAccount } from './bot-account.js';
import type { CapturedRequest } from './captures.js';
import { createCommands } from './commands.js';
import { createPerson } from './create-person.js';
import { createFaults } from './faults.js';
import { createGateway } from './gateway.js';
import { connectEvents } from './gateway-events.js';
import { isOwn } from './guard.js';
import { createInteractions } from './interactions.js';
import { listen } from './listen.js';
import type { LocalDiscord } from './local-discord.js';
import { createMessages } from './messages.js';
import type { Parts } from './parts.js';
import type { Person } from './person.js';
import { createResponses } from './responses.js';
import { STANDARD_IDS } from './setting.js';
import { createSnowflakes } from './snowflakes.js';
import { createTyping } from './typing.js';
import { type TakeSocket, takeWebSockets } from './web-sockets.js';
import { createWorld } from './world.js';

const GATEWAY_PATH = '/gateway';

export interface LocalDiscordOptions {
  /** The first one to try; any free one where not given. */
  port?: number;
  /** The time in milliseconds, to let tokens run out sooner. */
  now?: () => number;
}

/** Starts Discord on this machine: its gateway, its REST API and a small world to use the bot in. */
export async function createLocalDiscord({
  port = 0,
  now = Date.now,
}: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  let host = '';
  const nextId = createSnowflakes(now);
  const world = createWorld(nextId);
  const bot = createBotAccount(world.bot.id, now);
  const messages = createMessages(world, nextId, now);
  const attachments = createAttachments(nextId, () => `http://${host}`);
  const interactions = createInteractions(world.applicationId, nextId, now);
  const gateway = createGateway(world, bot, () => `ws://${host}${GATEWAY_PATH}`);
  const faults = createFaults(bot, gateway);
  const parts: Parts = {
    world,
    bot,
    messages,
    attachments,
    commands: createCommands(world, nextId),
    interactions,
    responses: createResponses(world, interactions, messages, attachments),
    typing: createTyping(),
    nextId,
    now,
  };
  connectEvents(gateway, world, messages, interactions);

  const requests: CapturedRequest[] = [];
  const app = new Hono();
  app.use(async (c, next) => (isOwn(c.req.header('host'), c.req.header('origin'), host) ? next() : c.text('', 403)));
  app.route(
    '/',
    createApi(parts, faults, requests, () => `ws://${host}${GATEWAY_PATH}`),
  );

  const takers = new Map<string, TakeSocket>([[GATEWAY_PATH, gateway.take]]);
  const server = createServer(getRequestListener(app.fetch));
  const listening = await listen(server, port);
  host = `127.0.0.1:${listening}`;
  const closeSockets = takeWebSockets(server, takers, () => host);
  const people = new Map<string, Person>();

  return {
    url: `http://${host}`,
    port: listening,
    api: `http://${host}/api`,
    token: bot.token,
    ids: STANDARD_IDS,
    person(userId) {
      const known = people.get(userId) ?? createPerson(parts, world.requireAccount(userId));
      people.set(userId, known);
      return known;
    },
    setRoles: (userId, roles) => world.setRoles(STANDARD_IDS.home.server, userId, roles),
    requests,
    pingedBy: messages.pingedBy,
    faults,
    app,
    onWebSocket: (path, take) => void takers.set(path, take),
    async close() {
      closeSockets();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
