import type { APIMessage } from 'discord-api-types/v10';
import type { Channel } from './channel.js';

export interface StoredMessage {
  data: APIMessage;
  channel: Channel;
  /** Nobody but this person sees it; undefined where everybody in the channel does. */
  onlyFor: string | undefined;
  /** Ids of everybody it pings. */
  pings: readonly string[];
}
