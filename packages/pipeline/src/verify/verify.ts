// Walks archive, frontier, ledger, queue and store, and says where they do not agree.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { openArchiveReader } from '@giaoban/archive';
import { openFrontier } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store } from '@giaoban/indexer';
import { canonicalUrl, PermanentError, RetryableError } from '@giaoban/records';
import { countJobs } from '../cluster/count-jobs.ts';
import type { DataFolder } from '../data-folder.ts';
import { Ledger, type LedgerCounts } from '../ledger.ts';
import { pageCapture } from '../page-capture.ts';
import { openPageReader } from '../reading/page-reader.ts';
import { FINDING_KINDS, type Finding, type FindingKind, VerifyTables } from './verify-tables.ts';

export interface Verify {
  readonly data: DataFolder;
  readonly store: Store;
  /** redis://HOST:PORT[/DATABASE] of a cluster; null: there is none. */
  readonly queue: string | null;
  /** Read every page once more and compare its record with the store's, field by field. */
  readonly deep: boolean;
}

export interface VerifySummary {
  /** Pages of the archive, each once. */
  readonly archived: number;
  readonly ledger: LedgerCounts;
  /** Records of the store; `foreign` of them came from elsewhere (`giaoban index`, another data folder). */
  readonly stored: number;
  readonly foreign: number;
  readonly findings: Readonly<Record<FindingKind, number>>;
  /** Jobs in the queues by step; null where no queue is named. */
  readonly queued: Readonly<Record<string, number>> | null;
  /** Records between extraction and index, a file each. */
  readonly recordFiles: number;
  /** Why the frontier was not walked; null where it was. */
  readonly frontierSkipped: string | null;
}

/**
 * Yields what is missing, doubled or stale; nothing is changed. While a crawl runs, pages on their way count as missing.
 *
 * @throws RetryableError where the store or the queue does not answer
 */
export async function* verify({ data, store, queue, deep }: Verify): AsyncGenerator<Finding, VerifySummary> {
  const archive = openArchiveReader(data.archive);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const tables = new VerifyTables();
  const found: Record<FindingKind, number> = { missing: 0, doubled: 0, stale: 0 };
  try {
    await store.refresh();
    for await (const entry of archive.entries()) {
      const job = pageCapture(entry);
      if (job !== null) tables.addArchived(job.url, job.fetchedAt);
    }
    const frontierSkipped = addFrontier(data, tables);
    for (const { job, extractor, state, detail } of ledger.pages())
      tables.addPage(job.url, job.fetchedAt, extractor, state, detail);
    for await (const { id, source, revision } of store.all())
      tables.addStored(id, source.url === null ? null : canonicalUrl(source.url), revision.capture, revision.extractor);
    for (const finding of tables.findings()) {
      found[finding.kind] += 1;
      yield finding;
    }
    if (deep)
      for await (const finding of differing(data, store, ledger)) {
        found[finding.kind] += 1;
        yield finding;
      }
    return {
      ...tables.counts(),
      ledger: ledger.counts(),
      findings: found,
      queued: queue === null ? null : await countJobs(queue),
      recordFiles: (await readdir(data.records)).filter((name) => name.endsWith('.json')).length,
      frontierSkipped,
    };
  } finally {
    tables.close();
    ledger.close();
  }
}

/** Whether something is wrong. */
export function hasFindings({ findings }: VerifySummary): boolean {
  return FINDING_KINDS.some((kind) => findings[kind] > 0);
}

/** Pages that the frontier counts as fetched. A running crawl keeps the file to itself: said, and no failure. */
function addFrontier(data: DataFolder, tables: VerifyTables): string | null {
  if (!existsSync(data.frontier)) return null;
  try {
    const frontier = openFrontier(data.frontier);
    try {
      for (const entry of frontier.captures()) {
        const job = pageCapture(entry);
        if (job !== null) tables.addFetched(job.url);
      }
      return null;
    } finally {
      frontier.close();
    }
  } catch (error) {
    if (error instanceof PermanentError || error instanceof RetryableError) return error.message;
    throw error;
  }
}

/** Pages whose record, read again, is not what the store has. */
async function* differing(data: DataFolder, store: Store, ledger: Ledger): AsyncGenerator<Finding> {
  const reader = openPageReader(data.archive);
  try {
    for (const job of ledger.withRecord()) {
      const reading = await reader.read(job);
      if (!('record' in reading)) {
        const why = 'refusal' in reading ? reading.refusal.refused : reading.quarantine;
        yield { kind: 'stale', page: job.url, detail: `read again it gives no record: ${why}` };
        continue;
      }
      const stored = await store.get(reading.record.id);
      // One that is not there was told already.
      if (stored === null || isDeepStrictEqual(stored, reading.record)) continue;
      yield { kind: 'stale', page: job.url, detail: 'read again it gives another record than the store has' };
    }
  } finally {
    await reader.close();
  }
}
