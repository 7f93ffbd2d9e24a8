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
  /** In seconds, for 429. */
  retryAfter?: number;
  delayMs?: number;
  /** 1 where not given. */
  times?: number;
}
