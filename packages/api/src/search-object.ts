// The object that a search answers: the same from `/v1/…` and from `giaoban search --json`.
import type { Query, SearchResult, Store } from '@giaoban/indexer';

export type SearchObject = Pick<SearchResult, 'total' | 'facets' | 'next'> & {
  readonly items: readonly object[];
};

/**
 * @param fields fields of the items to keep; `id` (of a person: `name`) stays; all where none is named
 * @returns `{ total, items, facets, next }`
 * @throws RetryableError where the store is away, BadDataError naming `cursor` for the cursor of another question
 */
export async function searchObject(store: Store, query: Query, fields: readonly string[] = []): Promise<SearchObject> {
  const { total, items, facets, next } = await store.search(query);
  return { total, items: fields.length === 0 ? items : items.map((item) => keep(item, fields)), facets, next };
}

function keep(item: object, fields: readonly string[]): object {
  const key = 'id' in item ? 'id' : 'name';
  return Object.fromEntries(Object.entries(item).filter(([name]) => name === key || fields.includes(name)));
}
