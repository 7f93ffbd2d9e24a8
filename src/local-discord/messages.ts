import { EventEmitter } from 'node:events';
import {
  type APIAttachment,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIThreadChannel,
  EmbedType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { emptyMessage, unknown } from './api-error.js';
import type { Channel } from './channel.js';
import type { MessageForm } from './form/message.js';
import { mentionedBy } from './mentions.js';
import { commandShape, forwardFields, replyFields } from './references.js';
import type { StoredMessage } from './stored-message.js';
import { userShape } from './user-shape.js';
import type { World } from './world.js';
import type { Account } from './world-data.js';

export interface Draft {
  /** A new one where not given: the first message of a forum's post has the id of its thread. */
  id?: string;
  channel: Channel;
  author: Account;
  form: MessageForm;
  attachments: APIAttachment[];
  type?: MessageType;
  onlyFor?: string;
  repliesTo?: StoredMessage;
  forwards?: StoredMessage;
  /** Written by Discord itself: what it tells beside its content. */
  note?: Partial<APIMessage>;
  /** What it answers, where it is a response to an interaction. */
  interaction?: APIMessageInteractionMetadata;
  /** The command's name, where that interaction is one. */
  command?: string;
  /** "… is thinking": it has no content yet. */
  loading?: boolean;
}

interface MessageEvents {
  created: [StoredMessage];
  updated: [StoredMessage];
  deleted: [StoredMessage];
}

/** All messages, private ones too, oldest first. */
export interface Messages {
  events: EventEmitter<MessageEvents>;
  add(draft: Draft): StoredMessage;
  /** Changes what the form names, and leaves the rest. */
  edit(message: StoredMessage, form: MessageForm, attachments: APIAttachment[]): void;
  /** Tells of the thread that was begun on it. */
  attachThread(message: StoredMessage, thread: APIThreadChannel): void;
  remove(message: StoredMessage): void;
  find(channelId: string, id: string): StoredMessage | undefined;
  require(channelId: string, id: string): StoredMessage;
  in(channelId: string): StoredMessage[];
  /** What this author has sent with this nonce in the last minutes. */
  sentWith(authorId: string, nonce: string | number): StoredMessage | undefined;
  pingedBy(id: string): readonly string[];
}

/** Flags that a bot may set itself. */
const SETTABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Discord speaks of the past few minutes. */
const NONCE_COUNTS_FOR_MS = 5 * 60_000;

export function createMessages(world: World, nextId: () => string, now: () => number): Messages {
  const events = new EventEmitter<MessageEvents>();
  const byId = new Map<string, StoredMessage>();
  const time = (): string => new Date(now()).toISOString().replace('Z', '000+00:00');

  function contentFields(
    { channel, author }: { channel: Channel; author: Account },
    content: string,
    form: MessageForm,
    repliesTo: string | undefined,
  ) {
    const mentioned = mentionedBy(world, channel, author.id, { content, allowed: form.allowed_mentions, repliesTo });
    const fields = {
      content,
      mentions: mentioned.users.map((user) => userShape(user)),
      mention_roles: mentioned.roles,
      mention_everyone: mentioned.everyone,
    };
    return { fields, pings: mentioned.pings };
  }

  const messages: Messages = {
    events,
    add(draft) {
      const { channel, author, form, attachments, repliesTo, forwards, onlyFor } = draft;
      const content = form.content?.trim() ?? '';
      const hasMore = [form.embeds, form.components, attachments].some((part) => part && part.length > 0);
      const says = content !== '' || hasMore || draft.loading || draft.note || forwards;
      if (!says) throw emptyMessage();
      const { fields, pings } = contentFields(draft, content, form, repliesTo?.data.author.id);
      const flags =
        ((form.flags ?? 0) & SETTABLE_FLAGS) |
        (onlyFor === undefined ? 0 : MessageFlags.Ephemeral) |
        (draft.loading ? MessageFlags.Loading : 0) |
        (forwards ? MessageFlags.HasSnapshot : 0);
      const data: APIMessage = {
        id: draft.id ?? nextId(),
        channel_id: channel.id,
        type: draft.type ?? (repliesTo ? MessageType.Reply : MessageType.Default),
        author: userShape(author),
        ...fields,
        timestamp: time(),
        edited_timestamp: null,
        tts: false,
        pinned: false,
        flags,
        attachments,
        embeds: (form.embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich })),
        components: form.components ?? [],
        ...(form.nonce === null || form.nonce === undefined ? {} : { nonce: form.nonce }),
        ...(draft.interaction
          ? {
              application_id: world.applicationId,
              webhook_id: world.applicationId,
              interaction_metadata: draft.interaction,
              ...(draft.command === undefined ? {} : { interaction: commandShape(draft.interaction, draft.command) }),
            }
          : {}),
        ...(repliesTo ? replyFields(repliesTo) : {}),
        ...(forwards ? forwardFields(forwards) : {}),
        ...draft.note,
      };
      const message = { data, channel, onlyFor, pings };
      byId.set(data.id, message);
      events.emit('created', message);
      return message;
    },
    edit(message, form, attachments) {
      const { data, channel } = message;
      const content = form.content === undefined ? data.content : (form.content?.trim() ?? '');
      const author = world.requireAccount(data.author.id);
      // A reply that did not mention whom it answers does not begin to by an edit.
      const answered = data.referenced_message?.author.id;
      const repliesTo = data.mentions.some(({ id }) => id === answered) ? answered : undefined;
      const embeds = form.embeds === undefined ? data.embeds : (form.embeds ?? []);
      const components = form.components === undefined ? data.components : (form.components ?? []);
      const hasMore = [embeds, components, attachments].some((part) => part && part.length > 0);
      if (content === '' && !hasMore) throw emptyMessage();
      const wasLoading = ((data.flags ?? 0) & MessageFlags.Loading) !== 0;
      const { fields, pings } = contentFields({ channel, author }, content, form, repliesTo);
      message.data = {
        ...data,
        ...fields,
        embeds: embeds.map((embed) => ({ ...embed, type: EmbedType.Rich })),
        components,
        attachments,
        flags: (data.flags ?? 0) & ~MessageFlags.Loading,
        // What comes in the place of "thinking" is the message itself, not another text of it.
        edited_timestamp: wasLoading ? data.edited_timestamp : time(),
      };
      // An edit pings nobody anew, except the first one of a message that had no content yet.
      if (wasLoading) message.pings = pings;
      events.emit('updated', message);
    },
    attachThread(message, thread) {
      message.data = { ...message.data, thread, flags: (message.data.flags ?? 0) | MessageFlags.HasThread };
      events.emit('updated', message);
    },
    remove(message) {
      byId.delete(message.data.id);
      for (const reply of byId.values()) {
        if (reply.data.referenced_message?.id !== message.data.id) continue;
        reply.data = { ...reply.data, referenced_message: null };
      }
      events.emit('deleted', message);
    },
    find(channelId, id) {
      const message = byId.get(id);
      return message?.channel.id === channelId ? message : undefined;
    },
    require(channelId, id) {
      const message = messages.find(channelId, id);
      if (!message) throw unknown('message');
      return message;
    },
    in: (channelId) => [...byId.values()].filter((message) => message.channel.id === channelId),
    sentWith: (authorId, nonce) =>
      [...byId.values()].find(
        ({ data }) =>
          data.author.id === authorId &&
          data.nonce === nonce &&
          now() - Date.parse(data.timestamp) < NONCE_COUNTS_FOR_MS,
      ),
    pingedBy: (id) => byId.get(id)?.pings ?? [],
  };
  return messages;
}
