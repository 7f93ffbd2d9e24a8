import { PermissionFlagsBits } from 'discord-api-types/v10';
import { missingAccess, unknown } from './api-error.js';
import { STANDARD_GUILDS, STANDARD_IDS, STANDARD_PEOPLE } from './setting.js';

export interface Account {
  id: string;
  username: string;
  /** The name that is shown. */
  name: string;
  bot: boolean;
}

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
}

export interface Member {
  userId: string;
  roles: readonly string[];
}

export interface GuildChannel {
  id: string;
  name: string;
  topic: string;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  /** The first one is everyone's. */
  roles: readonly Role[];
  channels: readonly GuildChannel[];
  members: readonly Member[];
}

/** Where messages are: in a server's channel, or between the bot and one person. */
export type Channel =
  | { kind: 'server'; id: string; name: string; topic: string; guild: Guild }
  | { kind: 'direct'; id: string; with: Account };

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
/** What the bot and the person may do in their direct messages. */
const IN_DIRECT_MESSAGES =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions;

/** Servers, channels and accounts. What must be there and is not is refused as Discord refuses it. */
export interface World {
  applicationId: string;
  bot: Account;
  guilds: readonly Guild[];
  findAccount(id: string): Account | undefined;
  requireAccount(id: string): Account;
  findGuild(id: string): Guild | undefined;
  requireGuild(id: string): Guild;
  guildsOf(userId: string): Guild[];
  requireChannel(id: string): Channel;
  /** The bot's direct messages with somebody. */
  openDirect(userId: string): Channel;
  directsOf(userId: string): Channel[];
  canSee(userId: string, channel: Channel): boolean;
  permissionsOf(userId: string, channel: Channel): bigint;
  /** Gives a member of a server these roles instead of those they have. */
  setRoles(guildId: string, userId: string, roles: readonly string[]): void;
}

/** @param nextId gives ids of direct message channels */
export function createWorld(nextId: () => string): World {
  const accounts = new Map(STANDARD_PEOPLE.map((account) => [account.id, account]));
  const guilds = new Map(
    STANDARD_GUILDS.map((guild) => [guild.id, { ...guild, members: guild.members.map((member) => ({ ...member })) }]),
  );
  const channels = new Map<string, Channel>();
  for (const guild of guilds.values()) {
    for (const channel of guild.channels) channels.set(channel.id, { kind: 'server', ...channel, guild });
  }

  function require<T>(found: T | undefined, what: Parameters<typeof unknown>[0]): T {
    if (found === undefined) throw unknown(what);
    return found;
  }
  const directsOf = (userId: string): Channel[] =>
    [...channels.values()].filter(
      (channel) => channel.kind === 'direct' && (userId === STANDARD_IDS.bot || channel.with.id === userId),
    );

  return {
    applicationId: STANDARD_IDS.application,
    bot: require(accounts.get(STANDARD_IDS.bot), 'user'),
    guilds: [...guilds.values()],
    findAccount: (id) => accounts.get(id),
    requireAccount: (id) => require(accounts.get(id), 'user'),
    findGuild: (id) => guilds.get(id),
    // Discord tells nobody whether a server exists that they are not in.
    requireGuild(id) {
      const guild = guilds.get(id);
      if (!guild) throw missingAccess();
      return guild;
    },
    guildsOf: (userId) => [...guilds.values()].filter((guild) => findMember(guild, userId)),
    requireChannel: (id) => require(channels.get(id), 'channel'),
    openDirect(userId) {
      const account = require(accounts.get(userId), 'user');
      const open = directsOf(userId)[0];
      if (open) return open;
      const channel: Channel = { kind: 'direct', id: nextId(), with: account };
      channels.set(channel.id, channel);
      return channel;
    },
    directsOf,
    canSee: (userId, channel) =>
      channel.kind === 'server'
        ? findMember(channel.guild, userId) !== undefined
        : channel.with.id === userId || userId === STANDARD_IDS.bot,
    permissionsOf: (userId, channel) =>
      channel.kind === 'direct' ? IN_DIRECT_MESSAGES : permissionsIn(channel.guild, userId),
    setRoles(guildId, userId, roles) {
      const member = guilds.get(guildId)?.members.find((one) => one.userId === userId);
      require(member, 'user').roles = roles;
    },
  };
}

export function findMember(guild: Guild, userId: string): Member | undefined {
  return guild.members.find((member) => member.userId === userId);
}

/** A member's permissions in a server; owners and administrators have all of them. */
export function permissionsIn(guild: Guild, userId: string): bigint {
  const member = findMember(guild, userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return EVERYTHING;
  const held = guild.roles.filter((role) => role.id === guild.id || member.roles.includes(role.id));
  const permissions = held.reduce((all, role) => all | role.permissions, 0n);
  return permissions & PermissionFlagsBits.Administrator ? EVERYTHING : permissions;
}
