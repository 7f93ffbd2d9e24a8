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
import type { ProposeResult, Unavailable, Unchanged } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import type { Proposal } from '../../../desk/proposal.js';
import { changeButtonId, type Decision } from '../../custom-ids.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import type { Services } from '../../services.js';
import type { FilledForm } from './card-form.js';
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
  /** What it was written in, to be opened again. */
  form?: FilledForm | undefined;
  /** Shown above the preview. */
  notice?: string | undefined;
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
  proposed: ProposeResult,
  occasion: Occasion,
): Promise<void> {
  // Nothing is to be decided then, so it ends here.
  const result = proposed.kind === 'unchanged' ? await services.desk.settle(proposed) : proposed;
  const payload = payloadOf(interaction, services, result, occasion);
  await interaction.editReply({ components: [], attachments: [], ...payload });
}

function payloadOf(
  { user }: Deferred,
  { desk, pendingChanges }: Services,
  result: ProposeResult,
  { reason, gap, form, notice }: Occasion,
): EditPayload {
  const withDecision = (payload: EditPayload, proposal?: Proposal): EditPayload => {
    if (!proposal && !form) return payload;
    const id = pendingChanges.keep({ moderatorId: user.id, proposal, reason, gap, form });
    return { ...payload, components: [decisionRow(id, proposal !== undefined, form !== undefined)] };
  };
  switch (result.kind) {
    case 'unchanged': {
      const text = unchangedText(result, desk.current().number);
      return { content: notice === undefined ? text : `${notice}\n${text}` };
    }
    case 'faults':
      return withDecision(faultsPayload(result.faults, desk.current(), notice));
    case 'unavailable':
      return withDecision({ content: unavailableText(result, desk.current().number) });
    case 'proposal':
      return withDecision(proposalPayload(result, notice), result.faults.length > 0 ? undefined : result);
  }
}

function unchangedText({ conflicts }: Unchanged, edition: number): string {
  const text = `Nothing has changed. Edition ${edition} goes on.`;
  if (conflicts.length === 0) return text;
  return `${text}\nChanged in the folder and by moderators, so left as it was: ${conflicts.length}. \`/knowledge conflicts\` settles it.`;
}

export function unavailableText({ reason, cure }: Unavailable, edition: number): string {
  return clip(
    `The store cannot be used, so nothing was changed. Edition ${edition} goes on.\n${plain(reason)}\n${plain(cure)}`,
    CONTENT_LENGTH,
  );
}

function decisionRow(id: string, canPublish: boolean, hasForm: boolean): ActionRowBuilder<ButtonBuilder> {
  const button = (decision: Decision, label: string, style: ButtonStyle): ButtonBuilder =>
    new ButtonBuilder().setCustomId(changeButtonId(decision, id)).setLabel(label).setStyle(style);
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    ...(canPublish ? [button('publish', 'Publish', ButtonStyle.Success)] : []),
    ...(hasForm ? [button('form', 'Back to the form', ButtonStyle.Primary)] : []),
    ...(canPublish ? [button('cancel', 'Cancel', ButtonStyle.Secondary)] : []),
  );
}
