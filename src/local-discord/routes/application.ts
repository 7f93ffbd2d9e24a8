import { Hono } from 'hono';
import type { ApiEnv, Parts } from '../parts.js';
import { applicationShape } from '../shapes.js';
import { userShape } from '../user-shape.js';

const STARTS_A_DAY = 1_000;
const DAY_MS = 86_400_000;

/** Where the gateway is, and who the bot is. @param gatewayUrl gives the gateway's address */
export function applicationRoutes({ world }: Parts, gatewayUrl: () => string): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/gateway', (c) => c.json({ url: gatewayUrl() }));
  app.get('/gateway/bot', (c) =>
    c.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: STARTS_A_DAY, remaining: STARTS_A_DAY, reset_after: DAY_MS, max_concurrency: 1 },
    }),
  );
  app.get('/users/@me', (c) => c.json(userShape(world.bot)));
  for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
    app.get(path, (c) => c.json(applicationShape(world)));
  }
  return app;
}
