// Works off what was handed over: a few items at a time, failed ones again later.
import type { Store } from '@giaoban/indexer';
import type { Ingest, Ingested } from '@giaoban/pipeline';
import { BadDataError } from '@giaoban/records';
import type { IngestJobs, WaitingItem } from './ingest-jobs.ts';

const AT_ONCE = 4;
const ATTEMPTS = 3;
const RETRY_MS = 10_000;

export interface IngestWork {
  /** Tells that something was handed over. */
  wake(): void;
  /** Ends when what is under way is done; the rest waits for the next start. */
  close(): Promise<void>;
}

export function workOff(jobs: IngestJobs, ingest: Ingest, store: Store): IngestWork {
  const underWay = new Set<Promise<void>>();
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    clearTimeout(timer);
    while (!closed && underWay.size < AT_ONCE) {
      const item = jobs.take(Date.now());
      if (item === null) break;
      const work = workOn(item).finally(() => {
        underWay.delete(work);
        wake();
      });
      underWay.add(work);
    }
    const due = closed || underWay.size > 0 ? null : jobs.nextDue();
    if (due !== null) timer = setTimeout(wake, Math.max(100, due - Date.now()));
  }

  async function workOn(item: WaitingItem): Promise<void> {
    const came = await outcomeOf(item);
    if (came.kind === 'failed' && item.attempts + 1 < ATTEMPTS) {
      jobs.postpone(item, Date.now() + Math.max(came.retryAfterMs ?? 0, RETRY_MS * 2 ** item.attempts), came.detail);
      return;
    }
    // What a job says is done can be found.
    if (came.kind === 'record') await store.refresh().catch(() => undefined);
    if (came.kind === 'record') jobs.settle(item, 'record', { record: came.id });
    else if (came.kind === 'refused') jobs.settle(item, 'refused', came);
    else jobs.settle(item, 'failed', { reason: 'failed', detail: came.detail });
  }

  async function outcomeOf({ url, html, fetchedAt }: WaitingItem): Promise<Ingested> {
    try {
      return await (html === null ? ingest.address(url) : ingest.page(url, html, fetchedAt!));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      if (error instanceof BadDataError) return { kind: 'refused', reason: 'bad-data', detail };
      return { kind: 'failed', detail, retryAfterMs: null };
    }
  }

  wake();
  return {
    wake,
    async close() {
      closed = true;
      clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
}
