import { ApplicationCommandOptionType, type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../command.js';
import { authorityOf } from '../permissions.js';
import { sayAlone } from '../say-alone.js';
import { addSubcommand } from './knowledge/add.js';
import { conflictsSubcommand } from './knowledge/conflicts.js';
import { doctorSubcommand } from './knowledge/doctor.js';
import { downloadSubcommand } from './knowledge/download.js';
import { editSubcommand } from './knowledge/edit.js';
import { gapsSubcommand } from './knowledge/gaps.js';
import { historySubcommand } from './knowledge/history.js';
import { linkSubcommand } from './knowledge/link.js';
import { refreshSubcommand } from './knowledge/refresh.js';
import { retireSubcommand } from './knowledge/retire.js';
import { showSubcommand } from './knowledge/show.js';
import { sourceAddSubcommand } from './knowledge/source-add.js';
import { statusSubcommand } from './knowledge/status.js';
import type { Subcommand } from './knowledge/subcommand.js';
import { trySubcommand } from './knowledge/try.js';
import { revertSubcommand, undoSubcommand } from './knowledge/undo.js';
import { uploadSubcommand } from './knowledge/upload.js';

const SUBCOMMANDS: readonly Subcommand[] = [
  statusSubcommand,
  doctorSubcommand,
  refreshSubcommand,
  conflictsSubcommand,
  uploadSubcommand,
  downloadSubcommand,
  gapsSubcommand,
  linkSubcommand,
  addSubcommand,
  editSubcommand,
  retireSubcommand,
  historySubcommand,
  showSubcommand,
  undoSubcommand,
  revertSubcommand,
  trySubcommand,
];

/** `/knowledge source …` */
const SOURCE_SUBCOMMANDS: readonly Subcommand[] = [sourceAddSubcommand];

/**
 * `/knowledge`: for the home server's moderators. It is registered there only, and hidden from members without Manage
 * Messages, which moderators have; an administrator may show it to other roles in the server's settings. Who may use it
 * is checked at every use.
 */
export const knowledgeCommand: Command = {
  data: {
    name: 'knowledge',
    description: 'For moderators: see and change what the bot knows',
    defaultMemberPermissions: PermissionFlagsBits.ManageMessages,
    options: [
      ...SUBCOMMANDS.map(({ data }) => data),
      {
        type: ApplicationCommandOptionType.SubcommandGroup,
        name: 'source',
        description: 'The articles that the story rests on',
        options: SOURCE_SUBCOMMANDS.map(({ data }) => data),
      },
    ],
  },

  async run(interaction, services) {
    const authority = authorityOf(interaction, services.config);
    if (!authority.granted) {
      await sayAlone(interaction, authority.reason);
      return;
    }
    await findSubcommand(interaction.options)?.run(interaction, services);
  },

  async complete(interaction, services) {
    const subcommand = findSubcommand(interaction.options);
    if (subcommand?.complete && authorityOf(interaction, services.config).granted) {
      await subcommand.complete(interaction, services);
    } else await interaction.respond([]);
  },
};

function findSubcommand(
  options: Pick<ChatInputCommandInteraction['options'], 'getSubcommand' | 'getSubcommandGroup'>,
): Subcommand | undefined {
  const group = options.getSubcommandGroup(false) === null ? SUBCOMMANDS : SOURCE_SUBCOMMANDS;
  return group.find(({ data }) => data.name === options.getSubcommand());
}
