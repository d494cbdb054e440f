// Asking a store in the contract: all pages of an answer, and short names for what it holds.
import { expect } from 'vitest';
import { parseQuery, type Query, type QueryInput } from '../query.ts';
import type { ItemOf, SearchResult, Store } from '../store.ts';

type Item = ItemOf[keyof ItemOf];

export async function search(store: Store, input: QueryInput): Promise<SearchResult> {
  return store.search(parseQuery(input) as Query);
}

/** Short names of all items over all pages; none may come twice, and there must be as many as `total` says. */
export async function allAnswers(store: Store, input: QueryInput): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  let total = 0;
  do {
    const result = await search(store, { limit: 100, ...input, ...(cursor === undefined ? {} : { cursor }) });
    names.push(...result.items.map(shortName));
    total = result.total;
    cursor = result.next ?? undefined;
  } while (cursor !== undefined);
  expect(names).toHaveLength(total);
  expect(new Set(names).size).toBe(names.length);
  return names;
}

/** Records by the end of their URL, items of a record with their id, people by name. */
export function shortName(item: Item): string {
  if ('appearances' in item) return item.name;
  if ('record' in item) return `${item.record.url?.split('/').at(-1)} ${item.id}`;
  return item.source.url?.split('/').at(-1) ?? item.id;
}
