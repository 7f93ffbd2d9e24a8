import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandInteractionDataSubcommandOption,
  type APIApplicationCommandOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import { type Attachments, MOST_FILE_BYTES } from './attachments.js';
import type { Channel } from './channel.js';
import { resolve } from './interaction-payload.js';
import type { LocalFile, OptionValues } from './person.js';
import type { World } from './world.js';

const Type = ApplicationCommandOptionType;

/** What was filled in, checked as a client checks it before anything is sent; or what is wrong with it. */
export type Filled = { ok: true; options: FilledOption[] } | { ok: false; reason: string };

export interface FilledOption {
  option: APIApplicationCommandBasicOption;
  value: OptionValues[string];
}

/** The options of a command, or of its subcommand ("group name" for one in a group). Undefined: no such subcommand. */
export function basicOptionsOf(
  { options = [] }: { options?: readonly APIApplicationCommandOption[] },
  subcommand: string | undefined,
): APIApplicationCommandBasicOption[] | undefined {
  const [first, ...rest] = subcommand?.split(' ') ?? [];
  if (first === undefined) return options.some(isNesting) ? undefined : options.filter((option) => !isNesting(option));
  const within = options.find((option) => option.name === first);
  if (!within || !isNesting(within)) return undefined;
  return basicOptionsOf(within, rest.length > 0 ? rest.join(' ') : undefined);
}

type Nesting = Extract<APIApplicationCommandOption, { type: typeof Type.Subcommand | typeof Type.SubcommandGroup }>;

function isNesting(option: APIApplicationCommandOption): option is Nesting {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}

/** @param complete whether all required options must be there: not while one is still being typed */
export function fillOptions(
  options: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
  complete: boolean,
): Filled {
  const stray = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (stray !== undefined) return { ok: false, reason: `There is no option ${stray}.` };
  const filled: FilledOption[] = [];
  for (const option of options) {
    const value = values[option.name];
    if (value === undefined) {
      if (complete && option.required) return { ok: false, reason: `The option ${option.name} is required.` };
      continue;
    }
    const fault = complete ? faultOf(option, value) : undefined;
    if (fault !== undefined) return { ok: false, reason: `The option ${option.name} ${fault}.` };
    filled.push({ option, value });
  }
  return { ok: true, options: filled };
}

function faultOf(option: APIApplicationCommandBasicOption, value: OptionValues[string]): string | undefined {
  switch (option.type) {
    case Type.String: {
      if (typeof value !== 'string' || value === '') return 'must be a text';
      if (option.max_length !== undefined && value.length > option.max_length) return 'is too long';
      if (option.min_length !== undefined && value.length < option.min_length) return 'is too short';
      return isChoice(option, value) ? undefined : 'is none of the choices';
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number' || (option.type === Type.Integer && !Number.isInteger(value))) {
        return 'must be a number';
      }
      if (value < (option.min_value ?? -Infinity) || value > (option.max_value ?? Infinity)) return 'is out of bounds';
      return isChoice(option, value) ? undefined : 'is none of the choices';
    }
    case Type.Boolean:
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case Type.Attachment:
      if (typeof value !== 'object') return 'must be a file';
      return value.data.byteLength > MOST_FILE_BYTES ? 'is larger than 10 MiB' : undefined;
    default:
      return typeof value === 'string' ? undefined : 'must be an id';
  }
}

function isChoice({ choices }: { choices?: readonly { value: unknown }[] }, value: unknown): boolean {
  return !choices || choices.length === 0 || choices.some((choice) => choice.value === value);
}

/** Options as an interaction carries them. */
export type Data<Kind extends InteractionType> = APIApplicationCommandInteractionDataOption<Kind>[];

/** Puts options into their subcommand. */
export function nest<Kind extends InteractionType>(
  options: APIApplicationCommandInteractionDataBasicOption<Kind>[],
  subcommand: string | undefined,
): Data<Kind> {
  const [first, second] = subcommand?.split(' ') ?? [];
  if (first === undefined) return options;
  if (second === undefined) return [{ type: Type.Subcommand, name: first, options }];
  const inner: APIApplicationCommandInteractionDataSubcommandOption<Kind> = {
    type: Type.Subcommand,
    name: second,
    options,
  };
  return [{ type: Type.SubcommandGroup, name: first, options: [inner] }];
}

/** The options of a command that is run. Files are uploaded. */
export function runData(
  world: World,
  attachments: Attachments,
  channel: Channel,
  userId: string,
  filled: readonly FilledOption[],
): {
  options: APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>[];
  resolved: APIInteractionDataResolved;
} {
  const files: Record<string, ReturnType<Attachments['keep']>> = {};
  const upload = (file: LocalFile): string => {
    const attachment = attachments.keep(channel.id, file);
    files[attachment.id] = { ...attachment, ephemeral: true };
    return attachment.id;
  };
  const options = filled.map(({ option: { type, name }, value }) => {
    switch (type) {
      case Type.Boolean:
        return { type, name, value: value === true };
      case Type.Integer:
      case Type.Number:
        return { type, name, value: Number(value) };
      case Type.Attachment:
        return { type, name, value: typeof value === 'object' ? upload(value) : '' };
      default:
        return { type, name, value: String(value) };
    }
  });
  const ids = options.flatMap(({ type, value }) =>
    type !== Type.String && typeof value === 'string' && type !== Type.Attachment ? [value] : [],
  );
  const named = ids.length > 0 ? resolve(world, channel, userId, ids) : {};
  return { options, resolved: { ...named, ...(Object.keys(files).length > 0 ? { attachments: files } : {}) } };
}

type TypedOption = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete>;

/** The options of a command that is being typed: what is focused goes as it stands. */
export function typedData(filled: readonly FilledOption[], focused: string): TypedOption[] {
  return filled.flatMap(({ option: { type, name }, value }): TypedOption[] => {
    const focus = name === focused ? { focused: true } : {};
    switch (type) {
      case Type.Boolean:
        return [{ type, name, value: value === true }];
      case Type.Attachment:
        return [];
      case Type.String:
      case Type.Integer:
      case Type.Number:
        return [{ type, name, value: String(value), ...focus }];
      default:
        return [{ type, name, value: String(value) }];
    }
  });
}

/** A command's own part of an interaction's data. */
export function commandData({ id, name, guild_id }: APIApplicationCommand) {
  return { id, name, ...(guild_id === undefined ? {} : { guild_id }) };
}
