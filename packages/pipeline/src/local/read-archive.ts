// Reads the pages of the archive into the store, one after the other, and keeps the ledger.
import type { Store } from '@giaoban/indexer';
import type { PageRecord } from '@giaoban/records';
import type { CaptureJob } from '../capture-job.ts';
import type { PageSigns } from '../drift/page-signs.ts';
import type { Ledger } from '../ledger.ts';
import { notTaken, recordResult } from '../page-result.ts';
import type { PageReader } from '../reading/page-reader.ts';
import type { RunEvent } from '../run.ts';

const BATCH = 50;

/** Pages are read as they come; records go to the store in batches. `flush` at the end, or what is left is read again. */
export interface ArchivePages {
  read(job: CaptureJob): AsyncGenerator<RunEvent>;
  /** Reads a page that another extractor has read. */
  readAgain(job: CaptureJob): AsyncGenerator<RunEvent>;
  flush(): AsyncGenerator<RunEvent>;
  /** Takes out of the store what a killed run has left there. */
  takeOut(): Promise<void>;
}

export function readArchivePages(reader: PageReader, store: Store, ledger: Ledger): ArchivePages {
  let waiting: { job: CaptureJob; record: PageRecord; signs: PageSigns | undefined }[] = [];

  async function* flush(): AsyncGenerator<RunEvent> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const result = await store.put(batch.map(({ record }) => record));
    const rejected = new Map(result.rejected.map(({ id, reason }) => [id, reason]));
    for (const { job, record, signs } of batch) {
      const reason = rejected.get(record.id);
      ledger.settle(job, reason === undefined ? recordResult(record, signs) : notTaken(reason));
    }
    await takeOut();
    yield { type: 'stored', ...result };
  }

  /** Killed between the two, the next run takes them out. */
  async function takeOut(): Promise<void> {
    const ids = ledger.removals();
    if (ids.length > 0) await store.remove(ids);
    for (const id of ids) ledger.removed(id);
  }

  async function* readAgain(capture: CaptureJob): AsyncGenerator<RunEvent> {
    const job = ledger.withParts(capture);
    const reading = await reader.read(job);
    if ('quarantine' in reading) {
      ledger.settle(job, { kind: 'quarantine', detail: reading.quarantine });
      await takeOut();
      yield { type: 'page-quarantined', url: job.url, reason: reading.quarantine };
      return;
    }
    if ('refusal' in reading) {
      const { refused, detail } = reading.refusal;
      ledger.settle(job, { kind: 'refusal', refused, detail, signs: reading.signs });
      await takeOut();
      yield { type: 'page-refused', refusal: reading.refusal };
      return;
    }
    waiting.push({ job, record: reading.record, signs: reading.signs });
    yield { type: 'record', record: reading.record };
    if (waiting.length >= BATCH) yield* flush();
  }

  return {
    flush,
    takeOut,
    readAgain,
    async *read(job) {
      if (ledger.plan(job)) yield* readAgain(job);
    },
  };
}
