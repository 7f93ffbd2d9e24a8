import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { PageFile, PageOptionValues } from '../page-protocol.js';
import {
  ATTACHMENT_OPTION,
  BOOLEAN_OPTION,
  CHANNEL_OPTION,
  INTEGER_OPTION,
  MENTIONABLE_OPTION,
  NUMBER_OPTION,
  ROLE_OPTION,
  USER_OPTION,
} from './discord-numbers.js';
import type { Known, Named } from './known.js';
import type { Option } from './listbox.js';

/** What is in an option's field: a text, or a file. */
export interface Filled {
  text: string;
  /** Picked from a list; it counts for as long as the text is its label. */
  picked?: { label: string; value: string | number | boolean };
  file?: PageFile;
}

/** A field's value, or why its text is none, as the end of a sentence. Undefined: nothing was filled in. */
export type Read = { ok: true; value: PageOptionValues[string] } | { ok: false; why: string } | undefined;

interface Choice extends Option {
  /** Further words for it. */
  also?: readonly string[];
}

const BOOLEANS: readonly Choice[] = [
  { value: true, label: 'True', also: ['yes', 'on', '1'] },
  { value: false, label: 'False', also: ['no', 'off', '0'] },
];

/** Reads what was typed or picked as the option's value. */
export function readOption(option: APIApplicationCommandBasicOption, filled: Filled | undefined, known: Known): Read {
  if (filled?.file) return { ok: true, value: filled.file };
  const text = filled?.text.trim() ?? '';
  if (text === '') return undefined;
  if (filled?.picked && filled.picked.label.trim() === text) return { ok: true, value: filled.picked.value };
  const own = choicesOf(option, known);
  if (own) return readChoice(own, text);
  if (option.type === INTEGER_OPTION || option.type === NUMBER_OPTION) return readNumber(option, text);
  const { min_length: least = 0 } = 'min_length' in option ? option : {};
  if (text.length < least) return { ok: false, why: `needs at least ${least} characters` };
  return { ok: true, value: text };
}

function readChoice(choices: readonly Choice[], text: string): Read {
  const exact = choices.find(({ label }) => bare(label) === bare(text));
  const begun = choices.filter((choice) => begins(choice, text));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (found) return { ok: true, value: found.value };
  const few = choices.length <= MOST_NAMED ? `: choose ${choices.map(({ label }) => label).join(' or ')}` : '';
  return { ok: false, why: `cannot be “${text}”${few}` };
}

/** A message names no more choices than these. */
const MOST_NAMED = 5;

function readNumber(
  option: Extract<APIApplicationCommandBasicOption, { type: typeof INTEGER_OPTION | typeof NUMBER_OPTION }>,
  text: string,
): Read {
  const whole = option.type === INTEGER_OPTION;
  const value = Number(text);
  if (whole ? !/^[-+]?\d+$/.test(text) : !Number.isFinite(value)) {
    return { ok: false, why: `must be a ${whole ? 'whole ' : ''}number, not “${text}”` };
  }
  const { min_value: least = -Infinity, max_value: most = Infinity } = option;
  if (value < least) return { ok: false, why: `must be at least ${least}` };
  if (value > most) return { ok: false, why: `must be at most ${most}` };
  return { ok: true, value };
}

/** The fields as values; one whose text is no value is left out. */
export function valuesOf(
  options: readonly APIApplicationCommandBasicOption[],
  filled: ReadonlyMap<string, Filled>,
  known: Known,
): PageOptionValues {
  return Object.fromEntries(
    options.flatMap((option) => {
      const read = readOption(option, filled.get(option.name), known);
      return read?.ok ? [[option.name, read.value]] : [];
    }),
  );
}

/** The first field that cannot be sent as it is, and why. */
export function findFault(
  options: readonly APIApplicationCommandBasicOption[],
  filled: ReadonlyMap<string, Filled>,
  known: Known,
  mayBeEmpty: (option: APIApplicationCommandBasicOption) => boolean,
): { name: string; text: string } | undefined {
  for (const option of options) {
    const { name, type } = option;
    const read = readOption(option, filled.get(name), known);
    if (read?.ok === false) return { name, text: `${name} ${read.why}.` };
    if (read || mayBeEmpty(option)) continue;
    return { name, text: `${name} needs a ${type === ATTACHMENT_OPTION ? 'file' : 'value'}.` };
  }
  return undefined;
}

/** The choices that a field offers by itself, for what was typed; undefined where it has none of its own. */
export function ownChoices(
  option: APIApplicationCommandBasicOption,
  typed: string,
  known: Known,
): Option[] | undefined {
  const own = choicesOf(option, known);
  if (!own) return undefined;
  const begun = own.filter((choice) => begins(choice, typed));
  const contain = own.filter((choice) => !begun.includes(choice) && bare(choice.label).includes(bare(typed)));
  return [...begun, ...contain];
}

function choicesOf(option: APIApplicationCommandBasicOption, known: Known): readonly Choice[] | undefined {
  const named = (sign: string, all: readonly Named[]): Choice[] =>
    all.map(({ id, name }) => ({ value: id, label: `${sign}${name}` }));
  switch (option.type) {
    case BOOLEAN_OPTION:
      return BOOLEANS;
    case USER_OPTION:
      return named('', known.people);
    case ROLE_OPTION:
      return named('@', known.roles);
    case MENTIONABLE_OPTION:
      return [...named('', known.people), ...named('@', known.roles)];
    case CHANNEL_OPTION:
      return named('#', known.channels);
    default: {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      return choices.length > 0 ? choices.map(({ name, value }) => ({ value, label: name })) : undefined;
    }
  }
}

function begins({ label, also = [] }: Choice, typed: string): boolean {
  return (
    bare(label).startsWith(bare(typed)) || (typed.trim() !== '' && also.some((word) => word.startsWith(bare(typed))))
  );
}

/** As it is compared: without the sign before names of roles and channels. */
function bare(text: string): string {
  return text.trim().toLowerCase().replace(/^[@#]/, '');
}
