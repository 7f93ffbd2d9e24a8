import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { PageFile, PageOptionValues } from '../page-protocol.js';
import { BOOLEAN_OPTION, INTEGER_OPTION, NUMBER_OPTION, USER_OPTION } from './discord-numbers.js';
import type { Option } from './listbox.js';

/** What is in an option's field: typed, picked from its list, or a file. */
export interface Filled {
  text: string;
  picked?: string | number | boolean;
  file?: PageFile;
}

/** The filled fields as values; a field whose text is no value is left out. */
export function valuesOf(
  options: readonly APIApplicationCommandBasicOption[],
  filled: ReadonlyMap<string, Filled>,
): PageOptionValues {
  return Object.fromEntries(
    options.flatMap((option) => {
      const value = valueOf(option, filled.get(option.name));
      return value === undefined ? [] : [[option.name, value]];
    }),
  );
}

function valueOf(
  { type }: APIApplicationCommandBasicOption,
  filled: Filled | undefined,
): PageOptionValues[string] | undefined {
  if (!filled) return undefined;
  if (filled.file) return filled.file;
  if (filled.picked !== undefined) return filled.picked;
  const text = filled.text.trim();
  switch (type) {
    case INTEGER_OPTION:
      return /^-?\d+$/.test(text) ? Number(text) : undefined;
    case NUMBER_OPTION:
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case BOOLEAN_OPTION:
    case USER_OPTION:
      return undefined;
    default:
      return text === '' ? undefined : text;
  }
}

/** The choices that a field offers by itself, for what was typed; undefined where it has none of its own. */
export function ownChoices(
  option: APIApplicationCommandBasicOption,
  typed: string,
  people: readonly { id: string; name: string }[],
): Option[] | undefined {
  const among = (choices: readonly Option[]): Option[] =>
    choices.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  if (option.type === BOOLEAN_OPTION) {
    return among([
      { value: true, label: 'True' },
      { value: false, label: 'False' },
    ]);
  }
  if (option.type === USER_OPTION) return among(people.map(({ id, name }) => ({ value: id, label: name })));
  if ('choices' in option && option.choices && option.choices.length > 0) {
    return among(option.choices.map(({ name, value }) => ({ value, label: name })));
  }
  return undefined;
}
