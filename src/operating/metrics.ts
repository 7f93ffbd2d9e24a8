import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Health } from '../store/store.js';
import type { ShardPulse } from './pulse.js';

/** What is counted while the bot goes on: never a question, never an id of anybody. */
export interface Metrics {
  /** A question came to this kind of reply. */
  answered(kind: string): void;
  /** From hearing of a question to the first response that Discord took. */
  responded(seconds: number): void;
  /** Discord refused to take a message, with its code for why. */
  refused(code: number | string): void;
  /** An interaction was not handled, with why. */
  dropped(reason: string): void;
  /** A connection to the gateway is made anew. */
  reconnecting(): void;
  /** All of it in the text format of Prometheus, with how things are now. */
  text(now: StateNow): Promise<string>;
  contentType: string;
}

export interface StateNow {
  shards: readonly ShardPulse[];
  store: Health;
  edition: number;
}

/** Discord waits three seconds. */
const RESPONSE_SECONDS = [0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const replies = new Counter({
    ...{ name: 'factbox_replies_total', help: 'Questions by the kind of reply', labelNames: ['kind'], registers },
  });
  const responses = new Histogram({
    ...{ name: 'factbox_first_response_seconds', help: 'From a question to the first response', registers },
    buckets: RESPONSE_SECONDS,
  });
  const refusals = new Counter({
    ...{ name: 'factbox_refusals_total', help: 'Messages that Discord refused', labelNames: ['code'], registers },
  });
  const drops = new Counter({
    ...{ name: 'factbox_dropped_total', help: 'Interactions not handled', labelNames: ['reason'], registers },
  });
  const reconnects = new Counter({
    ...{ name: 'factbox_gateway_reconnects_total', help: 'Connections to be made anew', registers },
  });
  const gauge = (name: string, help: string, ...labelNames: string[]): Gauge =>
    new Gauge({ name: `factbox_${name}`, help, labelNames, registers });
  const edition = gauge('edition', 'The edition that answers; 0 where the store could not be read');
  const storeUp = gauge('store_up', '1 while the store can be read and written');
  const storeSeconds = gauge('store_last_use_seconds', 'How long the last use of the store took');
  const shardUp = gauge('shard_connected', '1 while a shard is connected', 'shard');
  const silent = gauge('shard_silent_seconds', 'Since a heartbeat was acknowledged', 'shard');
  const latency = gauge('shard_latency_seconds', 'How long the last acknowledgement took', 'shard');
  let processIsMeasured = false;

  return {
    answered: (kind) => replies.inc({ kind }),
    responded: (seconds) => responses.observe(seconds),
    refused: (code) => refusals.inc({ code: String(code) }),
    dropped: (reason) => drops.inc({ reason }),
    reconnecting: () => reconnects.inc(),
    contentType: registry.contentType,
    async text({ shards, store, edition: number }) {
      // The process, with the delay of its event loop: measured from the first time that somebody looks.
      if (!processIsMeasured) collectDefaultMetrics({ register: registry });
      processIsMeasured = true;
      edition.set(number);
      storeUp.set(store.failing ? 0 : 1);
      storeSeconds.set((store.latencyMs ?? 0) / 1_000);
      for (const { id, connected, silentMs, latencyMs } of shards) {
        shardUp.set({ shard: id }, connected ? 1 : 0);
        silent.set({ shard: id }, silentMs / 1_000);
        if (latencyMs !== undefined) latency.set({ shard: id }, latencyMs / 1_000);
      }
      return registry.metrics();
    },
  };
}
