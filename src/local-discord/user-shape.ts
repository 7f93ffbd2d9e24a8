import type { APIUser } from 'discord-api-types/v10';
import type { Account } from './world-data.js';

/** Typed as a number: an enum of flags has no name for none. */
const NO_FLAGS: number = 0;

export function userShape({ id, username, name, bot = false }: Account): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: bot ? null : name,
    avatar: null,
    public_flags: NO_FLAGS,
    ...(bot ? { bot: true } : {}),
  };
}
