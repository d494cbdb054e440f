// Reads an archive without a store: every article once, in its current version, in the order of the addresses.
import { openArchiveReader } from '@giaoban/archive';
import { EXTRACTOR_VERSION, type Extraction } from '@giaoban/extractor';
import type { CaptureJob } from '../capture-job.ts';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { isRedirect, pageCapture } from '../page-capture.ts';
import { recordResult } from '../page-result.ts';
import { openPageReader, type PageReader } from '../reading/page-reader.ts';

/**
 * Yields the refusals first, then the records. Which of two addresses of an article has the record is known only when all
 * are read, so articles are read twice: memory stays flat however large the archive is.
 *
 * @param asOf where given: as if nothing had been fetched after that instant
 */
export async function* extractArchive(data: DataFolder, asOf?: Date): AsyncGenerator<Extraction> {
  const archive = openArchiveReader(data.archive);
  const reader = openPageReader(data.archive);
  const ledger = new Ledger(':memory:', EXTRACTOR_VERSION);
  try {
    let isMoved = false;
    for await (const entry of archive.entries()) {
      if (asOf !== undefined && Date.parse(entry.fetchedAt) > asOf.getTime()) continue;
      const job = pageCapture(entry);
      if (job === null || !ledger.plan(job)) continue;
      isMoved ||= isRedirect(entry);
      yield* settled(reader, ledger, ledger.withParts(job));
    }
    // What was a copy of an article that moved may now have the record.
    for (const job of isMoved ? ledger.pending() : ledger.inParts()) yield* settled(reader, ledger, job);
    for (const job of ledger.withRecord()) yield extractionOf(reader, job);
  } finally {
    await reader.close();
    ledger.close();
  }
}

/** Reads a page and notes what came of it; yields a refusal. */
async function* settled(reader: PageReader, ledger: Ledger, job: CaptureJob): AsyncGenerator<Extraction> {
  const extraction = await extractionOf(reader, job);
  if ('record' in extraction) ledger.settle(job, recordResult(extraction.record));
  else {
    const { refused, detail } = extraction.refusal;
    ledger.settle(job, { kind: 'refusal', refused, detail });
    yield extraction;
  }
}

/** There is no quarantine without a ledger: a page that breaks its reader is told like one that cannot be read. */
async function extractionOf(reader: PageReader, job: CaptureJob): Promise<Extraction> {
  const reading = await reader.read(job);
  if (!('quarantine' in reading)) return reading;
  const { url, fetchedAt } = job;
  return { refusal: { source: { path: null, url, fetchedAt }, refused: 'unreadable', detail: reading.quarantine } };
}
