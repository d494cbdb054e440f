// Who is told of the requests to a server: the log, the metrics, or nobody.
import type { ApiOptions } from '@giaoban/api';
import type { Store } from '@giaoban/indexer';
import { serveMetrics } from '@giaoban/pipeline';
import { pino } from 'pino';
import { startMetricsServer } from './metrics-server.ts';

export interface SeenRequests {
  readonly onRequest: NonNullable<ApiOptions['onRequest']>;
  close(): Promise<void>;
}

/** @param log a JSON line a request on stderr, with the id of its key */
export async function openSeenRequests(
  store: Store,
  { log, metricsPort, metricsHost }: { log: boolean; metricsPort?: number; metricsHost: string },
): Promise<SeenRequests> {
  const logger = log ? pino({ base: { pid: process.pid } }, pino.destination({ fd: 2, sync: true })) : null;
  const metrics = serveMetrics(() => store.counts());
  const server =
    metricsPort === undefined
      ? null
      : await startMetricsServer({ metrics, ready: () => store.ping() }, metricsPort, metricsHost);
  if (server !== null) process.stderr.write(`giaoban: metrics at http://${metricsHost}:${server.port}/metrics\n`);
  return {
    onRequest(seen) {
      metrics.count(seen);
      logger?.info(seen, 'asked');
    },
    close: async () => server?.close(),
  };
}
