import { AllowedMentionsTypes, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './channel.js';
import type { MessageForm } from './form/message.js';
import { findMember, permissionsOf } from './permissions.js';
import type { World } from './world.js';
import type { Account } from './world-data.js';

/** What a text names, by ids. */
interface Mentions {
  users: string[];
  roles: string[];
  everyone: boolean;
}

/** Reads `<@id>`, `<@&id>` and `@everyone`; those in code are no mentions. */
function mentionsIn(content: string): Mentions {
  const read = content.replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ');
  const ids = (pattern: RegExp): string[] => [...new Set([...read.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
  return {
    users: ids(/<@!?(\d{1,20})>/g),
    roles: ids(/<@&(\d{1,20})>/g),
    everyone: /@(everyone|here)\b/.test(read),
  };
}

/** Who is mentioned, and who is pinged by it: `allowed_mentions` and permissions narrow both. */
export function mentionedBy(
  world: World,
  channel: Channel,
  authorId: string,
  message: { content: string; allowed?: MessageForm['allowed_mentions']; repliesTo?: string },
): { users: Account[]; roles: string[]; everyone: boolean; pings: string[] } {
  const named = mentionsIn(message.content);
  const { allowed } = message;
  const parses = (kind: AllowedMentionsTypes): boolean => !allowed || (allowed.parse?.includes(kind) ?? false);
  const mayPingAll = (permissionsOf(authorId, channel) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const everyone = named.everyone && parses(AllowedMentionsTypes.Everyone) && mayPingAll;
  const roles = named.roles.filter((id) => parses(AllowedMentionsTypes.Role) || allowed?.roles?.includes(id));
  const users = named.users.filter((id) => parses(AllowedMentionsTypes.User) || allowed?.users?.includes(id));
  // A reply pings by default, unless allowed_mentions is given without replied_user.
  const replied = message.repliesTo !== undefined && (allowed ? allowed.replied_user === true : true);
  const mentioned = [...new Set([...users, ...(replied && message.repliesTo ? [message.repliesTo] : [])])];

  const hasPingedRole = (userId: string): boolean => {
    if (channel.kind !== 'server') return false;
    const held = findMember(channel.guild, userId)?.roles ?? [];
    return channel.guild.roles.some(
      ({ id, mentionable }) => roles.includes(id) && held.includes(id) && (mentionable || mayPingAll),
    );
  };
  const pings = presentIn(world, channel).filter(
    (id) => id !== authorId && (everyone || mentioned.includes(id) || hasPingedRole(id)),
  );
  return { users: mentioned.flatMap((id) => world.findAccount(id) ?? []), roles, everyone, pings };
}

/** Whoever does not see a channel is not pinged there. */
function presentIn(world: World, channel: Channel): string[] {
  switch (channel.kind) {
    case 'direct':
      return [channel.with.id];
    case 'group':
      return channel.people.map(({ id }) => id);
    case 'server':
      return channel.guild.members.map(({ userId }) => userId).filter((id) => world.canSee(id, channel));
  }
}
