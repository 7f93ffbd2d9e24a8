import type { DestinationStream } from 'pino';
import { prettyFactory } from 'pino-pretty';

/** Lines of the log as somebody at a terminal reads them: time, level, what happened, and the values below. */
export function readableLog(write: (text: string) => void, colorize: boolean): DestinationStream {
  const format = prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss', singleLine: true });
  return { write: (line) => write(format(line)) };
}
