import type { Bot } from './bot-account.js';
import type { Gateway } from './gateway.js';

/** Trouble on demand. */
export interface Faults {
  /** The next requests to a route, such as `POST /interactions/:id/:token/callback`, fail or are slow. */
  next(fault: RequestFault): void;
  /** Requests to a route wait until they are released. */
  hold(route: string): { release(): void };
  /** Forgets what was planned for requests. */
  clear(): void;
  /** Closes every gateway connection with this code. */
  closeConnections(code: number): void;
  /** From now on whoever identifies is refused with this close code; with undefined no longer. */
  refuseConnections(code: number | undefined): void;
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
  /** Discord's own code and message for it. */
  code?: number;
  message?: string;
  /** In seconds, for 429. */
  retryAfter?: number;
  delayMs?: number;
  /** 1 where not given; `Infinity` for good. */
  times?: number;
}

interface PlannedFault extends RequestFault {
  /** When it is released. */
  released?: Promise<void>;
}

export interface PlannedFaults extends Faults {
  /** The fault planned for a request, used up by it. */
  take(method: string, path: string): PlannedFault | undefined;
}

/** @param first those planned from the start */
export function createFaults(bot: Bot, gateway: Gateway, first: readonly RequestFault[]): PlannedFaults {
  const planned: { fault: PlannedFault; left: number }[] = [];
  const plan = (fault: PlannedFault): void => void planned.push({ fault, left: fault.times ?? 1 });
  for (const fault of first) plan(fault);
  return {
    next: plan,
    hold(route) {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      plan({ route, released, times: Infinity });
      return { release };
    },
    clear: () => void planned.splice(0),
    closeConnections: gateway.close,
    refuseConnections(code) {
      bot.refusedWith = code;
    },
    take(method, path) {
      const index = planned.findIndex(({ fault }) => fault.route === undefined || isOfRoute(fault.route, method, path));
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

/** Whether a request is one to a route such as `GET /channels/:id`. */
export function isOfRoute(route: string, method: string, path: string): boolean {
  const [verb, pattern = ''] = route.split(' ');
  const parts = pattern.split('/');
  const actual = path.replace(/\?.*$/, '').split('/');
  return (
    verb === method &&
    parts.length === actual.length &&
    parts.every((part, index) => part.startsWith(':') || part === actual[index])
  );
}
