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
    const form = cardForm(target, desk.current().answerer.knowledge.story, { target, typed: typedCard({}) });
    if (form) await interaction.showModal(form);
  },
};
