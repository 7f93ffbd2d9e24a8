import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  StringSelectMenuBuilder,
  TimestampStyles,
  time,
} from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import { gapSelectId } from '../../desk-custom-ids.js';
import { CONTENT_LENGTH, clip, SELECT_LABEL_LENGTH } from '../../limits.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { unavailableText } from './preview.js';
import type { EditPayload, Subcommand } from './subcommand.js';

const MOST_LISTED = 12;
const LISTED_LENGTH = 90;

export const gapsSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'gaps',
    description: 'What people asked and the story did not answer',
  },
  async run(interaction, { desk }) {
    await deferAlone(interaction);
    try {
      // What was asked just now is to be seen, too.
      await desk.tally.flush();
      await interaction.editReply(gapsPayload(await desk.gaps()));
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
    }
  },
};

/** The most asked ones, and a menu to choose one of them. */
export function gapsPayload(gaps: readonly Gap[]): EditPayload {
  if (gaps.length === 0) return { content: 'Nothing is open: there is no question without an answer.' };
  const listed = gaps.slice(0, MOST_LISTED);
  const more = gaps.length - listed.length;
  const menu = new StringSelectMenuBuilder()
    .setCustomId(gapSelectId())
    .setPlaceholder('Choose one to settle it')
    .addOptions(listed.map(({ ids, question }) => ({ label: clip(question, SELECT_LABEL_LENGTH), value: ids[0] })));
  return {
    content: clip(
      [`**Open: ${gaps.length}**`, ...listed.map(datedLine), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
      CONTENT_LENGTH,
    ),
    components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
  };
}

/** By how many, how often, and what; a question that was answered, but not well, says so, and one that somebody wrote of. */
export function gapLine(gap: Gap): string {
  const { source, question, requests, suggestions } = gap;
  const by = askedBy(gap);
  const about = [
    ...(source === 'disliked' ? ['answer disliked'] : []),
    ...(requests.length > 0 ? ['you are asked'] : []),
    ...(suggestions.length > 0 ? [`suggested answers: ${suggestions.length}`] : []),
  ].join('; ');
  return `• ${by === '' ? '' : `${by}: `}${clip(plain(question), LISTED_LENGTH)}${about === '' ? '' : ` (${about})`}`;
}

/** How many people, and how often, as far as either is known. */
export function askedBy({ askers, count }: Gap): string {
  const people = askers === 1 ? '1 person' : `${askers} people`;
  return [...(askers > 0 ? [people] : []), ...(count > 0 ? [`${count} ×`] : [])].join(', ');
}

function datedLine(gap: Gap): string {
  return `${gapLine(gap)}, last ${time(gap.lastAt, TimestampStyles.ShortDate)}`;
}
