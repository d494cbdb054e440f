// The pages in quarantine, for those who look after them.
import { openArchiveReader } from '@giaoban/archive';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import { BadDataError, canonicalUrl } from '@giaoban/records';
import type { CaptureJob } from './capture-job.ts';
import type { DataFolder } from './data-folder.ts';
import { Ledger } from './ledger.ts';

export interface Quarantined {
  readonly job: CaptureJob;
  /** What the page did to its reader. */
  readonly reason: string;
}

/** All of them, in the order of their addresses. */
export function listQuarantined(data: DataFolder): readonly Quarantined[] {
  return withLedger(data, (ledger) => ledger.quarantined());
}

/** @param url one of them, in any of its spellings; null: all @returns how many will be read again */
export function releaseQuarantined(data: DataFolder, url: string | null): number {
  return withLedger(data, (ledger) => ledger.release(url === null ? null : (canonicalUrl(url) ?? url)));
}

/** The page as it was fetched, without anything that reads it. @throws BadDataError where it is not in quarantine */
export async function readQuarantined(data: DataFolder, url: string) {
  const wanted = canonicalUrl(url);
  const found = listQuarantined(data).find(({ job }) => job.url === wanted);
  if (found === undefined) throw new BadDataError(url, 'is not in quarantine');
  const { body, headers } = (await openArchiveReader(data.archive).read(found.job.pointer)).response;
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  return { body, contentType, reason: found.reason };
}

function withLedger<T>(data: DataFolder, step: (ledger: Ledger) => T): T {
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    return step(ledger);
  } finally {
    ledger.close();
  }
}
