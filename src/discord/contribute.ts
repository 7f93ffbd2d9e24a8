import {
  LabelBuilder,
  type Message,
  type MessageComponentInteraction,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
} from 'discord.js';
import { CONTRIBUTION_LENGTHS } from '../desk/contributions.js';
import { WORDING_LENGTH } from '../desk/wording.js';
import type { Language } from '../languages/language.js';
import { isAnswered } from '../model/reply.js';
import { StoreFault } from '../store/store.js';
import { publicPlace } from './answer-in-thread.js';
import { askingByInteraction } from './asking.js';
import { type ContributionKind, contributionId } from './custom-ids.js';
import { textField } from './form-field.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import { plain } from './plain.js';
import { questionBehind } from './question-behind.js';
import { isHeldBack } from './rate-limit.js';
import { languageOf } from './reader-language.js';
import { renderReply } from './render.js';
import { sayAlone } from './say-alone.js';
import type { Services } from './services.js';
import { tellLater } from './tell-later.js';
import { deferAlone } from './three-seconds.js';

const FIELDS = {
  ...{ question: 'question', reason: 'reason', link: 'link', tell: 'tell' },
  ...{ answer: 'answer', source: 'source', quotation: 'quotation' },
} as const;
const YES = 'yes';
const HERE = 'here';
const NO = 'no';

/**
 * Opens a form for the moderators, with the question that was not answered. Whether somebody may write more today is
 * settled here: what was written is never refused.
 */
export async function openContribution(
  interaction: MessageComponentInteraction,
  services: Services,
  what: ContributionKind,
): Promise<void> {
  const language = languageOf(interaction);
  if (await isHeldBack(services.rateLimit, askingByInteraction(interaction, 'private'))) return;
  if (!(await services.contributionLimit.spend(interaction.user.id)).allowed) {
    await sayAlone(interaction, language.t('enoughToday'));
    return;
  }
  const question = await questionOf(interaction.message);
  const isPublic = publicPlace(interaction) !== undefined;
  await interaction.showModal(
    what === 'request' ? requestForm(question, isPublic, language) : suggestionForm(question, language),
  );
}

/** A form opens at once or not at all: where the question cannot be read it is typed. */
async function questionOf(message: Message): Promise<string> {
  try {
    return (await questionBehind(message)) ?? '';
  } catch {
    return '';
  }
}

function requestForm(question: string, isPublic: boolean, language: Language): ModalBuilder {
  const { t, label, hint, button } = language;
  const tell = new StringSelectMenuBuilder()
    .setCustomId(FIELDS.tell)
    .addOptions({ label: t('no'), value: NO, default: true }, { label: t('yesByMessage'), value: YES });
  if (isPublic) tell.addOptions({ label: t('yesInThread'), value: HERE });
  return new ModalBuilder()
    .setCustomId(contributionId('request'))
    .setTitle(button('askModerators'))
    .addLabelComponents(
      questionField(question, language),
      textField({
        ...{ id: FIELDS.reason, label: label('whyAsked'), hint: hint('whatIsWrong') },
        most: CONTRIBUTION_LENGTHS.reason,
      }),
      textField({
        ...{ id: FIELDS.link, label: label('link'), hint: hint('link') },
        ...{ most: CONTRIBUTION_LENGTHS.reference, isShort: true, isOptional: true },
      }),
      new LabelBuilder()
        .setLabel(label('shallITell'))
        .setDescription(hint('keepsId'))
        .setStringSelectMenuComponent(tell),
    );
}

function suggestionForm(question: string, language: Language): ModalBuilder {
  const { t, label, hint, button } = language;
  return new ModalBuilder()
    .setCustomId(contributionId('suggestion'))
    .setTitle(button('knowAnswer'))
    .addLabelComponents(
      questionField(question, language),
      textField({
        ...{ id: FIELDS.answer, label: label('answer'), hint: hint('whatIsWrong') },
        most: CONTRIBUTION_LENGTHS.answer,
      }),
      textField({
        ...{ id: FIELDS.source, label: t('source'), hint: hint('source') },
        ...{ most: CONTRIBUTION_LENGTHS.reference, isShort: true },
      }),
      textField({
        ...{ id: FIELDS.quotation, label: label('itsWords'), hint: hint('itsWords') },
        ...{ most: CONTRIBUTION_LENGTHS.quotation, isOptional: true },
      }),
    );
}

function questionField(value: string, { label, hint }: Language): LabelBuilder {
  const text = { label: label('question'), hint: hint('question') };
  return textField({ id: FIELDS.question, ...text, most: WORDING_LENGTH, value, isShort: true });
}

/** Takes what was written to the moderators, and thanks for it once it is kept. */
export async function takeContribution(
  interaction: ModalSubmitInteraction,
  services: Services,
  what: ContributionKind,
): Promise<void> {
  const { desk, log } = services;
  const language = languageOf(interaction);
  await deferAlone(interaction);
  const question = interaction.fields.getTextInputValue(FIELDS.question);
  const edition = desk.current();
  const reply = edition.answerer.answer(question);
  if (isAnswered(reply)) {
    const { content, embeds } = renderReply(reply, edition, 'private', undefined, language);
    await interaction.editReply({ content: clip(`${language.t('storyAnswers')}\n${content}`, CONTENT_LENGTH), embeds });
    return;
  }
  try {
    await interaction.editReply(
      await (what === 'request' ? keepRequest : keepSuggestion)(interaction, services, language),
    );
    log.info({ kind: what }, 'something was brought to the moderators');
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.warn({ err: error, kind: what }, 'what was brought to the moderators was not kept');
    const written = interaction.fields.getTextInputValue(what === 'request' ? FIELDS.reason : FIELDS.answer);
    const notKept = `${language.t('cannotNote')} ${language.t('youWrote')}`;
    await interaction.editReply(clip(`${notKept}\n> ${plain(question)}\n> ${plain(written)}`, CONTENT_LENGTH));
  }
}

async function keepRequest(
  interaction: ModalSubmitInteraction,
  services: Services,
  language: Language,
): Promise<string> {
  const { fields, user } = interaction;
  const typed = (name: keyof typeof FIELDS): string => fields.getTextInputValue(FIELDS[name]);
  const requested = { question: typed('question'), reason: typed('reason'), link: typed('link') };
  if (!(await services.desk.contributions.request(requested, user.id))) return language.t('noWordsAsked');
  const [tell] = fields.getStringSelectValues(FIELDS.tell);
  if (tell !== YES && tell !== HERE) return language.t('noteThanks');
  const place = tell === HERE ? publicPlace(interaction) : undefined;
  return `${language.t('noteThanks')}\n${await tellLater(services, user.id, requested.question, language, place)}`;
}

async function keepSuggestion(
  { fields }: ModalSubmitInteraction,
  { desk }: Services,
  { t }: Language,
): Promise<string> {
  const typed = (name: keyof typeof FIELDS): string => fields.getTextInputValue(FIELDS[name]);
  const suggested = {
    ...{ question: typed('question'), answer: typed('answer') },
    ...{ source: typed('source'), quotation: typed('quotation') },
  };
  return (await desk.contributions.suggest(suggested)) ? `${t('noteThanks')} ${t('beforeShown')}` : t('noWordsAsked');
}
