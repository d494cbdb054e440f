// Reads archived pages so that no page can do harm: in a thread, with a deadline and a limit of memory, and not for ever.
import type { CaptureJob } from '../capture-job.ts';
import type { SignedExtraction } from '../extract-capture.ts';
import { type ReadingLimits, ReadingThread } from './reading-thread.ts';

/** What came of a page: `quarantine` with the reason where it broke whatever read it. */
export type Reading = SignedExtraction | { readonly quarantine: string };

export interface PageReader {
  /** One page at a time, others wait. @throws RetryableError where it may be read later: a disk that is away, a thread that does not start */
  read(job: CaptureJob): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * A page is tried so often, each time in a new thread, before it is put into quarantine: a machine that was asleep or
 * short of memory is no fault of the page. A process that is killed from outside has tried nothing.
 */
const TRIES = 3;
const PAUSE_MS = 200;

const LIMITS: ReadingLimits = { deadlineMs: 30_000, heapMb: 1024 };

/** @param archive folder of the archive */
export function openPageReader(archive: string, limits: Partial<ReadingLimits> = {}): PageReader {
  const thread = new ReadingThread(archive, { ...LIMITS, ...limits });
  let last: Promise<unknown> = Promise.resolve();

  async function read(job: CaptureJob): Promise<Reading> {
    for (let tries = 1; ; tries += 1) {
      const reading = await thread.read(job);
      if (!('broken' in reading)) return reading;
      if (tries >= TRIES) return { quarantine: `${reading.broken} (tried ${tries} times)` };
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }

  return {
    read(job) {
      const reading = last.then(() => read(job));
      last = reading.catch(() => {});
      return reading;
    },
    close: () => thread.close(),
  };
}
