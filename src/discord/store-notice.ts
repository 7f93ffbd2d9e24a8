import type { Client } from 'discord.js';
import type { Desk } from '../desk/desk.js';
import type { Failing, Health } from '../store/store.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import { plain } from './plain.js';
import { postRecord } from './public-record.js';
import type { Services } from './services.js';

/** What is over after fewer rounds than these is no moderator's business. */
const ROUNDS_BEFORE = 3;

/**
 * Tells LOG_CHANNEL_ID that the store fails, with what to do about it, and that it can be used again; each once.
 * @returns what is to be done every round; it throws nothing
 */
export function createStoreNotice(
  client: Client,
  { config, desk, log }: Pick<Services, 'config' | 'log'> & { desk: Pick<Desk, 'health'> },
): () => Promise<void> {
  let rounds = 0;
  let isTold = false;

  async function tell(text: string): Promise<void> {
    try {
      await postRecord(client, config, text);
    } catch (error) {
      log.warn({ err: error }, 'how the store does could not be told in LOG_CHANNEL_ID');
    }
  }

  return async () => {
    const { kind, failing } = desk.health();
    rounds = failing ? rounds + 1 : 0;
    if (failing && rounds >= ROUNDS_BEFORE && !isTold) {
      isTold = true;
      await tell(failingText(kind, failing));
    } else if (!failing && isTold) {
      isTold = false;
      await tell('The store can be used again. What was counted meanwhile is saved.');
    }
  };
}

export function failingText(kind: Health['kind'], { what, reason, cure }: Failing): string {
  const lines = [
    `**The store fails** (${kind}, ${what}): ${plain(reason)}`,
    plain(cure),
    'Questions are answered from memory; until the store can be used, no change can be published.',
  ];
  return clip(lines.join('\n'), CONTENT_LENGTH);
}
