import { Client, disableValidators, GatewayIntentBits, Partials } from 'discord.js';
import type { Config } from '../config.js';

/**
 * A Discord client with no privileged intent: Discord delivers the text of direct messages and of messages that
 * mention the bot without one. Nothing it sends pings anybody.
 * Without shards of its own it opens as many as Discord advises.
 */
export function createClient({
  discordApiUrl: api,
  shards,
  shardCount,
}: Pick<Config, 'discordApiUrl' | 'shards' | 'shardCount'>): Client {
  // They try every form that a part may have, by throwing: a tenth of all the work. Discord refuses what is too long.
  disableValidators();
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message's channel is not known before its first message.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...(shardCount === undefined ? { shards: 'auto' } : { shardCount, shards: shards ?? allOf(shardCount) }),
    ...(api === undefined ? {} : { rest: { api } }),
  });
}

function allOf(shardCount: number): number[] {
  return Array.from({ length: shardCount }, (_, shard) => shard);
}
