// Reads an archive without a store: every article once, in its current version, in the order of the addresses.
import { openArchiveReader } from '@giaoban/archive';
import { EXTRACTOR_VERSION, type Extraction } from '@giaoban/extractor';
import type { DataFolder } from '../data-folder.ts';
import { extractCapture } from '../extract-capture.ts';
import { Ledger, recordResult } from '../ledger.ts';
import { pageCapture } from '../page-capture.ts';

/**
 * Yields the refusals first, then the records. Which of two addresses of an article has the record is known only when all
 * are read, so articles are read twice: memory stays flat however large the archive is.
 */
export async function* extractArchive(data: DataFolder): AsyncGenerator<Extraction> {
  const archive = openArchiveReader(data.archive);
  const ledger = new Ledger(':memory:', EXTRACTOR_VERSION);
  try {
    for await (const entry of archive.entries()) {
      const job = pageCapture(entry);
      if (job === null || !ledger.plan(job)) continue;
      const extraction = await extractCapture(archive, job);
      if ('record' in extraction) ledger.settle(job, recordResult(extraction.record));
      else {
        const { refused, detail } = extraction.refusal;
        ledger.settle(job, { kind: 'refusal', refused, detail });
        yield extraction;
      }
    }
    for (const job of ledger.withRecord()) yield extractCapture(archive, job);
  } finally {
    ledger.close();
  }
}
