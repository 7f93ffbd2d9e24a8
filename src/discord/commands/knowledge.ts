import {
  ApplicationCommandOptionType,
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  MessageFlags,
  TimestampStyles,
  time,
} from 'discord.js';
import type { RefreshResult } from '../../desk/desk.js';
import type { Edition } from '../../desk/served-edition.js';
import type { KnowledgeDiff } from '../../knowledge/diff.js';
import type { PartName } from '../../knowledge/merge.js';
import { type Fault, formatFault } from '../../knowledge/parse.js';
import type { Command } from '../command.js';
import { CONTENT_LENGTH, clip } from '../limits.js';
import { authorityOf } from '../permissions.js';
import { plain } from '../render.js';
import type { Services } from '../services.js';

const MOST_LISTED = 12;
const LISTED_LENGTH = 90;

/**
 * `/knowledge`: for the home server's moderators. It is registered there only, and visible to all its members, because
 * Discord can hide a command by permission but not by role; who may use it is checked at every use.
 */
export const knowledgeCommand: Command = {
  data: {
    name: 'knowledge',
    description: 'For moderators: see and refresh what the bot knows',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'status',
        description: 'Which edition answers, and since when',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'refresh',
        description: 'Read the knowledge folder again and check it',
      },
    ],
  },

  async run(interaction, services) {
    const authority = authorityOf(interaction, services.config);
    if (!authority.granted) {
      await interaction.reply({ content: authority.reason, flags: MessageFlags.Ephemeral });
      return;
    }
    switch (interaction.options.getSubcommand()) {
      case 'status':
        await interaction.reply({ content: statusText(services.desk.current()), flags: MessageFlags.Ephemeral });
        return;
      case 'refresh':
        await refresh(interaction, services);
        return;
    }
  },
};

async function refresh(interaction: ChatInputCommandInteraction, { desk, log }: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const result = await desk.refresh(interaction.user.username);
  log.info({ result: result.kind, edition: result.edition.number }, 'knowledge refreshed');
  await interaction.editReply(refreshPayload(result));
}

export function statusText({ number, hash, since, answerer }: Edition): string {
  const { cards, notCovered, story } = answerer.knowledge;
  return [
    `**Edition ${number}** (${hash}), served since ${time(since, TimestampStyles.RelativeTime)}`,
    `${story.title}, ${story.date}`,
    `${cards.length} cards; ${notCovered.length} entries of what the story does not say`,
  ].join('\n');
}

/** What a refresh did, or every fault; what does not fit a message goes into a file. */
export function refreshPayload(result: RefreshResult): InteractionEditReplyOptions {
  switch (result.kind) {
    case 'unchanged':
      return { content: `Nothing has changed. Edition ${result.edition.number} goes on.` };
    case 'published':
      return {
        content: clip(
          `**Edition ${result.edition.number} is live.**\n${diffText(result.diff, result.conflicts)}`,
          CONTENT_LENGTH,
        ),
      };
    case 'faults':
      return faultsPayload(result.faults, result.edition);
    case 'broken': {
      const broken = result.broken.map(({ question }) => `• ${clip(plain(question.question), LISTED_LENGTH)}`);
      return {
        content: clip(
          [
            `Questions that must keep their answer would lose it, so nothing was changed. Edition ${result.edition.number} goes on.`,
            ...broken,
          ].join('\n'),
          CONTENT_LENGTH,
        ),
      };
    }
    case 'unavailable':
      return {
        content: clip(
          `The store cannot be used, so nothing was changed. Edition ${result.edition.number} goes on.\n${plain(result.reason)}`,
          CONTENT_LENGTH,
        ),
      };
  }
}

function faultsPayload(faults: readonly Fault[], edition: Edition): InteractionEditReplyOptions {
  const lines = faults.map(formatFault);
  const count = faults.length === 1 ? 'There is 1 fault' : `There are ${faults.length} faults`;
  const opening = `${count}, so nothing was changed. Edition ${edition.number} goes on.`;
  const listed = lines.slice(0, MOST_LISTED).map((line) => `• ${plain(line)}`);
  const whole = [opening, ...listed].join('\n');
  if (lines.length <= MOST_LISTED && whole.length <= CONTENT_LENGTH) return { content: whole };
  const part = [`${opening} All of them are in the file.`, ...listed].join('\n');
  const file = new AttachmentBuilder(Buffer.from(`${lines.join('\n')}\n`), { name: 'faults.txt' });
  return { content: clip(part, CONTENT_LENGTH), files: [file] };
}

function diffText(diff: KnowledgeDiff, conflicts: readonly PartName[]): string {
  const list = (title: string, questions: string[]): string[] => {
    if (questions.length === 0) return [];
    const shown = questions.slice(0, MOST_LISTED).map((question) => `• ${clip(plain(question), LISTED_LENGTH)}`);
    const more = questions.length - shown.length;
    return [`${title} ${questions.length}`, ...shown, ...(more > 0 ? [`• and ${more} more`] : [])];
  };
  const { added, removed } = diff.notCovered;
  return [
    ...list(
      'Changed in the folder and by moderators, so left as it was',
      conflicts.map(({ kind, name }) => `${kind} ${name}`),
    ),
    ...list(
      'Added',
      diff.added.map((card) => card.question),
    ),
    ...list(
      'Changed',
      diff.changed.map(({ after }) => after.question),
    ),
    ...list(
      'Removed',
      diff.removed.map((card) => card.question),
    ),
    ...(added + removed > 0 ? [`What the story does not say: ${added} added, ${removed} removed`] : []),
    ...(diff.vocabularyChanged ? ['The vocabulary has changed'] : []),
    ...(diff.storyChanged ? ['The story’s data has changed'] : []),
    ...(diff.questionsChanged ? ['The regression questions have changed'] : []),
  ].join('\n');
}
