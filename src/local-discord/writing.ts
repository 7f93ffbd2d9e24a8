import { AllowedMentionsTypes, type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { notFound, notOwn } from './api-error.js';
import type { Channel } from './channel.js';
import type { Parts } from './parts.js';
import { requireMayWrite, requirePermission } from './permissions.js';
import type { LocalFile, MessageRef, Person } from './person.js';
import type { StoredMessage } from './stored-message.js';
import type { Account } from './world-data.js';

type Writing = Pick<Person, 'send' | 'edit' | 'remove' | 'forward' | 'startThread' | 'closeThread' | 'post'>;

const { User, Role, Everyone } = AllowedMentionsTypes;
/** A reply whose @ is switched off. */
const WITHOUT_PING = { parse: [User, Role, Everyone], replied_user: false };

/** What somebody writes. @param open gives a channel that they see, @param requireSeen a message */
export function createWriting(
  { messages, attachments, threads }: Parts,
  account: Account,
  open: (channelId: string) => Channel,
  requireSeen: (ref: MessageRef) => StoredMessage,
): Writing {
  const keep = (channel: Channel, files: readonly LocalFile[]) =>
    files.map((file) => attachments.keep(channel.id, file));

  return {
    send(channelId, content, files = [], { replyTo, ping = true } = {}): APIMessage {
      const channel = open(channelId);
      const repliesTo = replyTo && requireSeen(replyTo);
      requireMayWrite(account.id, channel, { files: files.length, isReply: repliesTo !== undefined });
      if (repliesTo && repliesTo.channel.id !== channel.id) throw notFound();
      const form = { content, ...(ping ? {} : { allowed_mentions: WITHOUT_PING }) };
      const draft = { channel, author: account, form, attachments: keep(channel, files) };
      return messages.add(repliesTo ? { ...draft, repliesTo } : draft).data;
    },
    edit(ref, content) {
      const message = requireSeen(ref);
      if (message.data.author.id !== account.id) throw notOwn();
      messages.edit(message, { content }, message.data.attachments);
    },
    remove(ref) {
      const message = requireSeen(ref);
      if (message.data.author.id !== account.id) {
        requirePermission(account.id, message.channel, PermissionFlagsBits.ManageMessages);
      }
      messages.remove(message);
    },
    forward(message, channelId) {
      const forwards = requireSeen(message);
      const channel = open(channelId);
      requireMayWrite(account.id, channel);
      return messages.add({ channel, author: account, form: {}, attachments: [], forwards }).data;
    },
    startThread: (channelId, name, on) => threads.start(on ? requireSeen(on) : open(channelId), account, name).id,
    closeThread: (threadId, { locked = false } = {}) => threads.close(open(threadId), account, { locked }),
    post(forumId, title, content, files = []) {
      const forum = open(forumId);
      return threads.post(forum, account, title, { content }, keep(forum, files)).data;
    },
  };
}
