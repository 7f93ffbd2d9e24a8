import { ApplicationCommandOptionType, type ButtonInteraction } from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import { authorityOf } from '../../permissions.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone } from '../../three-seconds.js';
import { completeEdition, EDITION_OPTION } from './edition-option.js';
import { type Deferred, previewChange, unavailableText } from './preview.js';
import type { Subcommand } from './subcommand.js';

const NONE_BEFORE =
  'There is no edition before this one that has not been undone. Choose one: `/knowledge undo edition:`.';

export const undoSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'undo',
    description: 'Go back to the edition before, or to another one',
    options: [{ ...EDITION_OPTION, description: 'Whose content to publish again; the one before if left out' }],
  },
  async run(interaction, services) {
    await deferAlone(interaction);
    await previewUndo(interaction, services, interaction.options.getInteger('edition') ?? undefined);
  },
  complete: completeEdition,
};

/** What one edition changed is taken back; what was published since stays. */
export const revertSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'revert',
    description: 'Take back one edition, and keep those that came after it',
    options: [{ ...EDITION_OPTION, description: 'What to take back', required: true }],
  },
  async run(interaction, services) {
    await deferAlone(interaction);
    await previewRevert(interaction, services, interaction.options.getInteger('edition', true));
  },
  complete: completeEdition,
};

/** A press on Undo below an edition that was published: it is taken back, whatever was published since. */
export async function pressUndo(interaction: ButtonInteraction, services: Services, number: number): Promise<void> {
  const authority = authorityOf(interaction, services.config);
  if (!authority.granted) {
    await sayAlone(interaction, authority.reason);
    return;
  }
  await deferAlone(interaction);
  await previewRevert(interaction, services, number);
}

async function previewUndo(interaction: Deferred, services: Services, chosen: number | undefined): Promise<void> {
  const { desk } = services;
  try {
    await desk.look();
    const number = chosen ?? (await desk.findEarlier());
    if (number === undefined) await interaction.editReply(NONE_BEFORE);
    else if (await desk.findEdition(number)) {
      await previewChange(interaction, services, { kind: 'restore', number }, { reason: `Back to edition ${number}` });
    } else await interaction.editReply(`There is no edition ${number}.`);
  } catch (error) {
    await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
  }
}

async function previewRevert(interaction: Deferred, services: Services, number: number): Promise<void> {
  const { desk } = services;
  try {
    await desk.look();
    if (number < 2) await interaction.editReply('Edition 1 took nothing from anywhere: there is nothing before it.');
    else if (await desk.findEdition(number)) {
      const reason = `Took back edition ${number}`;
      await previewChange(interaction, services, { kind: 'revert', number }, { reason });
    } else await interaction.editReply(`There is no edition ${number}.`);
  } catch (error) {
    await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
  }
}
