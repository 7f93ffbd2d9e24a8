import { EventEmitter } from 'node:events';
import type { Account, Channel } from './world.js';

/** "… is typing": told to those who see the channel, and forgotten. */
export type Typing = EventEmitter<{ typing: [Account, Channel] }>;

export function createTyping(): Typing {
  return new EventEmitter();
}
