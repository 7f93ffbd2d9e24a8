import type { Message } from 'discord.js';
import { questionIn } from './messages.js';
import { quotedQuestion } from './plain.js';
import { isRefusedForGood } from './refused.js';

/** What a message was the reply to: it stands in it, or in the one it replies to. Undefined where that is gone. */
export async function questionBehind(message: Message): Promise<string | undefined> {
  const quoted = quotedQuestion(message.content);
  const { messageId } = message.reference ?? {};
  if (quoted !== undefined || messageId === undefined) return quoted;
  try {
    const channel = await message.client.channels.fetch(message.channelId);
    return channel?.isTextBased() ? questionIn(await channel.messages.fetch(messageId)) : undefined;
  } catch (error) {
    if (isRefusedForGood(error)) return undefined;
    throw error;
  }
}
