// The coordinator: owns frontier and ledger, feeds the queues, and hears from the workers what came of each job.
import { openArchiveReader } from '@giaoban/archive';
import { closedFor, crawlEvent, FAILED_REST_MS, openFrontier, PATIENCE_MS, type Round } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store } from '@giaoban/indexer';
import { RetryableError } from '@giaoban/records';
import { loadPortals } from '@giaoban/resources';
import { type Job, Worker } from 'bullmq';
import type { DataFolder } from '../data-folder.ts';
import { stampDataVersion } from '../data-version.ts';
import { driftOf } from '../drift/read-drift.ts';
import { lacksRecords } from '../lacks-records.ts';
import { Ledger } from '../ledger.ts';
import { pageCapture, pageCaptures } from '../page-capture.ts';
import type { RunEvent, RunSummary } from '../run.ts';
import { RunTally } from '../run-tally.ts';
import { countFailures } from '../seeing/fetch-failures.ts';
import { fetchFeed } from './fetch-feed.ts';
import { pageFeed } from './page-feed.ts';
import {
  closeQueues,
  connectQueue,
  LONGEST_WAIT_MS,
  type OutcomeJob,
  openQueues,
  QUEUES,
  WORKER_OPTIONS,
} from './queues.ts';

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

/** Where more pages than that wait to be read, no further ones are fetched. */
const MOST_UNREAD = 2_000;
const POLL_MS = 100;
/** How often it is looked whether the queues have lost something, and how long after a failure of Redis it is asked again. */
const LOOK_MS = 5_000;
const RETRY_MS = 1_000;
/** Longer than any job that failed is put off for. */
const PUT_OFF_MS = 2 * LONGEST_WAIT_MS;
/** How often the store is asked to show what was written, where it is away at the very end. */
const REFRESH_TRIES = 60;

/** Crawls the seeds with the workers, and has them read what the archive holds. Ends when nothing is left that comes due soon. */
export async function* runCluster(run: ClusterRun): AsyncGenerator<RunEvent, RunSummary> {
  const { data, signal } = run;
  stampDataVersion(data.root, EXTRACTOR_VERSION);
  const connection = await connectQueue(run.queue);
  const queues = openQueues(connection);
  const frontier = openFrontier(data.frontier, { delayMs: run.fetch.delayMs, closedFor: closedFor(loadPortals()) });
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const tally = new RunTally(countFailures(data.failures));
  const events: RunEvent[] = [];

  const pages = pageFeed(ledger, queues, connection);
  const fetches = fetchFeed(frontier, queues, connection);

  async function hear({ data: told }: Job<OutcomeJob>): Promise<void> {
    if (told.kind === 'fetch') {
      // The page goes to the ledger first: killed between the two, the task comes again, and the page is not forgotten.
      if (told.outcome.status === 'fetched') {
        for (const capture of pageCaptures(told.outcome)) ledger.plan(capture);
      }
      events.push(crawlEvent(told.task, told.outcome, frontier.apply(told.task, told.outcome)));
      fetches.heard(told.task);
    } else if (told.kind === 'removed') pages.removed(told.id);
    else {
      ledger.settle(told.capture, told.result);
      pages.heard(told.capture);
      if (told.result.kind === 'quarantine')
        events.push({ type: 'page-quarantined', url: told.capture.url, reason: told.result.detail });
    }
  }

  const ears = new Worker(QUEUES.outcome, hear, { connection, concurrency: 1, ...WORKER_OPTIONS });
  ears.on('error', () => {});
  try {
    if (run.store !== null && (await lacksRecords(run.store, ledger))) ledger.forget();
    frontier.requeueClaims();
    frontier.add(
      run.seeds.map((url) => ({ url, kind: 'seed', via: 'seed', continues: false })),
      0,
    );
    frontier.retryFailed(FAILED_REST_MS);
    if (run.round !== null) frontier.beginRound(run.seeds, run.round);
    for await (const entry of openArchiveReader(data.archive).entries()) {
      const capture = pageCapture(entry);
      if (capture !== null) ledger.plan(capture);
    }
    await pages.takeUp();
    let looked = performance.now();
    let promoted = looked;
    while (!signal.aborted) {
      try {
        await pages.handOut();
        if (ledger.pendingCount() <= MOST_UNREAD) await fetches.handOut();
        if (performance.now() - looked >= LOOK_MS) {
          await pages.findLost();
          await fetches.findLost();
          looked = performance.now();
        }
        if (performance.now() - promoted >= PUT_OFF_MS) {
          await promoteAll();
          promoted = performance.now();
        }
      } catch (error) {
        // Redis that is full answers so until there is room again; nothing is lost by waiting.
        if (!(error instanceof Error && error.name === 'ReplyError')) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
      for (const event of events.splice(0)) yield tally.count(event);
      const counts = frontier.counts();
      yield { type: 'progress', counts };
      const wait = frontier.waitMs();
      const crawled = counts.claimed === 0 && (wait === null || wait > PATIENCE_MS);
      if (crawled && pages.isDone()) break;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    if (run.store !== null) await refreshed(run.store);
    yield { type: 'drift', days: [...driftOf(ledger, 1)] };
    return tally.summary(ledger);
  } finally {
    await ears.close();
    await closeQueues(queues);
    connection.disconnect();
    frontier.close();
    ledger.close();
  }

  /** A clock that was set back would keep jobs that failed put off until it is there again. */
  async function promoteAll(): Promise<void> {
    for (const queue of Object.values(queues)) await queue.promoteJobs();
  }
}

/** All is written by then: a store that is away at this moment is waited for, not failed for. */
async function refreshed(store: Store): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await store.refresh();
    } catch (error) {
      if (!(error instanceof RetryableError) || tries >= REFRESH_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
