// The job of an archived page: where its capture stands. Plain data and small: it travels through queues, the page does not.
import type { ArchivePointer, CaptureEntry } from '@giaoban/archive';

export interface CaptureJob {
  readonly pointer: ArchivePointer;
  /** Canonical address after redirects: the record's `source.url`. */
  readonly url: string;
  readonly fetchedAt: string;
  readonly digest: string;
}

export function captureJob(entry: CaptureEntry, url: string): CaptureJob {
  return { pointer: entry.pointer, url, fetchedAt: entry.fetchedAt, digest: entry.digest };
}
