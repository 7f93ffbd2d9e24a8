import { type Client, chatInputApplicationCommandMention, type Message } from 'discord.js';
import { createLanguage, type Language } from '../languages/language.js';

interface Heard {
  client: Client;
  locale: string;
  guildLocale: string | null;
}

/** What one person reads alone is in the language of their client. */
export function languageOf({ client, locale }: Pick<Heard, 'client' | 'locale'>): Language {
  return languageAt(client, locale);
}

/** What all in a server read is in the one that it prefers; elsewhere, in that of who asked. */
export function sharedLanguageOf({ client, locale, guildLocale }: Heard): Language {
  return languageAt(client, guildLocale ?? locale);
}

/** A message does not tell the language of its author's client. */
export function languageOfMessage({ client, guild }: Pick<Message, 'client' | 'guild'>): Language {
  return languageAt(client, guild?.preferredLocale);
}

/** What all read in a channel; English where it is not one of this process's, and in direct messages. */
export function languageOfChannel(client: Client, channelId: string): Language {
  const channel = client.channels.cache.get(channelId);
  return languageAt(client, channel && 'guild' in channel ? channel.guild.preferredLocale : undefined);
}

/** The one that somebody chose before. @param code ISO 639-1 */
export function languageByCode(client: Client, code: string): Language {
  return languageAt(client, code);
}

/** @param locale as Discord has it, such as "pt-BR" */
function languageAt({ application }: Client, locale = 'en'): Language {
  return createLanguage(locale.split('-', 1)[0] ?? locale, (name) => {
    const command = application?.commands.cache.find((one) => one.name === name);
    return command && chatInputApplicationCommandMention(command.name, command.id);
  });
}
