// The local runner: all steps in one process, without a server. Fetching never waits for a host that is not ready.
import { openArchiveReader } from '@giaoban/archive';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store } from '@giaoban/indexer';
import { stampDataVersion } from '../data-version.ts';
import { driftOf } from '../drift/read-drift.ts';
import { lacksRecords } from '../lacks-records.ts';
import { Ledger } from '../ledger.ts';
import { pageCapture, pageCaptures } from '../page-capture.ts';
import { openPageReader } from '../reading/page-reader.ts';
import type { RunEvent, RunSummary } from '../run.ts';
import { RunTally } from '../run-tally.ts';
import { countFailures } from '../seeing/fetch-failures.ts';
import { readArchivePages } from './read-archive.ts';
import { type CrawlRun, openCrawl } from './run-crawl.ts';

export interface LocalRun extends CrawlRun {
  /** Where records go. */
  readonly store: Store;
}

/** Pages of an earlier extractor that are read between two looks at the signal. */
const OUTDATED_AT_ONCE = 50;

/** Crawls the seeds and reads every page of the archive into the store. Returns what came of it. */
export async function* runLocal(run: LocalRun): AsyncGenerator<RunEvent, RunSummary> {
  const { data, store, signal } = run;
  stampDataVersion(data.root, EXTRACTOR_VERSION);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const reader = openPageReader(data.archive);
  const pages = readArchivePages(reader, store, ledger);
  const crawl = await openCrawl(run);
  const tally = new RunTally(countFailures(data.failures));
  try {
    if (await lacksRecords(store, ledger)) ledger.forget();
    await pages.takeOut();
    for (const job of ledger.pending()) yield* pages.read(job);
    for await (const entry of openArchiveReader(data.archive).entries()) {
      const job = pageCapture(entry);
      if (job !== null) yield* pages.read(job);
      if (signal.aborted) break;
    }
    yield* pages.flush();
    for await (const event of crawl.crawl()) {
      yield tally.count(event);
      if (event.type === 'fetched') for (const job of pageCaptures(event)) yield* pages.read(job);
    }
    yield* pages.flush();
    // A copy whose article was edited in this run may now have a record of its own.
    for (let left = ledger.pendingCount(); left > 0 && !signal.aborted; ) {
      for (const job of ledger.pending()) yield* pages.read(job);
      yield* pages.flush();
      const still = ledger.pendingCount();
      if (still >= left) break;
      left = still;
    }
    // Behind all that is new, in portions, so that a signal ends it soon.
    for (let jobs = ledger.outdated(OUTDATED_AT_ONCE); jobs.length > 0; jobs = ledger.outdated(OUTDATED_AT_ONCE)) {
      if (signal.aborted) break;
      for (const job of jobs) yield* pages.readAgain(job);
      yield* pages.flush();
    }
    await store.refresh();
    yield { type: 'drift', days: [...driftOf(ledger, 1)] };
    return tally.summary(ledger);
  } finally {
    await reader.close();
    await crawl.close();
    ledger.close();
  }
}
