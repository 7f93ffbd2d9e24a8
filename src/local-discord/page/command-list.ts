import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { CHAT_COMMAND, STRING_OPTION, SUBCOMMAND, SUBCOMMAND_GROUP } from './discord-numbers.js';

/** One line of the list that "/" opens: a command, or one of its subcommands, as "group name" where it is in a group. */
export interface CommandEntry {
  name: string;
  subcommand?: string;
  /** As it is typed, without the slash. */
  title: string;
  description: string;
  options: readonly APIApplicationCommandBasicOption[];
}

export function commandEntries(commands: readonly APIApplicationCommand[]): CommandEntry[] {
  return commands
    .filter(({ type }) => type === CHAT_COMMAND)
    .flatMap(({ name, description, options = [] }) => {
      const subcommands = options.flatMap((option) => {
        if (option.type === SUBCOMMAND) return [{ path: option.name, option }];
        if (option.type !== SUBCOMMAND_GROUP) return [];
        return (option.options ?? []).map((inner) => ({ path: `${option.name} ${inner.name}`, option: inner }));
      });
      if (subcommands.length === 0) return { name, title: name, description, options: options.filter(isBasic) };
      return subcommands.map(({ path, option }) => ({
        name,
        subcommand: path,
        title: `${name} ${path}`,
        description: option.description,
        options: option.options ?? [],
      }));
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== SUBCOMMAND && option.type !== SUBCOMMAND_GROUP;
}

/** Entries for what was typed after the slash: those that begin with it first. */
export function entriesFor(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const wanted = typed.trim().toLowerCase();
  const begin = entries.filter(({ title }) => title.startsWith(wanted));
  const contain = entries.filter(({ title }) => !title.startsWith(wanted) && title.includes(wanted));
  return [...begin, ...contain];
}

/** A whole command typed out, such as "/ask who was there", with what comes after it. */
export function typedCommand(
  entries: readonly CommandEntry[],
  text: string,
): { entry: CommandEntry; rest: string } | undefined {
  const entry = entries.find(({ title }) => text.toLowerCase().startsWith(`/${title} `));
  return entry && { entry, rest: text.slice(entry.title.length + 2).trimStart() };
}

/** The command that takes a question: its only required option is a text with autocomplete. */
export function findQuestionCommand(
  entries: readonly CommandEntry[],
): { entry: CommandEntry; option: string } | undefined {
  for (const entry of entries) {
    const required = entry.options.filter((option) => option.required);
    const [option, more] = required;
    if (option?.type === STRING_OPTION && option.autocomplete && !more) {
      return { entry, option: option.name };
    }
  }
  return undefined;
}
