// How far a data folder, its queues and its store are.
import { existsSync } from 'node:fs';
import { openArchiveReader } from '@giaoban/archive';
import { type FrontierCounts, openFrontier } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store, StoreCounts } from '@giaoban/indexer';
import { PermanentError } from '@giaoban/records';
import { countJobs } from '../cluster/count-jobs.ts';
import type { DataFolder } from '../data-folder.ts';
import { Ledger, type LedgerCounts } from '../ledger.ts';

export interface Status {
  readonly ledger: LedgerCounts;
  /** Addresses of the frontier; null where a running crawl keeps it to itself. */
  readonly frontier: FrontierCounts | null;
  /** Captures of the archive, all versions. */
  readonly captures: number;
  /** Jobs by step; null where no queue is named. */
  readonly queued: Readonly<Record<string, number>> | null;
  readonly stored: StoreCounts | null;
}

/** @throws RetryableError where the store or the queue that is named does not answer */
export async function readStatus(data: DataFolder, store: Store | null, queue: string | null): Promise<Status> {
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    let captures = 0;
    for await (const _ of openArchiveReader(data.archive).entries()) captures += 1;
    return {
      ledger: ledger.counts(),
      frontier: frontierCounts(data.frontier),
      captures,
      queued: queue === null ? null : await countJobs(queue),
      stored: store === null ? null : await store.counts(),
    };
  } finally {
    ledger.close();
  }
}

function frontierCounts(path: string): FrontierCounts | null {
  if (!existsSync(path)) return { waiting: 0, claimed: 0, fetched: 0, refused: 0, failed: 0, articles: 0 };
  try {
    const frontier = openFrontier(path);
    try {
      return frontier.counts();
    } finally {
      frontier.close();
    }
  } catch (error) {
    if (error instanceof PermanentError) return null;
    throw error;
  }
}
