import { ApplicationCommandOptionType, type Attachment } from 'discord.js';
import { parseUpload, type Upload, uploadFault } from '../../../knowledge/upload.js';
import { readAttachment } from '../../attachment-file.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import type { Services } from '../../services.js';
import { deferAlone } from '../../three-seconds.js';
import { previewChange, showPreview } from './preview.js';
import type { Subcommand } from './subcommand.js';

const MOST_NAMED = 10;
const NAME_LENGTH = 80;

export const uploadSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'upload',
    description: 'Take over a file of cards, or all from a zip, and see what would change',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'A YAML file of cards to add or replace, or a zip of the whole knowledge folder',
        required: true,
      },
    ],
  },
  async run(interaction, services) {
    await deferAlone(interaction);
    const file = interaction.options.getAttachment('file', true);
    const reason = `Uploaded ${file.name}`;
    const upload = await readUpload(file, services);
    switch (upload.kind) {
      case 'refused': {
        const { number } = services.desk.current();
        const text = `${plain(upload.reason)}\nNothing was changed. Edition ${number} goes on.`;
        await interaction.editReply(clip(text, CONTENT_LENGTH));
        return;
      }
      case 'faults':
        await showPreview(interaction, services, upload, { reason, ...noticeOf(upload.leftOut) });
        return;
      case 'cards':
        await previewChange(interaction, services, { kind: 'upload-cards', parsed: upload.parsed }, { reason });
        return;
      case 'knowledge': {
        const occasion = { reason, ...noticeOf(upload.leftOut) };
        await previewChange(interaction, services, { kind: 'replace', parsed: upload.parsed }, occasion);
      }
    }
  },
};

async function readUpload(file: Attachment, { config }: Services): Promise<Upload> {
  const fault = uploadFault(file.name);
  if (fault !== undefined) return { kind: 'refused', reason: fault };
  const read = await readAttachment(file, config.discordApiUrl);
  return read.ok ? parseUpload(file.name, read.bytes) : { kind: 'refused', reason: read.reason };
}

/** Names what in a zip is no part of the knowledge. */
function noticeOf(leftOut: readonly string[]): { notice?: string } {
  if (leftOut.length === 0) return {};
  const named = leftOut.slice(0, MOST_NAMED).map((name) => clip(plain(name), NAME_LENGTH));
  const more = leftOut.length > MOST_NAMED ? ` and ${leftOut.length - MOST_NAMED} more` : '';
  return { notice: `Left out, as no part of the knowledge: ${named.join(', ')}${more}` };
}
