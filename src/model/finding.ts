/** What was looked at in a bot and its surroundings, how it is, and where it is not well what mends it. */
export type Finding =
  | { what: string; state: 'ok'; says: string }
  /** Worth knowing; the bot does all the same. */
  | { what: string; state: 'note'; says: string; cure?: string }
  | { what: string; state: 'fault'; says: string; cure: string };
