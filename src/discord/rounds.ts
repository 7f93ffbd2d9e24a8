import type { Client } from 'discord.js';
import { rehearse } from '../desk/rehearse.js';
import { repeat } from '../desk/repeat.js';
import { StoreFault } from '../store/store.js';
import { postDigest } from './post-digest.js';
import { remindOfAge, tellUnserved } from './public-record.js';
import type { Services } from './services.js';
import { createCorrector } from './shown-answers.js';
import { createStoreNotice } from './store-notice.js';
import { tellDue } from './tell-later.js';
import { tellNews } from './tell-news.js';

/** Nobody waits for these. */
const LOOK_EVERY_MS = 2_000;
/** Others read what is not right any more. */
const CORRECT_EVERY_MS = 500;

/** Does, now and again, what a newer edition makes due. */
export function startRounds(client: Client, services: Services): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const noticeStore = createStoreNotice(client, services);
  const corrector = createCorrector(client, services, stopping.signal);
  const round = async (work: () => Promise<void>): Promise<void> => {
    if (services.desk.health().failing) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StoreFault)) services.log.error({ err: error }, 'a round failed');
    }
  };
  const rounds = [
    repeat(CORRECT_EVERY_MS, () => round(corrector.begin)),
    repeat(LOOK_EVERY_MS, async () => {
      await noticeStore();
      await round(async () => {
        await tellDue(client, services, stopping.signal);
        await tellNews(client, services, stopping.signal);
        await tellUnserved(client, services);
        await remindOfAge(client, services);
        await postDigest(client, services);
      });
    }),
  ];
  const rehearsal = round(() => rehearse(services.desk, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all([rehearsal, ...rounds.map((one) => one.stop())]);
      await corrector.finish();
    },
  };
}
