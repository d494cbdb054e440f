// A worker: takes fetch, extract and index jobs until it is closed. Every effect may happen twice and still counts once.
import { openArchiveWriter, openTakedowns } from '@giaoban/archive';
import { type CrawlTask, openTaskContext, runTask } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store } from '@giaoban/indexer';
import { correctedStore, openCorrectionLog } from '@giaoban/indexer/corrections';
import { RetryableError } from '@giaoban/records';
import { loadPortals } from '@giaoban/resources';
import { type Job, Worker } from 'bullmq';
import type { CaptureJob } from '../capture-job.ts';
import type { DataFolder } from '../data-folder.ts';
import { stampDataVersion } from '../data-version.ts';
import { notTaken, type PageResult, recordResult } from '../page-result.ts';
import { openPageReader, type Reading } from '../reading/page-reader.ts';
import type { FetchSettings } from '../run.ts';
import { STEPS, type Step, type WorkerEvent } from '../seeing/worker-event.ts';
import { type WorkerMetrics, workerMetrics } from '../seeing/worker-metrics.ts';
import { captureId, jobId, taskKey } from './job-id.ts';
import {
  closeQueues,
  connectQueue,
  type ExtractJob,
  type IndexJob,
  lostTooOften,
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
  /** Called behind each job that is done or failed: for logs. */
  readonly onEvent?: (event: WorkerEvent) => void;
}

export interface RunningWorker {
  readonly metrics: WorkerMetrics;
  /** @throws RetryableError where Redis or the store does not answer */
  ready(): Promise<void>;
  /** Lets the running jobs end, then lets go of everything. */
  close(): Promise<void>;
}

/** What a job came to. */
interface Done {
  readonly subject: string;
  readonly result: string;
}

/** Jobs of a kind that one worker process has under way at once: fetching waits for servers, extraction for the core. */
const CONCURRENCY = { fetch: 16, extract: 1, index: 4 } as const;

export async function startWorker({
  data,
  store: target,
  queue,
  fetch,
  onEvent,
}: WorkerSettings): Promise<RunningWorker> {
  stampDataVersion(data.root, EXTRACTOR_VERSION);
  const store = correctedStore(target, openCorrectionLog(data.corrections));
  const connection = await connectQueue(queue);
  const queues = openQueues(connection);
  const metrics = workerMetrics(queues);
  const reader = openPageReader(data.archive);
  const writer = await openArchiveWriter(data.archive, { name: 'worker' });
  const records = recordFiles(data.records);
  const context = openTaskContext({
    archive: writer,
    slots: redisHostSlots(connection),
    portals: loadPortals(),
    isTakenDown: openTakedowns(data.archive).forbids,
    ...fetch,
  });

  const tell = (event: WorkerEvent) => {
    metrics.count(event);
    onEvent?.(event);
  };

  const settle = (capture: CaptureJob, result: PageResult) =>
    queues.outcome.add('page', { kind: 'page', capture, result }, { jobId: captureId('outcome', capture) });

  const fetchJob = async ({ data: task }: Job<CrawlTask>): Promise<Done> => {
    const outcome = await runTask(task, context);
    await queues.outcome.add('fetch', { kind: 'fetch', task, outcome }, { jobId: jobId('outcome', taskKey(task)) });
    return { subject: task.url, result: outcome.status === 'refused' ? outcome.reason : outcome.status };
  };
  const extractJob = async ({ data: { capture } }: Job<ExtractJob>): Promise<Done> => {
    const reading = await reader.read(capture);
    if ('record' in reading) {
      await records.write(captureId('index', capture), reading.record);
      await queues.index.add(
        'put',
        { kind: 'put', capture, signs: reading.signs },
        { jobId: captureId('index', capture) },
      );
    } else await settle(capture, withoutRecord(reading));
    return { subject: capture.url, result: resultOf(reading) };
  };
  const indexJob = async ({ data: job }: Job<IndexJob>): Promise<Done> => {
    if (job.kind === 'remove') {
      await store.remove([job.id]);
      await queues.outcome.add('removed', { kind: 'removed', id: job.id }, { jobId: jobId('removed', job.id) });
      return { subject: job.id, result: 'removed' };
    }
    const name = captureId('index', job.capture);
    // Gone where this job ran before and was killed behind the removal: then the archive gives it again.
    const stored = await records.read(name);
    const reading: Reading =
      stored === null ? await reader.read(job.capture) : { record: stored, ...(job.signs ? { signs: job.signs } : {}) };
    let result: PageResult;
    if ('record' in reading) {
      const { rejected } = await store.put([reading.record]);
      result = rejected[0] ? notTaken(rejected[0].reason) : recordResult(reading.record, reading.signs);
    } else result = withoutRecord(reading);
    await settle(job.capture, result);
    await records.remove(name);
    return { subject: job.capture.url, result: result.kind === 'refusal' ? result.refused : result.kind };
  };

  /** Tells of a job when it is done. */
  const told =
    <Data>(step: Step, work: (job: Job<Data>) => Promise<Done>) =>
    async (job: Job<Data>): Promise<void> => {
      const began = performance.now();
      const done = await work(job);
      tell({ type: 'done', step, ms: Math.round(performance.now() - began), ...done });
    };
  const options = (step: Step) => ({ connection, concurrency: CONCURRENCY[step], ...WORKER_OPTIONS });
  const extracting = new Worker<ExtractJob>(QUEUES.extract, told('extract', extractJob), options('extract'));
  const workers = [
    new Worker(QUEUES.fetch, told('fetch', fetchJob), options('fetch')),
    extracting,
    new Worker(QUEUES.index, told('index', indexJob), options('index')),
  ];
  // A lost connection is an error event; the worker reconnects by itself.
  for (const worker of workers) worker.on('error', () => {});
  for (const [i, step] of STEPS.entries())
    workers[i]!.on('failed', (_, error) => tell({ type: 'failed', step, reason: error.message }));

  // A page that takes the whole process with it, thread and all, would be handed out for ever.
  extracting.on('failed', (job, error) => {
    if (job === undefined || !lostTooOften(error)) return;
    const detail = `ended the worker that read it, again and again: ${error.message}`;
    settle(job.data.capture, { kind: 'quarantine', detail }).catch(() => {});
  });

  return {
    metrics,
    async ready() {
      if (connection.status !== 'ready') throw new RetryableError(queue, 'Redis does not answer');
      await store.ping();
    },
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
  return { kind: 'refusal', refused, detail, signs: reading.signs };
}

function resultOf(reading: Reading): string {
  if ('record' in reading) return 'record';
  return 'refusal' in reading ? reading.refusal.refused : 'quarantine';
}
