import { type BaseInteraction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Config } from '../config.js';

/** What the bot needs wherever it answers, as the README's invite asks for it. */
export const NEEDED = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
]);

export type Authority = { granted: true } | { granted: false; reason: string };

/**
 * Whether somebody may change the knowledge: a member of the home server with Manage Server or a moderator role.
 * Checked at every use; that Discord hides a command from others is a courtesy, no protection.
 */
export function authorityOf(
  interaction: Pick<BaseInteraction, 'guildId' | 'memberPermissions' | 'member'>,
  config: Pick<Config, 'homeGuildId' | 'moderatorRoleIds'>,
): Authority {
  if (config.homeGuildId === undefined || interaction.guildId !== config.homeGuildId) {
    return { granted: false, reason: 'The knowledge can be managed in the home server only.' };
  }
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return { granted: true };
  const roles = interaction.member?.roles;
  const ids = Array.isArray(roles) ? roles : [...(roles?.cache.keys() ?? [])];
  if (ids.some((id) => config.moderatorRoleIds.includes(id))) return { granted: true };
  return { granted: false, reason: 'This needs Manage Server or a moderator role of this server.' };
}
