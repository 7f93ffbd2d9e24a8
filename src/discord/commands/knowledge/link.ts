import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { fold } from '../../../answering/read/tokens.js';
import { unavailable } from '../../../desk/editions.js';
import { StoreFault } from '../../../store/store.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_NAME_LENGTH, clip } from '../../limits.js';
import type { Services } from '../../services.js';
import { deferAlone } from '../../three-seconds.js';
import { CARD_OPTION, completeCard } from './card-option.js';
import { findGap, GAP_GONE } from './find-gap.js';
import { unavailableText } from './preview.js';
import { linkGap } from './settle-gap.js';
import type { Subcommand } from './subcommand.js';

const GAP = 'gap';

/** As the menu below `/knowledge gaps` does, with every card to choose from. */
export const linkSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'link',
    description: 'Let a card answer what was not answered, and see what that would change',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: GAP,
        description: 'Type some words of what was asked, and pick it',
        required: true,
        autocomplete: true,
      },
      CARD_OPTION,
    ],
  },
  async run(interaction, services) {
    const { desk } = services;
    await deferAlone(interaction);
    try {
      const gap = await findGap(desk, interaction.options.getString(GAP, true));
      if (gap) await linkGap(interaction, services, gap, interaction.options.getString('card', true));
      else await interaction.editReply(GAP_GONE);
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
    }
  },
  complete: (interaction, services) =>
    interaction.options.getFocused(true).name === GAP
      ? completeGap(interaction, services)
      : completeCard(interaction, services),
};

async function completeGap(interaction: AutocompleteInteraction, { desk }: Services): Promise<void> {
  const typed = fold(interaction.options.getFocused().trim());
  try {
    const gaps = (await desk.gaps()).filter(
      ({ source, wordings }) => source === 'declined' && wordings.some((wording) => fold(wording).includes(typed)),
    );
    await interaction.respond(
      gaps
        .slice(0, AUTOCOMPLETE_CHOICES)
        .map(({ ids: [id], question }) => ({ name: clip(question, CHOICE_NAME_LENGTH), value: id })),
    );
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    await interaction.respond([]);
  }
}
