import {
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import { type Card, FEWEST_WAYS_TO_ASK, type Story } from '../../../knowledge/schema.js';
import { type CardFormTarget, cardFormId } from '../../custom-ids.js';
import { clip, SELECT_LABEL_LENGTH } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import type { Services } from '../../services.js';
import { NO_SUCH_CARD } from './card-option.js';
import { findGap, GAP_GONE } from './find-gap.js';
import { previewChange, unavailableText } from './preview.js';

/** What a form holds of a card; a modal has room for five. */
export type CardFields = Pick<Card, 'topic' | 'question' | 'alsoAsked' | 'answer' | 'sentences'>;

/** Discord's most for a text in a modal. */
const TEXT_LENGTH = 4_000;
const QUESTION_LENGTH = 100;
const ANSWER_LENGTH = 480;
const SENTENCES_LENGTH = 200;
const ID_LENGTH = 60;

/** @returns undefined where what is there does not fit Discord's form */
export function cardForm(target: CardFormTarget, story: Story, filled: Partial<CardFields>): ModalBuilder | undefined {
  const { question = '', answer = '', alsoAsked = [], sentences = [] } = filled;
  const wordings = alsoAsked.join('\n');
  const numbers = sentences.join(', ');
  if (wordings.length > TEXT_LENGTH || numbers.length > SENTENCES_LENGTH) return undefined;
  const topics = story.topics.map(({ id, title }) => ({
    label: clip(title, SELECT_LABEL_LENGTH),
    value: id,
    default: id === filled.topic,
  }));
  return new ModalBuilder()
    .setCustomId(cardFormId(target))
    .setTitle(target.kind === 'edit' ? 'Edit a card' : 'Write a card')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Topic')
        .setStringSelectMenuComponent(new StringSelectMenuBuilder().setCustomId('topic').addOptions(topics)),
      label(
        'Question',
        'The question it answers, in at most 100 characters.',
        text('question', question, QUESTION_LENGTH),
      ),
      label(
        'Other ways to ask',
        `One a line, at least ${FEWEST_WAYS_TO_ASK}, each of at most 200 characters.`,
        text('alsoAsked', wordings, TEXT_LENGTH, TextInputStyle.Paragraph),
      ),
      label(
        'Answer',
        'One to three sentences of your own, in 10 to 480 characters.',
        text('answer', answer, ANSWER_LENGTH, TextInputStyle.Paragraph),
      ),
      label(
        'Sentences of the article',
        'The numbers of those it rests on, such as 3, 4. All else of a card is changed in its file.',
        text('sentences', numbers, SENTENCES_LENGTH),
      ),
    );
}

function label(name: string, hint: string, input: TextInputBuilder): LabelBuilder {
  return new LabelBuilder().setLabel(name).setDescription(hint).setTextInputComponent(input);
}

function text(id: keyof CardFields, value: string, most: number, style = TextInputStyle.Short): TextInputBuilder {
  const input = new TextInputBuilder().setCustomId(id).setStyle(style).setMaxLength(most);
  return value === '' ? input : input.setValue(clip(value, most));
}

/** Shows what the form that was sent off would change. */
export async function takeCardForm(
  interaction: ModalSubmitInteraction,
  services: Services,
  target: CardFormTarget,
): Promise<void> {
  const { config, desk } = services;
  const authority = authorityOf(interaction, config);
  if (!authority.granted) {
    await interaction.reply({ content: authority.reason, flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const fields = readFields(interaction);
  const { answerer } = desk.current();
  if (target.kind === 'edit') {
    const before = answerer.findCard(target.id);
    if (!before) await interaction.editReply(NO_SUCH_CARD);
    else await preview({ ...before, ...fields }, `Edited the card ${before.id}`);
    return;
  }
  let gap: Gap | undefined;
  if (target.kind === 'gap') {
    try {
      gap = await findGap(desk, target.id);
    } catch (error) {
      await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
      return;
    }
    if (!gap) {
      await interaction.editReply(GAP_GONE);
      return;
    }
  }
  const id = unusedId(fields.question, (one) => answerer.findCard(one) !== undefined);
  const card = { id, ...fields, quotes: [], entities: [], related: [], misconceptions: [] };
  await preview(card, `Added the card ${id}`, gap);

  function preview(card: Card, reason: string, gap?: Gap): Promise<void> {
    return previewChange(interaction, services, { kind: 'put-cards', cards: [card] }, { reason, gap });
  }
}

function readFields({ fields }: ModalSubmitInteraction): CardFields {
  const [topic = ''] = fields.getStringSelectValues('topic');
  return {
    topic,
    question: fields.getTextInputValue('question').trim(),
    alsoAsked: linesOf(fields.getTextInputValue('alsoAsked')),
    answer: fields.getTextInputValue('answer').trim(),
    // What is no number is named as a fault of the card.
    sentences: fields
      .getTextInputValue('sentences')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  };
}

function linesOf(lines: string): string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** A card's id after its question. */
export function unusedId(question: string, isUsed: (id: string) => boolean): string {
  const words = question
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? ['card'];
  const room = ID_LENGTH - '-999'.length;
  const stem = words.join('-').slice(0, room).replace(/-$/, '');
  let id = stem;
  for (let next = 2; isUsed(id); next++) id = `${stem}-${next}`;
  return id;
}
