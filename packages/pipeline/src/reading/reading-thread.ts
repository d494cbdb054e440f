// One thread that reads pages, started when it is first needed; a page that breaks it is told, and the next gets a new one.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { RetryableError } from '@giaoban/records';
import type { CaptureJob } from '../capture-job.ts';
import type { SignedExtraction } from '../extract-capture.ts';
import type { ThreadAnswer } from './extract-thread.ts';

export interface ReadingLimits {
  /** How long a page may take; the median one takes milliseconds. */
  readonly deadlineMs: number;
  /** Heap of the thread: the data files take a good part of it. */
  readonly heapMb: number;
}

/** What a thread makes of a page: it is read, or broke the thread or the archive in the way that is told. */
export type ThreadReading = SignedExtraction | { readonly broken: string };

const THREAD = new URL(`./extract-thread${extname(import.meta.url)}`, import.meta.url);

export class ReadingThread {
  readonly #archive: string;
  readonly #limits: ReadingLimits;
  #worker: Promise<Worker> | null = null;

  constructor(archive: string, limits: ReadingLimits) {
    this.#archive = archive;
    this.#limits = limits;
  }

  /** Reads one page; one at a time. @throws RetryableError where the reading failed by what may pass */
  async read(job: CaptureJob): Promise<ThreadReading> {
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    const answer = await this.#ask(worker, job);
    if (answer === 'ready') throw new Error('a thread is ready once');
    if ('failed' in answer) throw new RetryableError(job.url, answer.failed);
    return 'extraction' in answer ? answer.extraction : answer;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await (await worker?.catch(() => null))?.terminate();
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(THREAD, {
      workerData: { archive: this.#archive },
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMb },
    });
    // The thread keeps no process alive that has nothing else to do.
    worker.unref();
    const ready = Promise.withResolvers<void>();
    worker.once('message', () => ready.resolve());
    worker.once('error', ready.reject);
    worker.once('exit', (code) => ready.reject(new Error(`ended with status ${code}`)));
    // Starting takes as long as reading the data files does, on however slow a machine: no deadline.
    const alive = setInterval(() => {}, 1_000);
    try {
      await ready.promise;
      return worker;
    } catch (cause) {
      this.#worker = null;
      throw new RetryableError('reading thread', `did not start: ${(cause as Error).message}`, { cause });
    } finally {
      clearInterval(alive);
    }
  }

  async #ask(worker: Worker, job: CaptureJob): Promise<ThreadAnswer> {
    const { deadlineMs, heapMb } = this.#limits;
    const answered = Promise.withResolvers<ThreadAnswer>();
    const deadline = setTimeout(
      () => answered.resolve({ broken: `took longer than ${deadlineMs / 1000} s to read` }),
      deadlineMs,
    );
    const onMessage = (answer: ThreadAnswer) => answered.resolve(answer);
    const onError = (error: Error & { code?: string }) =>
      answered.resolve({
        broken:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `needed more than ${heapMb} MB to be read`
            : `broke its reader: ${error.message}`,
      });
    const onExit = (code: number) => answered.resolve({ broken: `ended its reader with status ${code}` });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
    const answer = await answered.promise;
    clearTimeout(deadline);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    // A thread whose page broke it is in no state to read another.
    if (typeof answer === 'object' && 'broken' in answer) {
      worker.on('error', () => {});
      await this.close();
    }
    return answer;
  }
}
