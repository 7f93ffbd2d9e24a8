import type { Bot } from './bot-account.js';
import type { Gateway } from './gateway.js';

/** Trouble on demand. */
export interface Faults {
  /** The next requests to a route, such as `POST /interactions/:id/:token/callback`, fail or are slow. */
  next(fault: RequestFault): void;
  /** Cuts every gateway connection, without a word. */
  dropConnections(): void;
  /** Asks every connection to reconnect. */
  forceReconnect(): void;
  /** Declares every session invalid. */
  invalidateSession(resumable: boolean): void;
  /** From now on the bot's token is wrong (close code 4004, HTTP 401), or right again. */
  refuseToken(refused: boolean): void;
  /** Intents that the application may not use (close code 4014): a bit field. */
  disallowIntents(intents: number): void;
}

export interface RequestFault {
  /** A method and a path, whose parts may be named (`:id`). Every request where not given. */
  route?: string;
  /** HTTP status to answer with; without one the request is only delayed. */
  status?: number;
  /** Discord's own code for it. */
  code?: number;
  /** In seconds, for 429. */
  retryAfter?: number;
  delayMs?: number;
  /** 1 where not given. */
  times?: number;
}

export interface PlannedFaults extends Faults {
  /** The fault planned for a request, used up by it. */
  take(method: string, path: string): RequestFault | undefined;
}

export function createFaults(bot: Bot, gateway: Gateway): PlannedFaults {
  const planned: { fault: RequestFault; left: number }[] = [];
  return {
    next: (fault) => void planned.push({ fault, left: fault.times ?? 1 }),
    take(method, path) {
      const index = planned.findIndex(({ fault }) => isOfRoute(fault.route, method, path));
      const found = planned[index];
      if (!found) return undefined;
      found.left -= 1;
      if (found.left === 0) planned.splice(index, 1);
      return found.fault;
    },
    dropConnections: gateway.drop,
    forceReconnect: gateway.askToReconnect,
    invalidateSession: gateway.invalidate,
    refuseToken(refused) {
      bot.tokenRefused = refused;
    },
    disallowIntents(intents) {
      bot.disallowedIntents = intents;
    },
  };
}

function isOfRoute(route: string | undefined, method: string, path: string): boolean {
  if (route === undefined) return true;
  const [verb, pattern = ''] = route.split(' ');
  const parts = pattern.split('/');
  const actual = path.split('/');
  return (
    verb === method &&
    parts.length === actual.length &&
    parts.every((part, index) => part.startsWith(':') || part === actual[index])
  );
}
