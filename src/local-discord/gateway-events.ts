import { type APIMessage, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { channelShape } from './channel-shapes.js';
import type { Gateway } from './gateway.js';
import type { Parts } from './parts.js';
import { findMember } from './permissions.js';
import { memberFields } from './shapes.js';
import type { StoredMessage } from './stored-message.js';
import type { World } from './world.js';

type Happenings = Pick<Parts, 'world' | 'messages' | 'threads' | 'interactions'>;

/** Tells the bot of messages and interactions as they happen. */
export function connectEvents(gateway: Gateway, { world, messages, threads, interactions }: Happenings): void {
  const tell = (event: GatewayDispatchEvents, message: StoredMessage): void => {
    if (!isToldTheBot(world, message)) return;
    gateway.dispatch(event, audienceOf(message), ({ intents }) => ({
      ...asBotSees(world, message, (intents & GatewayIntentBits.MessageContent) !== 0),
      ...placeOf(message),
    }));
  };
  messages.events.on('created', (message) => tell(GatewayDispatchEvents.MessageCreate, message));
  messages.events.on('updated', (message) => tell(GatewayDispatchEvents.MessageUpdate, message));
  messages.events.on('deleted', (message) => {
    if (!isToldTheBot(world, message)) return;
    gateway.dispatch(GatewayDispatchEvents.MessageDelete, audienceOf(message), () => {
      const guildId = guildIdOf(message);
      return {
        id: message.data.id,
        channel_id: message.channel.id,
        ...(guildId === undefined ? {} : { guild_id: guildId }),
      };
    });
  });
  threads.events.on('started', (channel) => {
    if (!world.canSee(world.bot.id, channel)) return;
    const audience = { guildId: channel.guild.id, intents: GatewayIntentBits.Guilds };
    const thread = { ...channelShape(channel), newly_created: true };
    gateway.dispatch(GatewayDispatchEvents.ThreadCreate, audience, () => thread);
  });
  threads.events.on('changed', (channel) => {
    if (!world.canSee(world.bot.id, channel)) return;
    const audience = { guildId: channel.guild.id, intents: GatewayIntentBits.Guilds };
    gateway.dispatch(GatewayDispatchEvents.ThreadUpdate, audience, () => channelShape(channel));
  });
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
 * and where they mention the bot. That goes for what is replied to and forwarded, too.
 */
export function asBotSees(world: World, { data, channel }: StoredMessage, readsContent: boolean): APIMessage {
  if (readsContent || channel.kind === 'direct') return data;
  const { referenced_message: replied, message_snapshots: snapshots } = data;
  return {
    ...(isForBot(world, data) ? data : { ...data, ...BLANK }),
    ...(replied ? { referenced_message: isForBot(world, replied) ? replied : { ...replied, ...BLANK } } : {}),
    ...(snapshots
      ? { message_snapshots: snapshots.map(({ message }) => ({ message: { ...message, ...BLANK } })) }
      : {}),
  };
}

const BLANK = { content: '', embeds: [], attachments: [], components: [] };

/** A mention of the bot's own role is no mention of the bot. */
function isForBot({ bot }: World, { author, mentions }: APIMessage): boolean {
  return author.id === bot.id || mentions.some(({ id }) => id === bot.id);
}

/** Of what it does not see the bot is told nothing but that its own private replies are there. */
function isToldTheBot(world: World, { channel, onlyFor }: StoredMessage): boolean {
  return onlyFor !== undefined || world.canSee(world.bot.id, channel);
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
  if (channel.kind !== 'server' || guildIdOf(message) === undefined) return { channel_type: type };
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
