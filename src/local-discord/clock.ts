/** Time as a local Discord takes it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something once, so many milliseconds from now. @returns what calls it off */
  after(ms: number, run: () => void): () => void;
}

/** Time that passes by itself, as it does for everybody. */
export const REAL_CLOCK: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** Time that passes when it is told to, and never by itself: for tests. */
export interface HeldClock extends Clock {
  pass(ms: number): void;
}

/** @param start in milliseconds since 1970 */
export function createHeldClock(start = Date.now()): HeldClock {
  let time = start;
  const waiting = new Set<{ at: number; run: () => void }>();
  return {
    now: () => time,
    after(ms, run) {
      const one = { at: time + ms, run };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    pass(ms) {
      time += ms;
      const due = [...waiting].filter(({ at }) => at <= time).sort((a, b) => a.at - b.at);
      for (const one of due) if (waiting.delete(one)) one.run();
    },
  };
}
