import {
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Card, Story, Vocabulary } from '../../../model/knowledge.js';
import { type CardFormTarget, cardFormId, type FormId } from '../../desk-custom-ids.js';
import { clip, SELECT_LABEL_LENGTH } from '../../limits.js';
import { type CardSources, readSources, typedSources } from './card-sources.js';

/** What a form holds of a card; a modal has room for five. */
export type CardFields = Pick<Card, 'topic' | 'question' | 'alsoAsked' | 'answer'> & CardSources;

/** The same as it stands in the form, whether it makes a card or not. */
export type TypedCard = Record<'topic' | 'question' | 'answer' | 'sources' | 'alsoAsked', string>;

/** A form as it was sent off, to be opened again. */
export interface FilledForm {
  target: CardFormTarget;
  typed: TypedCard;
}

/** Discord's most for a text in a modal. */
const TEXT_LENGTH = 4_000;
const QUESTION_LENGTH = 100;
const ANSWER_LENGTH = 480;

/** A card, or what there is of it, as it is typed. */
export function typedCard(card: Partial<CardFields>, vocabulary: Vocabulary): TypedCard {
  const { topic = '', question = '', alsoAsked = [], answer = '' } = card;
  return { topic, question, answer, sources: typedSources(card, vocabulary), alsoAsked: alsoAsked.join('\n') };
}

/** What was typed, as a card has it; without a topic where none was chosen. */
export function fieldsOf(
  { topic, question, alsoAsked, answer, sources }: TypedCard,
  vocabulary: Vocabulary,
): CardFields {
  return {
    topic,
    question: question.trim(),
    alsoAsked: [...new Set(alsoAsked.split('\n').map((line) => line.trim()))].filter(Boolean),
    answer: answer.trim(),
    ...readSources(sources, vocabulary),
  };
}

/**
 * @param id what is done with it when it is sent off
 * @returns undefined where what is there does not fit Discord's form
 */
export function cardForm(id: FormId, story: Story, { target, typed }: FilledForm): ModalBuilder | undefined {
  if (typed.alsoAsked.length > TEXT_LENGTH || typed.sources.length > TEXT_LENGTH) return undefined;
  const topics = story.topics.map((topic) => ({
    label: clip(topic.title, SELECT_LABEL_LENGTH),
    value: topic.id,
    default: topic.id === typed.topic,
  }));
  return new ModalBuilder()
    .setCustomId(cardFormId(id))
    .setTitle(target.kind === 'edit' ? 'Edit a card' : 'Write a card')
    .addLabelComponents(
      label(
        'Question',
        'The question it answers, in at most 100 characters.',
        text('question', typed.question, QUESTION_LENGTH),
      ),
      label(
        'Answer',
        'One to three sentences of your own, in 10 to 480 characters.',
        text('answer', typed.answer, ANSWER_LENGTH, TextInputStyle.Paragraph),
      ),
      label(
        'Sentences, speakers, quotations',
        'A line each: sentences, as “3, wire 2”; who says it; a name and a colon before their words.',
        text('sources', typed.sources, TEXT_LENGTH, TextInputStyle.Paragraph).setRequired(false),
      ),
      label(
        'Other ways to ask',
        'One a line, each of at most 200 characters; they help to find it.',
        text('alsoAsked', typed.alsoAsked, TEXT_LENGTH, TextInputStyle.Paragraph).setRequired(false),
      ),
      new LabelBuilder()
        .setLabel('Topic')
        .setDescription('Of the nearest card, if left out.')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder().setCustomId('topic').setRequired(false).addOptions(topics),
        ),
    );
}

function label(name: string, hint: string, input: TextInputBuilder): LabelBuilder {
  return new LabelBuilder().setLabel(name).setDescription(hint).setTextInputComponent(input);
}

function text(id: keyof TypedCard, value: string, most: number, style = TextInputStyle.Short): TextInputBuilder {
  const input = new TextInputBuilder().setCustomId(id).setStyle(style).setMaxLength(most);
  return value === '' ? input : input.setValue(clip(value, most));
}

/** What stood in the form when it was sent off. */
export function readTyped({ fields }: ModalSubmitInteraction): TypedCard {
  const [topic = ''] = fields.getStringSelectValues('topic');
  return {
    topic,
    question: fields.getTextInputValue('question'),
    alsoAsked: fields.getTextInputValue('alsoAsked'),
    answer: fields.getTextInputValue('answer'),
    sources: fields.getTextInputValue('sources'),
  };
}
