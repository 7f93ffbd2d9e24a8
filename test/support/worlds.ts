import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Account, GuildChannel, Role, WorldData } from '../../src/local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD } from '../../src/trial/world.js';
import { requireAt, requireFirst } from './elements.js';

interface Additions {
  people?: readonly Account[];
  channels?: readonly GuildChannel[];
  /** A role of the id of one that is there takes its place. */
  roles?: readonly Role[];
  /** More roles for members, by their ids. Whoever is no member becomes one. */
  given?: Readonly<Record<string, readonly string[]>>;
}

/** The world of the trial with more in its servers: the home one, and the other. */
export function trialWorldWith(home: Additions, other: Additions = {}): WorldData {
  return {
    ...TRIAL_WORLD,
    people: [...TRIAL_WORLD.people, ...(home.people ?? [])],
    guilds: [guildWith(requireAt(TRIAL_WORLD.guilds, 0), home), guildWith(requireAt(TRIAL_WORLD.guilds, 1), other)],
  };
}

function guildWith(guild: WorldData['guilds'][number], { channels = [], roles = [], given = {} }: Additions) {
  const kept = guild.roles.filter(({ id }) => !roles.some((role) => role.id === id));
  const strangers = Object.keys(given).filter((id) => !guild.members.some(({ userId }) => userId === id));
  return {
    ...guild,
    roles: [...kept, ...roles].sort((a, b) => Number(b.id === guild.id) - Number(a.id === guild.id)),
    channels: [...guild.channels, ...channels],
    members: [...guild.members, ...strangers.map((userId) => ({ userId, roles: [] }))].map(
      ({ userId, roles: held }) => ({
        userId,
        roles: [...held, ...(given[userId] ?? [])],
      }),
    ),
  };
}

/** Everyone's role in the home server of the trial. */
export const EVERYONE: Role = requireFirst(requireFirst(TRIAL_WORLD.guilds).roles);

export const OTHER_BOT = '1100000000000000306';
/** May ping everybody in the home server. */
const LOUD_ROLE = { id: '1100000000000000115', name: 'Loud', permissions: PermissionFlagsBits.MentionEveryone };
/** Of a member who is moderator of the other server, too. */
const MANAGER_ROLE = { id: '1100000000000000211', name: 'Managers', permissions: PermissionFlagsBits.ManageGuild };

/** The world in which the parts of the bot are tested: with another bot, and a moderator of both servers. */
export const BOT_WORLD = trialWorldWith(
  {
    people: [{ id: OTHER_BOT, username: 'other', name: 'Other', bot: true }],
    roles: [LOUD_ROLE],
    given: { [OTHER_BOT]: [], [TRIAL_IDS.otherMember]: [LOUD_ROLE.id] },
  },
  { roles: [MANAGER_ROLE], given: { [TRIAL_IDS.roleModerator]: [MANAGER_ROLE.id] } },
);
