// Which of a few records answer a question, and with what: asked of a store that holds nothing else, so that it means what a search means.
import { type ItemOf, type Query, type QueryTarget, type Store, sqliteStore } from '@giaoban/indexer';
import type { PageRecord } from '@giaoban/records';
import { allItems } from '../export/all-items.ts';

export interface FewRecords {
  /** The items that answer, by the id of their record. */
  matching(query: Query): Promise<ReadonlyMap<string, readonly object[]>>;
  close(): Promise<void>;
}

/** The record of an item; of a person none, whose appearances lie in several. */
const RECORD_OF: { readonly [T in Exclude<QueryTarget, 'people'>]: (item: ItemOf[T]) => string } = {
  records: ({ id }) => id,
  meetings: ({ record }) => record.id,
  statistics: ({ record }) => record.id,
};

export async function fewRecords(records: readonly PageRecord[]): Promise<FewRecords> {
  const store = await storeOf(records);
  const alone: { readonly id: string; readonly store: Store }[] = [];
  return {
    async matching(query) {
      const { target } = query;
      if (target !== 'people')
        return Map.groupBy(await found(store, query), RECORD_OF[target] as (item: object) => string);
      // A person is one item over all records, and tells the newest of them alone.
      if (alone.length === 0)
        for (const record of records) alone.push({ id: record.id, store: await storeOf([record]) });
      const people = new Map<string, readonly object[]>();
      for (const one of alone) {
        const items = await found(one.store, query);
        if (items.length > 0) people.set(one.id, items);
      }
      return people;
    },
    async close() {
      for (const one of alone) await one.store.close();
      await store.close();
    },
  };
}

async function storeOf(records: readonly PageRecord[]): Promise<Store> {
  const store = sqliteStore(':memory:');
  await store.put(records);
  return store;
}

function found(store: Store, query: Query): Promise<readonly object[]> {
  return Array.fromAsync<object>(allItems(store, query));
}
