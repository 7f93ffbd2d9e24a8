import { Locale, type LocalizationMap } from 'discord.js';
import { TRANSLATIONS } from '../languages/language.js';
import { en } from '../languages/phrases/en.js';
import type { CommandKey, Translation } from '../languages/phrases/translation.js';

/** Name and description of a command or an option, in every language that there are phrases in. */
export function named(key: CommandKey): {
  name: string;
  nameLocalizations: LocalizationMap;
  description: string;
  descriptionLocalizations: LocalizationMap;
} {
  return {
    ...en.commands[key],
    nameLocalizations: localized(({ commands }) => commands[key].name),
    descriptionLocalizations: localized(({ commands }) => commands[key].description),
  };
}

/** The name of a command in a message's menu. */
export function namedInMenu(key: keyof Translation['messageCommands']): {
  name: string;
  nameLocalizations: LocalizationMap;
} {
  return {
    name: en.messageCommands[key],
    nameLocalizations: localized(({ messageCommands }) => messageCommands[key]),
  };
}

/** By Discord's locales, of which a language may have several. */
function localized(textIn: (translation: Translation) => string): LocalizationMap {
  const texts = Object.values(Locale).flatMap((locale) => {
    const code = locale.split('-', 1)[0] ?? locale;
    const translation = code === 'en' ? undefined : TRANSLATIONS.get(code);
    return translation ? [[locale, textIn(translation)] as const] : [];
  });
  return Object.fromEntries(texts);
}
