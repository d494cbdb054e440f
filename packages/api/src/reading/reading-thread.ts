// The thread of reading-threads.ts: answers questions to a store, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '@giaoban/indexer';
import type { ReadingAnswer, ReadingCall } from './reading-call.ts';
import { toldError } from './told-error.ts';

const store = await openStore((workerData as { readonly store: string }).store);
void store.warm?.();
parentPort!.on('message', async ({ method, args }: ReadingCall) => {
  parentPort!.postMessage(await answer(method, args));
});

async function answer(method: ReadingCall['method'], args: readonly unknown[]): Promise<ReadingAnswer> {
  try {
    return { value: await (store[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    return { error: toldError(error as Error) };
  }
}
