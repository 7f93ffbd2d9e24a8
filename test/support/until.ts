/** Ends what hangs, however busy the machine. */
const PATIENCE_MS = 60_000;

/** Waits until something is there; fails with what was waited for. */
export async function until<T>(what: string, find: () => T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
