// The thread that works out records ahead of the writer. A share that it cannot do it leaves to the writer, who tells why.
import { type MessagePort, workerData } from 'node:worker_threads';
import type { PageRecord } from '@giaoban/records';
import { DONE, type DoneShare, OPEN, type Share, TAKEN, WORKS, type WorkName } from './works.ts';

const { name, port } = workerData as { name: WorkName; port: MessagePort };
const work: (record: PageRecord) => unknown = WORKS[name];

port.on('message', ({ order, place, records, states }: Share) => {
  if (Atomics.compareExchange(states, place, OPEN, TAKEN) !== OPEN) return;
  try {
    port.postMessage({ order, place, worked: records.map(work) } satisfies DoneShare);
  } catch {
    // Done without an answer: the writer meets the same error where it can be told.
  } finally {
    Atomics.store(states, place, DONE);
    Atomics.notify(states, place);
  }
});
