// Reading pages in a thread of its own, so that the one that fetches is not held up: one thread a process, begun when needed.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ThreadAnswer } from './page-reading-thread.ts';
import type { PageReading, PageToRead } from './read-page.ts';

/** What came of a page: `broken` where it broke whatever read it. */
export type PageAnswer = PageReading | { readonly kind: 'broken'; readonly detail: string };

export interface PageReader {
  read(page: PageToRead): Promise<PageAnswer>;
}

const THREAD = new URL(`./page-reading-thread${extname(import.meta.url)}`, import.meta.url);
let reader: PageReader | null = null;

/** The reader of this process. Its thread keeps no process alive that waits for nothing of it. */
export function pageReader(): PageReader {
  reader ??= openPageReader();
  return reader;
}

function openPageReader(): PageReader {
  const waiting = new Map<number, (answer: PageAnswer) => void>();
  let serial = 0;
  let worker: Worker | null = startThread();

  function startThread(): Worker {
    const thread = new Worker(THREAD);
    // Its port holds the process from when it is up, whatever was said before.
    thread.once('online', () => {
      if (waiting.size === 0) thread.unref();
    });
    thread.on('message', (answer: ThreadAnswer) => {
      const told = waiting.get(answer.id)!;
      waiting.delete(answer.id);
      if (waiting.size === 0) thread.unref();
      told('reading' in answer ? answer.reading : broken(answer.broken));
    });
    let detail = 'ended';
    thread.on('error', ({ message }) => {
      detail = message;
    });
    thread.on('exit', () => {
      // The next page gets a new one; those that were with it are asked for again.
      worker = null;
      for (const told of waiting.values()) told(broken(detail));
      waiting.clear();
    });
    return thread;
  }

  return {
    read(page) {
      worker ??= startThread();
      serial += 1;
      if (waiting.size === 0) worker.ref();
      worker.postMessage({ id: serial, page });
      return new Promise((told) => waiting.set(serial, told));
    },
  };
}

function broken(detail: string): PageAnswer {
  return { kind: 'broken', detail };
}
