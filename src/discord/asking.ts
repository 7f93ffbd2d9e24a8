import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Language } from '../languages/language.js';
import type { Visibility } from './custom-ids.js';
import { sendDirectMessage } from './direct-message.js';
import type { MessagePayload } from './message-payload.js';
import { languageOf, languageOfMessage, sharedLanguageOf } from './reader-language.js';
import { sayAlone } from './say-alone.js';

/** A message that others see. */
export interface Shown {
  id: string;
  channelId: string;
}

/** Somebody who asks, and how an answer gets back to them: the same for commands, buttons and messages. */
export interface Asking {
  /** Of the message or interaction. */
  id: string;
  userId: string;
  /** When it was heard of, by the clock of `performance.now()`. */
  heardAt: number;
  channelId: string | null;
  guildId: string | null;
  inServer: boolean;
  /** Who is to see an answer. What is none is for the asker alone, wherever that can be. */
  visibility: Visibility;
  /** In which those read what is for the asker alone, or for all. */
  languageFor(visibility: Visibility): Language;
  /** A message stands above its reply, and may go unanswered. Of commands and buttons others see nothing. */
  byMessage: boolean;
  /** @returns the message that others see, where there is one */
  answer(payload: MessagePayload, visibility: Visibility): Promise<Shown | undefined>;
  /** To the asker alone if it can be; otherwise as a reply. */
  say(text: string): Promise<void>;
  /** What is nobody else's business, however it was asked. */
  confide(text: string): Promise<void>;
}

export function askingByInteraction(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction,
  wanted: Visibility,
): Asking {
  // Where nobody else reads along, nothing is to be kept from others, nor to be shared with them.
  const visibility = interaction.context === InteractionContextType.BotDM ? 'public' : wanted;
  return {
    id: interaction.id,
    userId: interaction.user.id,
    heardAt: performance.now(),
    channelId: interaction.channelId,
    guildId: interaction.guildId,
    inServer: interaction.inGuild(),
    visibility,
    languageFor: (to) => (to === 'private' ? languageOf(interaction) : sharedLanguageOf(interaction)),
    byMessage: false,
    async answer(payload, to) {
      if (to === 'private') {
        await interaction.reply({ ...payload, flags: MessageFlags.Ephemeral });
        return undefined;
      }
      const { resource } = await interaction.reply({ ...payload, withResponse: true });
      return resource?.message ?? undefined;
    },
    say: (text) => sayAlone(interaction, text),
    confide: (text) => sayAlone(interaction, text),
  };
}

/** @param reply writes under the message, as far as the bot may */
export function askingByMessage(
  message: Message,
  reply: (payload: Partial<MessagePayload>) => Promise<Message | undefined>,
): Asking {
  const say = async (content: string): Promise<void> => {
    await reply({ content });
  };
  return {
    id: message.id,
    userId: message.author.id,
    heardAt: performance.now(),
    channelId: message.channelId,
    guildId: message.guildId,
    inServer: message.inGuild(),
    visibility: 'public',
    languageFor: () => languageOfMessage(message),
    byMessage: true,
    answer: reply,
    say,
    async confide(content) {
      if (!message.inGuild() || !(await isDelivered(message, content))) await say(content);
    },
  };
}

/** Sends the author a direct message. Whatever keeps it from arriving, somebody waits for a word elsewhere. */
async function isDelivered({ client, author, id }: Message, content: string): Promise<boolean> {
  try {
    return (await sendDirectMessage(client, author.id, { content, nonce: id, enforceNonce: true })) === 'sent';
  } catch {
    return false;
  }
}
