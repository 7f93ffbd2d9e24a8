import {
  type ButtonInteraction,
  type MessageCreateOptions,
  ModalBuilder,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
  TimestampStyles,
  time,
} from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import type { Waiting } from '../../../desk/subscriptions.js';
import type { Language } from '../../../languages/language.js';
import { stopTellingRow } from '../../buttons.js';
import { gapAnswerId } from '../../desk-custom-ids.js';
import { type Tidings, tellEach } from '../../direct-message.js';
import { textField } from '../../form-field.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { plain } from '../../plain.js';
import { languageByCode } from '../../reader-language.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { nonceOf } from '../../tell-later.js';
import { deferAlone } from '../../three-seconds.js';
import { findGap, GAP_GONE } from './find-gap.js';
import { unavailableText } from './preview.js';

const ANSWER = 'answer';
const ANSWER_LENGTH = 1_000;

/** How many were told, cannot be written to, or could not be reached now. */
type Told = Record<'sent' | 'refused' | 'failed', number>;

/** Opens the form for an answer to those who wait for one. */
export async function openAnswerForm(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { ids: [id], waiting }: Gap,
): Promise<void> {
  const form = new ModalBuilder().setCustomId(gapAnswerId(id)).setTitle('Answer who waits');
  const people = waiting === 1 ? 'The person who wants' : `The ${waiting} people who want`;
  const hint = `${people} to be told get it by direct message. The story stays as it is.`;
  form.addLabelComponents(textField({ id: ANSWER, label: 'Your answer', hint, most: ANSWER_LENGTH }));
  await interaction.showModal(form);
}

/** Writes what moderators answer to those who wait, each once, and closes the question when all were told. */
export async function takeAnswer(interaction: ModalSubmitInteraction, services: Services, id: string): Promise<void> {
  const { config, desk, log } = services;
  const authority = authorityOf(interaction, config);
  if (!authority.granted) {
    await sayAlone(interaction, authority.reason);
    return;
  }
  await deferAlone(interaction);
  try {
    const gap = await findGap(desk, id);
    if (!gap) {
      await interaction.editReply(GAP_GONE);
      return;
    }
    const told: Told = { sent: 0, refused: 0, failed: 0 };
    const answer = interaction.fields.getTextInputValue(ANSWER);
    let waiting = await desk.subscriptions.claimWaiting(gap.wordings);
    while (waiting.length > 0) {
      await tell(interaction, services, waiting, answer, told);
      waiting = await desk.subscriptions.claimWaiting(gap.wordings);
    }
    if (told.failed === 0) await desk.settleGap(gap);
    log.info(told, 'moderators answered who waited');
    await interaction.editReply(toldText(told));
  } catch (error) {
    await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
  }
}

async function tell(
  { client }: ModalSubmitInteraction,
  { desk, log }: Services,
  waiting: readonly Waiting[],
  answer: string,
  told: Told,
): Promise<void> {
  const ended = async ({ id }: Waiting, how: 'sent' | 'refused'): Promise<void> => {
    told[how] += 1;
    told.failed -= 1;
    await desk.subscriptions.end(id);
  };
  const tidings: Tidings<Waiting> = {
    who: 'somebody whom moderators answer',
    message: (one) => messageFor(one, answer, languageByCode(client, one.language)),
    nonce: nonceOf,
    sent: (one) => ended(one, 'sent'),
    refused: (one) => ended(one, 'refused'),
  };
  told.failed += waiting.length;
  await tellEach(client, waiting, tidings, log, new AbortController().signal);
}

function messageFor({ question, since }: Waiting, answer: string, language: Language): MessageCreateOptions {
  const day = time(since, TimestampStyles.LongDate);
  const content = `> ${plain(question)}\n${language.t('moderatorsWrite', { day, text: plain(answer) })}`;
  return { content: clip(content, CONTENT_LENGTH), components: [stopTellingRow(language)] };
}

function toldText({ sent, refused, failed }: Told): string {
  return [
    `Told by direct message: ${sent}.`,
    ...(refused > 0 ? [`They do not take direct messages: ${refused}.`] : []),
    ...(failed > 0 ? [`Could not be reached now: ${failed}. Answer again in five minutes.`] : []),
  ].join(' ');
}
