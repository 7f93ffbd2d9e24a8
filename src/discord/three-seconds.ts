import { MessageFlags } from 'discord.js';
import type { WantsResponse } from './say-alone.js';

/**
 * Discord waits three seconds for a response, and the store or a file may be slower: says that one is coming, to who
 * asked for it alone. It is edited within fifteen minutes.
 */
export async function deferAlone(interaction: WantsResponse): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}
