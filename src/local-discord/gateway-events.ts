import { type APIMessage, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway.js';
import type { Interactions } from './interactions.js';
import type { Messages, StoredMessage } from './messages.js';
import { channelShape, memberFields } from './shapes.js';
import { findMember, type World } from './world.js';

/** Tells the bot of messages and interactions as they happen. */
export function connectEvents(gateway: Gateway, world: World, messages: Messages, interactions: Interactions): void {
  const tell = (event: GatewayDispatchEvents, message: StoredMessage): void =>
    gateway.dispatch(event, audienceOf(message), ({ intents }) => ({
      ...asBotSees(world, message, (intents & GatewayIntentBits.MessageContent) !== 0),
      ...placeOf(message),
    }));
  messages.events.on('created', (message) => tell(GatewayDispatchEvents.MessageCreate, message));
  messages.events.on('updated', (message) => tell(GatewayDispatchEvents.MessageUpdate, message));
  messages.events.on('deleted', (message) =>
    gateway.dispatch(GatewayDispatchEvents.MessageDelete, audienceOf(message), () => {
      const guildId = guildIdOf(message);
      return {
        id: message.data.id,
        channel_id: message.channel.id,
        ...(guildId === undefined ? {} : { guild_id: guildId }),
      };
    }),
  );
  interactions.events.on('opened', (interaction) =>
    gateway.dispatch(
      GatewayDispatchEvents.InteractionCreate,
      { guildId: interaction.guild_id, intents: 0 },
      () => interaction,
    ),
  );
}

/**
 * A message as the bot gets it: without the privileged intent, what others wrote is blank, except in direct messages
 * and where they mention the bot.
 */
export function asBotSees(world: World, { data, channel }: StoredMessage, readsContent: boolean): APIMessage {
  const own = data.author.id === world.bot.id;
  const mentioned = data.mentions.some(({ id }) => id === world.bot.id);
  if (readsContent || own || mentioned || channel.kind === 'direct') return data;
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}

/** Private replies are no messages of their channel: they go to who asked, and to the bot. */
function guildIdOf({ channel, onlyFor }: StoredMessage): string | undefined {
  return channel.kind === 'server' && onlyFor === undefined ? channel.guild.id : undefined;
}

function audienceOf(message: StoredMessage): { guildId: string | undefined; intents: number } {
  const guildId = guildIdOf(message);
  const intents = guildId === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  return { guildId, intents };
}

function placeOf(message: StoredMessage): object {
  const { channel, data } = message;
  const { type } = channelShape(channel);
  if (channel.kind === 'direct' || guildIdOf(message) === undefined) return { channel_type: type };
  const author = findMember(channel.guild, data.author.id);
  return {
    channel_type: type,
    guild_id: channel.guild.id,
    ...(author ? { member: memberFields(author) } : {}),
    mentions: data.mentions.map((user) => {
      const member = findMember(channel.guild, user.id);
      return member ? { ...user, member: memberFields(member) } : user;
    }),
  };
}
