// What Prometheus is told of a crawl: what comes of the addresses of each portal, and what is left.
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { RunEvent } from '../run.ts';

export interface CrawlMetrics {
  count(event: RunEvent): void;
  /** The text that Prometheus reads, and its content type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

export function crawlMetrics(): CrawlMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'giaoban_crawl_answers_total',
    help: 'Addresses that were asked, by portal, what came of them (fetched, edited, unchanged, refused, failed) and why',
    labelNames: ['host', 'result', 'reason'],
    registers,
  });
  const addresses = new Gauge({
    name: 'giaoban_crawl_addresses',
    help: 'Addresses of the frontier, by state',
    labelNames: ['state'],
    registers,
  });
  const hosts = new Gauge({
    name: 'giaoban_crawl_hosts_left',
    help: 'Portals with something left to ask',
    registers,
  });
  return {
    count(event) {
      if (event.type === 'progress') {
        const { hosts: left, longest: _, ...states } = event.counts;
        hosts.set(left);
        for (const [state, n] of Object.entries(states)) addresses.set({ state }, n);
        return;
      }
      const answer = answerOf(event);
      if (answer !== null) answers.inc(answer);
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}

function answerOf(event: RunEvent): { host: string; result: string; reason: string } | null {
  switch (event.type) {
    case 'fetched': {
      const result = event.seen === 'first' ? 'fetched' : event.seen === 'changed' ? 'edited' : 'unchanged';
      return { host: event.task.host, result, reason: '' };
    }
    case 'unchanged':
      return { host: event.task.host, result: 'unchanged', reason: '' };
    case 'refused':
      return { host: event.task.host, result: 'refused', reason: event.reason };
    case 'failed':
      return { host: event.task.host, result: 'failed', reason: event.kind };
    default:
      return null;
  }
}
