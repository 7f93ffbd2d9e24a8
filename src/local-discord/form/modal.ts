import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { addDuplicate, customId, selectMenus } from './components.js';
import { list, text } from './parse-form.js';

const MOST_INPUTS = 5;
const MOST_TEXT = 4_000;
const MOST_FILES = 10;

const numbered = { id: z.int().min(0).optional() };

const textInput = z.object({
  ...numbered,
  type: z.literal(ComponentType.TextInput),
  custom_id: customId,
  style: z.enum(TextInputStyle),
  label: text(1, 45).optional(),
  min_length: z.int().min(0).max(MOST_TEXT).optional(),
  max_length: z.int().min(1).max(MOST_TEXT).optional(),
  required: z.boolean().optional(),
  value: text(0, MOST_TEXT).optional(),
  placeholder: text(0, 100).optional(),
});

const fileUpload = z.object({
  ...numbered,
  type: z.literal(ComponentType.FileUpload),
  custom_id: customId,
  min_values: z.int().min(0).max(MOST_FILES).optional(),
  max_values: z.int().min(1).max(MOST_FILES).optional(),
  required: z.boolean().optional(),
});

const label = z.object({
  ...numbered,
  type: z.literal(ComponentType.Label),
  label: text(1, 45),
  description: text(0, 100).optional(),
  component: z.discriminatedUnion('type', [textInput, fileUpload, ...selectMenus]),
});

/** Older modals hold a text input, with its own label, in a row. */
const row = z.object({
  ...numbered,
  type: z.literal(ComponentType.ActionRow),
  components: list(textInput.required({ label: true }), 1, 1),
});

const textDisplay = z.object({ ...numbered, type: z.literal(ComponentType.TextDisplay), content: text(1, MOST_TEXT) });

export const modalForm = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(z.discriminatedUnion('type', [label, row, textDisplay]), 1, MOST_INPUTS).superRefine(
    (components, context) => {
      const seen = new Set<string>();
      for (const [at, component] of components.entries()) {
        if (component.type === ComponentType.TextDisplay) continue;
        const inputs = component.type === ComponentType.Label ? [component.component] : component.components;
        for (const { custom_id } of inputs) {
          const within = component.type === ComponentType.Label ? ['component'] : ['components', 0];
          if (seen.has(custom_id)) addDuplicate(context, [at, ...within, 'custom_id']);
          seen.add(custom_id);
        }
      }
    },
  ),
});
