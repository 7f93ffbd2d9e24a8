import { EventEmitter } from 'node:events';
import {
  type APIAttachment,
  ChannelType,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { ApiError } from './api-error.js';
import type { Channel, ServerChannel, ThreadFacts } from './channel.js';
import { threadShape } from './channel-shapes.js';
import type { MessageForm } from './form/message.js';
import type { Messages } from './messages.js';
import { requirePermission } from './permissions.js';
import { referenceTo } from './references.js';
import type { StoredMessage } from './stored-message.js';
import type { World } from './world.js';
import type { Account } from './world-data.js';

/** Threads of text channels, and posts of forums, which are threads too. */
export interface Threads {
  events: EventEmitter<{ started: [ServerChannel]; changed: [ServerChannel] }>;
  /** Begins a thread on a message, or on its own. */
  start(place: Channel | StoredMessage, by: Account, name: string): ServerChannel;
  /** Closes a thread; one that is locked, too, opens for nobody but who manages threads. */
  close(thread: Channel, by: Account, how: { locked: boolean }): void;
  /** Begins a post of a forum with its first message. */
  post(forum: Channel, by: Account, name: string, form: MessageForm, attachments: APIAttachment[]): StoredMessage;
}

export function createThreads(world: World, messages: Messages, nextId: () => string, now: () => number): Threads {
  const events: Threads['events'] = new EventEmitter();

  function open(id: string, parent: ServerChannel, by: Account, name: string): ServerChannel {
    const startedAt = new Date(now()).toISOString();
    const { guild } = parent;
    const facts = { parent, ownerId: by.id, startedAt, archived: false, locked: false };
    const thread: ServerChannel = {
      ...{ kind: 'server', id, name, topic: '', type: ChannelType.PublicThread, guild, overwrites: [] },
      thread: facts,
    };
    world.addThread(thread);
    events.emit('started', thread);
    return thread;
  }

  function change(thread: ServerChannel, facts: ThreadFacts, how: Pick<ThreadFacts, 'archived' | 'locked'>): void {
    Object.assign(facts, how);
    const begunOn = messages.find(facts.parent.id, thread.id);
    if (begunOn) messages.attachThread(begunOn, threadShape(thread, facts));
    events.emit('changed', thread);
  }

  messages.events.on('created', ({ channel }) => {
    if (channel.kind !== 'server' || !channel.thread?.archived) return;
    change(channel, channel.thread, { archived: false, locked: channel.thread.locked });
  });

  return {
    events,
    close(thread, by, { locked }) {
      if (thread.kind !== 'server' || !thread.thread) throw noThreadHere();
      const isOwn = thread.thread.ownerId === by.id && !locked;
      requirePermission(by.id, thread, isOwn ? 0n : PermissionFlagsBits.ManageThreads);
      change(thread, thread.thread, { archived: true, locked });
    },
    start(place, by, name) {
      const on = 'data' in place ? place : undefined;
      const parent = 'data' in place ? place.channel : place;
      requirePermission(by.id, parent, PermissionFlagsBits.CreatePublicThreads);
      if (parent.kind !== 'server' || parent.type !== ChannelType.GuildText) throw noThreadHere();
      if (on?.data.thread) {
        throw new ApiError(
          400,
          RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
          'A thread has already been created for this message',
        );
      }
      const thread = open(on?.data.id ?? nextId(), parent, by, name);
      if (on && thread.thread) {
        messages.attachThread(on, threadShape(thread, thread.thread));
        const note = { message_reference: referenceTo(parent, MessageReferenceType.Default, on.data.id) };
        messages.add({
          ...{ channel: thread, author: by, form: {}, attachments: [] },
          type: MessageType.ThreadStarterMessage,
          note,
        });
      } else {
        messages.add({
          ...{ channel: parent, author: by, form: { content: name }, attachments: [] },
          type: MessageType.ThreadCreated,
          note: { message_reference: referenceTo(thread, MessageReferenceType.Default) },
        });
      }
      return thread;
    },
    post(forum, by, name, form, attachments) {
      if (forum.kind !== 'server' || forum.type !== ChannelType.GuildForum) throw noThreadHere();
      requirePermission(by.id, forum, PermissionFlagsBits.SendMessages);
      const id = nextId();
      const thread = open(id, forum, by, name);
      return messages.add({ id, channel: thread, author: by, form, attachments });
    },
  };
}

function noThreadHere(): ApiError {
  return new ApiError(
    400,
    RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
    'Cannot execute action on this channel type',
  );
}
