import {
  type APIBaseInteraction,
  type APIInteractionDataResolved,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { MOST_FILE_BYTES } from './attachments.js';
import { type Interaction, ownersOf } from './interactions.js';
import { channelShape, memberFields, memberShape, roleShape, userShape } from './shapes.js';
import { type Channel, findMember, permissionsIn, type World } from './world.js';

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
    app_permissions: world.permissionsOf(world.bot.id, channel).toString(),
    locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: ownersOf(channel),
    attachment_size_limit: MOST_FILE_BYTES,
    ...(channel.kind === 'server' ? inServer(world, channel, user.id) : inDirectMessages(world, user.id)),
  } satisfies Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data'>;
}

function inServer(world: World, { guild }: Channel & { kind: 'server' }, userId: string) {
  const member = findMember(guild, userId) ?? { userId, roles: [] };
  return {
    context: InteractionContextType.Guild,
    guild_id: guild.id,
    guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    member: { ...memberShape(world, member), permissions: permissionsIn(guild, userId).toString() },
  };
}

function inDirectMessages(world: World, userId: string) {
  return { context: InteractionContextType.BotDM, user: userShape(world.requireAccount(userId)) };
}

/** Users, roles and channels that an interaction names by id, in full. Ids of something else are left out. */
export function resolve(world: World, { guild }: { guild?: Channel & { kind: 'server' } }, ids: readonly string[]) {
  const resolved: Required<Pick<APIInteractionDataResolved, 'users' | 'members' | 'roles' | 'channels'>> = {
    users: {},
    members: {},
    roles: {},
    channels: {},
  };
  for (const id of ids) {
    const account = world.findAccount(id);
    if (account) resolved.users[id] = userShape(account);
    if (!guild) continue;
    const member = findMember(guild.guild, id);
    const permissions = permissionsIn(guild.guild, id).toString();
    if (member) resolved.members[id] = { ...memberFields(member), permissions };
    const position = guild.guild.roles.findIndex((role) => role.id === id);
    if (position >= 0) resolved.roles[id] = roleShape(guild.guild.roles[position], position);
    const channel = guild.guild.channels.find((one) => one.id === id);
    if (channel) resolved.channels[id] = { id, name: channel.name, type: ChannelType.GuildText, permissions };
  }
  return resolved;
}
