import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { missingAccess, unknown } from './api-error.js';
import type { Channel, DirectChannel, GroupChannel, ServerChannel } from './channel.js';
import { findMember, permissionsOf } from './permissions.js';
import type { Account, Guild, GuildChannel, Welcome, WorldData } from './world-data.js';

/** Servers, channels and accounts. What must be there and is not is refused as Discord refuses it. */
export interface World {
  applicationId: string;
  bot: Account;
  people: readonly Account[];
  guilds: readonly Guild[];
  welcome: Welcome | undefined;
  findAccount(id: string): Account | undefined;
  requireAccount(id: string): Account;
  requireGuild(id: string): Guild;
  guildsOf(userId: string): Guild[];
  requireChannel(id: string): Channel;
  /** A server's channels, each with its threads behind it. */
  channelsOf(guild: Guild): ServerChannel[];
  addThread(thread: ServerChannel): void;
  /** The bot's direct messages with somebody. */
  openDirect(userId: string): Channel;
  directsOf(userId: string): DirectChannel[];
  groupsOf(userId: string): GroupChannel[];
  canSee(userId: string, channel: Channel): boolean;
  /** Gives a member of a server these roles instead of those they have. */
  setRoles(guildId: string, userId: string, roles: readonly string[]): void;
}

/** @param nextId gives ids of direct message channels */
export function createWorld(data: WorldData, nextId: () => string): World {
  const bot: Account = { ...data.bot, bot: true };
  const accounts = new Map([bot, ...data.people].map((account) => [account.id, account]));
  // Members are copied: their roles may change, and the data may be used for another world.
  const guilds = new Map(
    data.guilds.map((guild) => [guild.id, { ...guild, members: guild.members.map((member) => ({ ...member })) }]),
  );
  const channels = new Map<string, Channel>();
  for (const guild of guilds.values()) {
    for (const channel of guild.channels) channels.set(channel.id, serverChannel(guild, channel));
  }
  for (const { id, name, people } of data.groups ?? []) {
    channels.set(id, { kind: 'group', id, name, people: people.map((one) => require(accounts.get(one), 'user')) });
  }
  const ofKind = <Kind extends Channel['kind']>(kind: Kind): Extract<Channel, { kind: Kind }>[] =>
    [...channels.values()].filter((channel): channel is Extract<Channel, { kind: Kind }> => channel.kind === kind);
  const directsOf = (userId: string): DirectChannel[] =>
    ofKind('direct').filter((channel) => userId === bot.id || channel.with.id === userId);

  return {
    applicationId: bot.id,
    bot,
    people: data.people,
    guilds: [...guilds.values()],
    welcome: data.welcome,
    findAccount: (id) => accounts.get(id),
    requireAccount: (id) => require(accounts.get(id), 'user'),
    // Discord tells the bot of no server that it is not in, not even whether there is one.
    requireGuild(id) {
      const guild = guilds.get(id);
      if (!guild || !findMember(guild, bot.id)) throw missingAccess();
      return guild;
    },
    guildsOf: (userId) => [...guilds.values()].filter((guild) => findMember(guild, userId)),
    requireChannel: (id) => require(channels.get(id), 'channel'),
    channelsOf(guild) {
      const all = ofKind('server').filter((channel) => channel.guild.id === guild.id);
      const threadsOf = (id: string): ServerChannel[] => all.filter(({ thread }) => thread?.parent.id === id);
      return all.flatMap((channel) => (channel.thread ? [] : [channel, ...threadsOf(channel.id)]));
    },
    addThread: (thread) => void channels.set(thread.id, thread),
    openDirect(userId) {
      const account = require(accounts.get(userId), 'user');
      const open = ofKind('direct').find((channel) => channel.with.id === userId);
      if (open) return open;
      const channel: Channel = { kind: 'direct', id: nextId(), with: account };
      channels.set(channel.id, channel);
      return channel;
    },
    directsOf,
    groupsOf: (userId) => ofKind('group').filter(({ people }) => people.some(({ id }) => id === userId)),
    canSee: (userId, channel) =>
      channel.kind === 'direct'
        ? channel.with.id === userId || userId === bot.id
        : (permissionsOf(userId, channel) & PermissionFlagsBits.ViewChannel) !== 0n,
    setRoles(guildId, userId, roles) {
      const member = guilds.get(guildId)?.members.find((one) => one.userId === userId);
      require(member, 'user').roles = roles;
    },
  };
}

function serverChannel(guild: Guild, { id, name, topic, type, overwrites }: GuildChannel): ServerChannel {
  return {
    kind: 'server',
    id,
    name,
    topic: topic ?? '',
    type: type ?? ChannelType.GuildText,
    guild,
    overwrites: overwrites ?? [],
  };
}

function require<T>(found: T | undefined, what: Parameters<typeof unknown>[0]): T {
  if (found === undefined) throw unknown(what);
  return found;
}
