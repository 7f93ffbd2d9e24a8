import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError, errorBody, notFound, unauthorized } from './api-error.js';
import type { CapturedRequest } from './captures.js';
import type { PlannedFaults, RequestFault } from './faults.js';
import type { ApiEnv, Parts } from './parts.js';
import { readInput } from './request-input.js';
import { applicationRoutes } from './routes/application.js';
import { channelRoutes } from './routes/channels.js';
import { commandRoutes } from './routes/commands.js';
import { guildRoutes } from './routes/guilds.js';
import { interactionRoutes } from './routes/interactions.js';
import { threadRoutes } from './routes/threads.js';

const BASE = '/api/v10';
/** These carry a token of their own in the path. */
const WITHOUT_BOT_TOKEN = /^\/(interactions|webhooks)\//;
/** Most bytes of a body: ten files of ten MiB, and what is said of them. */
const MOST_BODY_BYTES = 101 * 1024 * 1024;

/** A bot that is tried for weeks must not fill the memory with what it sent. */
const MOST_REQUESTS = 10_000;

/** Discord's REST API, version 10, and the files of messages. The newest requests are kept in `requests`. */
export function createApi(
  parts: Parts,
  faults: PlannedFaults,
  requests: CapturedRequest[],
  gatewayUrl: () => string,
): Hono {
  const api = new Hono<ApiEnv>();
  api.use(bodyLimit({ maxSize: MOST_BODY_BYTES, onError: tooLarge }));
  api.use(async (c, next) => {
    const path = c.req.path.slice(BASE.length);
    // Not noted before it is known to be the bot's: any page elsewhere can send a GET.
    const [, token = ''] = /^Bot (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (!WITHOUT_BOT_TOKEN.test(path) && !parts.bot.accepts(token)) throw unauthorized();
    const input = await readInput(c);
    const { search } = new URL(c.req.url);
    const files = input.uploads.map(({ name }) => name);
    requests.push({ method: c.req.method, path: `${path}${search}`, body: input.body ?? null, files });
    if (requests.length > MOST_REQUESTS) requests.shift();
    const fault = faults.take(c.req.method, path);
    await fault?.released;
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.status !== undefined) return failed(fault, fault.status);
    c.set('input', input);
    await next();
  });
  for (const routes of [
    applicationRoutes(parts, gatewayUrl),
    commandRoutes(parts),
    interactionRoutes(parts),
    channelRoutes(parts),
    threadRoutes(parts),
    guildRoutes(parts),
  ]) {
    api.route('/', routes);
  }
  api.all('*', () => {
    throw notFound();
  });

  const app = new Hono();
  app.route(BASE, api);
  app.onError((error, c) => refused(error, c));
  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = parts.attachments.find(c.req.param('channel'), c.req.param('id'));
    if (!file) throw notFound();
    // Whatever was uploaded is shown as a download, never run as a page of this server.
    return c.body(Uint8Array.from(file.data), 200, {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
  return app;
}

function tooLarge(): never {
  throw new ApiError(413, RESTJSONErrorCodes.RequestEntityTooLarge, 'Request entity too large');
}

function refused(error: Error, c: Context): Response {
  if (error instanceof ApiError) return c.json(errorBody(error), error.status);
  return c.json({ message: `500: ${error.message}`, code: 0 }, 500);
}

function failed({ retryAfter = 0, code = 0, message }: RequestFault, status: number): Response {
  if (status !== 429) return Response.json({ message: message ?? `${status}: planned fault`, code }, { status });
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  return Response.json(body, {
    status,
    headers: { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'shared' },
  });
}
