import { get } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { openFeed } from '../../src/operating/feed.js';
import { openHealth } from '../../src/operating/health.js';
import { serveLoopback, textReply } from '../../src/operating/loopback.js';
import { createMetrics } from '../../src/operating/metrics.js';
import { openDeskOn } from '../support/desks.js';

const own = (): Promise<{ port: number; close(): Promise<void> }> =>
  serveLoopback('PORT', 0, (path) => textReply(200, path));

function statusAs(port: number, path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { host } }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

it.each([
  ['127.0.0.1:9100', 200],
  ['localhost:9100', 200],
  ['LOCALHOST', 200],
  ['[::1]:9100', 200],
  ['rebound.example:9100', 403],
  ['localhost.example', 403],
  ['127.0.0.1.example:9100', 403],
  ['127.0.0.1:9100@example', 403],
  ['x127.0.0.1', 403],
])('asked for as %s: %i', async (host, status) => {
  const server = await own();
  onTestFinished(() => server.close());
  expect(await statusAs(server.port, '/', host)).toBe(status);
});

it('health and feed are guarded alike', async () => {
  const { desk } = await openDeskOn({ file: ':memory:' });
  const source = { pulse: { look: () => [] }, store: desk.health, edition: () => 1, metrics: createMetrics() };
  const log = { error: () => undefined };
  const health = await openHealth(0, source);
  const feed = await openFeed(0, { current: desk.current, latest: desk.changeLog.latest, log });
  onTestFinished(async () => void (await Promise.all([health.close(), feed.close()])));
  for (const [{ port }, path] of [
    [health, '/live'],
    [feed, '/feed.atom'],
  ] as const) {
    expect(await statusAs(port, path, 'localhost')).toBe(200);
    expect(await statusAs(port, path, 'rebound.example')).toBe(403);
    expect((await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST' })).status).toBe(405);
  }
});
