import { de } from './phrases/de.js';
import { en } from './phrases/en.js';
import { es } from './phrases/es.js';
import { fr } from './phrases/fr.js';
import { it } from './phrases/it.js';
import { ja } from './phrases/ja.js';
import { ko } from './phrases/ko.js';
import { pl } from './phrases/pl.js';
import { pt } from './phrases/pt.js';
import { ru } from './phrases/ru.js';
import { tr } from './phrases/tr.js';
import type { CommandKey, Forms, PhraseKey, Translation, Values } from './phrases/translation.js';

/** By ISO 639-1 code: English, and the ten others that are most spoken on Discord. */
export const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map(
  Object.entries({ en, es, pt, fr, de, ru, tr, pl, it, ja, ko }),
);

/** What the bot says of its own, in one language. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  t<Key extends PhraseKey>(key: Key, ...values: Values<Key>): string;
  button(key: keyof Translation['buttons']): string;
  /** The title or a label of a form. */
  label(key: keyof Translation['labels']): string;
  /** What stands below a label. */
  hint(key: keyof Translation['hints']): string;
  /** A command as it can be typed or clicked. */
  command(key: CommandKey): string;
  /** The name of a command or an option alone. */
  nameOf(key: CommandKey): string;
  /** The name of the command in a message's menu. */
  messageCommand(key: keyof Translation['messageCommands']): string;
  /** "Ada, Bo and Cy". */
  list(names: readonly string[]): string;
  /** "3 seconds", in whole ones. */
  duration(amount: number, unit: Unit): string;
  /** "1,500,000". */
  number(value: number): string;
  /** A day, such as 2031-05-12, in the parts that are named. */
  date(day: string, parts: Intl.DateTimeFormatOptions): string;
  /** From one day to another, in these parts. */
  dates(from: string, to: string, parts: Intl.DateTimeFormatOptions): string;
}

export type Unit = 'second' | 'day' | 'week' | 'month' | 'year';

const PLACE = /\{(\/?)([\w-]+)\}/g;

/**
 * @param code a language without phrases is English
 * @param mention a command as it can be clicked, by its English name; undefined where that is not known
 */
export function createLanguage(
  code: string,
  mention: (command: string) => string | undefined = () => undefined,
): Language {
  const known = TRANSLATIONS.get(code);
  const { commands, messageCommands, buttons, labels, hints, phrases } = known ?? en;
  // British English has no comma before "and".
  const tag = known && code !== 'en' ? code : 'en-GB';
  const formats = formatsOf(tag);
  const isCommand = (name: string): name is CommandKey => Object.hasOwn(commands, name);
  const command = (key: CommandKey): string => mention(key) ?? `/${commands[key].name}`;
  const textOf = (phrase: string | Forms, count: unknown): string =>
    typeof phrase === 'string' ? phrase : (phrase[formats.plurals.select(Number(count))] ?? phrase.other);

  return {
    code: known ? code : 'en',
    t: (key: PhraseKey, values: Readonly<Record<string, string | number>> = {}) =>
      textOf(phrases[key], values.count).replace(PLACE, (place, slash: string, name: string) => {
        if (slash !== '') return isCommand(name) ? command(name) : place;
        return String(values[name] ?? place);
      }),
    button: (key) => buttons[key],
    label: (key) => labels[key],
    hint: (key) => hints[key],
    command,
    nameOf: (key) => commands[key].name,
    messageCommand: (key) => messageCommands[key],
    list: (names) => formats.list.format(names),
    duration: (amount, unit) => formats.unit(unit).format(amount),
    number: (value) => formats.number.format(value),
    // In English it is "Monday 12 May" whatever the version of the language data.
    date: (day, parts) =>
      formats
        .day(parts)
        .format(noonOf(day))
        .replace(tag === 'en-GB' ? ', ' : '\n', ' '),
    dates: (from, to, parts) => formats.day(parts).formatRange(noonOf(from), noonOf(to)),
  };
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

interface Formats {
  plurals: Intl.PluralRules;
  list: Intl.ListFormat;
  number: Intl.NumberFormat;
  unit(unit: Unit): Intl.NumberFormat;
  day(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
}

const formatsByTag = new Map<string, Formats>();

/** They take time to be made. */
function formatsOf(tag: string): Formats {
  const units = new Map<Unit, Intl.NumberFormat>();
  const days = new Map<string, Intl.DateTimeFormat>();
  const formats = formatsByTag.get(tag) ?? {
    plurals: new Intl.PluralRules(tag),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    number: new Intl.NumberFormat(tag),
    unit: (unit) =>
      kept(units, unit, () => {
        const shown = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
        return new Intl.NumberFormat(tag, shown);
      }),
    day: (parts) =>
      kept(days, JSON.stringify(parts), () => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' })),
  };
  formatsByTag.set(tag, formats);
  return formats;
}

function kept<Key, Value>(made: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}

export const ENGLISH: Language = createLanguage('en');
