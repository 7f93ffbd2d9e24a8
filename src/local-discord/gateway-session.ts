import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

/** Events kept for a client that comes back; one that missed more has to start anew. */
const MOST_KEPT = 1_000;
/** By which bit servers are spread over shards: the time of their id. */
const TIME_BITS = 22n;

/** A client's session: it outlives its connection, so that a client that comes back misses nothing. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Sends an event, or keeps it until the client is back. */
  dispatch(event: string, data: unknown): void;
  /** The events after the one of that number; undefined where they are no longer all kept. */
  missedSince(sequence: number): string[] | undefined;
  /** Takes note of the last event that the client says it has read. */
  noteRead(sequence: number): void;
  /** Whether the client has read all that was sent to it. */
  hasReadAll(): boolean;
  /** Where its events go from now on; nowhere while the client is away. */
  attach(socket: WebSocket | undefined): void;
}

export function createSession(intents: number, shard: readonly [number, number]): Session {
  const kept: { sequence: number; text: string }[] = [];
  let sequence = 0;
  let read = 0;
  let connection: WebSocket | undefined;
  return {
    id: randomUUID().replaceAll('-', ''),
    intents,
    shard,
    dispatch(event, data) {
      sequence += 1;
      const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: sequence, d: data });
      kept.push({ sequence, text });
      if (kept.length > MOST_KEPT) kept.shift();
      if (connection?.readyState === WebSocket.OPEN) connection.send(text);
    },
    missedSince(last) {
      const oldest = kept[0]?.sequence ?? sequence + 1;
      if (last > sequence || last < oldest - 1) return undefined;
      return kept.filter((event) => event.sequence > last).map(({ text }) => text);
    },
    noteRead(last) {
      read = last;
    },
    hasReadAll: () => read === sequence,
    attach(socket) {
      connection = socket;
    },
  };
}

/** Whether a shard is told of a server's events; those of direct messages go to the first. */
export function isOfShard([shard, count]: readonly [number, number], guildId: string | undefined): boolean {
  return guildId === undefined ? shard === 0 : Number((BigInt(guildId) >> TIME_BITS) % BigInt(count)) === shard;
}
