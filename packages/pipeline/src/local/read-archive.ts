// Reads the pages of the archive into the store, one after the other, and keeps the ledger.
import type { ArchiveReader } from '@giaoban/archive';
import type { Store } from '@giaoban/indexer';
import type { PageRecord } from '@giaoban/records';
import type { CaptureJob } from '../capture-job.ts';
import { extractCapture } from '../extract-capture.ts';
import { type Ledger, recordResult } from '../ledger.ts';
import type { RunEvent } from '../run.ts';

const BATCH = 50;

/** Pages are read as they come; records go to the store in batches. `flush` at the end, or what is left is read again. */
export interface ArchivePages {
  read(job: CaptureJob): AsyncGenerator<RunEvent>;
  flush(): AsyncGenerator<RunEvent>;
}

export function readArchivePages(archive: ArchiveReader, store: Store, ledger: Ledger): ArchivePages {
  let waiting: { job: CaptureJob; record: PageRecord }[] = [];

  async function* flush(): AsyncGenerator<RunEvent> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const result = await store.put(batch.map(({ record }) => record));
    const rejected = new Set(result.rejected.map(({ id }) => id));
    for (const { job, record } of batch) {
      // What the store would not take stays pending: it is tried again at the next start, and counted until then.
      if (!rejected.has(record.id)) await store.remove(ledger.settle(job, recordResult(record)));
    }
    yield { type: 'stored', ...result };
  }

  return {
    flush,
    async *read(job) {
      if (!ledger.plan(job)) return;
      const extraction = await extractCapture(archive, job);
      if ('refusal' in extraction) {
        const { refused, detail } = extraction.refusal;
        ledger.settle(job, { kind: 'refusal', refused, detail });
        yield { type: 'page-refused', refusal: extraction.refusal };
        return;
      }
      waiting.push({ job, record: extraction.record });
      yield { type: 'record', record: extraction.record };
      if (waiting.length >= BATCH) yield* flush();
    },
  };
}
