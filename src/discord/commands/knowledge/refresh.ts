import { ApplicationCommandOptionType } from 'discord.js';
import { formatFault } from '../../../model/fault.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { previewChange } from './preview.js';
import type { Subcommand } from './subcommand.js';

const MOST_NAMED = 5;

export const refreshSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'refresh',
    description: 'Read the knowledge folder again, and see what would change',
  },
  async run(interaction, services) {
    await deferAlone(interaction);
    const passedOver = await services.desk.passedOver();
    const notice = passedOver.slice(0, MOST_NAMED).map((fault) => plain(formatFault(fault)));
    const occasion = {
      reason: 'Refreshed from the folder',
      ...(notice.length > 0 ? { notice: notice.join('\n') } : {}),
    };
    await previewChange(interaction, services, { kind: 'folder' }, occasion);
  },
};
