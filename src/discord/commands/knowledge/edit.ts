import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
} from 'discord.js';
import { authorityOf } from '../../permissions.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { cardForm, typedCard } from './card-form.js';
import { CARD_OPTION, completeCard, findChosen, NO_SUCH_CARD } from './card-option.js';
import type { Subcommand } from './subcommand.js';

export const TOO_LONG = 'This card has more ways to ask than Discord’s form holds. Change it in its file.';

export const editSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    description: 'Change a card, and see what that would change',
    options: [CARD_OPTION],
  },
  run: (interaction, services) => openCardForm(interaction, services, interaction.options.getString('card', true)),
  complete: completeCard,
};

/** Opens the form of a card that was chosen, by the command or a button. */
export async function openCardForm(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  services: Services,
  chosen: string,
): Promise<void> {
  const authority = authorityOf(interaction, services.config);
  if (!authority.granted) {
    await sayAlone(interaction, authority.reason);
    return;
  }
  const card = findChosen(services, chosen);
  const { story, vocabulary } = services.desk.current().answerer.knowledge;
  const target = card && ({ kind: 'edit', id: card.id } as const);
  const form = target && cardForm(target, story, { target, typed: typedCard(card, vocabulary) });
  if (form) await interaction.showModal(form);
  else await sayAlone(interaction, card ? TOO_LONG : NO_SUCH_CARD);
}
