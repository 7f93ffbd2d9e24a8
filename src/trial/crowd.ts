import { TRIAL_IDS, TRIAL_WORLD } from './world.js';

export const PEOPLE = 120;
export const CHANNELS = 300;

export function personId(number: number): string {
  return String(1_200_000_000_000_000_000n + BigInt(number));
}

export function channelId(number: number): string {
  return String(1_300_000_000_000_000_000n + BigInt(number));
}

/** Who type at the same time, and channels enough that hardly anything is told twice in one. */
export function crowd(): typeof TRIAL_WORLD {
  const people = Array.from({ length: PEOPLE }, (_, i) => ({ id: personId(i), username: `p${i}`, name: `P ${i}` }));
  const channels = Array.from({ length: CHANNELS }, (_, i) => ({ id: channelId(i), name: `c${i}` }));
  const members = people.map(({ id }) => ({ userId: id, roles: [] }));
  return {
    ...TRIAL_WORLD,
    people: [...TRIAL_WORLD.people, ...people],
    guilds: TRIAL_WORLD.guilds.map((guild) =>
      guild.id === TRIAL_IDS.home.server
        ? { ...guild, members: [...guild.members, ...members], channels: [...guild.channels, ...channels] }
        : guild,
    ),
  };
}
