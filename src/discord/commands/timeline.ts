import { MessageFlags } from 'discord.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { languageOf } from '../reader-language.js';
import { timelineMessage } from '../render-timeline.js';

/** `/timeline`: the story in order of time. */
export const timelineCommand: Command = {
  data: { ...named('timeline'), ...USABLE_ANYWHERE },

  async run(interaction, { desk, log }) {
    const message = await timelineMessage(desk.current(), 0, languageOf(interaction), log);
    await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
  },
};
