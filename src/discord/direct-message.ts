import type { Client, DMChannel, Message, MessageCreateOptions } from 'discord.js';
import { isRefusedForGood } from './refused.js';

/** What keeps somebody from being told a thing twice. */
export interface Once {
  /** The same for the same message, 25 characters at most: of two within minutes Discord takes one. */
  nonce: string;
  /** When somebody began to send it, and may have been stopped before they could say that it was sent. */
  begunAt: Date | undefined;
}

/** Clocks differ. */
const SLACK_MS = 60_000;
const LOOKED_AT = 50;

/**
 * Sends somebody a direct message. `refused`: they have closed theirs, or are gone, and it would be so again. Throws
 * where another try may help.
 */
export async function sendDirectMessage(
  client: Client,
  userId: string,
  message: MessageCreateOptions,
  once?: Once,
): Promise<'sent' | 'refused'> {
  try {
    const channel = await client.users.createDM(userId);
    if (once?.begunAt && (await wasSent(channel, message, once.begunAt.getTime() - SLACK_MS))) return 'sent';
    await channel.send({ ...message, ...(once ? { nonce: once.nonce, enforceNonce: true } : {}) });
    return 'sent';
  } catch (error) {
    if (isRefusedForGood(error)) return 'refused';
    throw error;
  }
}

/** Whether they have a message that begins and ends like this one: the story may have changed in between. */
async function wasSent(channel: DMChannel, message: MessageCreateOptions, since: number): Promise<boolean> {
  const isAlike = ({ author, createdTimestamp, ...sent }: Message): boolean =>
    author.id === channel.client.user.id && createdTimestamp >= since && signOf(sent) === signOf(message);
  return (await channel.messages.fetch({ limit: LOOKED_AT })).some(isAlike);
}

/** The first line, and the last button. */
function signOf({ content = '', components = [] }: Pick<MessageCreateOptions, 'content' | 'components'>): string {
  const ids = JSON.stringify(components).match(/"custom_id":"[^"]+"/g) ?? [];
  return JSON.stringify([content.split('\n')[0], ids.at(-1)]);
}
