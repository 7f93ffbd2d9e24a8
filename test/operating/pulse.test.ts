import { describe, expect, it } from 'vitest';
import { createPulse, deafShards, isHearing, type Shard } from '../../src/operating/pulse.js';

const MINUTE = 60_000;

/** Looks every ten seconds for some minutes, at one shard as it is then. */
function watched(minutes: number, shardAt: (ms: number) => Partial<Shard>) {
  let now = 0;
  const shard = (): Shard => ({
    id: 0,
    connected: true,
    latencyMs: 20,
    heartbeat: Math.floor(now / 41_250),
    ...shardAt(now),
  });
  const pulse = createPulse(
    () => [shard()],
    () => now,
  );
  for (; now < minutes * MINUTE; now += 10_000) pulse.look();
  return pulse.look();
}

describe('a shard', () => {
  it.each<[string, number, (ms: number) => Partial<Shard>, { hearing: boolean; deaf: boolean }]>([
    ['that answers every heartbeat is heard', 30, () => ({}), { hearing: true, deaf: false }],
    ['just started has not missed one', 0, () => ({ heartbeat: -1 }), { hearing: true, deaf: false }],
    ['that is not connected is not heard', 0, () => ({ connected: false }), { hearing: false, deaf: false }],
    ['that missed two heartbeats is not heard', 2, () => ({ heartbeat: 1 }), { hearing: false, deaf: false }],
    ['… one alone may be missed', 1, () => ({ heartbeat: 1 }), { hearing: true, deaf: false }],
    ['silent for almost five minutes is not deaf yet', 4.8, () => ({ heartbeat: 1 }), { hearing: false, deaf: false }],
    ['silent for five minutes is deaf', 5, () => ({ heartbeat: 1 }), { hearing: false, deaf: true }],
    [
      'whose heart beats, but without a session, is deaf',
      6,
      () => ({ connected: false }),
      { hearing: false, deaf: true },
    ],
    [
      'that was away for four minutes and is back is heard',
      9,
      (ms) => ({ connected: ms < 3 * MINUTE || ms >= 7 * MINUTE }),
      { hearing: true, deaf: false },
    ],
  ])('%s', (_, minutes, shardAt, { hearing, deaf }) => {
    const shards = watched(minutes, shardAt);
    expect(isHearing(shards)).toBe(hearing);
    expect(deafShards(shards)).toEqual(deaf ? [0] : []);
  });

  it('is one too few where there is none: the login is under way', () => {
    expect(isHearing([])).toBe(false);
  });
});
