import type {
  ApplicationCommandSubCommandData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  InteractionEditReplyOptions,
} from 'discord.js';
import type { Services } from '../../services.js';

/** One of `/knowledge …`. Who uses it has been authorised. */
export interface Subcommand {
  data: ApplicationCommandSubCommandData;
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  complete?(interaction: AutocompleteInteraction, services: Services): Promise<void>;
}

/** What a response that was deferred becomes. */
export type EditPayload = InteractionEditReplyOptions & { content: string };
