import { ApplicationCommandOptionType, AttachmentBuilder, TimestampStyles, time } from 'discord.js';
import { stringify } from 'yaml';
import { unavailable } from '../../../desk/editions.js';
import { parseContent } from '../../../desk/served-edition.js';
import type { EditionRow } from '../../../store/tables.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { completeEdition, EDITION_OPTION } from './edition-option.js';
import { unavailableText } from './preview.js';
import type { EditPayload, Subcommand } from './subcommand.js';

export const showSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'show',
    description: 'An edition with all its cards, as a file',
    options: [{ ...EDITION_OPTION, description: 'Its number, as in /knowledge history', required: true }],
  },
  async run(interaction, { desk }) {
    await deferAlone(interaction);
    const number = interaction.options.getInteger('edition', true);
    try {
      const row = await desk.findEdition(number);
      await interaction.editReply(row ? editionPayload(row) : { content: `There is no edition ${number}.` });
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
    }
  },
  complete: completeEdition,
};

function editionPayload({ number, hash, published_at, author, reason, content }: EditionRow): EditPayload {
  const knowledge = parseContent(content);
  const when = time(new Date(published_at), TimestampStyles.LongDateTime);
  const text = [
    `**Edition ${number}** (${hash}), published ${when} by ${plain(author)}: ${plain(reason)}`,
    `${knowledge.cards.length} cards; ${knowledge.notCovered.length} entries of what the story does not say`,
  ].join('\n');
  const file = new AttachmentBuilder(Buffer.from(stringify(knowledge)), { name: `edition-${number}.yaml` });
  return { content: clip(text, CONTENT_LENGTH), files: [file] };
}
