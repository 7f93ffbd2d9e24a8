import { DiscordAPIError } from 'discord.js';

/** Closed direct messages, and people, channels and messages that are gone or shut: Discord would refuse again. */
export function isRefusedForGood(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}
