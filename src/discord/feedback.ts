import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  LabelBuilder,
  type MessageActionRowComponentBuilder,
  type MessageComponentInteraction,
  ModalBuilder,
  type ModalSubmitInteraction,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { StoreFault } from '../store/store.js';
import { askingByInteraction } from './asking.js';
import { noteId, type Vote } from './custom-ids.js';
import { plain } from './plain.js';
import { isHeldBack } from './rate-limit.js';
import { languageOf } from './reader-language.js';
import { sayGone } from './say-alone.js';
import type { Services } from './services.js';
import { deferAlone } from './three-seconds.js';

const NOTE_INPUT = 'note';
/** As much of it as a gap keeps. */
const NOTE_LENGTH = 200;

/** Notes a vote on a card; one against it may be explained. */
export async function castVote(
  interaction: MessageComponentInteraction,
  services: Services,
  card: string,
  vote: Vote,
): Promise<void> {
  if (await isRefused(interaction, services, card)) return;
  await deferAlone(interaction);
  const { desk, log } = services;
  const { t, button } = languageOf(interaction);
  const userId = interaction.user.id;
  try {
    const edition = desk.current().number;
    await desk.privacy.vote({ userId, card, edition, value: vote === 'up' ? 1 : -1 });
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.warn({ err: error }, 'a vote was not noted');
    await interaction.editReply(t('cannotNote'));
    return;
  }
  const ask = new ButtonBuilder()
    .setCustomId(noteId(card))
    .setLabel(button('whatIsWrong'))
    .setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(ask);
  await interaction.editReply({ content: t('voteThanks'), components: vote === 'down' ? [row] : [] });
}

/** Asks what is wrong with an answer. Whether it may be asked is settled here: what was written is never refused. */
export async function askWhatIsWrong(
  interaction: MessageComponentInteraction,
  services: Services,
  card: string,
): Promise<void> {
  if (await isRefused(interaction, services, card)) return;
  const { label: labelOf, hint } = languageOf(interaction);
  const input = new TextInputBuilder()
    .setCustomId(NOTE_INPUT)
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(NOTE_LENGTH);
  const label = new LabelBuilder()
    .setLabel(labelOf('whatIsWrongHere'))
    .setDescription(hint('whatIsWrong'))
    .setTextInputComponent(input);
  await interaction.showModal(
    new ModalBuilder().setCustomId(noteId(card)).setTitle(labelOf('whatIsWrong')).addLabelComponents(label),
  );
}

/** Takes what somebody found wrong: a form is sent off once, so the limit held when it was opened. */
export async function takeNote(
  interaction: ModalSubmitInteraction,
  { desk, log }: Services,
  card: string,
): Promise<void> {
  const question = desk.current().answerer.findCard(card)?.question;
  if (question === undefined) {
    await sayGone(interaction);
    return;
  }
  await deferAlone(interaction);
  const { t } = languageOf(interaction);
  const note = interaction.fields.getTextInputValue(NOTE_INPUT);
  try {
    await desk.tally.dislike(question, note, interaction.user.id);
    await interaction.editReply(t('noteThanks'));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.warn({ err: error }, 'what is wrong with an answer was not noted');
    await interaction.editReply(`${t('cannotNote')} ${t('youWrote')}\n> ${plain(note)}`);
  }
}

/** Ids may be made up, and presses repeated without end: both are answered, and nothing else happens. */
async function isRefused(
  interaction: MessageComponentInteraction,
  { desk, rateLimit }: Services,
  card: string,
): Promise<boolean> {
  if (await isHeldBack(rateLimit, askingByInteraction(interaction, 'private'))) return true;
  if (desk.current().answerer.findCard(card)) return false;
  await sayGone(interaction);
  return true;
}
