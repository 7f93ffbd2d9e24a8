import {
  type APIBaseInteraction,
  type APIInteractionDataResolved,
  type APIInteractionDataResolvedChannel,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { MOST_FILE_BYTES } from './attachments.js';
import type { Channel, DirectChannel, GroupChannel, ServerChannel } from './channel.js';
import { channelShape } from './channel-shapes.js';
import { type Interaction, ownersOf } from './interactions.js';
import { findMember, permissionsIn, permissionsOf } from './permissions.js';
import { memberFields, memberShape, roleShape } from './shapes.js';
import { userShape } from './user-shape.js';
import type { World } from './world.js';
import type { Account } from './world-data.js';

/** What every interaction tells the bot: who, where, and what they and the bot may do there. */
export function basePayload(world: World, { id, token, act }: Interaction) {
  const { channel, user } = act;
  return {
    id,
    application_id: world.applicationId,
    token,
    version: 1,
    channel: channelShape(channel),
    channel_id: channel.id,
    app_permissions: appPermissions(world, act).toString(),
    locale: user.locale ?? Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: ownersOf(act),
    attachment_size_limit: MOST_FILE_BYTES,
    ...(channel.kind === 'server' ? inServer(world, channel, user.id) : outOfServers(channel, user)),
  } satisfies Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data'>;
}

function inServer(world: World, channel: ServerChannel, userId: string) {
  const { guild } = channel;
  const locale = guild.locale ?? Locale.EnglishUS;
  const member = findMember(guild, userId) ?? { userId, roles: [] };
  return {
    context: InteractionContextType.Guild,
    guild_id: guild.id,
    guild: { id: guild.id, locale, features: [] },
    guild_locale: locale,
    member: { ...memberShape(world, member), permissions: permissionsOf(userId, channel).toString() },
  };
}

function outOfServers({ kind }: DirectChannel | GroupChannel, user: Account) {
  const context = kind === 'direct' ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
  return { context, user: userShape(user) };
}

/** In a group the bot is no member: there it may what the person may. */
function appPermissions(world: World, { channel, user }: Interaction['act']): bigint {
  return permissionsOf(channel.kind === 'group' ? user.id : world.bot.id, channel);
}

/** Users, roles and channels that an interaction names by id, in full. Ids of something else are left out. */
export function resolve(world: World, channel: Channel, userId: string, ids: readonly string[]) {
  const resolved: Required<Pick<APIInteractionDataResolved, 'users' | 'members' | 'roles' | 'channels'>> = {
    users: {},
    members: {},
    roles: {},
    channels: {},
  };
  const guild = channel.kind === 'server' ? channel.guild : undefined;
  for (const id of ids) {
    const account = world.findAccount(id);
    if (account) resolved.users[id] = userShape(account);
    if (!guild) continue;
    const member = findMember(guild, id);
    if (member) resolved.members[id] = { ...memberFields(member), permissions: permissionsIn(guild, id).toString() };
    const role = guild.roles.find((one) => one.id === id);
    if (role) resolved.roles[id] = roleShape(role, guild.roles.indexOf(role));
    const named = world.channelsOf(guild).find((one) => one.id === id);
    if (named) resolved.channels[id] = resolvedChannel(userId, named);
  }
  return resolved;
}

function resolvedChannel(userId: string, channel: ServerChannel): APIInteractionDataResolvedChannel {
  const { id, name, thread } = channel;
  const permissions = permissionsOf(userId, channel).toString();
  return thread
    ? { id, name, type: ChannelType.PublicThread, permissions, parent_id: thread.parent.id }
    : { id, name, type: ChannelType.GuildText, permissions };
}
