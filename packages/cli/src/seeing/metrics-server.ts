// What a worker or a crawl tells over HTTP: /metrics for Prometheus, /healthz and /readyz for whoever starts and stops it.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Measured {
  readonly metrics: { text(): Promise<{ readonly type: string; readonly body: string }> };
  /** @throws where something that it needs does not answer */
  ready(): Promise<void>;
}

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * `/healthz` says that the process lives; `/readyz` that what it needs (Redis, the store) answers too, else 503 with the reason.
 *
 * @throws the system's EADDRINUSE where the port is in use
 */
export async function startMetricsServer(measured: Measured, port: number, host: string): Promise<MetricsServer> {
  const answers: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/metrics': async (response) => {
      const { type, body } = await measured.metrics.text();
      response.writeHead(200, { 'Content-Type': type }).end(body);
    },
    '/healthz': async (response) => answerJson(response, 200, { status: 'ok' }),
    '/readyz': async (response) => {
      await measured.ready();
      answerJson(response, 200, { status: 'ok' });
    },
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) return answerJson(response, 404, { status: 'not-found' });
    answer(response).catch((error: Error) => answerJson(response, 503, { status: 'away', reason: error.message }));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answerJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}
