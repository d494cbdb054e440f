// The thread that a page is read in: whatever a page does to its reader, it does to this thread alone.
import { parentPort, workerData } from 'node:worker_threads';
import { openArchiveReader } from '@giaoban/archive';
import { BadDataError, PermanentError } from '@giaoban/records';
import type { CaptureJob } from '../capture-job.ts';
import { extractCapture, type SignedExtraction } from '../extract-capture.ts';

/** What the thread answers: `broken` where the capture cannot be read, now or later; `failed` where it may be later. */
export type ThreadAnswer =
  | { readonly extraction: SignedExtraction }
  | { readonly broken: string }
  | { readonly failed: string }
  | 'ready';

const archive = openArchiveReader((workerData as { archive: string }).archive);
const answer = (value: ThreadAnswer) => parentPort!.postMessage(value);

parentPort!.on('message', async (job: CaptureJob) => {
  try {
    answer({ extraction: await extractCapture(archive, job) });
  } catch (error) {
    const { message } = error as Error;
    answer(
      error instanceof PermanentError || error instanceof BadDataError ? { broken: message } : { failed: message },
    );
  }
});
answer('ready');
