import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { addFault, list, REQUIRED, text } from './parse-form.js';

const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const chatName = z.string().superRefine((name, context) => {
  if (CHAT_NAME.test(name) && name === name.toLowerCase()) return;
  addFault(context, [], { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' });
});
/** A text in other languages, under the same limits. */
function localizations(value: z.ZodType<string>) {
  return z.partialRecord(z.enum(Locale), value.nullable()).nullish();
}

const named = {
  name: chatName,
  name_localizations: localizations(chatName),
  description: text(1, 100),
  description_localizations: localizations(text(1, 100)),
};
const basic = { ...named, required: z.boolean().optional() };

function choices<Value extends z.ZodType>(value: Value) {
  return list(
    z.object({ name: text(1, 100), name_localizations: localizations(text(1, 100)), value }),
    0,
    MOST_CHOICES,
  ).optional();
}

const Type = ApplicationCommandOptionType;
const autocomplete = { autocomplete: z.boolean().optional() };
const bounds = { min_value: z.number().optional(), max_value: z.number().optional() };

const channelType = z.enum(ChannelType).exclude(['DM', 'GroupDM', 'GuildDirectory']);
const stringOption = z.object({
  ...basic,
  ...autocomplete,
  type: z.literal(Type.String),
  choices: choices(text(1, 100)),
  min_length: z.int().min(0).max(6_000).optional(),
  max_length: z.int().min(1).max(6_000).optional(),
});
const number = { ...basic, ...autocomplete, ...bounds };
const integerOption = z.object({ ...number, type: z.literal(Type.Integer), choices: choices(z.int()) });
const numberOption = z.object({ ...number, type: z.literal(Type.Number), choices: choices(z.number()) });

const basicOptions = [
  stringOption.superRefine(checkChoices).transform(withEither),
  integerOption.superRefine(checkChoices).transform(withEither),
  numberOption.superRefine(checkChoices).transform(withEither),
  z.object({ ...basic, type: z.literal(Type.Boolean) }),
  z.object({ ...basic, type: z.literal(Type.User) }),
  z.object({ ...basic, type: z.literal(Type.Role) }),
  z.object({ ...basic, type: z.literal(Type.Mentionable) }),
  z.object({ ...basic, type: z.literal(Type.Attachment) }),
  z.object({ ...basic, type: z.literal(Type.Channel), channel_types: z.array(channelType).optional() }),
] as const;

const basicOption = z.discriminatedUnion('type', [...basicOptions]);
const basicList = list(basicOption, 0, MOST_OPTIONS).superRefine(checkOrder).optional();
const subcommand = z.object({ ...named, type: z.literal(Type.Subcommand), options: basicList });
const group = z.object({
  ...named,
  type: z.literal(Type.SubcommandGroup),
  options: list(subcommand, 0, MOST_OPTIONS).superRefine(checkOrder).optional(),
});

export const commandOptions = list(
  z.discriminatedUnion('type', [subcommand, group, ...basicOptions]),
  0,
  MOST_OPTIONS,
).superRefine(checkOrder);

interface Completing {
  autocomplete?: boolean;
  choices?: readonly unknown[];
}

function checkChoices({ autocomplete, choices }: Completing, context: z.core.$RefinementCtx): void {
  if (!autocomplete || !choices || choices.length === 0) return;
  addFault(context, ['choices'], {
    code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    message: 'Choices and autocomplete are mutually exclusive',
  });
}

/** An option with autocomplete, or one with choices. */
function withEither<Choice, Option>({
  autocomplete,
  choices,
  ...rest
}: Option & { autocomplete?: boolean; choices?: Choice[] }) {
  return autocomplete ? { ...rest, autocomplete: true as const } : { ...rest, choices };
}

/** Names are unique, and required options come first. */
function checkOrder(options: readonly { name: string; required?: boolean }[], context: z.core.$RefinementCtx): void {
  let optional = false;
  for (const [index, option] of options.entries()) {
    if (options.findIndex(({ name }) => name === option.name) !== index) {
      addFault(context, [index], {
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        message: 'Option names must be unique',
      });
    }
    if (option.required && optional) {
      addFault(context, [index], {
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    }
    optional ||= option.required !== true;
  }
}

const Command = ApplicationCommandType;

export const commandForm = z
  .object({
    type: z.literal([Command.ChatInput, Command.User, Command.Message]).default(Command.ChatInput),
    name: text(1, 32),
    name_localizations: localizations(text(1, 32)),
    description: text(0, 100).nullish(),
    description_localizations: localizations(text(1, 100)),
    options: commandOptions.nullish(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    dm_permission: z.boolean().nullish(),
    nsfw: z.boolean().nullish(),
    integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).nullish(),
    contexts: z.array(z.enum(InteractionContextType)).min(1).nullish(),
  })
  .superRefine(({ type, name, name_localizations, description, options }, context) => {
    if (type === Command.ChatInput) {
      const names = Object.entries(name_localizations ?? {}).map(([locale, localized]) => ({
        ...{ path: ['name_localizations', locale], text: localized },
      }));
      for (const { path, text } of [{ path: ['name'], text: name }, ...names]) {
        if (text === null || chatName.safeParse(text).success) continue;
        addFault(context, path, { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' });
      }
      if (!description) addFault(context, ['description'], REQUIRED);
      return;
    }
    if (description) {
      addFault(context, ['description'], {
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
        message: 'Context menu commands cannot have description',
      });
    }
    if (options && options.length > 0) {
      addFault(context, ['options'], {
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
        message: 'Context menu commands cannot have options',
      });
    }
  });

export type CommandForm = z.infer<typeof commandForm>;

export const choicesForm = z.object({
  choices: list(
    z.object({
      name: text(1, 100),
      name_localizations: localizations(text(1, 100)),
      value: z.union([text(1, 100), z.number()]),
    }),
    0,
    MOST_CHOICES,
  ),
});
