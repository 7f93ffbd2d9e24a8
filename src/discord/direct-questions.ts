import type { Message, MessageReplyOptions } from 'discord.js';
import { isAnswered } from '../model/reply.js';
import { helpText } from './commands/help.js';
import { slowDownText } from './rate-limit.js';
import { renderReply } from './render.js';
import { ask, conversationKey, type Services } from './services.js';
import { rememberShown } from './shown-answers.js';

/** Answers direct messages, and messages in servers that mention the bot by name. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  const question = questionIn(message);
  if (question === undefined) return;
  const allowance = await services.rateLimit.spend(message.author.id);
  if (!allowance.allowed) {
    // One note a minute: the limit must not turn the bot itself into a flood.
    if (allowance.first) await respond(message, { content: slowDownText(allowance.retryInSeconds) });
    return;
  }
  if (question === '') {
    await respond(message, { content: helpText(services.desk.current()) });
    return;
  }
  const key = conversationKey(message.channelId, message.author.id);
  const { reply, edition } = ask(services, key, question);
  const shown = await respond(message, renderReply(reply, edition, 'public'));
  // In direct messages the channel would tell who asked.
  if (isAnswered(reply) && message.inGuild()) await rememberShown(services, shown, edition, reply);
}

/** The question of a message that is meant for the bot, without the mention; undefined where it is not meant for it. */
export function questionIn(message: Message): string | undefined {
  if (message.author.bot || message.system) return undefined;
  if (!message.inGuild()) return message.content.trim();
  const mention = new RegExp(`<@!?${message.client.user.id}>`, 'g');
  // A reply that pings it names it without a word of its own.
  const named = mention.test(message.content) || message.mentions.users.has(message.client.user.id);
  if (!named) return undefined;
  return message.content.replace(mention, ' ').trim();
}

async function respond(message: Message, payload: MessageReplyOptions): Promise<Message> {
  return message.reply({ ...payload, failIfNotExists: false });
}
