import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { StoreFault } from '../../../store/store.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_NAME_LENGTH, clip } from '../../limits.js';
import type { Services } from '../../services.js';

const MOST_EDITIONS = 1_000_000;
/** As far back as it looks for what was typed. */
const MOST_LOOKED_AT = 200;

/** An edition to choose by its number, its author or its reason. */
export const EDITION_OPTION = {
  type: ApplicationCommandOptionType.Integer,
  name: 'edition',
  minValue: 1,
  maxValue: MOST_EDITIONS,
  autocomplete: true,
} as const;

/** Offers the editions that have what was typed in their number, author or reason, newest first; none while the store fails. */
export async function completeEdition(interaction: AutocompleteInteraction, { desk }: Services): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase().trim();
  try {
    const heads = await desk.history({ skip: 0, most: MOST_LOOKED_AT });
    const editions = heads.map(({ number, published_at, author, reason }) => ({
      text: `${number} · ${published_at.slice(0, 10)} · ${author}: ${reason}`,
      value: number,
    }));
    const fit = editions.filter(({ text }) => text.toLowerCase().includes(typed)).slice(0, AUTOCOMPLETE_CHOICES);
    await interaction.respond(fit.map(({ text, value }) => ({ name: clip(text, CHOICE_NAME_LENGTH), value })));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    await interaction.respond([]);
  }
}
