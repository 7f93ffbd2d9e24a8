import { type MessageComponentInteraction, MessageFlags, type ModalMessageModalSubmitInteraction } from 'discord.js';
import type { WantsResponse } from './say-alone.js';

/** Discord waits this long for the first response to an interaction, and refuses later ones. */
export const RESPOND_WITHIN_MS = 3_000;

/**
 * The store or a file may be slower: says that a response is coming, to who asked for it alone. It is edited within
 * fifteen minutes.
 */
export async function deferAlone(interaction: WantsResponse): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** The same without saying anything: the message that was pressed, or whose form was sent off, is edited in place. */
export async function deferInPlace(
  interaction: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
): Promise<void> {
  await interaction.deferUpdate();
}
