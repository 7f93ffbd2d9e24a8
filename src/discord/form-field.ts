import { LabelBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { clip } from './limits.js';

/** A text to fill into a form. */
export interface TextField {
  id: string;
  label: string;
  hint: string;
  most: number;
  /** What stands in it at first. */
  value?: string | undefined;
  isOptional?: boolean;
  /** Whether it is one line. */
  isShort?: boolean;
}

/** A text input with its label, as a form takes it. */
export function textField({ id, label, hint, most, value = '', isOptional, isShort }: TextField): LabelBuilder {
  const input = new TextInputBuilder()
    .setCustomId(id)
    .setStyle(isShort ? TextInputStyle.Short : TextInputStyle.Paragraph)
    .setMaxLength(most)
    .setRequired(!isOptional);
  if (value !== '') input.setValue(clip(value, most));
  return new LabelBuilder().setLabel(label).setDescription(hint).setTextInputComponent(input);
}
