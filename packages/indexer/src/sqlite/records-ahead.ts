// Works out records in a thread while the writer writes those before them. Whatever the thread has not begun when its turn
// comes the writer does itself: it never waits for a thread to start, and needs none.
import { extname } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { PageRecord } from '@giaoban/records';
import { type DoneShare, KEPT, OPEN, type Share, TAKEN } from './record-share.ts';
import { type SqliteRecord, sqliteRecord } from './sqlite-record.ts';

/** Fewer are worked out where they are written: what a crawl puts at a time is, an import is not. */
const LEAST = 100;
/** Records that go to the thread together: some ten milliseconds of work. */
const SHARE = 10;
/** Shares that the thread may have ahead of the writer. */
const AHEAD = 12;
/** A share takes milliseconds: whoever is silent for so long does nothing any more. */
const LONGEST_MS = 5_000;

const THREAD = new URL(`./records-thread${extname(import.meta.url)}`, import.meta.url);

export interface RecordsAhead {
  /** Each record worked out, in their order. */
  of(records: readonly PageRecord[]): Generator<SqliteRecord>;
  close(): Promise<void>;
}

export function recordsAhead(): RecordsAhead {
  let thread: Thread | null = null;
  let orders = 0;

  function* inShares(records: readonly PageRecord[], { port, waiting }: Thread): Generator<SqliteRecord> {
    const shares = Array.from({ length: Math.ceil(records.length / SHARE) }, (_, place) =>
      records.slice(place * SHARE, (place + 1) * SHARE),
    );
    const states = new Int32Array(new SharedArrayBuffer(4 * shares.length));
    const order = orders++;
    const done = new Map<number, readonly SqliteRecord[]>();
    waiting.set(order, done);
    try {
      for (let place = 0, sent = 0; place < shares.length; place += 1) {
        for (; sent < Math.min(shares.length, place + AHEAD); sent += 1) {
          port.postMessage({ order, place: sent, records: shares[sent]!, states } satisfies Share);
        }
        if (Atomics.compareExchange(states, place, OPEN, KEPT) !== OPEN) {
          Atomics.wait(states, place, TAKEN, LONGEST_MS);
          receive(port, waiting);
        }
        yield* done.get(place) ?? shares[place]!.map(sqliteRecord);
        done.delete(place);
      }
    } finally {
      waiting.delete(order);
      for (let place = 0; place < shares.length; place += 1) Atomics.compareExchange(states, place, OPEN, KEPT);
    }
  }

  return {
    *of(records) {
      if (records.length >= LEAST) {
        thread ??= startThread(() => {
          thread = null;
        });
        yield* inShares(records, thread);
      } else for (const record of records) yield sqliteRecord(record);
    },
    async close() {
      await thread?.worker.terminate();
    },
  };
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** Shares that are done and whose turn has not come, by who asked. */
  readonly waiting: Map<number, Map<number, readonly SqliteRecord[]>>;
}

function startThread(gone: () => void): Thread {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(THREAD, { workerData: { port: port2 }, transferList: [port2] });
  // The thread keeps no process alive that has nothing else to do; without it all is done all the same.
  worker.unref();
  worker.on('error', gone).on('exit', gone);
  return { worker, port: port1, waiting: new Map() };
}

function receive(port: MessagePort, waiting: Thread['waiting']): void {
  for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
    const { order, place, worked } = got.message as DoneShare;
    waiting.get(order)?.set(place, worked);
  }
}
