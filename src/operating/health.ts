import { createServer, type ServerResponse } from 'node:http';
import type { Health } from '../store/store.js';
import type { Metrics } from './metrics.js';
import { isHearing, type Pulse } from './pulse.js';

export interface HealthSource {
  pulse: Pulse;
  /** How the store does. */
  store(): Health;
  /** The edition that answers. */
  edition(): number;
  metrics: Metrics;
}

export interface HealthServer {
  /** The port it listens on, chosen by the system where 0 was asked for. */
  port: number;
  close(): Promise<void>;
}

/**
 * Tells programs on this machine how the bot does: `/live` while the process answers at all; `/ready` with status 200
 * while it hears Discord and its store can be used, otherwise 503 with what is wrong; `/metrics` for Prometheus.
 * Throws an error that says what to do where the port cannot be had.
 */
export async function openHealth(port: number, source: HealthSource): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*$/, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, 'only GET');
    else if (path === '/live') send(response, 200, 'alive');
    else if (path === '/ready') sendReadiness(response, source);
    else if (path === '/metrics') void sendMetrics(response, source);
    else send(response, 404, '/live, /ready or /metrics');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(`HEALTH_PORT ${port} cannot be had (${error.code}): choose another, or end what listens there.`),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendReadiness(response: ServerResponse, { pulse, store, edition }: HealthSource): void {
  const shards = pulse.look();
  const { kind, failing } = store();
  const hearing = isHearing(shards);
  const body = {
    ready: hearing && !failing,
    edition: edition(),
    gateway: {
      ok: hearing,
      shards: shards.map(({ id, connected, silentMs }) => ({
        id,
        connected,
        silentSeconds: Math.round(silentMs / 1_000),
      })),
    },
    store: failing ? { kind, ok: false, reason: failing.reason, cure: failing.cure } : { kind, ok: true },
  };
  send(response, body.ready ? 200 : 503, JSON.stringify(body), 'application/json');
}

async function sendMetrics(response: ServerResponse, { metrics, pulse, store, edition }: HealthSource): Promise<void> {
  const text = await metrics.text({ shards: pulse.look(), store: store(), edition: edition() });
  send(response, 200, text, metrics.contentType);
}

function send(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(`${text.trimEnd()}\n`);
}
