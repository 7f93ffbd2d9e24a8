import type { ChannelType, Locale } from 'discord-api-types/v10';

/** Everything there is when a local Discord starts, as plain data. Ids are texts of digits, as Discord's are. */
export interface WorldData {
  /** The bot's account; its application has the same id. */
  bot: Account;
  people: readonly Account[];
  guilds: readonly Guild[];
  /** Group direct messages. The bot is in none: there it has only the commands of a personal install. */
  groups?: readonly Group[];
  /** What the page says at the beginning of a channel. */
  welcome?: Welcome;
}

export interface Account {
  id: string;
  username: string;
  /** The name that is shown. */
  name: string;
  /** Another bot, or a webhook's author. */
  bot?: boolean;
  /** The language of their client; American English where not given. */
  locale?: Locale;
  /** Who they are here, in few words such as "moderator": the page shows it where people are chosen. */
  part?: string;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  /** The language that the server prefers; American English where not given. */
  locale?: Locale;
  /** The first one is everyone's: it has the id of the server. */
  roles: readonly Role[];
  channels: readonly GuildChannel[];
  members: readonly Member[];
}

export interface Role {
  id: string;
  name: string;
  /** A bit field of `PermissionFlagsBits`. */
  permissions: bigint;
  /** Whether anybody may ping it; without that it takes the permission Mention Everyone. */
  mentionable?: boolean;
  /** The bot whose own role it is, made when it was invited. */
  botId?: string;
}

export interface GuildChannel {
  id: string;
  name: string;
  topic?: string;
  /** A text channel where not given. */
  type?: ChannelType.GuildText | ChannelType.GuildForum;
  overwrites?: readonly Overwrite[];
}

/** What a channel grants or denies to a role or a member beyond their roles. */
export interface Overwrite {
  /** Of a role, or of an account. */
  id: string;
  allow?: bigint;
  deny?: bigint;
}

export interface Member {
  userId: string;
  roles: readonly string[];
}

export interface Group {
  id: string;
  name: string;
  people: readonly string[];
}

export interface Welcome {
  /** In a server's channel, and in direct messages with the bot. */
  server: string;
  direct: string;
}
