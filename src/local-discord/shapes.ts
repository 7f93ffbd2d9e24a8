import {
  type APIApplication,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  ApplicationFlags,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';
import { guildChannelShape, threadShape } from './channel-shapes.js';
import { userShape } from './user-shape.js';
import type { World } from './world.js';
import type { Guild, Member, Role } from './world-data.js';

/** When everybody joined; the world has no history before it starts. */
const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';
/** Typed as a number: an enum of flags has no name for none. */
const NO_FLAGS: number = 0;
const SECONDS_UNTIL_AWAY = 300;

export function memberShape(world: World, member: Member): APIGuildMember {
  return { user: userShape(world.requireAccount(member.userId)), ...memberFields(member) };
}

/** A member without the user, as in messages. */
export function memberFields({ roles }: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [...roles],
    joined_at: JOINED_AT,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

export function roleShape({ id, name, permissions, mentionable = false, botId }: Role, position: number): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: botId !== undefined,
    mentionable,
    ...(botId === undefined ? {} : { tags: { bot_id: botId } }),
    flags: NO_FLAGS,
  };
}

export function guildShape(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: SECONDS_UNTIL_AWAY,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: guild.roles.map(roleShape),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale ?? Locale.EnglishUS,
    nsfw_level: GuildNSFWLevel.Default,
    hub_type: null,
    incidents_data: null,
  };
}

/** A server as GUILD_CREATE tells of it. Without the Members intent, only the bot's own membership is in it. */
export function guildCreateShape(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const own = guild.members.filter((member) => member.userId === world.bot.id);
  const channels = world.channelsOf(guild);
  return {
    ...guildShape(guild),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: guild.members.length,
    voice_states: [],
    members: own.map((member) => memberShape(world, member)),
    channels: channels.flatMap((channel) => (channel.thread ? [] : [guildChannelShape(channel)])),
    threads: channels.flatMap((channel) =>
      channel.thread && !channel.thread.archived && world.canSee(world.bot.id, channel)
        ? [threadShape(channel, channel.thread)]
        : [],
    ),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function applicationShape(world: World): APIApplication {
  const owner = world.findAccount(world.guilds[0]?.ownerId ?? '') ?? world.bot;
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: userShape(world.bot),
    owner: userShape(owner),
    summary: '',
    verify_key: '0'.repeat(64),
    team: null,
    flags: ApplicationFlags.ApplicationCommandBadge,
    flags_new: String(ApplicationFlags.ApplicationCommandBadge),
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: world.guilds.length,
  };
}
