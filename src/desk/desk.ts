import type { KnowledgeDiff } from '../knowledge/diff.js';
import type { PartName } from '../knowledge/merge.js';
import type { Fault } from '../knowledge/parse.js';
import { type DeskSource, type Editions, openEditions, type Unavailable } from './editions.js';
import type { BrokenQuestion } from './regression.js';
import type { Edition } from './served-edition.js';

export type RefreshResult =
  | { kind: 'published'; edition: Edition; diff: KnowledgeDiff; conflicts: PartName[] }
  | { kind: 'unchanged'; edition: Edition }
  | { kind: 'faults'; faults: Fault[]; edition: Edition }
  | { kind: 'broken'; broken: BrokenQuestion[]; edition: Edition }
  | (Unavailable & { edition: Edition });

/** What moderators do, and what the bot answers from. */
export interface Desk extends Editions {
  /** Reads the folder again and publishes what has changed if it is sound; otherwise the edition it had goes on. */
  refresh(author: string): Promise<RefreshResult>;
  /** Ends what goes on by itself. */
  close(): Promise<void>;
}

export type OpenDeskResult = { ok: true; desk: Desk } | { ok: false; faults: Fault[] };

/** How soon an edition that another process published is served. */
const LOOK_EVERY_MS = 2_000;

export async function openDesk(source: DeskSource): Promise<OpenDeskResult> {
  const { store, log } = source;
  const opened = await openEditions(source);
  if (!opened.ok) return opened;
  const { editions } = opened;
  const { current } = editions;
  let refreshing: Promise<RefreshResult> | undefined;

  async function refresh(author: string): Promise<RefreshResult> {
    const proposal = await editions.propose({ kind: 'folder' });
    if (proposal.kind !== 'proposal') return { ...proposal, edition: current() };
    const { diff, broken, conflicts } = proposal;
    if (broken.length > 0) return { kind: 'broken', broken, edition: current() };
    const result = await editions.publish(proposal, { author, reason: 'Refreshed from the folder' });
    switch (result.kind) {
      case 'published':
        return { kind: 'published', edition: result.edition, diff, conflicts };
      case 'overtaken':
        return refresh(author);
      case 'needs-reason':
        return { kind: 'broken', broken: result.broken, edition: current() };
      default:
        return { ...result, edition: current() };
    }
  }

  const watch = repeat(LOOK_EVERY_MS, async () => {
    const before = store.health().failing;
    try {
      await editions.look();
      if (before) log.info('the store can be used again');
    } catch (error) {
      if (!before) log.error({ err: error }, 'the store cannot be used: answering from memory');
    }
  });

  return {
    ok: true,
    desk: {
      ...editions,
      // Two moderators at once get the result of one reading.
      refresh(author) {
        refreshing ??= refresh(author).finally(() => {
          refreshing = undefined;
        });
        return refreshing;
      },
      async close() {
        await watch.stop();
        await store.close();
      },
    },
  };
}

/** Does something again and again, each time a while after the last time has ended. */
function repeat(everyMs: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let stopped = false;
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    timer = setTimeout(() => {
      running = work().finally(() => {
        if (!stopped) later();
      });
    }, everyMs).unref();
  };
  later();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
