/** Does something once, so many milliseconds from now. @returns what calls it off */
export type After = (ms: number, run: () => void) => () => void;

const inTime: After = (ms, run) => {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
};

/**
 * Does something again and again, each time a while after the last time has ended.
 * @param after how time passes
 */
export function repeat(everyMs: number, work: () => Promise<void>, after: After = inTime): { stop(): Promise<void> } {
  let stopped = false;
  let running = Promise.resolve();
  let callOff = (): void => {};
  const later = (): void => {
    callOff = after(everyMs, () => {
      running = work().finally(() => {
        if (!stopped) later();
      });
    });
  };
  later();
  return {
    stop() {
      stopped = true;
      callOff();
      return running;
    },
  };
}
