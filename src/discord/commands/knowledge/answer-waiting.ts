import {
  type ButtonInteraction,
  type Client,
  LabelBuilder,
  type MessageCreateOptions,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  type StringSelectMenuInteraction,
  TimestampStyles,
  time,
} from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import type { Waiting } from '../../../desk/subscriptions.js';
import type { Language } from '../../../languages/language.js';
import type { Log } from '../../../log.js';
import { answerInThread, type InThread, isMessageLink } from '../../answer-in-thread.js';
import { stopTellingRow } from '../../buttons.js';
import { gapAnswerId } from '../../desk-custom-ids.js';
import { type Tidings, tellEach } from '../../direct-message.js';
import { textField } from '../../form-field.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { askedLine, plain } from '../../plain.js';
import { languageByCode } from '../../reader-language.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { nonceOf } from '../../tell-later.js';
import { deferAlone } from '../../three-seconds.js';
import { findGap, GAP_GONE } from './find-gap.js';
import { unavailableText } from './preview.js';

const ANSWER = 'answer';
const WHERE = 'where';
const BY_MESSAGE = 'message';
const IN_THREAD = 'thread';
const ANSWER_LENGTH = 1_000;

/** How many were told, cannot be written to, or could not be reached now. */
type Told = Record<'sent' | 'refused' | 'failed', number>;

/** Opens the form for an answer to those who wait for one. */
export async function openAnswerForm(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  gap: Gap,
): Promise<void> {
  const {
    ids: [id],
    waiting,
  } = gap;
  const form = new ModalBuilder().setCustomId(gapAnswerId(id)).setTitle('Answer who waits');
  const people = waiting === 1 ? 'The person who wants' : `The ${waiting} people who want`;
  const hint = `${people} to be told get it by direct message. The story stays as it is.`;
  form.addLabelComponents(textField({ id: ANSWER, label: 'Your answer', hint, most: ANSWER_LENGTH }));
  if (placesOf(gap).length > 0) form.addLabelComponents(whereField(waiting > 0));
  await interaction.showModal(form);
}

function whereField(isAwaited: boolean): LabelBuilder {
  const where = new StringSelectMenuBuilder()
    .setCustomId(WHERE)
    .addOptions(
      { label: 'By direct message', value: BY_MESSAGE, default: isAwaited },
      { label: 'In a thread where it was asked, else by direct message', value: IN_THREAD, default: !isAwaited },
    );
  return new LabelBuilder()
    .setLabel('Where')
    .setDescription('In a thread everybody there can read it. It pings nobody.')
    .setStringSelectMenuComponent(where);
}

/** Links to where it may be answered in public: as who waits wants it, and to messages that people named as their question. */
export function placesOf({ places, requests }: Gap): string[] {
  return [...new Set([...places, ...requests.map(({ link }) => link).filter(isMessageLink)])];
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
    const { fields, client } = interaction;
    const answer = fields.getTextInputValue(ANSWER);
    const inThread = fields.fields.has(WHERE) && fields.getStringSelectValues(WHERE).includes(IN_THREAD);
    const threads = inThread ? await answerInThreads(client, placesOf(gap), answer, log) : new Map();
    let waiting = await desk.subscriptions.claimWaiting(gap.wordings);
    while (waiting.length > 0) {
      await tell(interaction, services, waiting, answer, threads, told);
      waiting = await desk.subscriptions.claimWaiting(gap.wordings);
    }
    const found = [...threads.values()];
    const isTold = told.sent + told.refused > 0 || found.some((one) => 'link' in one);
    if (isTold && told.failed === 0) await desk.settleGap(gap);
    log.info({ ...told, threads: found.length }, 'moderators answered who waited');
    await interaction.editReply(clip(toldText(told, found), CONTENT_LENGTH));
  } catch (error) {
    await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
  }
}

/** What came of each place. */
async function answerInThreads(
  client: Client,
  places: readonly string[],
  answer: string,
  log: Log,
): Promise<Map<string, InThread>> {
  const threads = new Map<string, InThread>();
  for (const place of places) {
    try {
      const text = plain(answer);
      threads.set(place, await answerInThread(client, place, ({ t }) => t('moderatorsWriteHere', { text })));
    } catch (error) {
      log.warn({ err: error }, 'a question was not answered in a thread');
      threads.set(place, { because: 'Discord could not be reached' });
    }
  }
  return threads;
}

async function tell(
  { client }: ModalSubmitInteraction,
  { desk, log }: Services,
  waiting: readonly Waiting[],
  answer: string,
  threads: ReadonlyMap<string, InThread>,
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
  const isThere = ({ place = '' }: Waiting): boolean => 'link' in (threads.get(place) ?? {});
  for (const { id } of waiting.filter(isThere)) await desk.subscriptions.end(id);
  const others = waiting.filter((one) => !isThere(one));
  told.failed += others.length;
  await tellEach(client, others, tidings, log, new AbortController().signal);
}

function messageFor({ question, since }: Waiting, answer: string, language: Language): MessageCreateOptions {
  const day = time(since, TimestampStyles.LongDate);
  const content = `${askedLine(question)}${language.t('moderatorsWrite', { day, text: plain(answer) })}`;
  return { content: clip(content, CONTENT_LENGTH), components: [stopTellingRow(language)] };
}

function toldText({ sent, refused, failed }: Told, threads: readonly InThread[]): string {
  const links = threads.flatMap((one) => ('link' in one ? [one.link] : []));
  const reasons = new Set(threads.flatMap((one) => ('because' in one ? [one.because] : [])));
  const nobody = sent + refused + failed + links.length === 0;
  return [
    ...links.map((link) => `Answered in a thread: <${link}>.`),
    ...[...reasons].map((reason) => `Not answered in a thread: ${plain(reason)}.`),
    ...(nobody ? ['Nobody was told, and the question stays open.'] : [`Told by direct message: ${sent}.`]),
    ...(refused > 0 ? [`They do not take direct messages: ${refused}.`] : []),
    ...(failed > 0 ? [`Could not be reached now: ${failed}. Answer again in five minutes.`] : []),
  ].join(' ');
}
