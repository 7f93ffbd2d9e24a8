/** Does something again and again, each time a while after the last time has ended. */
export function repeat(everyMs: number, work: () => Promise<void>): { stop(): Promise<void> } {
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
