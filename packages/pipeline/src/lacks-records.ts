// Whether a store is another one than the ledger tells of, or has lost records: then all of the archive is read into it again.
import type { Store } from '@giaoban/indexer';
import type { Ledger } from './ledger.ts';

/** @throws RetryableError where the store does not answer in full: it may have all of them */
export async function lacksRecords(store: Store, ledger: Ledger): Promise<boolean> {
  // Records that were written a moment ago, before a run was killed, are not counted before that.
  await store.refresh();
  return (await store.counts()).records < ledger.counts().records;
}
