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
import type { WayToAsk } from '../../../desk/ways-to-ask.js';
import { figuresElsewhere } from '../../../knowledge/figures-elsewhere.js';
import { changeButtonId, type Decision, editButtonId } from '../../desk-custom-ids.js';
import { BUTTON_LABEL_LENGTH, CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import type { Services } from '../../services.js';
import type { FilledForm } from './card-form.js';
import { faultsPayload, proposalPayload } from './change-text.js';
import type { EditPayload } from './subcommand.js';
import { waysRows } from './ways-menu.js';

/** Discord's most in a row. */
const MOST_BUTTONS = 5;

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
  /** Other ways to ask its card that are proposed. */
  ways?: readonly WayToAsk[] | undefined;
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
  { notice, ...occasion }: Occasion,
): EditPayload {
  const withDecision = (payload: EditPayload, proposal?: Proposal): EditPayload => {
    const { form, ways = [] } = occasion;
    if (!proposal && !form) return payload;
    const id = pendingChanges.keep({ ...occasion, moderatorId: user.id, proposal });
    const decision = decisionRow(id, proposal !== undefined, form !== undefined);
    return { ...payload, components: [decision, ...waysRows(id, ways), ...elsewhereRows(proposal)] };
  };
  switch (result.kind) {
    case 'unchanged': {
      const text = unchangedText(result, desk.current().number);
      const payload = { content: notice === undefined ? text : `${notice}\n${text}` };
      return occasion.ways?.length ? withDecision(payload) : payload;
    }
    case 'faults':
      return withDecision(faultsPayload(result.faults, desk.current(), notice));
    case 'unavailable':
      return withDecision({ content: unavailableText(result, desk.current().number) });
    case 'proposal':
      return withDecision(proposalPayload(result, notice), result.faults.length > 0 ? undefined : result);
  }
}

/** A button for each other card where a figure stands that the change corrects. */
export function elsewhereRows(proposal: Proposal | undefined): ActionRowBuilder<ButtonBuilder>[] {
  const found = proposal ? figuresElsewhere(proposal).flatMap(({ cards }) => cards) : [];
  const cards = [...new Set(found)].slice(0, MOST_BUTTONS);
  if (cards.length === 0) return [];
  const buttons = cards.map(({ id, question }) =>
    new ButtonBuilder()
      .setCustomId(editButtonId(id))
      .setLabel(clip(`Edit: ${question}`, BUTTON_LABEL_LENGTH))
      .setStyle(ButtonStyle.Secondary),
  );
  return [new ActionRowBuilder<ButtonBuilder>().addComponents(buttons)];
}

function unchangedText({ conflicts, kept = [] }: Unchanged, edition: number): string {
  const again = kept.length === 0 ? '' : ' All that was to be taken back has changed again since.';
  const text = `Nothing has changed.${again} Edition ${edition} goes on.`;
  if (conflicts.length === 0) return text;
  return `${text}\nChanged in the folder and by moderators, so left as it was: ${conflicts.length}. \`/knowledge conflicts\` settles it.`;
}

export function unavailableText({ reason, cure }: Unavailable, edition: number): string {
  return clip(
    `The store cannot be used, so nothing was changed. Edition ${edition} goes on.\n${plain(reason)}\n${plain(cure)}`,
    CONTENT_LENGTH,
  );
}

/** Publish, mend or cancel. */
export function decisionRow(id: string, canPublish: boolean, hasForm: boolean): ActionRowBuilder<ButtonBuilder> {
  const button = (decision: Decision, label: string, style: ButtonStyle): ButtonBuilder =>
    new ButtonBuilder().setCustomId(changeButtonId(decision, id)).setLabel(label).setStyle(style);
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    ...(canPublish ? [button('publish', 'Publish', ButtonStyle.Success)] : []),
    ...(canPublish ? [button('reason', 'Publish with a reason', ButtonStyle.Secondary)] : []),
    ...(hasForm ? [button('form', 'Back to the form', ButtonStyle.Primary)] : []),
    ...(canPublish ? [button('cancel', 'Cancel', ButtonStyle.Secondary)] : []),
  );
}
