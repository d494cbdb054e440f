// The coordinator: owns frontier and ledger, feeds the queues, and hears from the workers what came of each job.
import { openArchiveReader } from '@giaoban/archive';
import { closedFor, crawlEvent, FAILED_REST_MS, openFrontier, PATIENCE_MS, type Round } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import type { Store } from '@giaoban/indexer';
import { loadPortals } from '@giaoban/resources';
import { type Job, Worker } from 'bullmq';
import type { CaptureJob } from '../capture-job.ts';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { pageCapture } from '../page-capture.ts';
import type { RunEvent, RunSummary } from '../run.ts';
import { RunTally } from '../run-tally.ts';
import { captureId, jobId } from './job-id.ts';
import { closeQueues, connectQueue, type OutcomeJob, openQueues, QUEUES, WORKER_OPTIONS } from './queues.ts';

export interface ClusterRun {
  readonly data: DataFolder;
  readonly seeds: readonly string[];
  /** How hosts that were crawled to the end are asked again; null: they are not. */
  readonly round: Round | null;
  /** redis://HOST:PORT[/DATABASE] */
  readonly queue: string;
  /** The store that the workers write to, where this process may know it: it is refreshed at the end. */
  readonly store: Store | null;
  readonly fetch: { readonly delayMs: number };
  readonly signal: AbortSignal;
}

/** Tasks handed to the fetch queue at once: many hosts, one task each. */
const MOST_FETCHES = 500;
const POLL_MS = 100;

/** Crawls the seeds with the workers, and has them read what the archive holds. Ends when nothing is left that comes due soon. */
export async function* runCluster(run: ClusterRun): AsyncGenerator<RunEvent, RunSummary> {
  const { data, signal } = run;
  const connection = await connectQueue(run.queue);
  const queues = openQueues(connection);
  const frontier = openFrontier(data.frontier, { delayMs: run.fetch.delayMs, closedFor: closedFor(loadPortals()) });
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const tally = new RunTally();
  const events: RunEvent[] = [];

  const extract = (capture: CaptureJob) =>
    queues.extract.add('extract', { capture }, { jobId: captureId('extract', capture) });
  const remove = (id: string) => queues.index.add('remove', { kind: 'remove', id }, { jobId: jobId('remove', id) });

  async function takeUp(capture: CaptureJob): Promise<void> {
    if (ledger.plan(capture)) await extract(capture);
  }

  async function hear({ data: told }: Job<OutcomeJob>): Promise<void> {
    if (told.kind === 'fetch') {
      // The page goes to the ledger first: killed between the two, the task comes again, and the page is not forgotten.
      if (told.outcome.status === 'fetched') {
        const capture = pageCapture(told.outcome.entry);
        if (capture !== null) await takeUp(capture);
      }
      events.push(crawlEvent(told.task, told.outcome, frontier.apply(told.task, told.outcome)));
    } else for (const id of ledger.settle(told.capture, told.result)) await remove(id);
  }

  const ears = new Worker(QUEUES.outcome, hear, { connection, concurrency: 1, ...WORKER_OPTIONS });
  ears.on('error', () => {});
  try {
    if (run.store !== null && (await run.store.counts()).records < ledger.counts().records) ledger.forget();
    frontier.requeueClaims();
    frontier.add(
      run.seeds.map((url) => ({ url, kind: 'seed', via: 'seed', continues: false })),
      0,
    );
    frontier.retryFailed(FAILED_REST_MS);
    if (run.round !== null) frontier.beginRound(run.seeds, run.round);
    for (const capture of ledger.pending()) await extract(capture);
    for await (const entry of openArchiveReader(data.archive).entries()) {
      const capture = pageCapture(entry);
      if (capture !== null) await takeUp(capture);
    }
    while (!signal.aborted) {
      await handOut();
      for (const event of events.splice(0)) yield tally.count(event);
      const counts = frontier.counts();
      yield { type: 'progress', counts };
      const wait = frontier.waitMs();
      const crawled = counts.claimed === 0 && (wait === null || wait > PATIENCE_MS);
      if (crawled && ledger.counts().pending === 0 && (await queues.index.count()) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    await run.store?.refresh();
    return tally.summary(ledger);
  } finally {
    await ears.close();
    await closeQueues(queues);
    connection.disconnect();
    frontier.close();
    ledger.close();
  }

  async function handOut(): Promise<void> {
    for (let free = MOST_FETCHES - (await queues.fetch.count()); free > 0; free -= 1) {
      const task = frontier.next();
      if (task === null) return;
      await queues.fetch.add('fetch', task, { jobId: jobId('fetch', `${task.url} ${task.attempt}`) });
    }
  }
}
