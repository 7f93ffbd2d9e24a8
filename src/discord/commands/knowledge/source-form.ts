import { LabelBuilder, ModalBuilder, type ModalSubmitInteraction, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { GivenFacts } from '../../../knowledge/drafting/article-facts.js';
import { sourceFormId } from '../../desk-custom-ids.js';
import { clip } from '../../limits.js';

/** What may be said of an article, in the command as in the form; with its text a modal is full. */
export const FACTS = [
  { name: 'publisher', label: 'Publisher', hint: 'Who published it, as replies show it', most: 60 },
  { name: 'title', label: 'Title', hint: 'Its headline; its own, if left out', most: 200 },
  { name: 'url', label: 'Address', hint: 'Where it was published, as https://…', most: 200 },
  {
    name: 'date',
    label: 'Day',
    hint: 'When it was published or last changed, as 2024-03-26; today, if left out',
    most: 10,
  },
] as const;

/** An article as it stands in the form. */
export interface TypedArticle {
  text: string;
  given: GivenFacts;
}

const TEXT = 'text';
/** Discord's most for a text in a modal. */
const TEXT_LENGTH = 4_000;

/** A form for an article's text, with what is known of it already. */
export function sourceForm({ text, given }: TypedArticle): ModalBuilder {
  const input = new TextInputBuilder().setCustomId(TEXT).setStyle(TextInputStyle.Paragraph).setMaxLength(TEXT_LENGTH);
  if (text !== '') input.setValue(clip(text, TEXT_LENGTH));
  return new ModalBuilder()
    .setCustomId(sourceFormId())
    .setTitle('Add a source')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Text of the article')
        .setDescription('Up to 4,000 characters; upload a longer one as the file of the command.')
        .setTextInputComponent(input),
      ...FACTS.map(({ name, label, hint, most }) => {
        const input = new TextInputBuilder().setCustomId(name).setStyle(TextInputStyle.Short);
        const value = given[name] ?? '';
        input.setMaxLength(most).setRequired(false);
        if (value !== '') input.setValue(clip(value, most));
        return new LabelBuilder().setLabel(label).setDescription(hint).setTextInputComponent(input);
      }),
    );
}

/** What stood in it when it was sent off. */
export function readSourceForm({ fields }: ModalSubmitInteraction): TypedArticle {
  const given = FACTS.map(({ name }) => [name, fields.getTextInputValue(name).trim() || undefined]);
  return { text: fields.getTextInputValue(TEXT), given: Object.fromEntries(given) };
}
