import {
  type AnyThreadChannel,
  ChannelType,
  type Client,
  type Collection,
  DiscordAPIError,
  type GuildTextBasedChannel,
  type Message,
  type MessageComponentInteraction,
  type MessageCreateOptions,
  MessageFlags,
  type ModalSubmitInteraction,
  messageLink,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Language } from '../languages/language.js';
import { NONCE_LENGTH } from './limits.js';
import { languageOfChannel } from './reader-language.js';
import { isForbidden } from './refusals.js';
import { isGone } from './refused.js';

/** What a moderator's answer in public came to: the link to it, or why it is not there. */
export type InThread = { link: string } | { because: string };

const MESSAGE_LINK = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/\d+\/(\d+)\/(\d+)$/;
const NO_PINGS = { parse: [], repliedUser: false };
/** How many of a thread's last messages are looked through for the same answer. */
const LOOKED_AT = 50;

const GONE = 'the message is gone, or the bot cannot see it';
const NOT_ASKED = 'nobody asks the bot there';
const CLOSED = 'the thread is closed';
const POST = 'it is a post of a forum, whose thread is its author’s';
const NO_THREADS = 'there are no threads in that channel';

/** Whether it is a link to a message in a server. */
export function isMessageLink(text: string): boolean {
  return MESSAGE_LINK.test(text);
}

/** The link to the bot's reply under which somebody pressed a button, where others see that; undefined elsewhere. */
export function publicPlace({
  guild,
  channelId,
  message,
}: MessageComponentInteraction | ModalSubmitInteraction): string | undefined {
  if (!guild || channelId === null || !message || message.flags.has(MessageFlags.Ephemeral)) return undefined;
  return messageLink(channelId, message.id, guild.id);
}

/**
 * Answers where a question was asked: in a thread on that message, or in the one it was asked in. It pings nobody, and
 * what is there already is not said again.
 * @param place a link to the question, or to the bot's reply to it
 * @param textFor what is said there, in the language of the server
 */
export async function answerInThread(
  client: Client,
  place: string,
  textFor: (language: Language) => string,
): Promise<InThread> {
  const [, channelId = '', messageId = ''] = MESSAGE_LINK.exec(place) ?? [];
  try {
    const channel = await client.channels.fetch(channelId, { force: true });
    if (!channel?.isTextBased() || channel.isDMBased()) return { because: GONE };
    const asked = await askedIn(channel, messageId);
    if (!asked) return { because: NOT_ASKED };
    const language = languageOfChannel(client, channelId);
    const thread = channel.isThread() ? channel : await threadOn(asked, channel, language.t('moderatorsAnswer'));
    const because = typeof thread === 'string' ? thread : whyNotIn(thread);
    if (typeof thread === 'string' || because !== undefined) return { because: because ?? NO_THREADS };
    const answer = { content: textFor(language), allowedMentions: NO_PINGS };
    const reply = { messageReference: asked.id, failIfNotExists: false };
    return { link: await sendOnce(thread, thread === channel ? { ...answer, reply } : answer, messageId) };
  } catch (error) {
    const because = whyRefused(error);
    if (because === undefined) throw error;
    return { because };
  }
}

/** The question that a message is, or that the bot replies to with it; undefined where it is neither. */
async function askedIn(channel: GuildTextBasedChannel, id: string): Promise<Message | undefined> {
  const message = await channel.messages.fetch({ message: id, force: true });
  const { user } = message.client;
  if (message.author.id !== user.id) return message.mentions.users.has(user.id) ? message : undefined;
  const question = message.reference?.messageId;
  return question === undefined ? message : channel.messages.fetch({ message: question, force: true });
}

/** The thread on a message, begun if need be; or why there is none. */
async function threadOn(
  message: Message,
  channel: GuildTextBasedChannel,
  name: string,
): Promise<AnyThreadChannel | string> {
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) return NO_THREADS;
  const there = message.hasThread ? await channel.threads.fetch(message.id, { force: true }) : null;
  if (there) return there;
  const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;
  const because = lacking(channel, CreatePublicThreads | SendMessagesInThreads);
  if (because !== undefined) return because;
  await message.client.rest.post(Routes.threads(channel.id, message.id), { body: { name } });
  return (await channel.threads.fetch(message.id, { force: true })) ?? NO_THREADS;
}

function whyNotIn(thread: AnyThreadChannel): string | undefined {
  if (!thread.parent || thread.parent.isThreadOnly()) return POST;
  if (thread.archived || thread.locked) return CLOSED;
  return lacking(thread, PermissionFlagsBits.SendMessagesInThreads);
}

/** What the bot would have to be allowed there. */
function lacking(channel: GuildTextBasedChannel, needed: bigint): string | undefined {
  const me = channel.guild.members.me;
  const missing = (me && channel.permissionsFor(me).missing(needed)) ?? [];
  return missing.length > 0 ? `the bot lacks ${missing.join(' and ')} in #${channel.name}` : undefined;
}

/** @returns the link to what is there now */
async function sendOnce(thread: AnyThreadChannel, answer: MessageCreateOptions, place: string): Promise<string> {
  // Another than that of the bot's reply to the question.
  const nonce = `in-${place}`.slice(0, NONCE_LENGTH);
  const last: Collection<string, Message> = await thread.messages.fetch({ limit: LOOKED_AT });
  const same = last.find(
    ({ author, content }) => author.id === thread.client.user.id && content === answer.content?.trim(),
  );
  return (same ?? (await thread.send({ ...answer, nonce, enforceNonce: true }))).url;
}

const REFUSED: ReadonlyMap<unknown, string> = new Map([
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, CLOSED],
  [RESTJSONErrorCodes.ThreadLocked, CLOSED],
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, NO_THREADS],
]);

/** Undefined where another try may help. */
function whyRefused(error: unknown): string | undefined {
  if (isGone(error)) return GONE;
  if (isForbidden(error)) return `Discord does not let the bot do that there (${error.message}, ${error.code})`;
  return error instanceof DiscordAPIError ? REFUSED.get(error.code) : undefined;
}
