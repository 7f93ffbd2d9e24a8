import { setTimeout } from 'node:timers/promises';
import type { ServedEdition } from './served-edition.js';

/** Long after all that a start has to do. */
const FROM_MS = 10_000;
/** Between two steps, what else the process does has its turn. */
const PAUSE_MS = 20;

/**
 * While nothing else is to do, makes what the first questions would wait for, and the first preview, which asks many.
 * @param stopping ends it
 */
export async function rehearse(
  { current }: ServedEdition,
  stopping: AbortSignal,
  { fromMs = FROM_MS, pauseMs = PAUSE_MS } = {},
): Promise<void> {
  const pause = (ms: number): Promise<void> => setTimeout(ms, undefined, { signal: stopping });
  try {
    await pause(fromMs);
    const steps = current().answerer.rehearse();
    while (!steps.next().done) await pause(pauseMs);
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
}
