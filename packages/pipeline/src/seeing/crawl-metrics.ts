// What Prometheus is told of a crawl: what comes of the addresses of each portal, and what is left.
import { Counter, Gauge } from 'prom-client';
import type { PortalDay } from '../drift/find-drift.ts';
import type { RunEvent } from '../run.ts';
import { type Metrics, openRegistry } from './open-registry.ts';

export interface CrawlMetrics extends Metrics {
  count(event: RunEvent): void;
}

export function crawlMetrics(): CrawlMetrics {
  const { registers, text } = openRegistry();
  const answers = new Counter({
    name: 'giaoban_crawl_answers_total',
    help: 'Addresses that were asked, by portal, what came of them (fetched, edited, unchanged, refused, failed) and why',
    labelNames: ['host', 'result', 'reason'],
    registers,
  });
  const fresh = new Gauge({
    name: 'giaoban_portal_answered_timestamp_seconds',
    help: 'When a portal last gave a page, or said that one is as it was',
    labelNames: ['host'],
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
  const lacking = new Gauge({
    name: 'giaoban_portal_lacking_ratio',
    help: 'Share of the pages of a portal, on its last day, without date, people, text, or headlines',
    labelNames: ['host', 'lack'],
    registers,
  });
  const drift = new Gauge({
    name: 'giaoban_portal_drift',
    help: '1 where a portal was read otherwise than before on its last day, by sign: giaoban drift names a page',
    labelNames: ['host', 'sign'],
    registers,
  });

  function showDrift(days: readonly PortalDay[]): void {
    lacking.reset();
    drift.reset();
    for (const { host, rates, alarms } of days) {
      for (const [lack, rate] of Object.entries(rates)) if (rate !== null) lacking.set({ host, lack }, rate);
      for (const { sign } of alarms) drift.set({ host, sign }, 1);
    }
  }

  return {
    count(event) {
      if (event.type === 'drift') return showDrift(event.days);
      if (event.type === 'progress') {
        const { hosts: left, longest: _, ...states } = event.counts;
        hosts.set(left);
        for (const [state, n] of Object.entries(states)) addresses.set({ state }, n);
        return;
      }
      const answer = answerOf(event);
      if (answer === null) return;
      answers.inc(answer);
      if (['fetched', 'edited', 'unchanged'].includes(answer.result))
        fresh.set({ host: answer.host }, Date.now() / 1000);
    },
    text,
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
