import { DiscordAPIError } from 'discord.js';

/** Closed direct messages, and people, channels and messages that are gone or shut: Discord would refuse again. */
export function isRefusedForGood(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}

/** The message, or the channel it was in, is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 404;
}

/** Discord's reason with its number, on a line. */
export function refusalText(error: unknown): string {
  return error instanceof DiscordAPIError ? `${error.message} (${error.code})` : String(error);
}
