// Where the metrics of a process stand, its own memory and handles among them.
import { collectDefaultMetrics, Registry } from 'prom-client';

export interface Metrics {
  /** The text that Prometheus reads, and its content type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** @param ask sets what is looked up at the moment that the text is asked for */
export function openRegistry(ask: () => Promise<void> = async () => {}): { registers: Registry[] } & Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registers: [registry],
    async text() {
      await ask();
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}
