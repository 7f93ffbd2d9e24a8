import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../model/steps.js';

/** After so long at a stretch, what else the process does has its turn. */
const TURN_MS = 20;

/** Does what takes long without holding up what else the process does. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const turnEnds = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < turnEnds);
    await setImmediate();
  }
}
