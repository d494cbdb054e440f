// The local runner: all steps in one process, without a server. Fetching never waits for a host that is not ready.
import { openArchiveReader, openArchiveWriter } from '@giaoban/archive';
import { closedFor, crawl, openFrontier, type Round } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import type { Store } from '@giaoban/indexer';
import { correctedStore, openCorrectionLog } from '@giaoban/indexer/corrections';
import { loadPortals } from '@giaoban/resources';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { pageCapture } from '../page-capture.ts';
import { openPageReader } from '../reading/page-reader.ts';
import type { FetchSettings, RunEvent, RunSummary } from '../run.ts';
import { RunTally } from '../run-tally.ts';
import { readArchivePages } from './read-archive.ts';

export interface LocalRun {
  readonly data: DataFolder;
  readonly seeds: readonly string[];
  /** How hosts that were crawled to the end are asked again; null: they are not. */
  readonly round: Round | null;
  readonly fetch: FetchSettings;
  /** Where records go; null: fetch into the archive only. */
  readonly store: Store | null;
  readonly signal: AbortSignal;
}

/** Crawls the seeds; where a store is given, reads every page of the archive into it. Returns what came of it. */
export async function* runLocal({
  data,
  seeds,
  round,
  fetch,
  store,
  signal,
}: LocalRun): AsyncGenerator<RunEvent, RunSummary> {
  const portals = loadPortals();
  const archive = openArchiveReader(data.archive);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const reader = openPageReader(data.archive);
  const corrections = openCorrectionLog(data.corrections);
  const pages = store === null ? null : readArchivePages(reader, correctedStore(store, corrections), ledger);
  const frontier = openFrontier(data.frontier, { delayMs: fetch.delayMs, closedFor: closedFor(portals) });
  const writer = await openArchiveWriter(data.archive, { name: 'local' });
  const tally = new RunTally();
  try {
    if (store !== null && (await store.counts()).records < ledger.counts().records) ledger.forget();
    if (pages !== null) {
      await pages.takeOut();
      for (const job of ledger.pending()) yield* pages.read(job);
      for await (const entry of archive.entries()) {
        const job = pageCapture(entry);
        if (job !== null) yield* pages.read(job);
        if (signal.aborted) break;
      }
      yield* pages.flush();
    }
    for await (const event of crawl({
      frontier,
      archive: writer,
      archived: archive,
      portals,
      seeds,
      round,
      signal,
      ...fetch,
    })) {
      yield tally.count(event);
      const job = event.type === 'fetched' ? pageCapture(event.entry) : null;
      if (pages !== null && job !== null) yield* pages.read(job);
    }
    if (pages !== null) yield* pages.flush();
    // A copy whose article was edited in this run may now have a record of its own.
    for (let left = ledger.pendingCount(); pages !== null && left > 0 && !signal.aborted; ) {
      for (const job of ledger.pending()) yield* pages.read(job);
      yield* pages.flush();
      const still = ledger.pendingCount();
      if (still >= left) break;
      left = still;
    }
    await store?.refresh();
    return tally.summary(store === null ? null : ledger);
  } finally {
    await reader.close();
    await writer.close();
    frontier.close();
    ledger.close();
  }
}
