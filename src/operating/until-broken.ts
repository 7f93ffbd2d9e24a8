import { faultId, type Log } from '../log.js';

/**
 * Settles, with where to look, when something fails that nobody expected. What the process holds may be wrong from then
 * on, so it is to end in good order.
 */
export function untilBroken(log: Log): Promise<Error> {
  return new Promise((resolve) => {
    const note = (fault: unknown): void => {
      const id = faultId();
      log.fatal({ err: fault, id }, 'something failed that nobody expected: the bot stops');
      resolve(new Error(`Something failed that nobody expected: see ${id} in the log, and start the bot again.`));
    };
    process.on('uncaughtException', note);
    process.on('unhandledRejection', note);
  });
}
