/** A connection to Discord's gateway as it is now. */
export interface Shard {
  id: number;
  connected: boolean;
  /** How long the last acknowledgement of a heartbeat took; undefined before the first. */
  latencyMs: number | undefined;
  /** Another value for each heartbeat that was acknowledged. */
  heartbeat: number;
}

export interface ShardPulse extends Shard {
  /** Since it was seen connected with a new acknowledgement; Discord wants a heartbeat about every 41 seconds. */
  silentMs: number;
}

export interface Pulse {
  look(): ShardPulse[];
}

/** A shard that is silent for so long has missed two heartbeats. */
const MOST_SILENT_MS = 120_000;
const DEAF_AFTER_MS = 300_000;
const LOOK_EVERY_MS = 5_000;

/** @param steady a clock in milliseconds that nobody sets */
export function createPulse(shards: () => readonly Shard[], steady: () => number): Pulse {
  const alive = new Map<number, { heartbeat: number; at: number }>();
  return {
    look() {
      const now = steady();
      return shards().map((shard) => {
        const last = alive.get(shard.id);
        if (!last || (shard.connected && shard.heartbeat !== last.heartbeat)) {
          alive.set(shard.id, { heartbeat: shard.heartbeat, at: now });
        }
        return { ...shard, silentMs: now - (alive.get(shard.id)?.at ?? now) };
      });
    },
  };
}

/** Whether every shard hears what happens. */
export function isHearing(shards: readonly ShardPulse[]): boolean {
  return shards.length > 0 && shards.every(({ connected, silentMs }) => connected && silentMs < MOST_SILENT_MS);
}

/** The shards that were deaf for five minutes: not connected, whatever the library tries, or never acknowledged. */
export function deafShards(shards: readonly ShardPulse[]): number[] {
  return shards.filter(({ silentMs }) => silentMs >= DEAF_AFTER_MS).map(({ id }) => id);
}

/** Settles, with why, when a shard has been deaf for five minutes: a process that is started anew may hear again. */
export function untilDeaf(pulse: Pulse): Promise<Error> {
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const deaf = deafShards(pulse.look());
      if (deaf.length === 0) return;
      clearInterval(watch);
      resolve(new Error(`Discord was not heard for five minutes (shard ${deaf.join(', ')}): start the bot again.`));
    }, LOOK_EVERY_MS);
    watch.unref();
  });
}
