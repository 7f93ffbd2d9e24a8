import { ApplicationCommandOptionType } from 'discord.js';
import { cardForm } from './card-form.js';
import type { Subcommand } from './subcommand.js';

export const addSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: 'Write a card, and see what it would change',
  },
  async run(interaction, { desk }) {
    const form = cardForm({ kind: 'new' }, desk.current().answerer.knowledge.story, {});
    if (form) await interaction.showModal(form);
  },
};
