import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { APPLICATION, BOT_USER, HOME, HOME_GUILD } from './discord-events.js';
import { until } from './until.js';

/** A request of Discord's REST API that the bot has made. */
export interface Request {
  method: string;
  /** Without the address, the version and the query. */
  path: string;
  /** Read from JSON; the text itself where files come with it. */
  body: unknown;
}

interface Held {
  method: string;
  path: RegExp;
  released: Promise<void>;
}

interface Scripted {
  method: string;
  path: RegExp;
  status: number;
  body: unknown;
}

/** Just enough of Discord on this machine for the real discord.js to talk to: it obeys the test, and notes what it is sent. */
export interface LoopbackDiscord {
  /** Address for the REST API. */
  api: string;
  requests: readonly Request[];
  /** Requests of this method and path so far. */
  sent(method: string, path: RegExp): Request[];
  /** Answers such requests this way from now on; the last script that fits counts. */
  script(method: string, path: RegExp, status: number, body?: unknown): void;
  /** Keeps such requests waiting until `release` is called. */
  hold(method: string, path: RegExp): { release(): void };
  /** From now on the gateway refuses whoever identifies with this close code. */
  refuseWith(closeCode: number): void;
  /** Closes the open connections. */
  close(closeCode: number): void;
  /** Sends an event to the bot. */
  dispatch(event: { t: string; d: object }): void;
  /** Settles when the bot has read every event sent so far. */
  caughtUp(): Promise<void>;
  /** How many connections are open. */
  connections(): number;
}

const packetSchema = z.object({ op: z.number(), d: z.unknown() });

const SESSION = { id: 'session', heartbeatMs: 45_000 };

export async function createLoopbackDiscord(): Promise<LoopbackDiscord> {
  const requests: Request[] = [];
  const scripts: Scripted[] = [];
  const holds: Held[] = [];
  const sockets = new Set<WebSocket>();
  let refusal: number | undefined;
  let sequence = 0;
  let sequenceRead = 0;

  const server = createServer(async (incoming, outgoing) => {
    const method = incoming.method ?? 'GET';
    const path = decodeURIComponent(incoming.url ?? '')
      .replace(/^\/api\/v\d+/, '')
      .replace(/\?.*$/, '');
    requests.push({ method, path, body: await readBody(incoming) });
    const fits = (rule: Held | Scripted): boolean => rule.method === method && rule.path.test(path);
    await Promise.all(holds.filter(fits).map(({ released }) => released));
    const scripted = scripts.findLast(fits);
    const { status, body } = scripted ?? usualAnswer(method, path, `ws://127.0.0.1:${port()}/`);
    if (body === undefined) outgoing.writeHead(status).end();
    else outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const port = (): number => addressOf(server.address()).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const gateway = new WebSocketServer({ server });
  const send = (socket: WebSocket, op: number, rest: object): void => socket.send(JSON.stringify({ op, ...rest }));
  const event = (socket: WebSocket, { t, d }: { t: string; d: object }): void => {
    sequence += 1;
    send(socket, 0, { t, d, s: sequence });
  };
  gateway.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const { op, d } = packetSchema.parse(JSON.parse(String(data)));
      if (op === 1) {
        sequenceRead = Number(d);
        send(socket, 11, {});
        if (sequenceRead < sequence) send(socket, 1, {});
      }
      if (op !== 2) return;
      if (refusal !== undefined) {
        socket.close(refusal);
        return;
      }
      event(socket, {
        t: 'READY',
        d: {
          v: 10,
          user: BOT_USER,
          guilds: [{ id: HOME, unavailable: true }],
          session_id: SESSION.id,
          resume_gateway_url: `ws://127.0.0.1:${port()}/`,
          application: { id: APPLICATION, flags: 0 },
          shard: [0, 1],
        },
      });
      event(socket, { t: 'GUILD_CREATE', d: HOME_GUILD });
    });
    send(socket, 10, { d: { heartbeat_interval: SESSION.heartbeatMs } });
  });

  onTestFinished(async () => {
    for (const socket of sockets) socket.terminate();
    gateway.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  return {
    api: `http://127.0.0.1:${port()}/api`,
    requests,
    sent: (method, path) => requests.filter((request) => request.method === method && path.test(request.path)),
    script: (method, path, status, body) => void scripts.push({ method, path, status, body }),
    hold(method, path) {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      holds.push({ method, path, released });
      return { release };
    },
    refuseWith(closeCode) {
      refusal = closeCode;
    },
    close(closeCode) {
      for (const socket of sockets) socket.close(closeCode);
    },
    dispatch(sent) {
      for (const socket of sockets) event(socket, sent);
    },
    async caughtUp() {
      // Asked for a heartbeat, a client names the last event it has read.
      for (const socket of sockets) send(socket, 1, {});
      await until('the bot to catch up', () => sequenceRead === sequence || undefined);
    },
    connections: () => sockets.size,
  };
}

/** What Discord answers where all is well. */
function usualAnswer(method: string, path: string, gateway: string): { status: number; body?: unknown } {
  if (path === '/gateway/bot') {
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return { status: 200, body: { url: gateway, shards: 1, session_start_limit } };
  }
  if (path.endsWith('/callback')) return { status: 204 };
  if (method === 'GET' && path.endsWith('/commands')) return { status: 200, body: [] };
  if (method === 'GET' && path === `/guilds/${HOME}`) return { status: 200, body: HOME_GUILD };
  if (method === 'POST' && path.endsWith('/commands')) return { status: 201, body: { id: '9', version: '1' } };
  if (method === 'DELETE') return { status: 204 };
  const channel = /^\/channels\/(\d+)\/messages/.exec(path)?.[1] ?? '1';
  return {
    status: 200,
    body: { id: '1', channel_id: channel, author: BOT_USER, content: '', timestamp: new Date(0).toISOString() },
  };
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  if (text === '') return undefined;
  return incoming.headers['content-type']?.includes('json') ? JSON.parse(text) : text;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}
