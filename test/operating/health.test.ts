import { expect, it, onTestFinished } from 'vitest';
import { type HealthSource, openHealth } from '../../src/operating/health.js';
import { createMetrics } from '../../src/operating/metrics.js';
import type { Health } from '../../src/store/store.js';

const SOUND: Health = { kind: 'SQLite', latencyMs: 2, failing: undefined };
const FAILING: Health = {
  ...SOUND,
  failing: { since: new Date(0), what: 'writing', reason: 'disk full', cure: 'Make room.' },
};
const SHARD = { id: 0, connected: true, latencyMs: 20, heartbeat: 1, silentMs: 4_000 };

async function ask(path: string, changes: Partial<HealthSource> = {}, init: RequestInit = {}) {
  const metrics = createMetrics();
  metrics.answered('answer');
  metrics.responded(0.3);
  metrics.refused(50013);
  const source = { pulse: { look: () => [SHARD] }, store: () => SOUND, edition: () => 3, metrics, ...changes };
  const server = await openHealth(0, source);
  onTestFinished(() => server.close());
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
  return { status: response.status, text: await response.text(), port: server.port };
}

it.each<[string, Partial<HealthSource>, number, object]>([
  ['all is well', {}, 200, { ready: true, edition: 3, gateway: { ok: true, shards: [{ id: 0, silentSeconds: 4 }] } }],
  ['before the login', { pulse: { look: () => [] } }, 503, { ready: false, gateway: { ok: false } }],
  [
    'Discord is not heard',
    { pulse: { look: () => [{ ...SHARD, silentMs: 130_000 }] } },
    503,
    { ready: false, gateway: { ok: false }, store: { ok: true } },
  ],
  [
    'the store fails',
    { store: () => FAILING },
    503,
    { ready: false, gateway: { ok: true }, store: { ok: false, reason: 'disk full', cure: 'Make room.' } },
  ],
])('/ready: %s', async (_, changes, status, body) => {
  const answer = await ask('/ready', changes);
  expect(JSON.parse(answer.text)).toMatchObject(body);
  expect(answer.status).toBe(status);
});

it.each([
  ['/live', 'GET', 200],
  ['/live?from=probe', 'HEAD', 200],
  ['/live', 'POST', 405],
  ['/', 'GET', 404],
])('%s by %s: %i', async (path, method, status) => {
  // It is about the process alone, whatever else fails.
  expect(await ask(path, { store: () => FAILING, pulse: { look: () => [] } }, { method })).toMatchObject({ status });
});

it('/metrics has what Prometheus reads', async () => {
  const { text } = await ask('/metrics', { store: () => FAILING });
  for (const line of [
    'factbox_replies_total{kind="answer"} 1',
    'factbox_first_response_seconds_bucket{le="0.2"} 0',
    'factbox_first_response_seconds_bucket{le="0.5"} 1',
    'factbox_refusals_total{code="50013"} 1',
    'factbox_gateway_reconnects_total 0',
    'factbox_edition 3',
    'factbox_store_up 0',
    'factbox_shard_connected{shard="0"} 1',
    'factbox_shard_silent_seconds{shard="0"} 4',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds \d/m);
});

it('says which port cannot be had', async () => {
  const { port } = await ask('/live');
  await expect(ask('/live').then(() => openHealth(port, source()))).rejects.toThrow(
    `HEALTH_PORT ${port} cannot be had (EADDRINUSE)`,
  );
});

function source(): HealthSource {
  return { pulse: { look: () => [] }, store: () => SOUND, edition: () => 0, metrics: createMetrics() };
}
