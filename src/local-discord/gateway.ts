import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  GatewayVersion,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Bot } from './bot-account.js';
import { createSession, isOfShard, type Session } from './gateway-session.js';
import { applicationShape, guildCreateShape } from './shapes.js';
import { userShape } from './user-shape.js';
import type { World } from './world.js';

const HEARTBEAT_MS = 41_250;
const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
/** What a client may send that has no effect here. */
const IGNORED: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
];

const packet = z.object({ op: z.int(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** The bot's live connection: sessions, and the events they asked for. */
export interface Gateway {
  take(socket: WebSocket): void;
  /** Sends an event to each session of its shard that has one of the intents; 0 needs none. */
  dispatch(
    event: string,
    about: { guildId: string | undefined; intents: number },
    data: (session: Session) => unknown,
  ): void;
  /** Settles when the bot has read every event sent so far. */
  caughtUp(): Promise<void>;
  /** How many connections are open. */
  connections(): number;
  close(code: number): void;
  drop(): void;
  askToReconnect(): void;
  invalidate(resumable: boolean): void;
}

/** @param address gives the gateway's own, to come back to */
export function createGateway(world: World, bot: Bot, address: () => string): Gateway {
  const sessions = new Map<string, Session>();
  /** Open connections, each with its session once it has one. */
  const sockets = new Map<WebSocket, Session | undefined>();
  let caughtUp: { promise: Promise<void>; settle: () => void } | undefined;

  function send(socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void {
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  /** Asked for a heartbeat, a client names the last event that it has read. */
  function askWhatWasRead(): void {
    const behind = [...sockets].filter(([, session]) => session && !session.hasReadAll());
    for (const [socket] of behind) send(socket, GatewayOpcodes.Heartbeat);
    if (behind.length > 0) return;
    caughtUp?.settle();
    caughtUp = undefined;
  }

  function start(socket: WebSocket, data: unknown): Session | undefined {
    const read = identify.safeParse(data);
    if (!read.success) return refuse(socket, GatewayCloseCodes.DecodeError);
    const { token, intents, shard } = read.data;
    if (!bot.accepts(token)) return refuse(socket, GatewayCloseCodes.AuthenticationFailed);
    if (bot.refusedWith !== undefined) return refuse(socket, bot.refusedWith);
    if (shard[0] >= shard[1]) return refuse(socket, GatewayCloseCodes.InvalidShard);
    if ((intents & ~ALL_INTENTS) !== 0) return refuse(socket, GatewayCloseCodes.InvalidIntents);
    if ((intents & bot.disallowedIntents) !== 0) return refuse(socket, GatewayCloseCodes.DisallowedIntents);
    const session = createSession(intents, shard);
    sessions.set(session.id, session);
    session.attach(socket);
    const guilds = world.guildsOf(world.bot.id).filter((guild) => isOfShard(shard, guild.id));
    const { id, flags } = applicationShape(world);
    session.dispatch(GatewayDispatchEvents.Ready, {
      v: Number(GatewayVersion),
      user: userShape(world.bot),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      shard,
      application: { id, flags },
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of guilds) session.dispatch(GatewayDispatchEvents.GuildCreate, guildCreateShape(world, guild));
    }
    return session;
  }

  function comeBack(socket: WebSocket, data: unknown): Session | undefined {
    const read = resume.safeParse(data);
    if (!read.success) return refuse(socket, GatewayCloseCodes.DecodeError);
    if (!bot.accepts(read.data.token)) return refuse(socket, GatewayCloseCodes.AuthenticationFailed);
    const session = sessions.get(read.data.session_id);
    const missed = session?.missedSince(read.data.seq);
    if (!session || !missed) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    session.attach(socket);
    for (const text of missed) socket.send(text);
    session.dispatch(GatewayDispatchEvents.Resumed, {});
    return session;
  }

  function receive(socket: WebSocket, raw: RawData, session: Session | undefined): Session | undefined {
    const read = packet.safeParse(parseJson(raw.toString()));
    if (!read.success) return refuse(socket, GatewayCloseCodes.DecodeError);
    const { op, d } = read.data;
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        send(socket, GatewayOpcodes.HeartbeatAck);
        if (typeof d === 'number') session?.noteRead(d);
        if (caughtUp) askWhatWasRead();
        return session;
      case GatewayOpcodes.Identify:
        return session ? refuse(socket, GatewayCloseCodes.AlreadyAuthenticated) : start(socket, d);
      case GatewayOpcodes.Resume:
        return session ? refuse(socket, GatewayCloseCodes.AlreadyAuthenticated) : comeBack(socket, d);
    }
    if (!IGNORED.includes(op)) return refuse(socket, GatewayCloseCodes.UnknownOpcode);
    return session ?? refuse(socket, GatewayCloseCodes.NotAuthenticated);
  }

  return {
    take(socket) {
      sockets.set(socket, undefined);
      socket.on('message', (raw) => {
        sockets.set(socket, receive(socket, raw, sockets.get(socket)));
      });
      socket.on('close', (code) => {
        const session = sockets.get(socket);
        sockets.delete(socket);
        if (caughtUp) askWhatWasRead();
        // A client that says goodbye will not come back for what it missed.
        if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
      });
      send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_MS });
    },
    dispatch(event, { guildId, intents }, data) {
      for (const session of sessions.values()) {
        if (intents !== 0 && (session.intents & intents) === 0) continue;
        if (isOfShard(session.shard, guildId)) session.dispatch(event, data(session));
      }
    },
    caughtUp() {
      caughtUp ??= pending();
      const { promise } = caughtUp;
      askWhatWasRead();
      return promise;
    },
    connections: () => sockets.size,
    close(code) {
      for (const socket of sockets.keys()) socket.close(code);
    },
    drop() {
      for (const socket of sockets.keys()) socket.terminate();
    },
    askToReconnect() {
      for (const socket of sockets.keys()) send(socket, GatewayOpcodes.Reconnect);
    },
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      for (const [socket, session] of sockets) {
        session?.attach(undefined);
        sockets.set(socket, undefined);
        send(socket, GatewayOpcodes.InvalidSession, resumable);
      }
    },
  };
}

function refuse(socket: WebSocket, code: number): undefined {
  socket.close(code, GatewayCloseCodes[code]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pending(): { promise: Promise<void>; settle: () => void } {
  let settle = (): void => {};
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
