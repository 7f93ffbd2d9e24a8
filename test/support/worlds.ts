import type { GuildChannel, Role, WorldData } from '../../src/local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD } from '../../src/trial/world.js';

interface Additions {
  channels?: readonly GuildChannel[];
  /** A role of the id of one that is there takes its place. */
  roles?: readonly Role[];
  /** More roles for members, by their ids. */
  given?: Readonly<Record<string, readonly string[]>>;
}

/** The world of the trial with more in the home server. */
export function trialWorldWith({ channels = [], roles = [], given = {} }: Additions): WorldData {
  const [home, ...others] = TRIAL_WORLD.guilds;
  const kept = home.roles.filter(({ id }) => !roles.some((role) => role.id === id));
  const everyoneFirst = [...kept, ...roles].sort((a, b) => Number(b.id === home.id) - Number(a.id === home.id));
  return {
    ...TRIAL_WORLD,
    guilds: [
      {
        ...home,
        roles: everyoneFirst,
        channels: [...home.channels, ...channels],
        members: home.members.map((member) => ({
          ...member,
          roles: [...member.roles, ...(given[member.userId] ?? [])],
        })),
      },
      ...others,
    ],
  };
}

/** A group of two people, in which the bot is not. */
export const GROUP = {
  id: '1100000000000000401',
  name: 'Two of us',
  people: [TRIAL_IDS.member, TRIAL_IDS.otherMember],
};
