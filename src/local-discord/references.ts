import {
  type APIMessage,
  type APIMessageInteraction,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  MessageReferenceType,
} from 'discord-api-types/v10';
import type { Channel } from './channel.js';
import type { StoredMessage } from './stored-message.js';

/** What a reply tells of the message it answers. */
export function replyFields({ data, channel }: StoredMessage): Partial<APIMessage> {
  return {
    message_reference: referenceTo(channel, MessageReferenceType.Default, data.id),
    referenced_message: { ...data, referenced_message: undefined },
  };
}

/** What a forward carries: the message as it was then. Who wrote it is not part of that. */
export function forwardFields({ data, channel }: StoredMessage): Partial<APIMessage> {
  const { type, content, embeds, attachments, components, timestamp, edited_timestamp, flags, mentions } = data;
  return {
    message_reference: referenceTo(channel, MessageReferenceType.Forward, data.id),
    // A message that is a forward itself is passed on as it came.
    message_snapshots: data.message_snapshots ?? [
      {
        message: {
          ...{ type, content, embeds, attachments, timestamp, edited_timestamp, mentions },
          ...(components ? { components } : {}),
          ...(flags === undefined ? {} : { flags }),
          mention_roles: data.mention_roles,
        },
      },
    ],
  };
}

export function referenceTo(channel: Channel, type: MessageReferenceType, messageId?: string): APIMessageReference {
  return {
    type,
    channel_id: channel.id,
    ...(messageId === undefined ? {} : { message_id: messageId }),
    ...(channel.kind === 'server' ? { guild_id: channel.guild.id } : {}),
  };
}

/** The older form of what a message tells of its interaction; it alone names the command. */
export function commandShape({ id, type, user }: APIMessageInteractionMetadata, name: string): APIMessageInteraction {
  return { id, type, name, user };
}
