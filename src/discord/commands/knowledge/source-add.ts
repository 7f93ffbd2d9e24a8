import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { parseArticle } from '../../../knowledge/article-file.js';
import type { GivenFacts } from '../../../knowledge/drafting/article-facts.js';
import type { ArticleFile } from '../../../knowledge/web-page.js';
import { readAttachment } from '../../attachment-file.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { plain } from '../../plain.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone } from '../../three-seconds.js';
import { decisionRow, previewChange } from './preview.js';
import { FACTS, readSourceForm, sourceForm, type TypedArticle } from './source-form.js';
import { sourceNotice } from './source-text.js';
import type { Subcommand } from './subcommand.js';

/** `/knowledge source add` */
export const sourceAddSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: 'Draft cards from an article or a new version of one, and see what would be added',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'The article: plain text, Markdown or a saved web page; left out, a form asks for its text',
      },
      ...FACTS.map(({ name, hint, most }) => ({
        type: ApplicationCommandOptionType.String as const,
        name,
        description: hint,
        maxLength: most,
      })),
    ],
  },
  async run(interaction, services) {
    const { options } = interaction;
    const given = Object.fromEntries(FACTS.map(({ name }) => [name, options.getString(name)?.trim() || undefined]));
    const file = options.getAttachment('file');
    if (!file) {
      await interaction.showModal(sourceForm({ text: '', given }));
      return;
    }
    await deferAlone(interaction);
    const read = await readAttachment(file, services.config.discordApiUrl);
    const parsed = read.ok ? await parseArticle(file.name, read.bytes) : read;
    if (parsed.ok) await previewSource(interaction, services, parsed.article, given);
    else await refuse(interaction, services, parsed.reason);
  },
};

/** The form with the article's text, sent off. */
export async function takeSourceForm(interaction: ModalSubmitInteraction, services: Services): Promise<void> {
  const authority = authorityOf(interaction, services.config);
  if (!authority.granted) {
    await sayAlone(interaction, authority.reason);
    return;
  }
  await deferAlone(interaction);
  const typed = readSourceForm(interaction);
  await previewSource(interaction, services, { text: typed.text }, typed.given, typed);
}

async function previewSource(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  services: Services,
  article: ArticleFile,
  given: GivenFacts,
  typed?: TypedArticle,
): Promise<void> {
  const draft = await services.desk.draftSource(article, given);
  if (!draft.ok) {
    await refuse(interaction, services, draft.reason, typed);
    return;
  }
  const { source, version } = draft.told;
  const reason = version ? `New version of the source ${source.id}` : `Added the source ${source.id}`;
  const occasion = { reason, notice: sourceNotice(draft.told) };
  await previewChange(interaction, services, draft.change, occasion);
}

/** Says why. What was typed into the form can be mended there. */
async function refuse(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  { desk, pendingChanges }: Services,
  reason: string,
  article?: TypedArticle,
): Promise<void> {
  const text = `${plain(reason)}\nNothing was changed. Edition ${desk.current().number} goes on.`;
  const mended = { moderatorId: interaction.user.id, proposal: undefined, reason: '', article };
  const components = article ? [decisionRow(pendingChanges.keep(mended), false, true)] : [];
  await interaction.editReply({ content: clip(text, CONTENT_LENGTH), components });
}
