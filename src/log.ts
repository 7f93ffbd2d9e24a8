import { randomUUID } from 'node:crypto';
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

const FAULT_ID_LENGTH = 8;

/** By which a fault that somebody is told of is found in the log. */
export function faultId(): string {
  return randomUUID().slice(0, FAULT_ID_LENGTH);
}

/**
 * What discord.js keeps with an error of the request that failed: its body may hold a member's question, its address
 * the key to an interaction.
 */
const OF_A_REQUEST = ['err.requestBody', 'err.url'];

/**
 * The process's log, one JSON object a line.
 * @param secrets texts that never reach it, whatever is logged: the bot's token
 */
export function createLog(level: string, secrets: readonly string[], destination?: DestinationStream): Log {
  const out: DestinationStream = destination ?? { write: (line) => void process.stdout.write(line) };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: OF_A_REQUEST, remove: true } },
    { write: (line) => out.write(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)) },
  );
}
