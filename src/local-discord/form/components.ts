import { ButtonStyle, ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { z } from 'zod';
import { addFault, list, snowflake, text, webAddress } from './parse-form.js';

const MOST_ROWS = 5;
const MOST_BUTTONS = 5;
const MOST_OPTIONS = 25;

export const customId = text(1, 100);
const numbered = { id: z.int().min(0).optional() };
const emoji = z.object({
  id: snowflake.optional(),
  name: z.string().optional(),
  animated: z.boolean().optional(),
});

const buttonLook = {
  ...numbered,
  type: z.literal(ComponentType.Button),
  label: text(0, 80).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
};
const button = z
  .discriminatedUnion('style', [
    z.object({
      ...buttonLook,
      style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
      custom_id: customId,
    }),
    z.object({ ...buttonLook, style: z.literal(ButtonStyle.Link), url: webAddress }),
  ])
  .superRefine((pressed, context) => {
    if (pressed.label || pressed.emoji) return;
    addFault(context, ['label'], { code: 'BUTTON_COMPONENT_INVALID_LABEL', message: 'A label or emoji is required' });
  });

const choosing = {
  ...numbered,
  custom_id: customId,
  placeholder: text(0, 150).optional(),
  min_values: z.int().min(0).max(MOST_OPTIONS).optional(),
  max_values: z.int().min(1).max(MOST_OPTIONS).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};
function defaults<Kind extends SelectMenuDefaultValueType>(kinds: readonly [Kind, ...Kind[]]) {
  return list(z.object({ id: snowflake, type: z.enum(kinds) }), 0, MOST_OPTIONS).optional();
}
const { User, Role, Channel } = SelectMenuDefaultValueType;

export const stringSelect = z
  .object({
    ...choosing,
    type: z.literal(ComponentType.StringSelect),
    options: list(
      z.object({
        label: text(1, 100),
        value: text(1, 100),
        description: text(0, 100).optional(),
        emoji: emoji.optional(),
        default: z.boolean().optional(),
      }),
      1,
      MOST_OPTIONS,
    ),
  })
  .superRefine(({ options }, context) => {
    for (const [index, { value }] of options.entries()) {
      if (options.findIndex((other) => other.value === value) === index) continue;
      addFault(context, ['options', index, 'value'], {
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      });
    }
  });

export const selectMenus = [
  stringSelect,
  z.object({ ...choosing, type: z.literal(ComponentType.UserSelect), default_values: defaults([User]) }),
  z.object({ ...choosing, type: z.literal(ComponentType.RoleSelect), default_values: defaults([Role]) }),
  z.object({ ...choosing, type: z.literal(ComponentType.MentionableSelect), default_values: defaults([User, Role]) }),
  z.object({
    ...choosing,
    type: z.literal(ComponentType.ChannelSelect),
    channel_types: z.array(z.enum(ChannelType)).optional(),
    default_values: defaults([Channel]),
  }),
] as const;

const row = z
  .object({
    ...numbered,
    type: z.literal(ComponentType.ActionRow),
    components: list(z.discriminatedUnion('type', [button, ...selectMenus]), 1, MOST_BUTTONS),
  })
  .superRefine(({ components }, context) => {
    const menus = components.filter((component) => component.type !== ComponentType.Button);
    if (menus.length === 0 || components.length === 1) return;
    addFault(context, ['components'], {
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    });
  });

/** The rows of buttons and menus under a message. */
export const messageComponents = list(row, 0, MOST_ROWS).superRefine((rows, context) => {
  const seen = new Set<string>();
  for (const [at, { components }] of rows.entries()) {
    for (const [within, component] of components.entries()) {
      if (!('custom_id' in component)) continue;
      if (seen.has(component.custom_id)) addDuplicate(context, [at, 'components', within, 'custom_id']);
      seen.add(component.custom_id);
    }
  }
});

export function addDuplicate(context: z.core.$RefinementCtx, path: PropertyKey[]): void {
  addFault(context, path, {
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: 'Component custom id cannot be duplicated',
  });
}
