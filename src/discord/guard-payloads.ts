import { type Client, GatewayDispatchEvents } from 'discord.js';
import { faultId, type Log } from '../log.js';

/**
 * Lets a payload that discord.js cannot read be a line in the log, where it would end the process. What it was to tell
 * is missing then, and the rest goes on.
 * @param broken is called where nothing can go on: without the payload there is no session
 */
export function guardPayloads(client: Client, log: Log, broken: (id: string) => void): void {
  const handle: unknown = Reflect.get(client.ws, 'handlePacket');
  if (typeof handle !== 'function') throw new Error('discord.js hands payloads on in another way now');
  const guarded = (...args: unknown[]): unknown => {
    try {
      return Reflect.apply(handle, client.ws, args);
    } catch (error) {
      const event = nameOf(args[0]);
      const id = faultId();
      log.error({ err: error, id, event }, 'a payload of Discord could not be read');
      if (event === GatewayDispatchEvents.Ready) broken(id);
      return false;
    }
  };
  Reflect.set(client.ws, 'handlePacket', guarded);
}

function nameOf(packet: unknown): string {
  return typeof packet === 'object' && packet !== null && 't' in packet ? String(packet.t) : 'unknown';
}
