import { ApplicationCommandOptionType, TimestampStyles, time } from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { EditionHead } from '../../../store/editions.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { unavailableText } from './preview.js';
import type { Subcommand } from './subcommand.js';

const ON_A_PAGE = 10;
const LINE_LENGTH = 180;
const MOST_PAGES = 10_000;

export const historySubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'history',
    description: 'Who published which edition, when and why',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'page',
        description: '1 has the newest',
        minValue: 1,
        maxValue: MOST_PAGES,
      },
    ],
  },
  async run(interaction, { desk }) {
    await deferAlone(interaction);
    const page = interaction.options.getInteger('page') ?? 1;
    try {
      // One more than is shown tells whether there is another page.
      const heads = await desk.history({ skip: (page - 1) * ON_A_PAGE, most: ON_A_PAGE + 1 });
      await interaction.editReply(historyText(heads, page));
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
    }
  },
};

export function historyText(heads: readonly EditionHead[], page: number): string {
  if (heads.length === 0) return 'There are no editions on this page.';
  const lines = heads.slice(0, ON_A_PAGE).map(({ number, published_at, author, reason }) => {
    const when = time(new Date(published_at), TimestampStyles.ShortDateTime);
    return clip(`**${number}** ${when} ${plain(author)}: ${plain(reason)}`, LINE_LENGTH);
  });
  const more = heads.length > ON_A_PAGE ? [`Earlier ones: /knowledge history page:${page + 1}`] : [];
  return clip([...lines, ...more].join('\n'), CONTENT_LENGTH);
}
