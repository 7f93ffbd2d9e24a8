import type { Env } from 'hono';
import type { Attachments } from './attachments.js';
import type { Bot } from './bot-account.js';
import type { Commands } from './commands.js';
import type { Interactions } from './interactions.js';
import type { Messages } from './messages.js';
import type { RequestInput } from './request-input.js';
import type { Responses } from './responses.js';
import type { Threads } from './threads.js';
import type { Typing } from './typing.js';
import type { World } from './world.js';

/** What the routes and the people work with. */
export interface Parts {
  world: World;
  bot: Bot;
  messages: Messages;
  threads: Threads;
  attachments: Attachments;
  commands: Commands;
  interactions: Interactions;
  responses: Responses;
  typing: Typing;
  nextId: () => string;
  now: () => number;
}

/** Routes find the body that was read before them. */
export interface ApiEnv extends Env {
  Variables: { input: RequestInput };
}
