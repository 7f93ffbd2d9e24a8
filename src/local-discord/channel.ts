import type { ChannelType } from 'discord-api-types/v10';
import type { Account, Guild, Overwrite } from './world-data.js';

/** Where messages are: in a server, between the bot and one person, or among people without the bot. */
export type Channel = ServerChannel | DirectChannel | GroupChannel;

export interface ServerChannel {
  kind: 'server';
  id: string;
  name: string;
  topic: string;
  type: ChannelType.GuildText | ChannelType.GuildForum | ChannelType.PublicThread;
  guild: Guild;
  overwrites: readonly Overwrite[];
  thread?: ThreadFacts;
}

/** Of a thread, or a post of a forum: what it belongs to, who began it, and whether it is closed. */
export interface ThreadFacts {
  parent: ServerChannel;
  ownerId: string;
  startedAt: string;
  /** Closed: a message opens it again, unless it is locked, too. */
  archived: boolean;
  locked: boolean;
}

export interface DirectChannel {
  kind: 'direct';
  id: string;
  with: Account;
}

export interface GroupChannel {
  kind: 'group';
  id: string;
  name: string;
  people: readonly Account[];
}
