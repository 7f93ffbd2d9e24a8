import {
  type APIApplication,
  type APIDMChannel,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  ApplicationFlags,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';
import type { Account, Channel, Guild, Member, Role, World } from './world.js';

/** When everybody joined; the world has no history before it starts. */
const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';
/** Typed as a number: an enum of flags has no name for none. */
const NO_FLAGS: number = 0;
const SECONDS_UNTIL_AWAY = 300;

export function userShape({ id, username, name, bot }: Account): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: bot ? null : name,
    avatar: null,
    public_flags: NO_FLAGS,
    ...(bot ? { bot: true } : {}),
  };
}

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

export function roleShape({ id, name, permissions }: Role, position: number): APIRole {
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
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

export function channelShape(channel: Channel): APITextChannel | APIDMChannel {
  if (channel.kind === 'direct') {
    return {
      id: channel.id,
      type: ChannelType.DM,
      name: null,
      flags: NO_FLAGS,
      last_message_id: null,
      recipients: [userShape(channel.with)],
    };
  }
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: channel.guild.id,
    name: channel.name,
    topic: channel.topic,
    position: channel.guild.channels.findIndex(({ id }) => id === channel.id),
    parent_id: null,
    permission_overwrites: [],
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    last_pin_timestamp: null,
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
    preferred_locale: Locale.EnglishUS,
    nsfw_level: GuildNSFWLevel.Default,
    hub_type: null,
    incidents_data: null,
  };
}

/** A server as GUILD_CREATE tells of it. Without the Members intent, only the bot's own membership is in it. */
export function guildCreateShape(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const own = guild.members.filter((member) => member.userId === world.bot.id);
  return {
    ...guildShape(guild),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: guild.members.length,
    voice_states: [],
    members: own.map((member) => memberShape(world, member)),
    channels: guild.channels.flatMap(({ id }) => {
      const channel = channelShape(world.requireChannel(id));
      return channel.type === ChannelType.GuildText ? [channel] : [];
    }),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function applicationShape(world: World): APIApplication {
  const owner = world.requireAccount(world.guilds[0]?.ownerId ?? world.bot.id);
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
