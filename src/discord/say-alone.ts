import { type MessageComponentInteraction, MessageFlags, type RepliableInteraction } from 'discord.js';

export const GONE = 'That is no longer part of the story as I know it. Ask again, or see /topics.';

/** A command, a pressed button or a form: each wants a response. */
export type WantsResponse = RepliableInteraction | MessageComponentInteraction;

/** Says something to who used a command, a button or a form, and to nobody else. */
export async function sayAlone(interaction: WantsResponse, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
