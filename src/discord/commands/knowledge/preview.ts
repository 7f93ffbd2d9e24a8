import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Change } from '../../../desk/changes.js';
import type { ProposeResult, Unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import { changeButtonId } from '../../custom-ids.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../render.js';
import type { Services } from '../../services.js';
import { faultsPayload, proposalPayload } from './change-text.js';
import type { EditPayload } from './subcommand.js';

/** A response that was deferred, to the moderator alone. */
export type Deferred =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** Why a change is made, and for which gap. */
export interface Occasion {
  reason: string;
  gap?: Gap | undefined;
  /** Shown above the preview. */
  notice?: string;
}

/** Shows what a change would do, to be published or cancelled. */
export async function previewChange(
  interaction: Deferred,
  services: Services,
  change: Change,
  occasion: Occasion,
): Promise<void> {
  await showPreview(interaction, services, await services.desk.propose(change), occasion);
}

export async function showPreview(
  interaction: Deferred,
  services: Services,
  result: ProposeResult,
  occasion: Occasion,
): Promise<void> {
  const payload = payloadOf(interaction, services, result, occasion);
  await interaction.editReply({ components: [], attachments: [], ...payload });
}

function payloadOf(
  { user }: Deferred,
  { desk, pendingChanges }: Services,
  result: ProposeResult,
  { reason, gap, notice }: Occasion,
): EditPayload {
  switch (result.kind) {
    case 'unchanged': {
      const text = `Nothing has changed. Edition ${desk.current().number} goes on.`;
      return { content: notice === undefined ? text : `${notice}\n${text}` };
    }
    case 'faults':
      return faultsPayload(result.faults, desk.current(), notice);
    case 'unavailable':
      return { content: unavailableText(result, desk.current().number) };
    case 'proposal': {
      const payload = proposalPayload(result, notice);
      if (result.faults.length > 0) return payload;
      const id = pendingChanges.keep({ moderatorId: user.id, proposal: result, reason, gap });
      return { ...payload, components: [decisionRow(id)] };
    }
  }
}

export function unavailableText({ reason }: Unavailable, edition: number): string {
  return clip(
    `The store cannot be used, so nothing was changed. Edition ${edition} goes on.\n${plain(reason)}`,
    CONTENT_LENGTH,
  );
}

function decisionRow(id: string): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(changeButtonId('publish', id)).setLabel('Publish').setStyle(ButtonStyle.Success),
    new ButtonBuilder().setCustomId(changeButtonId('cancel', id)).setLabel('Cancel').setStyle(ButtonStyle.Secondary),
  );
}
