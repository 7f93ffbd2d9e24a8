import { ActionRowBuilder, StringSelectMenuBuilder } from 'discord.js';
import type { WayToAsk } from '../../../desk/ways-to-ask.js';
import { waysSelectId } from '../../desk-custom-ids.js';
import { clip, SELECT_LABEL_LENGTH } from '../../limits.js';

/** What people asked in vain, to be added to a pending change with one choice; no row where there is nothing. */
export function waysRows(id: string, ways: readonly WayToAsk[]): ActionRowBuilder<StringSelectMenuBuilder>[] {
  if (ways.length === 0) return [];
  const menu = new StringSelectMenuBuilder()
    .setCustomId(waysSelectId(id))
    .setPlaceholder('Asked in vain: add as other ways to ask')
    .setMaxValues(ways.length)
    .addOptions(
      ways.map((way, i) => ({
        label: clip(way.question, SELECT_LABEL_LENGTH),
        value: String(i),
        description: why(way),
      })),
    );
  return [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)];
}

function why({ taken, asked }: WayToAsk): string {
  const count = asked > 0 ? `Asked ${asked} ×; ` : '';
  return taken > 0 ? `${count}this card was taken instead ${taken} ×` : `${count}this card is the nearest`;
}
