// Hands tasks of the frontier to the workers: a bounded number at once, and once more where the queue has lost them.
import type { CrawlTask, Frontier } from '@giaoban/crawler';
import type { Redis } from 'ioredis';
import { jobId, taskKey } from './job-id.ts';
import { lostJobs } from './lost-jobs.ts';
import type { Queues } from './queues.ts';

/** Tasks that are out at once: many hosts, one task each. */
const MOST_FETCHES = 500;

export interface FetchFeed {
  /** Fills the queue up with tasks that are due. */
  handOut(): Promise<void>;
  /** The workers have told what came of a task. */
  heard(task: CrawlTask): void;
  /** Hands those out again that were lost with Redis: their hosts would be waited for without end. */
  findLost(): Promise<void>;
}

export function fetchFeed(frontier: Frontier, queues: Queues, redis: Redis): FetchFeed {
  const out = new Map<string, CrawlTask>();
  const stations = [
    { queue: queues.fetch, step: 'fetch' },
    { queue: queues.outcome, step: 'outcome' },
  ];
  const add = (key: string, task: CrawlTask) => queues.fetch.add('fetch', task, { jobId: jobId('fetch', key) });

  return {
    async handOut() {
      while (out.size < MOST_FETCHES) {
        const task = frontier.next();
        if (task === null) return;
        // Out before it is added: where Redis is full, it is found lost, and added later.
        out.set(taskKey(task), task);
        await add(taskKey(task), task);
      }
    },
    heard(task) {
      out.delete(taskKey(task));
    },
    async findLost() {
      for (const key of await lostJobs(redis, out.keys(), stations, (key) => out.has(key)))
        await add(key, out.get(key)!);
    },
  };
}
