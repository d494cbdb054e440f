// A worker: takes fetch, extract and index jobs until it is closed. Every effect may happen twice and still counts once.
import { openArchiveWriter } from '@giaoban/archive';
import { type CrawlTask, openTaskContext, runTask } from '@giaoban/crawler';
import type { Store } from '@giaoban/indexer';
import { loadPortals } from '@giaoban/resources';
import { type Job, Worker } from 'bullmq';
import type { CaptureJob } from '../capture-job.ts';
import type { DataFolder } from '../data-folder.ts';
import { notTaken, type PageResult, recordResult } from '../ledger.ts';
import { openPageReader, type Reading } from '../reading/page-reader.ts';
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
  /** Called for each job that failed and will be tried again, with the reason. */
  readonly onTrouble?: (step: 'fetch' | 'extract' | 'index', reason: string) => void;
}

export interface RunningWorker {
  /** Lets the running jobs end, then lets go of everything. */
  close(): Promise<void>;
}

/** Jobs of a kind that one worker process has under way at once: fetching waits for servers, extraction for the core. */
const CONCURRENCY = { fetch: 16, extract: 1, index: 4 } as const;

export async function startWorker({
  data,
  store,
  queue,
  fetch,
  onDone,
  onTrouble,
}: WorkerSettings): Promise<RunningWorker> {
  const connection = await connectQueue(queue);
  const queues = openQueues(connection);
  const reader = openPageReader(data.archive);
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
    const reading = await reader.read(capture);
    if ('record' in reading) {
      await records.write(captureId('index', capture), reading.record);
      await queues.index.add('put', { kind: 'put', capture }, { jobId: captureId('index', capture) });
    } else await settle(capture, withoutRecord(reading));
    onDone?.('extract', capture.url);
  };
  const indexJob = async ({ data: job }: Job<IndexJob>) => {
    if (job.kind === 'remove') {
      await store.remove([job.id]);
      await queues.outcome.add('removed', { kind: 'removed', id: job.id }, { jobId: jobId('removed', job.id) });
      return onDone?.('index', job.id);
    }
    const name = captureId('index', job.capture);
    // Gone where this job ran before and was killed behind the removal: then the archive gives it again.
    const stored = await records.read(name);
    const reading: Reading = stored === null ? await reader.read(job.capture) : { record: stored };
    if ('record' in reading) {
      const { rejected } = await store.put([reading.record]);
      await settle(job.capture, rejected[0] ? notTaken(rejected[0].reason) : recordResult(reading.record));
    } else await settle(job.capture, withoutRecord(reading));
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
  for (const [i, step] of (['fetch', 'extract', 'index'] as const).entries())
    workers[i]!.on('failed', (_, error) => onTrouble?.(step, error.message));

  return {
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([context.close(), reader.close()]);
      await Promise.all([writer.close(), closeQueues(queues)]);
      connection.disconnect();
    },
  };
}

function withoutRecord(reading: Exclude<Reading, { record: unknown }>): PageResult {
  if ('quarantine' in reading) return { kind: 'quarantine', detail: reading.quarantine };
  const { refused, detail } = reading.refusal;
  return { kind: 'refusal', refused, detail };
}
