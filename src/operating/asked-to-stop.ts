const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_EVERY_MS = 1_000;

/**
 * Settles when this process is asked to end: by a signal, or where npm started it, because npm is gone. Npm hands no
 * SIGHUP on, and nothing at all when it is killed. What is asked again while the stop is under way changes nothing: npm
 * hands on what a terminal has sent to both.
 */
export function askedToStop(startedByNpm: boolean): Promise<'stop'> {
  return new Promise((resolve) => {
    const stop = (): void => resolve('stop');
    for (const signal of SIGNALS) process.on(signal, stop);
    if (!startedByNpm) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      stop();
    }, LOOK_EVERY_MS);
    watch.unref();
  });
}
