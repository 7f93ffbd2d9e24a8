import type { Clocks } from './guard-clock.js';
import { RESPOND_WITHIN_MS } from './three-seconds.js';

/** What somebody did, and waits to be handled. */
export interface Arrival {
  /** By Discord's clock, in milliseconds. */
  sentAt: number;
  /** Whether Discord takes a response within three seconds only. */
  expires: boolean;
  /** Of a completion, which is of use while they type. */
  typedBy?: string | undefined;
  handle(): Promise<void>;
}

/**
 * Starts one arrival in each turn of the event loop, so that the replies to earlier ones leave in between. Completions
 * come after all else, the newest first and of each person only the last. An interaction that is too old to be answered
 * is dropped before any work.
 */
export interface Arrivals {
  /** @returns when it was handled or dropped */
  add(arrival: Arrival): Promise<void>;
  close(): void;
}

export type DropReason = 'expired' | 'superseded';

interface Waiting extends Arrival {
  heardAt: number;
  done(): void;
}

const LOOK_EVERY_MS = 250;

/** @param dropped is told of every one that is not handled */
export function createArrivals(
  dropped: (reason: DropReason) => void,
  clocks: Clocks = { wall: () => Date.now(), steady: () => performance.now() },
): Arrivals {
  const line: Waiting[] = [];
  const completions = new Map<string, Waiting>();
  /** Of those that came since nothing waited: Discord's time is at least that. */
  let newestSent = 0;
  let isStarting = false;
  let lookedAt = clocks.steady();
  const look = setInterval(() => {
    lookedAt = clocks.steady();
  }, LOOK_EVERY_MS).unref();

  /**
   * The clock of the machine may be wrong, so it is believed only as far as the process was held up, when an arrival may
   * have waited outside.
   */
  function heardAt({ sentAt }: Arrival): number {
    const now = clocks.steady();
    return now - Math.min(Math.max(0, clocks.wall() - sentAt), now - lookedAt);
  }

  function isExpired({ expires, sentAt, heardAt }: Waiting): boolean {
    return expires && Math.max(newestSent - sentAt, clocks.steady() - heardAt) >= RESPOND_WITHIN_MS;
  }

  function drop(one: Waiting, reason: DropReason): void {
    dropped(reason);
    one.done();
  }

  function take(): Waiting | undefined {
    const first = line.shift();
    if (first) return first;
    const [typedBy, last] = [...completions].at(-1) ?? [];
    if (typedBy !== undefined) completions.delete(typedBy);
    return last;
  }

  function startNext(): void {
    let next = take();
    while (next && isExpired(next)) {
      drop(next, 'expired');
      next = take();
    }
    isStarting = next !== undefined;
    if (!next) {
      newestSent = 0;
      return;
    }
    void next.handle().finally(next.done);
    setImmediate(startNext);
  }

  return {
    add: (arrival) =>
      new Promise((done) => {
        const waiting = { ...arrival, heardAt: heardAt(arrival), done };
        newestSent = Math.max(newestSent, arrival.sentAt);
        const { typedBy } = arrival;
        if (typedBy !== undefined) {
          const earlier = completions.get(typedBy);
          if (earlier) drop(earlier, 'superseded');
          completions.delete(typedBy);
          completions.set(typedBy, waiting);
        } else line.push(waiting);
        if (!isStarting) setImmediate(startNext);
        isStarting = true;
      }),
    close: () => clearInterval(look),
  };
}
