import {
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Card, Story } from '../../../model/knowledge.js';
import { type CardFormTarget, cardFormId, type FormId } from '../../desk-custom-ids.js';
import { clip, SELECT_LABEL_LENGTH } from '../../limits.js';

/** What a form holds of a card; a modal has room for five. */
export type CardFields = Pick<Card, 'topic' | 'question' | 'alsoAsked' | 'answer' | 'sentences'>;

/** The same as it stands in the form, whether it makes a card or not. */
export type TypedCard = Record<keyof CardFields, string>;

/** A form as it was sent off, to be opened again. */
export interface FilledForm {
  target: CardFormTarget;
  typed: TypedCard;
}

/** "3", "wire 3", or whatever else was typed between commas and blanks. */
const CITED = /[a-z][a-z0-9-]*\s+\d+(?![^\s,])|[^\s,]+/g;
/** Discord's most for a text in a modal. */
const TEXT_LENGTH = 4_000;
const QUESTION_LENGTH = 100;
const ANSWER_LENGTH = 480;
const SENTENCES_LENGTH = 200;

/** A card, or what there is of it, as it is typed. */
export function typedCard({
  topic = '',
  question = '',
  alsoAsked = [],
  answer = '',
  sentences = [],
}: Partial<CardFields>): TypedCard {
  return { topic, question, alsoAsked: alsoAsked.join('\n'), answer, sentences: sentences.join(', ') };
}

/** What was typed, as a card has it. What is no sentence is named as a fault of the card. */
export function fieldsOf({ topic, question, alsoAsked, answer, sentences }: TypedCard): CardFields {
  return {
    topic,
    question: question.trim(),
    alsoAsked: [...new Set(alsoAsked.split('\n').map((line) => line.trim()))].filter(Boolean),
    answer: answer.trim(),
    sentences: (sentences.match(CITED) ?? []).map((cited) =>
      /^\d+$/.test(cited) ? Number(cited) : cited.replace(/\s+/, ' '),
    ),
  };
}

/**
 * @param id what is done with it when it is sent off
 * @returns undefined where what is there does not fit Discord's form
 */
export function cardForm(id: FormId, story: Story, { target, typed }: FilledForm): ModalBuilder | undefined {
  if (typed.alsoAsked.length > TEXT_LENGTH || typed.sentences.length > SENTENCES_LENGTH) return undefined;
  const topics = story.topics.map((topic) => ({
    label: clip(topic.title, SELECT_LABEL_LENGTH),
    value: topic.id,
    default: topic.id === typed.topic,
  }));
  return new ModalBuilder()
    .setCustomId(cardFormId(id))
    .setTitle(target.kind === 'edit' ? 'Edit a card' : 'Write a card')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Topic')
        .setStringSelectMenuComponent(new StringSelectMenuBuilder().setCustomId('topic').addOptions(topics)),
      label(
        'Question',
        'The question it answers, in at most 100 characters.',
        text('question', typed.question, QUESTION_LENGTH),
      ),
      label(
        'Other ways to ask',
        'One a line, each of at most 200 characters; some six or more help to find it.',
        text('alsoAsked', typed.alsoAsked, TEXT_LENGTH, TextInputStyle.Paragraph).setRequired(false),
      ),
      label(
        'Answer',
        'One to three sentences of your own, in 10 to 480 characters.',
        text('answer', typed.answer, ANSWER_LENGTH, TextInputStyle.Paragraph),
      ),
      label(
        'Sentences of the article',
        'Numbers of the first source’s, and as “wire 3” another’s. All else is changed in the card’s file.',
        text('sentences', typed.sentences, SENTENCES_LENGTH),
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

/** What stood in the form when it was sent off. */
export function readTyped({ fields }: ModalSubmitInteraction): TypedCard {
  const [topic = ''] = fields.getStringSelectValues('topic');
  return {
    topic,
    question: fields.getTextInputValue('question'),
    alsoAsked: fields.getTextInputValue('alsoAsked'),
    answer: fields.getTextInputValue('answer'),
    sentences: fields.getTextInputValue('sentences'),
  };
}
