// The thread that a page is read in: whatever a page does to its reader, it does to this thread alone.
import { parentPort, workerData } from 'node:worker_threads';
import { openArchiveReader, openTakedowns } from '@giaoban/archive';
import { BadDataError, PermanentError } from '@giaoban/records';
import type { CaptureJob } from '../capture-job.ts';
import { extractCapture, type SignedExtraction } from '../extract-capture.ts';
import { textOf } from '../takedown/text-of.ts';

/** What the thread answers: `broken` where the capture cannot be read, now or later; `failed` where it may be later. */
export type ThreadAnswer =
  | { readonly extraction: SignedExtraction }
  | { readonly broken: string }
  | { readonly failed: string }
  | 'ready';

const folder = (workerData as { archive: string }).archive;
const archive = openArchiveReader(folder);
const takedowns = openTakedowns(folder);
const answer = (value: ThreadAnswer) => parentPort!.postMessage(value);

parentPort!.on('message', async (job: CaptureJob) => {
  try {
    answer({ extraction: await withoutTakenDown(job) });
  } catch (error) {
    const { message } = error as Error;
    answer(
      error instanceof PermanentError || error instanceof BadDataError ? { broken: message } : { failed: message },
    );
  }
});
answer('ready');

/** What somebody was granted holds for what came in late, and for pages that name a person anew. */
async function withoutTakenDown(job: CaptureJob): Promise<SignedExtraction> {
  const { url, fetchedAt } = job;
  const source = { path: null, url, fetchedAt };
  if (takedowns.forbids(url))
    return { refusal: { source, refused: 'taken-down', detail: 'the page was taken down on request' } };
  const extraction = await extractCapture(archive, job);
  if (!('record' in extraction) || !takedowns.names(textOf(extraction.record))) return extraction;
  return { refusal: { source, refused: 'taken-down', detail: 'names somebody who was taken down on request' } };
}
