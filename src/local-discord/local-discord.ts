import type { Hono } from 'hono';
import type { WebSocket } from 'ws';
import type { CapturedRequest } from './captures.js';
import type { Faults } from './faults.js';
import type { Person } from './person.js';
import type { StandardIds } from './setting.js';

/** Discord on this machine: its gateway, its REST API, and the people who use the bot there. */
export interface LocalDiscord {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  /** For discord.js: `rest: { api }`. */
  readonly api: string;
  /** The bot's. */
  readonly token: string;
  /** Servers, channels, roles and people of the world as it starts. */
  readonly ids: StandardIds;
  person(userId: string): Person;
  /** Gives a member of the home server these roles instead of those they have. */
  setRoles(userId: string, roles: readonly string[]): void;
  /** Every request of the bot, in order. */
  readonly requests: readonly CapturedRequest[];
  /** Ids of everybody a message pings. */
  pingedBy(messageId: string): readonly string[];
  readonly faults: Faults;
  /** More routes beside Discord's own, such as a page. Set up before the first request. */
  readonly app: Hono;
  /** Takes WebSocket connections to a path. Host and Origin have been checked. */
  onWebSocket(path: string, take: (socket: WebSocket) => void): void;
  close(): Promise<void>;
}
