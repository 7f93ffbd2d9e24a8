import type { Health } from '../store/store.js';
import { type LoopbackReply, type LoopbackServer, serveLoopback, textReply } from './loopback.js';
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

/**
 * Tells programs on this machine how the bot does: `/live` while the process answers at all; `/ready` with status 200
 * while it hears Discord and its store can be used, otherwise 503 with what is wrong; `/metrics` for Prometheus.
 * Throws an error that says what to do where the port cannot be had.
 */
export async function openHealth(port: number, source: HealthSource): Promise<LoopbackServer> {
  return serveLoopback('HEALTH_PORT', port, (path) => {
    if (path === '/live') return textReply(200, 'alive');
    if (path === '/ready') return readinessOf(source);
    if (path === '/metrics') return metricsOf(source);
    return textReply(404, '/live, /ready or /metrics');
  });
}

function readinessOf({ pulse, store, edition }: HealthSource): LoopbackReply {
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
  return textReply(body.ready ? 200 : 503, JSON.stringify(body), 'application/json');
}

async function metricsOf({ metrics, pulse, store, edition }: HealthSource): Promise<LoopbackReply> {
  const text = await metrics.text({ shards: pulse.look(), store: store(), edition: edition() });
  return textReply(200, text, metrics.contentType);
}
