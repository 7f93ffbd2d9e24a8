import type { Client } from 'discord.js';
import { repeat } from '../desk/repeat.js';
import { StoreFault } from '../store/store.js';
import { remindOfAge } from './public-record.js';
import type { Services } from './services.js';
import { correctDue } from './shown-answers.js';
import { createStoreNotice } from './store-notice.js';
import { tellDue } from './tell-later.js';

/** Nobody waits for these. */
const LOOK_EVERY_MS = 2_000;

/** Does, now and again, what a newer edition makes due. */
export function startRounds(client: Client, services: Services): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const noticeStore = createStoreNotice(client, services);
  const rounds = repeat(LOOK_EVERY_MS, async () => {
    await noticeStore();
    if (services.desk.health().failing) return;
    try {
      await tellDue(client, services, stopping.signal);
      await correctDue(client, services, stopping.signal);
      await remindOfAge(client, services);
    } catch (error) {
      if (!(error instanceof StoreFault)) services.log.error({ err: error }, 'a round failed');
    }
  });
  return {
    stop() {
      stopping.abort();
      return rounds.stop();
    },
  };
}
