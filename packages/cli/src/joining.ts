// Joins over pages again behind a correction: in a thread of its own, so that the server goes on answering.
import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

const THREAD = new URL(`./joining-thread${extname(import.meta.url)}`, import.meta.url);
/** A reviewer seldom corrects one thing only. */
const PAUSE_MS = 2_000;

export interface JoiningAgain {
  /** Something was corrected. */
  wake(): void;
  /** Ends what is under way; the views stay as they were. */
  close(): Promise<void>;
}

export function openJoining(store: string, corrections: string): JoiningAgain {
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker | null = null;
  let isWanted = false;

  async function join(): Promise<void> {
    isWanted = worker !== null;
    if (isWanted) return;
    worker = new Worker(THREAD, { workerData: { store, corrections } });
    worker.unref();
    await once(worker, 'exit').catch((error: Error) => console.error(`joining: ${error.message}`));
    worker = null;
    if (isWanted) await join();
  }
  return {
    wake() {
      clearTimeout(timer);
      timer = setTimeout(() => void join(), PAUSE_MS);
      timer.unref();
    },
    async close() {
      clearTimeout(timer);
      isWanted = false;
      await worker?.terminate();
    },
  };
}
