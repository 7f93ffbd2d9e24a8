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
  /** "3 seconds". */
  duration(amount: number, unit: 'second' | 'day'): string;
}

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
    duration: (amount, unit) => formats[unit].format(amount),
  };
}

interface Formats {
  plurals: Intl.PluralRules;
  list: Intl.ListFormat;
  second: Intl.NumberFormat;
  day: Intl.NumberFormat;
}

const formatsByTag = new Map<string, Formats>();

/** They take time to be made. */
function formatsOf(tag: string): Formats {
  const amount = (unit: string): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
  const formats = formatsByTag.get(tag) ?? {
    plurals: new Intl.PluralRules(tag),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    second: amount('second'),
    day: amount('day'),
  };
  formatsByTag.set(tag, formats);
  return formats;
}

export const ENGLISH: Language = createLanguage('en');
