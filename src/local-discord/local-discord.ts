import type { APIMessage } from 'discord-api-types/v10';
import type { CapturedRequest } from './captures.js';
import type { Faults } from './faults.js';
import type { MessageForm } from './form/message.js';
import type { MessageRef, Person } from './person.js';

/** Discord on this machine: its gateway, its REST API, a page, and the people who use the bot there. */
export interface LocalDiscord {
  /** `http://127.0.0.1:PORT`, where the page is. */
  readonly url: string;
  readonly port: number;
  /** For discord.js: `rest: { api }`. */
  readonly api: string;
  /** The bot's. */
  readonly token: string;
  person(userId: string): Person;
  /** Gives a member of a server these roles instead of those they have. */
  setRoles(guildId: string, userId: string, roles: readonly string[]): void;
  /** The bot's newest requests, in order. */
  readonly requests: readonly CapturedRequest[];
  /** Those to a route such as `POST /channels/:id/messages`. */
  requestsTo(route: string): CapturedRequest[];
  /** Ids of everybody a message pings. */
  pingedBy(messageId: string): readonly string[];
  readonly faults: Faults;
  /**
   * Puts a message of the bot's into a channel as if it were from before, and a reply if need be: what it says is not
   * checked, and what it replies to is not sent along.
   */
  leave(channelId: string, form: MessageForm, replyTo?: MessageRef): APIMessage;
  /** Sends the bot an event as it stands: for what nobody here does, such as notes of Discord's own. */
  dispatch(event: string, data: object): void;
  /** Settles when the bot has read every event sent so far. */
  caughtUp(): Promise<void>;
  /** How many connections the gateway has. */
  connections(): number;
  close(): Promise<void>;
}
