import { MessageFlags } from 'discord.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { languageOf } from '../reader-language.js';
import { timelinePayload } from '../render-timeline.js';

/** `/timeline`: the story in order of time. */
export const timelineCommand: Command = {
  data: { ...named('timeline'), ...USABLE_ANYWHERE },

  async run(interaction, { desk }) {
    await interaction.reply({
      ...timelinePayload(desk.current(), 0, languageOf(interaction)),
      flags: MessageFlags.Ephemeral,
    });
  },
};
