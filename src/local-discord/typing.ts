import { EventEmitter } from 'node:events';
import type { Channel } from './channel.js';
import type { Account } from './world-data.js';

/** "… is typing": told to those who see the channel, and forgotten. */
export type Typing = EventEmitter<{ typing: [Account, Channel] }>;

export function createTyping(): Typing {
  return new EventEmitter();
}
