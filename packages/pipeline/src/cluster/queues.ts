// The queues between coordinator and workers: their names, their jobs, and how a job is tried again.
import type { CrawlTask, TaskOutcome } from '@giaoban/crawler';
import { PermanentError, RetryableError } from '@giaoban/records';
import { type JobsOptions, Queue, type QueueOptions, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { CaptureJob } from '../capture-job.ts';
import type { PageSigns } from '../drift/page-signs.ts';
import type { PageResult } from '../page-result.ts';

export interface ExtractJob {
  readonly capture: CaptureJob;
}
export type IndexJob =
  | { readonly kind: 'put'; readonly capture: CaptureJob; readonly signs?: PageSigns | undefined }
  | { readonly kind: 'remove'; readonly id: string };

/** What workers tell the coordinator, which alone writes frontier and ledger. */
export type OutcomeJob =
  | { readonly kind: 'fetch'; readonly task: CrawlTask; readonly outcome: TaskOutcome }
  | { readonly kind: 'page'; readonly capture: CaptureJob; readonly result: PageResult }
  | { readonly kind: 'removed'; readonly id: string };

export const QUEUES = {
  fetch: 'giaoban-fetch',
  extract: 'giaoban-extract',
  index: 'giaoban-index',
  outcome: 'giaoban-outcome',
} as const;

export interface Queues {
  readonly fetch: Queue<CrawlTask>;
  readonly extract: Queue<ExtractJob>;
  readonly index: Queue<IndexJob>;
  readonly outcome: Queue<OutcomeJob>;
}

/**
 * A job that fails is tried until it succeeds, waiting longer each time: what a page can do ends as a refusal or in
 * quarantine, so a failure is the disk's, the store's or the queue's, and those are put right. Finished jobs leave Redis at
 * once: an id may come again, and nothing grows.
 */
const JOB_OPTIONS: JobsOptions = {
  attempts: 1_000_000,
  backoff: { type: 'capped' },
  removeOnComplete: true,
  removeOnFail: true,
};
/**
 * BullMQ writes what becomes of each job into a stream a queue, for listeners, of which there are none here: of 10,000 entries,
 * its own measure, the streams of four queues take megabytes, and grow for hours until they do.
 */
export const EVENTS_KEPT = 100;
export const LONGEST_WAIT_MS = 15_000;

/** Doubled from half a second, and spread, so that not all come back at one moment. */
function cappedBackoff(attempt: number): number {
  return Math.min(500 * 2 ** Math.min(attempt, 10), LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
}

const MOST_LOSSES = 10;

/** Whether a job failed as it has lost its workers more often than chance has it. */
export function lostTooOften({ message }: Error): boolean {
  return message.includes('stalled more than allowable');
}

/**
 * A worker killed with -9 loses its job's lock after 15 s; the job is then taken up by another. A job may lose its worker
 * often before it counts as failed: workers are killed more often than pages kill workers.
 */
export const WORKER_OPTIONS = {
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: MOST_LOSSES,
  settings: { backoffStrategy: cappedBackoff },
} satisfies Partial<WorkerOptions>;

/** How long a first connection may take. */
const CONNECT_MS = 5_000;

/**
 * Connects to Redis. Once connected, a lost connection is made again by itself, and commands wait for it.
 *
 * @throws PermanentError where the address is no Redis address, RetryableError where nothing answers there
 */
export async function connectQueue(address: string): Promise<Redis> {
  const url = URL.parse(address);
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol)) {
    throw new PermanentError(address, 'a queue is named redis://HOST:PORT or redis://HOST:PORT/DATABASE');
  }
  let connected = false;
  let why = '';
  const connection = new Redis(address, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    retryStrategy: (times) => (connected ? Math.min(times * 50, 2_000) : null),
  });
  // Without a listener each lost connection would be printed with its stack. Here alone it is said what Redis has against us.
  connection.on('error', ({ message }: Error) => {
    why = message;
  });
  try {
    await connection.connect();
  } catch (cause) {
    throw new RetryableError(address, `Redis does not answer (${why || (cause as Error).message})`, { cause });
  }
  connected = true;
  return connection;
}

export function openQueues(connection: Redis): Queues {
  const options: QueueOptions = {
    connection,
    defaultJobOptions: JOB_OPTIONS,
    streams: { events: { maxLen: EVENTS_KEPT } },
  };
  return {
    fetch: new Queue(QUEUES.fetch, options),
    extract: new Queue(QUEUES.extract, options),
    index: new Queue(QUEUES.index, options),
    outcome: new Queue(QUEUES.outcome, options),
  };
}

export async function closeQueues(queues: Queues): Promise<void> {
  await Promise.all([queues.fetch.close(), queues.extract.close(), queues.index.close(), queues.outcome.close()]);
}
