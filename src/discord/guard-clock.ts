import { RateLimitError, type REST } from 'discord.js';
import type { Log } from '../log.js';

export interface Clocks {
  /** The time of day in milliseconds, which somebody may set. */
  wall(): number;
  /** Milliseconds that only go on. */
  steady(): number;
}

/** Two clocks drift, and are mended in small steps. */
const SMALLEST_STEP_MS = 1_000;
/** No limit of a message, an edit or a response is as long. */
const LONGEST_LIMIT_MS = 60_000;

/**
 * Keeps requests going when the clock of the machine is set back: discord.js ends its limits at times of day, and would
 * wait for that time to come again. Limits that were counted are forgotten then; Discord tells of those that still hold.
 */
export function guardClock(
  rest: REST,
  log: Log,
  clocks: Clocks = { wall: () => Date.now(), steady: () => performance.now() },
): void {
  let difference = clocks.wall() - clocks.steady();
  let wasSetBack = false;

  function look(): void {
    const now = clocks.wall() - clocks.steady();
    const back = difference - now;
    difference = now;
    if (back < SMALLEST_STEP_MS) return;
    wasSetBack = true;
    rest.handlers.clear();
    rest.globalReset = -1;
    rest.globalRemaining = rest.options.globalRequestsPerSecond;
    rest.globalDelay = null;
    log.warn({ seconds: Math.round(back / 1_000) }, 'the clock was set back: limits of requests are counted anew');
  }

  // Those that wait in line already.
  rest.options.rejectOnRateLimit = ({ timeToReset }) => {
    look();
    return wasSetBack && timeToReset > LONGEST_LIMIT_MS;
  };
  const queue = rest.queueRequest.bind(rest);
  rest.queueRequest = async (request) => {
    look();
    try {
      return await queue(request);
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      return queue(request);
    }
  };
}
