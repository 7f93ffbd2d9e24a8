import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputApplicationCommandData,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageApplicationCommandData,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Services } from './services.js';

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  data: ChatInputApplicationCommandData;
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  complete?(interaction: AutocompleteInteraction, services: Services): Promise<void>;
}

/** A command in the menu of a message, under Apps. */
export interface MessageCommand {
  data: MessageApplicationCommandData;
  run(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

/** Installed to a server or by a person for themselves, and used in servers, direct messages and group chats. */
export const USABLE_ANYWHERE = {
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
