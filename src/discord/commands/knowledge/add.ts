import { ApplicationCommandOptionType } from 'discord.js';
import { cardForm, typedCard } from './card-form.js';
import type { Subcommand } from './subcommand.js';

export const addSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: 'Write a card, and see what it would change',
  },
  async run(interaction, { desk }) {
    const target = { kind: 'new' } as const;
    const { story, vocabulary } = desk.current().answerer.knowledge;
    const form = cardForm(target, story, { target, typed: typedCard({}, vocabulary) });
    if (form) await interaction.showModal(form);
  },
};
