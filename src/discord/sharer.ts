import { GuildMember, type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import { clip } from './limits.js';
import { plain } from './plain.js';

const NAME_LENGTH = 80;

const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

/** What it takes to write in the channel of an interaction. */
export function neededToWrite({ channel }: MessageComponentInteraction): bigint {
  return channel?.isThread() ? SendMessagesInThreads : SendMessages;
}

/** Whether who shares something may write there: out of servers, everybody may. */
export function mayWrite(interaction: MessageComponentInteraction): boolean {
  return interaction.memberPermissions?.has(neededToWrite(interaction)) ?? true;
}

/** The name of who shares something, as others see it there, as plain text. */
export function sharerOf({ member, user }: MessageComponentInteraction): string {
  const name = member instanceof GuildMember ? member.displayName : (member?.nick ?? user.displayName);
  return clip(plain(name), NAME_LENGTH);
}
