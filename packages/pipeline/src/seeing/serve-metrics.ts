// What Prometheus is told of a server: how often each route is asked, how long it takes, and what the store holds.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface ServeMetrics {
  count(seen: { readonly route: string; readonly status: number; readonly ms: number }): void;
  /** The text that Prometheus reads, and its content type. The store is asked at that moment. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** @param counts asks the store; where that is away the figures are left out */
export function serveMetrics(counts: () => Promise<{ readonly records: number }>): ServeMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'giaoban_api_requests_total',
    help: 'Requests to the API, by route and status',
    labelNames: ['route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'giaoban_api_seconds',
    help: 'How long answers took to begin, by route',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const records = new Gauge({ name: 'giaoban_store_records', help: 'Records that the store holds', registers });
  const up = new Gauge({ name: 'giaoban_store_up', help: '1 where the store answers, else 0', registers });
  return {
    count({ route, status, ms }) {
      requests.inc({ route, status });
      seconds.observe({ route }, ms / 1000);
    },
    async text() {
      await counts().then(
        (held) => {
          up.set(1);
          records.set(held.records);
        },
        () => up.set(0),
      );
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}
