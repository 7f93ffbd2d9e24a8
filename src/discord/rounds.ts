import type { Client } from 'discord.js';
import { repeat } from '../desk/repeat.js';
import { StoreFault } from '../store/store.js';
import type { Services } from './services.js';
import { tellDue } from './tell-later.js';

/** Nobody waits for these. */
const LOOK_EVERY_MS = 2_000;

/** Does, now and again, what a newer edition makes due. */
export function startRounds(client: Client, services: Services): { stop(): Promise<void> } {
  return repeat(LOOK_EVERY_MS, async () => {
    // A store that fails is reported by the desk.
    if (services.desk.health().failing) return;
    try {
      await tellDue(client, services);
    } catch (error) {
      if (!(error instanceof StoreFault)) services.log.error({ err: error }, 'a round failed');
    }
  });
}
