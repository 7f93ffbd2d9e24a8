import { ChannelType, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { ApiError, missingAccess, missingPermissions } from './api-error.js';
import type { Channel, ServerChannel } from './channel.js';
import type { Guild, Member, Overwrite } from './world-data.js';

const Bits = PermissionFlagsBits;
const EVERYTHING = Object.values(Bits).reduce((all, bit) => all | bit, 0n);
/** What the bot and the person may do in their direct messages, and people in those of a group. */
const IN_DIRECT_MESSAGES =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.UseApplicationCommands;
/** Who may not write may not do this either. */
const NEEDS_SENDING = Bits.EmbedLinks | Bits.AttachFiles | Bits.MentionEveryone | Bits.SendTTSMessages;

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
  return permissions & Bits.Administrator ? EVERYTHING : permissions;
}

/** Somebody's permissions in a channel: those of the server, changed by the channel's overwrites. */
export function permissionsOf(userId: string, channel: Channel): bigint {
  switch (channel.kind) {
    case 'direct':
      return IN_DIRECT_MESSAGES;
    case 'group':
      return channel.people.some(({ id }) => id === userId) ? IN_DIRECT_MESSAGES : 0n;
    case 'server':
      return inChannel(userId, channel);
  }
}

/** For everyone first, then of all roles at once, then for the member: each step denies, then allows. */
function inChannel(userId: string, channel: ServerChannel): bigint {
  const { guild, thread } = channel;
  const base = permissionsIn(guild, userId);
  if (base === 0n || base === EVERYTHING) return base;
  const roles = findMember(guild, userId)?.roles ?? [];
  const overwrites = (thread?.parent ?? channel).overwrites;
  const steps: readonly (readonly Overwrite[])[] = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => id !== guild.id && roles.includes(id)),
    overwrites.filter(({ id }) => id === userId),
  ];
  const permissions = steps.reduce((held, step) => {
    const denied = step.reduce((all, { deny = 0n }) => all | deny, 0n);
    const allowed = step.reduce((all, { allow = 0n }) => all | allow, 0n);
    return (held & ~denied) | allowed;
  }, base);
  if (!(permissions & Bits.ViewChannel)) return 0n;
  return permissions & sendingIn(channel) ? permissions : permissions & ~NEEDS_SENDING;
}

function sendingIn(channel: Channel): bigint {
  return channel.kind === 'server' && channel.thread ? Bits.SendMessagesInThreads : Bits.SendMessages;
}

/** Refuses, as Discord does, what somebody may not do in a channel. */
export function requirePermission(userId: string, channel: Channel, needed: bigint): void {
  const held = permissionsOf(userId, channel);
  if (!(held & Bits.ViewChannel)) throw missingAccess();
  if ((held & needed) !== needed) throw missingPermissions();
}

/** Refuses a message that somebody may not write: at all, with embeds, with files, or as a reply. */
export function requireMayWrite(
  userId: string,
  channel: Channel,
  { embeds = 0, files = 0, isReply = false }: { embeds?: number; files?: number; isReply?: boolean } = {},
): void {
  requirePermission(userId, channel, 0n);
  if (channel.kind === 'server' && channel.type === ChannelType.GuildForum) {
    throw new ApiError(
      400,
      RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
      'Cannot send messages in a non-text channel',
    );
  }
  const facts = channel.kind === 'server' ? channel.thread : undefined;
  if (facts?.archived && facts.locked && !(permissionsOf(userId, channel) & Bits.ManageThreads)) {
    throw new ApiError(400, RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'Thread is archived');
  }
  const needed = sendingIn(channel) | (embeds > 0 ? Bits.EmbedLinks : 0n) | (files > 0 ? Bits.AttachFiles : 0n);
  requirePermission(userId, channel, needed);
  if (isReply && !(permissionsOf(userId, channel) & Bits.ReadMessageHistory)) {
    throw new ApiError(
      400,
      RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
      'Cannot reply without permission to read message history',
    );
  }
}
