import { type Context, Hono } from 'hono';
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

const BASE = '/api/v10';
/** These carry a token of their own in the path. */
const WITHOUT_BOT_TOKEN = /^\/(interactions|webhooks)\//;
/** Most bytes of a body: ten files of ten MiB, and what is said of them. */
const MOST_BODY_BYTES = 101 * 1024 * 1024;

/** Discord's REST API, version 10, and the files of messages. Every request is added to `requests`. */
export function createApi(
  parts: Parts,
  faults: PlannedFaults,
  requests: CapturedRequest[],
  gatewayUrl: () => string,
): Hono {
  const api = new Hono<ApiEnv>();
  api.use(async (c, next) => {
    const path = c.req.path.slice(BASE.length);
    if (Number(c.req.header('content-length') ?? 0) > MOST_BODY_BYTES) {
      throw new ApiError(413, 40005, 'Request entity too large');
    }
    const input = await readInput(c);
    const { search } = new URL(c.req.url);
    const files = input.uploads.map(({ name }) => name);
    requests.push({ method: c.req.method, path: `${path}${search}`, body: input.body ?? null, files });
    const fault = faults.take(c.req.method, path);
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.status !== undefined) return failed(fault, fault.status);
    const [, token = ''] = /^Bot (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (!WITHOUT_BOT_TOKEN.test(path) && !parts.bot.accepts(token)) throw unauthorized();
    c.set('input', input);
    await next();
  });
  for (const routes of [
    applicationRoutes(parts, gatewayUrl),
    commandRoutes(parts),
    interactionRoutes(parts),
    channelRoutes(parts),
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

function refused(error: Error, c: Context): Response {
  if (error instanceof ApiError) return c.json(errorBody(error), error.status);
  return c.json({ message: `500: ${error.message}`, code: 0 }, 500);
}

function failed({ retryAfter = 0, code = 0 }: RequestFault, status: number): Response {
  if (status !== 429) return Response.json({ message: `${status}: planned fault`, code }, { status });
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  return Response.json(body, {
    status,
    headers: { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'shared' },
  });
}
