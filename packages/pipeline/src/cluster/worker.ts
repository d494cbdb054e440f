// A worker: takes fetch, extract and index jobs until it is closed. Every effect may happen twice and still counts once.
import { openArchiveReader, openArchiveWriter } from '@giaoban/archive';
import { type CrawlTask, openTaskContext, runTask } from '@giaoban/crawler';
import type { Store } from '@giaoban/indexer';
import type { Refusal } from '@giaoban/records';
import { loadPortals } from '@giaoban/resources';
import { type Job, Worker } from 'bullmq';
import type { CaptureJob } from '../capture-job.ts';
import type { DataFolder } from '../data-folder.ts';
import { extractCapture } from '../extract-capture.ts';
import { type PageResult, recordResult } from '../ledger.ts';
import type { FetchSettings } from '../run.ts';
import { captureId, jobId } from './job-id.ts';
import {
  closeQueues,
  connectQueue,
  type ExtractJob,
  type IndexJob,
  openQueues,
  QUEUES,
  WORKER_OPTIONS,
} from './queues.ts';
import { recordFiles } from './record-files.ts';
import { redisHostSlots } from './redis-host-slots.ts';

export interface WorkerSettings {
  readonly data: DataFolder;
  readonly store: Store;
  /** redis://HOST:PORT[/DATABASE] */
  readonly queue: string;
  readonly fetch: FetchSettings;
  /** Called behind each finished job, for logs. */
  readonly onDone?: (step: 'fetch' | 'extract' | 'index', subject: string) => void;
}

export interface RunningWorker {
  /** Lets the running jobs end, then lets go of everything. */
  close(): Promise<void>;
}

/** Jobs of a kind that one worker process has under way at once: fetching waits for servers, extraction for the core. */
const CONCURRENCY = { fetch: 16, extract: 1, index: 4 } as const;

export async function startWorker({ data, store, queue, fetch, onDone }: WorkerSettings): Promise<RunningWorker> {
  const connection = await connectQueue(queue);
  const queues = openQueues(connection);
  const archive = openArchiveReader(data.archive);
  const writer = await openArchiveWriter(data.archive, { name: 'worker' });
  const records = recordFiles(data.records);
  const context = openTaskContext({
    archive: writer,
    slots: redisHostSlots(connection),
    portals: loadPortals(),
    ...fetch,
  });

  const settle = (capture: CaptureJob, result: PageResult) =>
    queues.outcome.add('page', { kind: 'page', capture, result }, { jobId: captureId('outcome', capture) });

  const fetchJob = async ({ data: task }: Job<CrawlTask>) => {
    const outcome = await runTask(task, context);
    await queues.outcome.add(
      'fetch',
      { kind: 'fetch', task, outcome },
      { jobId: jobId('outcome', `${task.url} ${task.attempt}`) },
    );
    onDone?.('fetch', task.url);
  };
  const extractJob = async ({ data: { capture } }: Job<ExtractJob>) => {
    const extraction = await extractCapture(archive, capture);
    if ('record' in extraction) {
      await records.write(captureId('index', capture), extraction.record);
      await queues.index.add('put', { kind: 'put', capture }, { jobId: captureId('index', capture) });
    } else await settle(capture, refusalOf(extraction.refusal));
    onDone?.('extract', capture.url);
  };
  const indexJob = async ({ data: job }: Job<IndexJob>) => {
    if (job.kind === 'remove') {
      await store.remove([job.id]);
      return onDone?.('index', job.id);
    }
    const name = captureId('index', job.capture);
    // Gone where this job ran before and was killed behind the removal: then the archive gives it again.
    const extraction = await records
      .read(name)
      .then((record) => (record ? { record } : extractCapture(archive, job.capture)));
    if ('record' in extraction) {
      const { rejected } = await store.put([extraction.record]);
      await settle(job.capture, rejected[0] ? notTaken(rejected[0].reason) : recordResult(extraction.record));
    } else await settle(job.capture, refusalOf(extraction.refusal));
    await records.remove(name);
    onDone?.('index', job.capture.url);
  };
  const workers = [
    new Worker(QUEUES.fetch, fetchJob, { connection, concurrency: CONCURRENCY.fetch, ...WORKER_OPTIONS }),
    new Worker(QUEUES.extract, extractJob, { connection, concurrency: CONCURRENCY.extract, ...WORKER_OPTIONS }),
    new Worker(QUEUES.index, indexJob, { connection, concurrency: CONCURRENCY.index, ...WORKER_OPTIONS }),
  ];
  // A lost connection is an error event; the worker reconnects by itself.
  for (const worker of workers) worker.on('error', () => {});

  return {
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await context.close();
      await Promise.all([writer.close(), closeQueues(queues)]);
      connection.disconnect();
    },
  };
}

function refusalOf({ refused, detail }: Refusal): PageResult {
  return { kind: 'refusal', refused, detail };
}

function notTaken(reason: string): PageResult {
  return { kind: 'refusal', refused: 'unreadable', detail: `the store would not take its record: ${reason}` };
}
