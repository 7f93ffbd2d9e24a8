import { ApplicationCommandOptionType, AttachmentBuilder } from 'discord.js';
import { MOST_UPLOAD_BYTES } from '../../../knowledge/upload-limits.js';
import { zip } from '../../../knowledge/zip.js';
import { deferAlone } from '../../three-seconds.js';
import type { EditPayload, Subcommand } from './subcommand.js';

const NEW_FILES =
  'The folder here cannot be read, so all files are new: empty `cards/` before you unpack it, and see to your comments.';
const TOO_LARGE_TO_UPLOAD =
  'It is too large for `/knowledge upload`: bring changes in by the folder and `/knowledge refresh`.';

/** An edition as a zip. */
interface Download {
  edition: number;
  packed: Buffer;
  /** Nothing of the folder's own files is in it. */
  isNew: boolean;
}

export const downloadSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'download',
    description: 'All that the bot knows, as a zip of the knowledge folder',
  },
  async run(interaction, { desk }) {
    await deferAlone(interaction);
    const edition = desk.current();
    const { texts, isNew } = await desk.layOut(edition);
    const packed = await zip(texts);
    await interaction.editReply(
      downloadPayload({ edition: edition.number, packed, isNew }, interaction.attachmentSizeLimit),
    );
  },
};

/** @param mostBytes that Discord takes of a file here */
export function downloadPayload({ edition, packed, isNew }: Download, mostBytes: number): EditPayload {
  if (packed.length > mostBytes) {
    return {
      content: `Edition ${edition} makes a zip of ${mebibytes(packed.length)} MiB, and Discord takes ${mebibytes(mostBytes)} MiB at most, so it is not here. Take its content from the table \`editions\` of the store.`,
    };
  }
  const lines = [
    `Edition ${edition}, to be unpacked over the knowledge folder.`,
    ...(isNew ? [NEW_FILES] : []),
    ...(packed.length > MOST_UPLOAD_BYTES ? [TOO_LARGE_TO_UPLOAD] : []),
  ];
  return {
    content: lines.join('\n'),
    files: [new AttachmentBuilder(packed, { name: `knowledge-${edition}.zip` })],
  };
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
