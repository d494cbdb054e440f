// What Prometheus is told of a worker and of the queues it takes its jobs from.
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Queues } from '../cluster/queues.ts';
import { type Metrics, openRegistry } from './open-registry.ts';
import type { WorkerEvent } from './worker-event.ts';

export interface WorkerMetrics extends Metrics {
  count(event: WorkerEvent): void;
}

/** Seconds: fetching takes tenths, extraction thousandths, and a store in trouble many. */
const BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];

export function workerMetrics(queues: Queues): WorkerMetrics {
  const { registers, text } = openRegistry(askQueues);
  const jobs = new Counter({
    name: 'giaoban_jobs_total',
    help: 'Jobs that were done, by step and what came of them; of refusals the reason',
    labelNames: ['step', 'result'],
    registers,
  });
  const failures = new Counter({
    name: 'giaoban_job_failures_total',
    help: 'Jobs that failed and will be tried again, by step',
    labelNames: ['step'],
    registers,
  });
  const seconds = new Histogram({
    name: 'giaoban_job_seconds',
    help: 'How long jobs took, by step',
    labelNames: ['step'],
    buckets: BUCKETS,
    registers,
  });
  const waiting = new Gauge({
    name: 'giaoban_queue_jobs',
    help: 'Jobs in the queues, by step and state',
    labelNames: ['step', 'state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'giaoban_queue_oldest_seconds',
    help: 'Age of the oldest job that waits, by step; 0 where none does',
    labelNames: ['step'],
    registers,
  });

  async function askQueues(): Promise<void> {
    for (const [step, queue] of Object.entries(queues)) {
      const counts = await queue.getJobCounts('wait', 'active', 'delayed');
      for (const [state, n] of Object.entries<number>(counts)) waiting.set({ step, state }, n);
      const [first] = await queue.getWaiting(0, 0, true);
      oldest.set({ step }, first === undefined ? 0 : Math.max(0, Date.now() - first.timestamp) / 1000);
    }
  }

  return {
    count(event) {
      const { step } = event;
      if (event.type === 'failed') return failures.inc({ step });
      jobs.inc({ step, result: event.result });
      seconds.observe({ step }, event.ms / 1000);
    },
    text,
  };
}
