// Reads a store in threads: an embedded store answers where it is asked, and a dear question would hold up all others.
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Store } from '@giaoban/indexer';
import { RetryableError } from '@giaoban/records';
import { READS, type ReadingAnswer, type ReadingCall } from './reading-call.ts';
import { heardError } from './told-error.ts';

const THREAD = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url);
/** One thread for the server itself; two in any case, so that a cheap question passes by a dear one. */
const THREADS = Math.min(4, Math.max(2, availableParallelism() - 1));
/** Who asked has been told by then that it takes too long; what holds a thread for longer is ended with it. */
const DEADLINE_MS = 30_000;

/** What a thread lets lie is cleared away sooner than by its own measure. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

interface Waiting extends ReadingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * @param store that is written to; other than reading it does all itself
 * @param name that the threads open it by
 * @returns the store, whose reads are done in threads; closing it ends them
 */
export function readInThreads(store: Store, name: string, { threads = THREADS, deadlineMs = DEADLINE_MS } = {}): Store {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let isClosed = false;

  function start(): Worker {
    const worker = new Worker(THREAD, { workerData: { store: name }, resourceLimits: HEAP });
    worker.unref();
    worker.on('message', (answer: ReadingAnswer) => {
      const call = settle(worker);
      idle.push(worker);
      next();
      if ('error' in answer) call?.reject(heardError(answer.error));
      else call?.resolve(answer.value);
    });
    const gone = (error?: Error) => {
      const at = idle.indexOf(worker);
      if (at !== -1) idle.splice(at, 1);
      settle(worker)?.reject(new RetryableError(name, error?.message ?? 'the thread that read it ended'));
      next();
    };
    worker.on('error', gone);
    worker.on('exit', () => gone());
    return worker;
  }

  const deadlines = new Map<Worker, NodeJS.Timeout>();
  function settle(worker: Worker): Waiting | undefined {
    clearTimeout(deadlines.get(worker));
    deadlines.delete(worker);
    const call = busy.get(worker);
    busy.delete(worker);
    return call;
  }

  function next(): void {
    while (waiting.length > 0 && !isClosed) {
      const worker = idle.pop() ?? (busy.size < threads ? start() : undefined);
      if (worker === undefined) return;
      const call = waiting.shift()!;
      busy.set(worker, call);
      deadlines.set(
        worker,
        setTimeout(() => void worker.terminate(), deadlineMs),
      );
      worker.postMessage({ method: call.method, args: call.args } satisfies ReadingCall);
    }
  }

  const ask = (method: ReadingCall['method'], args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.push({ method, args, resolve, reject });
      next();
    });
  // Before anybody asks: what they read ahead the first questions need not wait for.
  for (let n = 0; n < threads; n += 1) idle.push(start());
  const reads = Object.fromEntries(READS.map((method) => [method, (...args: unknown[]) => ask(method, args)]));
  return {
    ...store,
    ...(reads as Pick<Store, (typeof READS)[number]>),
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new RetryableError(name, 'it is being closed'));
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
      await store.close();
    },
  };
}
