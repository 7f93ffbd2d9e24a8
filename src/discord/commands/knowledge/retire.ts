import { ApplicationCommandOptionType } from 'discord.js';
import { deferAlone } from '../../three-seconds.js';
import { CARD_OPTION, completeCard, findChosen, NO_SUCH_CARD } from './card-option.js';
import { previewChange } from './preview.js';
import type { Subcommand } from './subcommand.js';

export const retireSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'retire',
    description: 'Take a card out of what the bot answers',
    options: [CARD_OPTION],
  },
  async run(interaction, services) {
    await deferAlone(interaction);
    const card = findChosen(services, interaction.options.getString('card', true));
    if (card) {
      const reason = `Retired the card ${card.id}`;
      await previewChange(interaction, services, { kind: 'retire-card', id: card.id }, { reason });
    } else await interaction.editReply(NO_SUCH_CARD);
  },
  complete: completeCard,
};
