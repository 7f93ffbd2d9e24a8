import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';

/** Why the bot could not start, in one line that says what to do. */
export class StartFailure extends Error {
  override name = 'StartFailure';
}

const WRONG_TOKEN =
  'Discord refused the token: copy a new one from Developer Portal → your application → Bot → Reset Token into DISCORD_TOKEN.';

/** Close codes after which discord.js does not reconnect. */
const FINAL_CLOSE_CODES: readonly number[] = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

/** Settles when Discord has closed a connection for good; never otherwise. */
export function finalCloseOf(client: Client): Promise<StartFailure> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (FINAL_CLOSE_CODES.includes(code)) resolve(explainStartFailure({ closeCode: code }));
    });
  });
}

/** Puts what went wrong at the start into one line with its remedy. */
export function explainStartFailure(cause: { error: unknown } | { closeCode: number }): StartFailure {
  if ('closeCode' in cause) return new StartFailure(explainCloseCode(cause.closeCode));
  const { error } = cause;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new StartFailure(WRONG_TOKEN);
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return new StartFailure(WRONG_TOKEN);
    if (error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild) {
      return new StartFailure(
        'The bot is not in the server of HOME_GUILD_ID: invite it there with the scopes bot and applications.commands, or correct the id.',
      );
    }
    return new StartFailure(
      `Discord refused a request at the start: ${error.message} (${error.method} ${error.status}).`,
    );
  }
  if (error instanceof HTTPError)
    return new StartFailure(`Discord answered ${error.status}: try again in some minutes.`);
  return new StartFailure(`Discord cannot be reached (${reasonOf(error)}): check the network, a proxy or a firewall.`);
}

function explainCloseCode(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return WRONG_TOKEN;
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return `Discord refused the bot's intents (${code}): it needs no privileged ones, so check in Developer Portal → Bot that the application is not restricted.`;
    default:
      return `Discord closed the connection for good (${code}, ${GatewayCloseCodes[code] ?? 'unknown'}).`;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return code ?? cause.message;
}
