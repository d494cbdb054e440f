// From a capture in the archive to a record or a refusal.
import type { ArchiveReader, Capture } from '@giaoban/archive';
import { type Extraction, extractPage } from '@giaoban/extractor';
import type { CaptureJob } from './capture-job.ts';

/** Reads the capture and extracts it. Pure but for the reading: every runner and every machine gives the same bytes. */
export async function extractCapture(archive: ArchiveReader, job: CaptureJob): Promise<Extraction> {
  const capture = await archive.read(job.pointer);
  return extractPage({
    body: capture.response.body,
    path: null,
    url: job.url,
    fetchedAt: job.fetchedAt,
    contentType: header(capture, 'content-type'),
  });
}

function header(capture: Capture, name: string): string | null {
  return capture.response.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
