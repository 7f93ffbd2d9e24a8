import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ButtonBuilder,
  ButtonStyle,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Conflict } from '../../../desk/conflicts.js';
import { unavailable } from '../../../desk/editions.js';
import { conflictButtonId, conflictSelectId } from '../../desk-custom-ids.js';
import { CONTENT_LENGTH, clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from '../../limits.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { partName, textFile } from './change-text.js';
import { differences } from './differences.js';
import { unavailableText } from './preview.js';
import type { EditPayload, Subcommand } from './subcommand.js';

const VALUE_LENGTH = 300;
const NAME_LENGTH = 110;

export const conflictsSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'conflicts',
    description: 'What both the folder and a moderator changed, to settle it',
  },
  async run(interaction, { desk }) {
    await deferAlone(interaction);
    try {
      await interaction.editReply(conflictsPayload(await desk.conflicts()));
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
    }
  },
};

/** What is to be settled, with a menu to choose one. */
export function conflictsPayload(conflicts: readonly Conflict[]): EditPayload {
  if (conflicts.length === 0) return { content: 'There are no conflicts: nothing is to be settled.' };
  const listed = conflicts.slice(0, SELECT_OPTIONS).map((conflict) => `• ${conflictName(conflict)}`);
  return {
    content: clip(
      [
        `**Changed in the folder and by moderators: ${conflicts.length}.** The live text stays until it is settled.`,
        ...listed,
      ].join('\n'),
      CONTENT_LENGTH,
    ),
    components: [menuOf(conflicts)],
  };
}

/** What each side says, and the two ways to settle it. */
export function conflictPayload(conflict: Conflict, all: readonly Conflict[]): EditPayload {
  const { id, live, folder } = conflict;
  const opening = `**${conflictName(conflict)}**, changed in the folder and by moderators`;
  const gone = [...(live ? [] : ['It is not live any more.']), ...(folder ? [] : ['The folder has it no longer.'])];
  // Words that mean the same are a list.
  const [before, after] = [live, folder].map((side) => (Array.isArray(side) ? { words: side } : side));
  const values = differences(before, after);
  const lines = (cut: (text: string) => string): string[] => [
    ...gone,
    ...values.flatMap((value) => [`**${value.name}**`, `live: ${cut(value.before)}`, `folder: ${cut(value.after)}`]),
  ];
  const whole = [opening, ...lines((text) => text)].join('\n');
  const fits = whole.length <= CONTENT_LENGTH;
  const part = [`${opening}. All of it is in the file.`, ...lines((text) => clip(text, VALUE_LENGTH))].join('\n');
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(conflictButtonId({ kind: 'take', id }))
      .setLabel('Take the folder’s')
      .setStyle(ButtonStyle.Primary),
    new ButtonBuilder()
      .setCustomId(conflictButtonId({ kind: 'keep', id }))
      .setLabel('Keep the live one')
      .setStyle(ButtonStyle.Secondary),
  );
  return {
    content: fits ? whole : clip(part, CONTENT_LENGTH),
    files: fits ? [] : [textFile('conflict.txt', whole)],
    components: all.length > 1 ? [menuOf(all), buttons] : [buttons],
  };
}

function menuOf(conflicts: readonly Conflict[]): ActionRowBuilder<StringSelectMenuBuilder> {
  const menu = new StringSelectMenuBuilder()
    .setCustomId(conflictSelectId())
    .setPlaceholder('Choose one to settle it')
    .addOptions(conflicts.slice(0, SELECT_OPTIONS).map((one) => ({ label: optionLabel(one), value: one.id })));
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
}

/** Menus show no formatting. */
function optionLabel(conflict: Conflict): string {
  return clip(titleOf(conflict), SELECT_LABEL_LENGTH);
}

/** What a conflict is about, for people: a card by its question. */
export function conflictName(conflict: Conflict): string {
  return conflict.kind === 'story' ? partName(conflict) : clip(plain(titleOf(conflict)), NAME_LENGTH);
}

function titleOf({ kind, name, live, folder }: Conflict): string {
  const [question] = [live, folder].flatMap((side) =>
    side && 'question' in side && typeof side.question === 'string' ? [side.question] : [],
  );
  return kind === 'card' && question !== undefined ? `card “${question}”` : `${kind} ${name}`;
}
