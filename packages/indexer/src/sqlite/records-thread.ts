// The thread that works out records ahead of the writer. A share that it cannot do it leaves to the writer, who tells why.
import { type MessagePort, workerData } from 'node:worker_threads';
import { DONE, type DoneShare, OPEN, type Share, TAKEN } from './record-share.ts';
import { sqliteRecord } from './sqlite-record.ts';

const { port } = workerData as { port: MessagePort };

port.on('message', ({ order, place, records, states }: Share) => {
  if (Atomics.compareExchange(states, place, OPEN, TAKEN) !== OPEN) return;
  try {
    port.postMessage({ order, place, worked: records.map(sqliteRecord) } satisfies DoneShare);
  } catch {
    // Done without an answer: the writer meets the same error where it can be told.
  } finally {
    Atomics.store(states, place, DONE);
    Atomics.notify(states, place);
  }
});
