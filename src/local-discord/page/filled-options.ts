import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { CommandEntry } from './command-list.js';
import type { Filled } from './option-values.js';
import { namedAtEnd } from './typed-options.js';

type BasicOption = APIApplicationCommandBasicOption;

/** What is filled in of a command: a field for each required option, or else the first one; further ones on demand. */
export interface FilledOptions {
  readonly filled: Map<string, Filled>;
  /** Names of the options that have a field. */
  readonly asked: Set<string>;
  /** Has a field without being asked for, so that what is typed has a place; it may stay empty. */
  readonly spare: string | undefined;
  shown(): BasicOption[];
  further(): BasicOption[];
  textOf(option: BasicOption): string;
  setText(option: BasicOption, text: string): void;
  /** Whether the text is what was picked from a list. */
  isPicked(option: BasicOption): boolean;
  /** Options other than this one with nothing filled in. */
  othersThan(option: BasicOption): BasicOption[];
  /** Options that the end of this one's text may name, and the text before. */
  namedIn(option: BasicOption): { before: string; options: BasicOption[] };
}

export function createFilledOptions({ options }: CommandEntry): FilledOptions {
  const filled = new Map<string, Filled>();
  const asked = new Set(options.filter(({ required }) => required).map(({ name }) => name));
  const spare = asked.size === 0 ? options.at(0)?.name : undefined;
  if (spare !== undefined) asked.add(spare);
  const textOf = ({ name }: BasicOption): string => filled.get(name)?.text ?? '';
  const othersThan = (option: BasicOption): BasicOption[] =>
    options.filter((other) => other !== option && textOf(other) === '');

  return {
    filled,
    asked,
    spare,
    shown: () => options.filter(({ name }) => asked.has(name)),
    further: () => options.filter(({ name }) => !asked.has(name)),
    textOf,
    setText: ({ name }, text) => void filled.set(name, { ...filled.get(name), text }),
    isPicked(option) {
      const label = filled.get(option.name)?.picked?.label;
      return label !== undefined && label.trim() === textOf(option).trim();
    },
    othersThan,
    namedIn(option) {
      const others = othersThan(option);
      const picked = filled.get(option.name)?.picked?.label;
      const named = namedAtEnd(
        textOf(option),
        picked,
        others.map(({ name }) => name),
      );
      // A text that is nothing but a name may well be meant as a text.
      const isText = named.before === '' && option.name !== spare;
      return { ...named, options: isText ? [] : others.filter(({ name }) => named.options.includes(name)) };
    },
  };
}
