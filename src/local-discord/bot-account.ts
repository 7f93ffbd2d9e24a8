import { randomBytes } from 'node:crypto';
import { GatewayIntentBits } from 'discord-api-types/v10';

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** The bot's standing with Discord: its token, and what it may ask for. */
export interface Bot {
  readonly token: string;
  tokenRefused: boolean;
  /** At first the privileged ones: an application has to ask for them. */
  disallowedIntents: number;
  /** The close code with which the gateway refuses it; undefined where it does not. */
  refusedWith: number | undefined;
  accepts(token: string): boolean;
}

/** A bot with a token of Discord's form: its id, the time, and a secret. */
export function createBotAccount(id: string, now: () => number): Bot {
  const time = Buffer.alloc(4);
  time.writeUInt32BE(Math.floor(now() / 1_000));
  const token = [Buffer.from(id), time, randomBytes(27)].map((part) => part.toString('base64url')).join('.');
  const bot: Bot = {
    token,
    tokenRefused: false,
    refusedWith: undefined,
    disallowedIntents: PRIVILEGED,
    accepts: (given) => !bot.tokenRefused && given === token,
  };
  return bot;
}
