// The local runner: all steps in one process, without a server. Fetching never waits for a host that is not ready.
import { openArchiveReader } from '@giaoban/archive';
import { crawl } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import type { Store } from '@giaoban/indexer';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { pageCapture } from '../page-capture.ts';
import { RunTally } from '../run-tally.ts';
import type { FetchSettings, RunEvent, RunSummary } from '../run.ts';
import { readArchivePages } from './read-archive.ts';

export interface LocalRun {
  readonly data: DataFolder;
  readonly seeds: readonly string[];
  readonly fetch: FetchSettings;
  /** Where records go; null: fetch into the archive only. */
  readonly store: Store | null;
  readonly signal: AbortSignal;
}

/** Crawls the seeds; where a store is given, reads every page of the archive into it. Returns what came of it. */
export async function* runLocal({ data, seeds, fetch, store, signal }: LocalRun): AsyncGenerator<RunEvent, RunSummary> {
  const archive = openArchiveReader(data.archive);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const pages = store === null ? null : readArchivePages(archive, store, ledger);
  const tally = new RunTally();
  try {
    if (store !== null && (await store.counts()).records < ledger.counts().records) ledger.forget();
    if (pages !== null) {
      for await (const entry of archive.entries()) {
        const job = pageCapture(entry);
        if (job !== null) yield* pages.read(job);
        if (signal.aborted) break;
      }
      yield* pages.flush();
    }
    for await (const event of crawl({ data, seeds, ...fetch, signal })) {
      yield tally.count(event);
      const job = event.kind === 'fetched' ? pageCapture(event.entry) : null;
      if (pages !== null && job !== null) yield* pages.read(job);
    }
    if (pages !== null) yield* pages.flush();
    await store?.refresh();
    return tally.summary(ledger);
  } finally {
    ledger.close();
  }
}
