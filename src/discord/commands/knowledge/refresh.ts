import { ApplicationCommandOptionType } from 'discord.js';
import { deferAlone } from '../../three-seconds.js';
import { previewChange } from './preview.js';
import type { Subcommand } from './subcommand.js';

export const refreshSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'refresh',
    description: 'Read the knowledge folder again, and see what would change',
  },
  async run(interaction, services) {
    await deferAlone(interaction);
    await previewChange(interaction, services, { kind: 'folder' }, { reason: 'Refreshed from the folder' });
  },
};
