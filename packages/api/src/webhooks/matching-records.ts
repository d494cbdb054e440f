// Which of a few records answer a question: asked of a store that holds nothing else, so that it means what a search means.
import { type Query, type Store, sqliteStore } from '@giaoban/indexer';
import type { PageRecord } from '@giaoban/records';
import { allItems } from '../export/all-items.ts';

export interface FewRecords {
  /** Ids of the records that answer. */
  matching(query: Query): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

export async function fewRecords(records: readonly PageRecord[]): Promise<FewRecords> {
  const store: Store = sqliteStore(':memory:');
  await store.put(records);
  return {
    async matching(query) {
      const ids = new Set<string>();
      for await (const { id } of allItems(store, { ...query, target: 'records' })) ids.add(id);
      return ids;
    },
    close: () => store.close(),
  };
}
