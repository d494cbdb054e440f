// The job of an archived page: where its capture stands. Plain data and small: it travels through queues, the page does not.
import type { ArchivePointer } from '@giaoban/archive';

export interface CaptureJob {
  readonly pointer: ArchivePointer;
  /** Canonical address: the record's `source.url`. */
  readonly url: string;
  readonly fetchedAt: string;
  /** Where the later parts of the article stand, in their order. */
  readonly parts?: readonly ArchivePointer[];
}
