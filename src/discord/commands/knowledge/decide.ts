import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { type Decision, reasonModalId, undoButtonId } from '../../desk-custom-ids.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import type { PendingChange } from '../../pending-changes.js';
import { authorityOf } from '../../permissions.js';
import { recordChange } from '../../public-record.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferInPlace } from '../../three-seconds.js';
import { cardForm } from './card-form.js';
import { elsewhereLines } from './change-text.js';
import { TOO_LONG } from './edit.js';
import { elsewhereRows, showPreview } from './preview.js';
import { contestedBy, proposeToOthers } from './second-moderator.js';
import { sourceForm } from './source-form.js';

const ENDED = 'This preview has ended. Start again with /knowledge.';
const NOT_YOURS = 'Only the moderator who made this change can decide on it.';
const NEEDS_ANOTHER = 'It touches a contested topic: another moderator has to publish it. You can cancel it.';
const OVERTAKEN = '**Another edition was published meanwhile.** This is the difference now:';
const REASON_NEEDED = '**Nothing was changed: a reason is needed.**';
const REASON = 'reason';
const REASON_LENGTH = 200;

/** A press on Publish, Cancel or Back to the form. */
export async function decideChange(
  interaction: ButtonInteraction,
  services: Services,
  decision: Decision,
  id: string,
): Promise<void> {
  const pending = await requirePending(interaction, services, id, decision);
  if (!pending) return;
  if (decision === 'cancel') {
    services.pendingChanges.take(id);
    await interaction.update({ content: 'Cancelled: nothing was changed.', components: [], attachments: [] });
  } else if (decision === 'form') {
    const { story } = services.desk.current().answerer.knowledge;
    const form = pending.article
      ? sourceForm(pending.article)
      : pending.form && cardForm({ kind: 'again', id }, story, pending.form);
    if (form) await interaction.showModal(form);
    else await sayAlone(interaction, pending.form ? TOO_LONG : ENDED);
  } else if (decision === 'reason' || (pending.proposedBy === undefined && pending.proposal?.broken.length)) {
    await interaction.showModal(reasonModal(id, (pending.proposal?.broken.length ?? 0) > 0));
  } else {
    await publish(interaction, services, id, pending.reason);
  }
}

/** The reason for breaking a regression question, sent off. */
export async function publishForReason(
  interaction: ModalSubmitInteraction,
  services: Services,
  id: string,
): Promise<void> {
  const pending = await requirePending(interaction, services, id, 'publish');
  if (!pending) return;
  const typed = interaction.fields.getTextInputValue(REASON).trim();
  // What was done belongs to why.
  await publish(interaction, services, id, typed === '' ? '' : `${pending.reason}: ${typed}`);
}

/** The change, where this person may decide on it now; otherwise they are told why not. */
export async function requirePending(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  { config, pendingChanges }: Services,
  id: string,
  decision: Decision,
): Promise<PendingChange | undefined> {
  const authority = authorityOf(interaction, config);
  const pending = pendingChanges.find(id);
  let refusal: string | undefined;
  if (!authority.granted) refusal = authority.reason;
  else if (!pending) refusal = ENDED;
  else if (pending.proposedBy === undefined)
    refusal = pending.moderatorId === interaction.user.id ? undefined : NOT_YOURS;
  else if (decision !== 'cancel' && pending.moderatorId === interaction.user.id) refusal = NEEDS_ANOTHER;
  if (refusal === undefined) return pending;
  await sayAlone(interaction, refusal);
  return undefined;
}

async function publish(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  services: Services,
  id: string,
  reason: string,
): Promise<void> {
  const { desk, log, pendingChanges } = services;
  const pending = pendingChanges.take(id);
  if (!pending?.proposal) {
    await sayAlone(interaction, ENDED);
    return;
  }
  const { proposal, gap } = pending;
  if (interaction.isButton() || interaction.isFromMessage()) await deferInPlace(interaction);
  const contested = contestedBy(pending, services);
  if (contested.length > 0) {
    await proposeToOthers(interaction, services, { ...pending, proposal, reason }, contested);
    return;
  }
  const publisher = interaction.user.username;
  const { proposedBy } = pending;
  const author = proposedBy === undefined ? publisher : `${proposedBy}, published by ${publisher}`;
  const byline = { author, reason };
  const result = await (gap ? desk.publishFor(gap, proposal, byline) : desk.publish(proposal, byline));
  log.info({ result: result.kind, edition: desk.current().number }, 'knowledge published');
  switch (result.kind) {
    case 'published':
      await interaction.editReply({
        content: clip(
          [`**Edition ${result.edition.number} is live.**`, ...elsewhereLines(proposal)].join('\n'),
          CONTENT_LENGTH,
        ),
        components: [undoRow(result.edition.number), ...elsewhereRows(proposal)],
        attachments: [],
      });
      await recordChange(interaction.client, services, result.edition, proposal.diff);
      return;
    case 'overtaken':
      await showPreview(interaction, services, result.anew, { ...pending, notice: OVERTAKEN });
      return;
    case 'needs-reason':
      await showPreview(interaction, services, proposal, { ...pending, notice: REASON_NEEDED });
      return;
    default:
      await showPreview(interaction, services, result, pending);
  }
}

function undoRow(edition: number): ActionRowBuilder<ButtonBuilder> {
  const button = new ButtonBuilder()
    .setCustomId(undoButtonId(edition))
    .setLabel('Undo')
    .setStyle(ButtonStyle.Secondary);
  return new ActionRowBuilder<ButtonBuilder>().addComponents(button);
}

/** @param breaks regression questions: then there has to be one */
function reasonModal(id: string, breaks: boolean): ModalBuilder {
  return new ModalBuilder()
    .setCustomId(reasonModalId(id))
    .setTitle(breaks ? 'Publish all the same?' : 'Publish with a reason')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel(breaks ? 'Why may these questions change?' : 'Why is this changed?')
        .setDescription(
          `${breaks ? 'Regression questions would break. ' : ''}The reason stays in the history and in the public record.`,
        )
        .setTextInputComponent(
          new TextInputBuilder()
            .setCustomId(REASON)
            .setStyle(TextInputStyle.Short)
            .setMinLength(3)
            .setMaxLength(REASON_LENGTH),
        ),
    );
}
