// What Prometheus is told of a server: how often each route is asked, how long it takes, and what the store holds.
import { Counter, Gauge, Histogram } from 'prom-client';
import { type Metrics, openRegistry } from './open-registry.ts';

export interface ServeMetrics extends Metrics {
  count(seen: { readonly route: string; readonly status: number; readonly ms: number }): void;
}

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** @param counts asks the store whenever the text is read; where that is away the figures are left out */
export function serveMetrics(counts: () => Promise<{ readonly records: number }>): ServeMetrics {
  const { registers, text } = openRegistry(askStore);
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

  async function askStore(): Promise<void> {
    await counts().then(
      (held) => {
        up.set(1);
        records.set(held.records);
      },
      () => up.set(0),
    );
  }

  return {
    count({ route, status, ms }) {
      requests.inc({ route, status });
      seconds.observe({ route }, ms / 1000);
    },
    text,
  };
}
