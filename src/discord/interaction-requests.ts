import { REST } from 'discord.js';

/**
 * Requests with the token of an interaction take a way of their own: Discord counts none of them against the fifty that a
 * bot may send in a second, and discord.js would let direct messages wait for edits of replies.
 * @returns what sends them, which ends with the process
 */
export function setInteractionsApart(rest: REST): REST {
  const apart = new REST({ ...rest.options, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  const queue = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) => (request.auth === false ? apart.queueRequest(request) : queue(request));
  return apart;
}
