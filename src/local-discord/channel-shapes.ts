import {
  type APIChannel,
  type APIDMChannel,
  type APIGroupDMChannel,
  type APIGuildForumChannel,
  type APIOverwrite,
  type APIPublicThreadChannel,
  type APITextChannel,
  ChannelType,
  ForumLayoutType,
  OverwriteType,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import type { Channel, DirectChannel, GroupChannel, ServerChannel, ThreadFacts } from './channel.js';
import { userShape } from './user-shape.js';
import type { Guild, Overwrite } from './world-data.js';

/** Typed as a number: an enum of flags has no name for none. */
const NO_FLAGS: number = 0;

export function channelShape(channel: Channel): APIChannel {
  switch (channel.kind) {
    case 'direct':
      return directShape(channel);
    case 'group':
      return groupShape(channel);
    case 'server':
      return channel.thread ? threadShape(channel, channel.thread) : guildChannelShape(channel);
  }
}

function directShape({ id, with: person }: DirectChannel): APIDMChannel {
  return {
    id,
    type: ChannelType.DM,
    name: null,
    flags: NO_FLAGS,
    last_message_id: null,
    recipients: [userShape(person)],
  };
}

function groupShape({ id, name, people }: GroupChannel): APIGroupDMChannel {
  return {
    id,
    type: ChannelType.GroupDM,
    name,
    flags: NO_FLAGS,
    last_message_id: null,
    recipients: people.map(userShape),
    owner_id: people[0]?.id ?? id,
  };
}

export function guildChannelShape(channel: ServerChannel): APITextChannel | APIGuildForumChannel {
  const { id, name, topic, guild, type } = channel;
  const common = {
    id,
    guild_id: guild.id,
    name,
    topic,
    position: guild.channels.findIndex((one) => one.id === id),
    parent_id: null,
    permission_overwrites: channel.overwrites.map((overwrite) => overwriteShape(guild, overwrite)),
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: NO_FLAGS,
  };
  if (type !== ChannelType.GuildForum) return { ...common, type: ChannelType.GuildText, last_pin_timestamp: null };
  return {
    ...common,
    type,
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: ForumLayoutType.NotSet,
  };
}

function overwriteShape({ roles }: Guild, { id, allow = 0n, deny = 0n }: Overwrite): APIOverwrite {
  const type = roles.some((role) => role.id === id) ? OverwriteType.Role : OverwriteType.Member;
  return { id, type, allow: allow.toString(), deny: deny.toString() };
}

export function threadShape(
  { id, name, guild }: ServerChannel,
  { parent, ownerId, startedAt, archived, locked }: ThreadFacts,
): APIPublicThreadChannel {
  return {
    id,
    type: ChannelType.PublicThread,
    guild_id: guild.id,
    parent_id: parent.id,
    owner_id: ownerId,
    name,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    flags: NO_FLAGS,
    ...(parent.type === ChannelType.GuildForum ? { applied_tags: [] } : {}),
    thread_metadata: {
      archived,
      auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      archive_timestamp: startedAt,
      create_timestamp: startedAt,
      locked,
    },
  };
}
