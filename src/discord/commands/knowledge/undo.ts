import { ApplicationCommandOptionType } from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import { deferAlone } from '../../three-seconds.js';
import { previewChange, unavailableText } from './preview.js';
import type { Subcommand } from './subcommand.js';

export const undoSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'undo',
    description: 'Go back to the edition before, or to another one',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'edition',
        description: 'Whose content to publish again; the one before if left out',
        minValue: 1,
        maxValue: 1_000_000,
      },
    ],
  },
  async run(interaction, services) {
    const { desk } = services;
    await deferAlone(interaction);
    try {
      await desk.look();
      const number = interaction.options.getInteger('edition') ?? desk.current().number - 1;
      if (await desk.findEdition(number)) {
        const reason = `Back to edition ${number}`;
        await previewChange(interaction, services, { kind: 'restore', number }, { reason });
      } else {
        await interaction.editReply(
          number < 1 ? 'There is no edition before this one.' : `There is no edition ${number}.`,
        );
      }
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
    }
  },
};
