import { Client, GatewayIntentBits, Partials } from 'discord.js';

/**
 * A Discord client with no privileged intent: Discord delivers the text of direct messages and of messages that
 * mention the bot without one. Nothing it sends pings anybody.
 * @param api another address of the REST API; the gateway is found through it
 */
export function createClient(api: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message's channel is not known before its first message.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...(api === undefined ? {} : { rest: { api } }),
  });
}
