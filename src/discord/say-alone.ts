import { type MessageComponentInteraction, MessageFlags, type RepliableInteraction } from 'discord.js';
import { languageOf } from './reader-language.js';

/** A command, a pressed button or a form: each wants a response. */
export type WantsResponse = RepliableInteraction | MessageComponentInteraction;

/** Says something to who used a command, a button or a form, and to nobody else. */
export async function sayAlone(interaction: WantsResponse, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

/** Says to who pressed or chose something that what it was about is no longer there. */
export async function sayGone(interaction: WantsResponse): Promise<void> {
  await sayAlone(interaction, languageOf(interaction).t('gone'));
}
