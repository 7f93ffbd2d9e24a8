import type { Client, MessageCreateOptions } from 'discord.js';
import { isRefusedForGood } from './refused.js';

/**
 * Sends somebody a direct message. `refused`: they have closed theirs, or are gone, and it would be so again. Throws
 * where another try may help.
 */
export async function sendDirectMessage(
  client: Client,
  userId: string,
  message: MessageCreateOptions,
): Promise<'sent' | 'refused'> {
  try {
    const channel = await client.users.createDM(userId);
    await channel.send(message);
    return 'sent';
  } catch (error) {
    if (isRefusedForGood(error)) return 'refused';
    throw error;
  }
}
